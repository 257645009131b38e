# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user's first day in a real window, by keyboard alone: the invitation, the second factor, the sign-in with it."""
import base64
import hashlib
import hmac
import re
import struct
import time

from company import until
from desktop import text_of
from journey import Journey, run

NAME, ADDRESS, PASSWORD = 'Nina Prado', 'nina@empresa.example', 'nine quiet mornings'


def code_of(secret):
    """What an authenticator app shows now (RFC 6238)."""
    key = base64.b32decode(secret + '=' * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack('>Q', int(time.time()) // 30), hashlib.sha1).digest()
    start = mac[-1] & 15
    return f'{(struct.unpack(">I", mac[start:start + 4])[0] & 0x7fffffff) % 1000000:06}'


class FirstDay(Journey):
    def walk(self):
        self.open_company()
        self.accept_the_invitation()
        self.set_up_a_second_factor()
        self.sign_in_with_it()

    def accept_the_invitation(self):
        window, say = self.window, self.words
        self.server.call('/api/v1/users', {'name': NAME, 'email': ADDRESS, 'role': 'agent'})
        code = re.search(r'^([A-Za-z0-9_-]{20,})\s*$', self.sink.next_to(ADDRESS)['text'], re.M).group(1)
        window.wait_for_focus(say('E-mail'))
        window.press(say('I have an invitation'))
        window.wait_for_focus(say('Code from the mail'))
        window.type(f' {code} ')
        for field in ('New password, at least 12 characters', 'Password again'):
            window.tab_to(say(field))
            window.type(PASSWORD)
        assert text_of(window.find(say('Code from the mail'), 'text')) == code, 'the blanks came along with the code'
        window.picture('invitation')
        window.key('Return')
        window.wait_for(say('Up to date'))
        window.picture('first-day')

    def set_up_a_second_factor(self):
        window, say = self.window, self.words
        window.press(say('%1: menu', NAME))
        window.key('Down', 'Return')
        window.wait_for_focus(say('Current password'))
        window.picture('my-account')
        window.key('alt+' + say.letter('Second &factor'))
        window.tab_to(say('Your password'))
        window.type(PASSWORD)
        window.press(say('Set up the second factor'))
        window.wait_for(say('Code that the app shows then'))
        secret = until(lambda: next((node.get_name().replace(' ', '') for node in window.showing()
                                     if re.fullmatch(r'([A-Z2-7]{2,4} ?){8,}', node.get_name() or '')), None), 'the secret as text')
        window.picture('second-factor')
        window.tab_to(say('Code that the app shows then'))
        window.type(code_of(secret))
        window.key('Return')
        window.wait_for(say('I have kept them'))
        self.codes = re.findall(r'\S+', next(node.get_name() for node in window.showing() if len((node.get_name() or '').split()) >= 8
                                             and all(re.fullmatch(r'[A-Z0-9-]{8,}', word) for word in node.get_name().split())))
        window.picture('recovery-codes')
        window.press(say('I have kept them'))
        window.wait_for(say('Switch off'))
        window.key('Escape')

    def sign_in_with_it(self):
        window, say = self.window, self.words
        window.press(say('%1: menu', NAME))
        window.key('Up', 'Up', 'Return')  # from below: Quit, then Sign out
        window.wait_for_focus(say('Password'))
        window.type(PASSWORD)
        window.key('Return')
        window.wait_for_focus(say('Code from the app'))
        window.picture('second-factor-asked-for')
        window.press(say('Use a recovery code'))
        window.wait_for_focus(say('Recovery code'))
        window.type(self.codes[0])
        window.key('Return')
        window.wait_for(say('Up to date'))
        window.picture('signed-in-again')


run(FirstDay)
