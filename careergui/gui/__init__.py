"""What a person sees; Qt Widgets over a session, with no truth of its own."""
