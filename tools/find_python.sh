#!/bin/sh
# Prints the command of a Python that careergui runs on (3.11 or later), or says plainly that there is none.
set -eu

for candidate in "${PYTHON:-}" python3.13 python3.12 python3.11 python3 python; do
    if [ -n "$candidate" ] && "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        echo "$candidate"
        exit 0
    fi
done

echo "careergui needs Python 3.11 or later, and none was found (looked for python3.13, python3.12, python3.11, python3, python)." >&2
echo "Install one, or name it: make run PYTHON=/path/to/python3" >&2
exit 1
