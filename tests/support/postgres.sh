#!/bin/sh
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# postgres.sh start FILE   starts a throw-away PostgreSQL and writes its URL to FILE
# postgres.sh stop FILE    stops it and removes all it left
set -eu
file=$2
bin=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)

# PostgreSQL refuses to run as root.
asNobody() {
    if [ "$(id -u)" = 0 ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder" "$@"
    else
        "$@"
    fi
}

stop() {
    [ -s "$file" ] || return 0
    folder=$(sed 's/.*host=\([^&]*\).*/\1/' "$file")
    cd / && asNobody "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    case $folder in /*/support-postgres.*) rm -rf "$folder" ;; esac
    rm -f "$file"
}

start() {
    [ -n "$bin" ] || { echo "PostgreSQL is not installed" >&2; exit 1; }
    folder=$(mktemp -d "${TMPDIR:-/tmp}/support-postgres.XXXXXX")
    [ "$(id -u)" != 0 ] || chown 65534:65534 "$folder"
    cd "$folder"
    asNobody "$bin/initdb" -D "$folder/data" -U support -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/initdb.log" 2>&1 ||
        { cat "$folder/initdb.log" >&2; exit 1; }
    asNobody "$bin/pg_ctl" -D "$folder/data" -l "$folder/data/log" -w -t 60 \
        -o "-k $folder -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200" \
        start >/dev/null </dev/null || { cat "$folder/data/log" >&2; exit 1; }
    echo "postgresql:///postgres?host=$folder&user=support" >"$file"
}

case $1 in
start) stop && start ;;
stop) stop ;;
esac
