# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An SMTP server that keeps what it is given: each message as one JSON file in a folder, read by Python's own parser.

FOLDER/answer-rcpt and FOLDER/answer-data, when they exist, hold the answer to give instead of accepting.
Prints its port; ends when its standard input does."""
import argparse, asyncio, base64, email, email.header, email.policy, email.utils, json, os, ssl, sys
from aiosmtpd.smtp import SMTP, AuthResult


def told(folder, name):
    try:
        with open(os.path.join(folder, name)) as file:
            return file.read().strip()
    except FileNotFoundError:
        return None


def body(message, kind):
    part = message.get_body((kind,))
    return part.get_content() if part else ''


def name_of(header):
    """The policies' own reading of a name keeps blanks between its encoded words (Python 3.11)."""
    name = email.utils.parseaddr(' '.join((header or '').split()))[0]
    return str(email.header.make_header(email.header.decode_header(name)))


class Keeper:
    def __init__(self, folder, tls):
        self.folder, self.tls, self.count = folder, tls, 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = told(self.folder, 'answer-rcpt')
        if answer:
            return answer
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        answer = told(self.folder, 'answer-data')
        if answer:
            return answer
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        plain = email.message_from_bytes(envelope.original_content, policy=email.policy.compat32)
        kept = {
            'sender': envelope.mail_from.strip('<>'), 'recipient': envelope.rcpt_tos[0], 'tls': self.tls or session.ssl is not None,
            'user': (session.auth_data.login.decode() if session.auth_data else ''),
            'raw': base64.b64encode(envelope.original_content).decode(),
            'headers': {name.lower(): str(value) for name, value in message.items()},
            'toName': name_of(plain['to']),
            'text': body(message, 'plain'), 'html': body(message, 'html')}
        self.count += 1
        name = os.path.join(self.folder, '%06d' % self.count)
        with open(name + '.tmp', 'w') as file:
            json.dump(kept, file)
        os.rename(name + '.tmp', name + '.json')
        return '250 OK'


def check(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == b'mailer' and data.password == b'p\xc3\xa4ss:word@',
                      auth_data=data)


async def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument('folder')
    arguments.add_argument('--security', choices=['none', 'starttls', 'tls'], default='none')
    arguments.add_argument('--certificate')
    arguments.add_argument('--key')
    arguments.add_argument('--sign-in', action='store_true')
    given = arguments.parse_args()
    context = None
    if given.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.certificate, given.key)
    starttls = given.security == 'starttls'
    keeper = Keeper(given.folder, given.security == 'tls')

    def session():
        return SMTP(keeper, hostname='sink.example', tls_context=context if starttls else None, require_starttls=starttls,
                    authenticator=check, auth_required=given.sign_in, auth_require_tls=False)

    loop = asyncio.get_running_loop()
    server = await loop.create_server(session, '127.0.0.1', 0, ssl=context if given.security == 'tls' else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    os._exit(0)

asyncio.run(main())
