"""What a chart shows to be true, as its title, a module a question; leaves topic and drawing to the charts."""
