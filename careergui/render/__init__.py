"""From ChartSpec to screen or paper; the only room that knows pyqtgraph, and it imports it late."""
