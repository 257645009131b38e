#!/bin/sh
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-window.sh CMD…: runs a command on a display, session bus and home of its own, and ends all that it started.
HOME=$(mktemp -d) XDG_RUNTIME_DIR=$(mktemp -d)
export HOME XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY
trap 'rm -rf "$HOME" "$XDG_RUNTIME_DIR"' EXIT
xvfb-run -a -s "-screen 0 1366x768x24 -dpi 96 -nolisten tcp" dbus-run-session -- \
    sh -c 'openbox >/dev/null 2>&1 & manager=$!; sleep 1; "$@"; code=$?; kill $manager 2>/dev/null; exit $code' sh "$@" </dev/null
