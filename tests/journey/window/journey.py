# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every walk begins and ends with: SCRIPT BIN PICTURES [--theme light] [--language en], under tests/support/with-window.sh."""
import argparse
import os
import tempfile

from company import MailSink, Server
from desktop import Desktop, unlock_keyring
from words import Words


class Journey:
    def __init__(self, given, folder):
        self.given, self.folder, self.words = given, folder, Words(given.language)
        os.makedirs(given.pictures, exist_ok=True)
        self.ending = []
        unlock_keyring()

    def open_company(self):
        self.sink = MailSink(f'{self.folder}/mail')
        self.ending.insert(0, self.sink.end)
        self.server = Server(f'{self.given.bin}/support-server', f'{self.folder}/data', self.sink.url)
        self.server.fill(tickets=60, contacts=25, users=6)
        self.server.start()
        self.ending.insert(0, self.server.stop)
        self.open_window('--server', self.server.url)

    def open_window(self, *arguments):
        self.window = Desktop(f'{self.given.bin}/support-console',
                              [*arguments, '--profile', f'{self.folder}/profile', '--theme', self.given.theme,
                               '--language', self.given.language], self.given.pictures)
        self.window.start()
        self.ending.insert(0, self.window.end)

    def sign_in(self):
        window, say = self.window, self.words
        window.wait_for_focus(say('E-mail'))
        window.type(self.server.sign_in['email'])
        window.key('Tab')
        window.wait_for_focus(say('Password'))
        window.type(self.server.sign_in['password'])
        window.key('Return')
        window.wait_for(say('Up to date'))

    def end(self):
        for end in self.ending:
            end()


def run(kind):
    arguments = argparse.ArgumentParser()
    arguments.add_argument('bin')
    arguments.add_argument('pictures')
    arguments.add_argument('--theme', default='light')
    arguments.add_argument('--language', default='en')
    with tempfile.TemporaryDirectory() as folder:
        journey = kind(arguments.parse_args(), folder)
        try:
            journey.walk()
        except BaseException:
            journey.window.picture('failed')
            raise
        finally:
            journey.end()
