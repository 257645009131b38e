# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An empty account on this computer: the first page creates the administrator, and the next start asks for nothing."""
import socket

from desktop import text_of
from journey import Journey, run

NAME, EMAIL, PASSWORD = 'Rita Lima', 'rita@empresa.example', 'uma senha bem comprida'


def free_port():
    with socket.create_server(('127.0.0.1', 0)) as server:
        return server.getsockname()[1]


class FirstRun(Journey):
    def walk(self):
        self.open_window('--local', f'{self.folder}/data', '--port', str(free_port()))
        self.set_up()
        self.start_again()
        self.sign_out()

    def set_up(self):
        window, say = self.window, self.words
        window.wait_for_focus(say('Your name'))
        assert text_of(window.find(say('Setup token'), 'text')), 'the setup token is not filled in'
        window.type(NAME)
        for field, typed in (('E-mail', EMAIL), ('Password, at least 12 characters', PASSWORD), ('Password again', PASSWORD)):
            window.key('Tab')
            window.wait_for_focus(say(field))
            window.type(typed)
        window.picture('set-up')
        window.key('Return')
        window.wait_for(say('No tickets here'))
        window.wait_for(say('Up to date'))
        window.picture('empty-account')

    def start_again(self):
        window, say = self.window, self.words
        window.key('ctrl+q')
        window.process.wait(10)
        window.start()
        window.wait_for(say('Up to date'))
        window.picture('started-again')

    def sign_out(self):
        window, say = self.window, self.words
        window.press(say('%1: menu', NAME))
        window.picture('menu')
        window.key('Up', 'Up', 'Return')  # from below: Quit, then Sign out
        window.wait_for_focus(say('Password'))
        assert text_of(window.find(say('E-mail'), 'text')) == EMAIL
        window.picture('signed-out')


run(FirstRun)
