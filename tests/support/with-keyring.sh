#!/bin/sh
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command in a private session bus with a throw-away keyring.
# KEYRING: unlocked (default), locked (there, but nobody can open it) or none (no service at all).
HOME=$(mktemp -d) XDG_RUNTIME_DIR=$(mktemp -d)
export HOME XDG_RUNTIME_DIR
chmod 700 "$XDG_RUNTIME_DIR"
export XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache XDG_CONFIG_HOME=$HOME/.config
unset DISPLAY WAYLAND_DISPLAY
trap 'rm -rf "$HOME" "$XDG_RUNTIME_DIR"' EXIT

case ${KEYRING:-unlocked} in
    unlocked)
        dbus-run-session -- sh -c 'eval "$(printf test-only | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; "$@"' sh "$@" ;;
    locked)
        # A keyring made with one password, then served by a daemon that was never told it.
        dbus-run-session -- sh -c 'eval "$(printf test-only | gnome-keyring-daemon --unlock --components=secrets 2>/dev/null)"; sleep 0.3'
        dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; "$@"' sh "$@" ;;
    none)
        printf '<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>' >"$HOME/bus.conf"
        dbus-run-session --config-file="$HOME/bus.conf" -- "$@" ;;
esac
