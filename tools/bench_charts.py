"""Draws a hundred charts to files in one process and prints, as JSON, the milliseconds each took; bench compares them."""

import itertools
import json
import sys
import tempfile
import time
from pathlib import Path
from statistics import fmean

from careergui import assets
from careergui.charts.registry import KINDS
from careergui.compare.comparison import in_order
from careergui.data.load import load_catalog
from careergui.export.drawing import PictureOptions
from careergui.export.headless import studio
from careergui.files import write_whole

CHARTS = 100


def main() -> int:
    catalog = load_catalog(assets.role_files()).catalog
    comparison = in_order(catalog, list(catalog.roles))
    options = PictureOptions(width=1600, height=900)
    times = []
    with tempfile.TemporaryDirectory(prefix="careergui-bench-") as folder, studio() as draw:
        for number, kind in zip(range(-len(KINDS), CHARTS), itertools.cycle(KINDS), strict=False):
            start = time.perf_counter()
            write_whole(Path(folder) / f"{number}.png", draw.bytes(KINDS[kind].build(comparison), options, "png"))
            times.append((time.perf_counter() - start) * 1000)
    counted = times[len(KINDS) :]  # the first of each kind warms the fonts
    json.dump({"each": fmean(counted), "worst": max(counted)}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
