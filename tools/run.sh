#!/bin/sh
# Opens the window; where there is no display, says so and does the main job without one: charts and pictures of the window.
set -eu
cd "$(dirname "$0")/.."
folder=careergui-output

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; then
    exec .venv/bin/python -m careergui
fi
echo "There is no display here, so the window cannot be shown."
echo "Instead, the charts of the five bundled roles and pictures of the window are written to $folder/:"
.venv/bin/python -m careergui pictures --out "$folder" --force
