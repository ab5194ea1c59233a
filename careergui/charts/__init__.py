"""Charts as data: each module turns a comparison into a ChartSpec; leaves drawing to render."""
