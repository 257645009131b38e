#!/bin/sh
# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# dovecot.sh FOLDER PORT TLSPORT: a throw-away IMAP server on this computer, in the foreground. Every user has the password
# "päss:word@" and the maildir FOLDER/mail/USER; it speaks STARTTLS and TLS with FOLDER/certificate.pem, for 127.0.0.1.
set -eu
folder=$1 port=$2 tls=$3
[ -x /usr/sbin/dovecot ] || { echo "Dovecot is not installed" >&2; exit 1; }
mkdir -p "$folder/run" "$folder/mail"
[ -f "$folder/certificate.pem" ] || openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
    -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1 \
    -keyout "$folder/key.pem" -out "$folder/certificate.pem" -batch 2>/dev/null
user=$(id -un) group=$(id -gn) as=
if [ "$user" = root ]; then # mail is never root's
    user=nobody group=nogroup as='setpriv --reuid=65534 --regid=65534 --clear-groups'
fi
cat >"$folder/dovecot.conf" <<END
base_dir = $folder/run
state_dir = $folder/run
log_path = $folder/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <$folder/certificate.pem
ssl_key = <$folder/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = $user
default_internal_group = $group
default_login_user = $user
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:$folder/mail/%u
mail_fsync = never
mail_max_userip_connections = 100
stats_writer_socket_path =
passdb {
  driver = static
  args = password=päss:word@
}
userdb {
  driver = static
  args = uid=$user gid=$group home=$folder/mail/%u
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = $port
  }
  inet_listener imaps {
    port = $tls
    ssl = yes
  }
}
namespace inbox {
  inbox = yes
}
END
chmod 755 "$folder"
[ -z "$as" ] || chown -R nobody:nogroup "$folder"
cd "$folder"
exec $as /usr/sbin/dovecot -F -c "$folder/dovecot.conf"
