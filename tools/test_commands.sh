#!/bin/sh
# Sees to it that the commands are there with which tests read pictures as other programs do. On Debian and Ubuntu what is missing
# is installed when run as root; else the one command to type is printed, and the tests that need it are skipped, each saying so.
set -eu

# A command, and the package of Debian and Ubuntu that has it.
table='
rsvg-convert librsvg2-bin
pdftotext    poppler-utils
localedef    libc-bin
'

missing=$(echo "$table" | while read -r command package; do
    [ -z "$command" ] || command -v "$command" >/dev/null || echo "$package"
done | tr '\n' ' ')
[ -n "$missing" ] && [ "$(uname -s)" = Linux ] || exit 0

if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    echo "Some tests will be skipped: they need commands that this system does not have. On Debian and Ubuntu this brings them:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing" >&2
    exit 0
fi
echo "Installing the commands that tests read pictures with: $missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086 # a list of packages: it is meant to be split
apt-get install -y -qq --no-install-recommends $missing >/dev/null
