# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A company for one journey: the real server on a free port with a demo account, and a real SMTP server beside it."""
import glob
import json
import os
import re
import subprocess
import time
import urllib.request

SINK = os.path.join(os.path.dirname(__file__), '../../support/mailsink.py')


def until(holds, what, seconds=15):
    """Waits for holds() to be true, and hands its value on."""
    end = time.monotonic() + seconds
    while True:
        value = holds()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError(f'in vain for {seconds} s: {what() if callable(what) else what}')
        time.sleep(0.03)


class MailSink:
    def __init__(self, folder):
        os.makedirs(folder)
        self.folder, self.taken = folder, set()
        self.process = subprocess.Popen(['/usr/bin/python3', SINK, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.url = f'smtp://127.0.0.1:{self.process.stdout.readline().strip()}'

    def next_to(self, address):
        """The oldest mail to this address that was not asked for yet."""
        def look():
            for name in sorted(set(glob.glob(f'{self.folder}/*.json')) - self.taken):
                with open(name) as file:
                    mail = json.load(file)
                if mail['recipient'] == address:
                    self.taken.add(name)
                    return mail
        return until(look, f'a mail to {address}', 30)

    def end(self):
        self.process.communicate(timeout=10)


def link_of(mail):
    return re.search(r'https?://\S+/portal/link#\S+', mail['text']).group()


class Server:
    def __init__(self, program, data, smtp):
        self.program, self.data, self.smtp, self.port = program, data, smtp, 0

    def fill(self, tickets, contacts, users):
        subprocess.run([self.program, 'demo', '--data', self.data, '--tickets', str(tickets), '--contacts', str(contacts),
                        '--users', str(users), '--seed', '7'], check=True, stdout=subprocess.DEVNULL)
        with open(f'{self.data}/demo-sign-in.json') as file:
            self.sign_in = json.load(file)

    def start(self):
        """On a free port the first time, on the same one from then on."""
        with open(f'{self.data}.log', 'a') as log:
            self.process = subprocess.Popen([self.program, 'serve', '--data', self.data, '--listen', f'127.0.0.1:{self.port}',
                                             '--smtp', self.smtp], stdout=subprocess.PIPE, stderr=log, text=True)
        self.url = json.loads(self.process.stdout.readline())['listening']
        self.port = int(self.url.rsplit(':', 1)[1])

    def stop(self):
        self.process.terminate()
        self.process.wait(10)
        self.process.stdout.close()

    def call(self, path, body=None):
        request = urllib.request.Request(self.url + path, headers=self.credentials() if path != '/api/v1/session' else {})
        if body is not None:
            request.add_header('Content-Type', 'application/json')
            request.data = json.dumps(body).encode()
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.load(answer)

    def credentials(self):
        if not hasattr(self, 'token'):
            self.token = self.call('/api/v1/session', {'email': self.sign_in['email'], 'password': self.sign_in['password']})['token']
        return {'Authorization': f'Bearer {self.token}'}
