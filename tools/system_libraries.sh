#!/bin/sh
# Sees to it that the libraries Qt takes from the system are there. On Debian and Ubuntu what is missing is installed when
# run as root; else the one command to type is printed. Other systems bring these libraries with their desktop, or say so.
set -eu
[ "$(uname -s)" = Linux ] || exit 0
PATH=$PATH:/usr/sbin:/sbin # where ldconfig lies for those who are not root

# What Qt's own files ask for, and the package of Debian and Ubuntu that has it. Above the line: to draw at all;
# below it: to show a window (X11, then Wayland).
table='
libGL.so.1              libgl1
libEGL.so.1             libegl1
libglib-2.0.so.0        libglib2.0-0
libfontconfig.so.1      libfontconfig1
libdbus-1.so.3          libdbus-1-3
libxkbcommon.so.0       libxkbcommon0
---------------------------------------
libX11-xcb.so.1         libx11-xcb1
libxkbcommon-x11.so.0   libxkbcommon-x11-0
libxcb-cursor.so.0      libxcb-cursor0
libxcb-icccm.so.4       libxcb-icccm4
libxcb-image.so.0       libxcb-image0
libxcb-keysyms.so.1     libxcb-keysyms1
libxcb-randr.so.0       libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0       libxcb-shape0
libxcb-shm.so.0         libxcb-shm0
libxcb-sync.so.1        libxcb-sync1
libxcb-xfixes.so.0      libxcb-xfixes0
libxcb-xkb.so.1         libxcb-xkb1
libwayland-client.so.0  libwayland-client0
libwayland-cursor.so.0  libwayland-cursor0
libwayland-egl.so.1     libwayland-egl1
'

known=$(ldconfig -p 2>/dev/null) || exit 0 # a system without this list (musl, Nix): Qt itself says what it lacks
missing=$(echo "$table" | while read -r library package; do
    case $library in lib*) ;; *) continue ;; esac
    case $known in *"$library "*) ;; *) echo "$package" ;; esac
done | tr '\n' ' ')
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    echo "Qt may need libraries that this system does not have; Debian calls their packages: $missing" >&2
    exit 0
fi
if [ "$(id -u)" -ne 0 ]; then
    echo "Qt needs system libraries that are missing. Type this once, then try again:" >&2
    echo "    sudo apt-get update && sudo apt-get install -y --no-install-recommends $missing" >&2
    exit 1
fi
echo "Installing the system libraries that Qt needs: $missing"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086 # a list of packages: it is meant to be split
apt-get install -y -qq --no-install-recommends $missing >/dev/null
