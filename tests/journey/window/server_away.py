# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong on an ordinary day: a wrong password and the server gone and back."""
from company import until
from desktop import text_of
from journey import Journey, run

OFFLINE = 'The server cannot be reached. You can go on reading; what you write is sent when it is back.'
NOTE = 'Written while the server was away'


class ServerAway(Journey):
    def walk(self):
        self.open_company()
        self.mistype_password()
        self.lose_server()
        self.write_note()
        self.find_server_again()

    def mistype_password(self):
        window, say = self.window, self.words
        window.wait_for_focus(say('E-mail'))
        window.type(self.server.sign_in['email'])
        window.key('Tab')
        window.wait_for_focus(say('Password'))
        window.type('not the password')
        window.key('Return')
        window.wait_for(say('The e-mail address or the password is not right.'), 'frame')
        window.wait_for_focus(say('Password'))
        window.picture('wrong-password')
        window.type(self.server.sign_in['password'])
        window.key('Return')
        window.wait_for(say('Up to date'))

    def lose_server(self):
        self.server.call('/api/v1/users')
        self.server.stop()
        self.window.wait_for(self.words(OFFLINE), 'frame', 30)
        self.window.picture('server-away')

    def write_note(self):
        window, say = self.window, self.words
        window.wait_for_focus(say('Tickets'))
        window.key('j')
        window.wait_for(say('Conversation'))
        window.key('e')
        window.wait_for_focus(say('Text of the internal note'))
        window.type(NOTE)
        window.key('ctrl+Return')
        until(lambda: NOTE in text_of(window.find(say('Conversation'))), 'the note in the conversation')
        window.picture('note-waits')

    def find_server_again(self):
        window, say = self.window, self.words
        self.server.start()
        window.wait_for_end_of(say(OFFLINE), 60)
        window.wait_for(say('Up to date'))
        ticket = self.server.call('/api/v1/tickets?limit=1')['items'][0]
        messages = lambda: self.server.call(f'/api/v1/tickets/{ticket["id"]}/messages')['items']
        until(lambda: any(message['text'] == NOTE for message in messages()), 'the note on the server')
        assert len([message for message in messages() if message['text'] == NOTE]) == 1, messages()
        first = messages()[0]['text'].split('\n')[0]
        until(lambda: first in text_of(window.find(say('Conversation'))), f'"{first}", which could not be fetched before')
        window.picture('server-back')


run(ServerAway)
