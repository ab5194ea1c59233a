"""What each menu entry does, as plain functions over the desk; leaves texts and shortcuts to gui.actions."""
