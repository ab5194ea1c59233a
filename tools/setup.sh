#!/bin/sh
# Makes the virtual environment .venv with the locked packages, and puts the command `careergui` into it.
set -eu
cd "$(dirname "$0")/.."
python=$(sh tools/find_python.sh)

# Debian and Ubuntu leave a part of Python's venv module to a package of its own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if ! command -v apt-get >/dev/null; then
        echo "$python cannot make a virtual environment: its modules venv and ensurepip are missing. Install them, then try again." >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ]; then
        echo "$python cannot make a virtual environment yet. Type this once, then try again:" >&2
        echo "    sudo apt-get update && sudo apt-get install -y $package" >&2
        exit 1
    fi
    echo "Installing $package"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends "$package" >/dev/null
fi

# An environment whose Python has gone or is too old is made anew.
if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Making the virtual environment .venv with $("$python" --version)"
    "$python" -m venv --clear .venv
fi

echo "Installing the locked packages (once; about 120 MB)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
touch .venv/.ready
