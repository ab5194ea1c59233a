"""The pages of the window; each shows the session's state and forwards what a person does."""
