#!/bin/sh
# Writes requirements.lock from pyproject.toml: every package the program and its tests need, each with the checksums of
# all its files, so that one lock serves every system and every supported Python.
# `make lock` changes only what pyproject.toml asks for; `make lock UPGRADE=yes` takes the newest of everything.
set -eu
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"${1:-python3}" -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet uv

upgrade=
if [ -n "${UPGRADE:-}" ]; then
    upgrade=--upgrade
fi
# `fewest`: one version of each package for all Pythons, so that what is tested is what everybody has.
# No address of an index goes into the file: whoever installs from it uses their own.
"$folder/venv/bin/uv" pip compile pyproject.toml --group dev --universal --python-version 3.11 --fork-strategy fewest \
    --no-emit-index-url --generate-hashes --custom-compile-command "make lock" \
    $upgrade --quiet --output-file requirements.lock
