"""Results as files: pictures, tables and JSON, one module a format; leaves where they go to cli and gui."""
