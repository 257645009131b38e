# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job in a real window, by keyboard alone, and its portal part in Chromium."""
import json
import os
import subprocess

from company import link_of, until
from desktop import text_of
from journey import Journey, run

CUSTOMER = os.path.join(os.path.dirname(__file__), '../../portal/customer.mjs')
# What is looked up later has no accents: xdotool drops one now and then.
NAME, ADDRESS, SUBJECT = 'Joaquim Moreira', 'joaquim@acougue.example', 'A balança não imprime etiquetas'


class MainJob(Journey):
    def walk(self):
        self.open_company()
        self.sign_in()
        self.read_tickets()
        self.save_contact_on_a_users_address()
        self.give_another_address()
        self.open_ticket()
        self.invite()
        self.customer_replies()
        self.answer()

    def read_tickets(self):
        window, say = self.window, self.words
        until(lambda: window.rows(say('Tickets')) > 0, 'tickets in the list')
        window.wait_for_focus(say('Tickets'))
        window.picture('tickets')
        window.key('j', 'j')
        window.wait_for(say('Conversation'))
        window.picture('conversation')

    def save_contact_on_a_users_address(self):
        window, say = self.window, self.words
        user = next(user for user in self.server.call('/api/v1/users')['items'] if user['email'] != self.server.sign_in['email'])
        self.clash = say('This address belongs to the user %1. It cannot sign in to the customer portal.', user['name'])
        window.key('g', 'c')
        until(lambda: window.rows(say('Contacts')) > 10, 'contacts in the list')
        window.picture('contacts')
        window.press(say('New contact'), 'shift+Tab')
        window.wait_for_focus(say('Name'))
        window.type(NAME)
        window.tab_to(say('Primary e-mail address'))
        window.type(user['email'])
        window.wait_for(self.clash, 'frame')
        heard = window.focused().get_description()
        assert heard == self.clash, f'the field itself tells "{heard}"'
        window.picture('warned-while-typing')
        window.key('ctrl+s')
        window.wait_for(say('Give another address'))
        window.wait_for(self.clash, 'frame')
        window.picture('saved-with-finding')

    def give_another_address(self):
        window, say = self.window, self.words
        window.press(say('Give another address'))
        window.wait_for_focus(say('Primary e-mail address'))
        window.type(ADDRESS)
        window.picture('another-address')
        window.key('ctrl+s')
        until(self.contact, 'the new primary address on the server')
        window.wait_for(say('An invite goes to %1 and lets this contact set a password.', ADDRESS))
        window.picture('saved-again')

    def contact(self):
        contacts = self.server.call('/api/v1/contacts?limit=200')['items']
        return next((one for one in contacts if one['emails'] and one['emails'][0]['address'] == ADDRESS), None)

    def open_ticket(self):
        window, say = self.window, self.words
        window.press(say('New ticket'), 'shift+Tab')
        window.wait_for_focus(say('Subject'))
        window.type(SUBJECT)
        window.key('Tab')
        window.wait_for_focus(say('Message'))
        window.type('Bom dia, Joaquim. Vimos que a balança parou; já estamos olhando.')
        window.picture('new-ticket')
        window.key('ctrl+Return')
        self.sink.next_to(ADDRESS)
        window.wait_for(SUBJECT)
        window.wait_for_focus(say('Tickets'))
        window.picture('ticket-opened')

    def invite(self):
        window, say = self.window, self.words
        window.key('g', 'c')
        window.wait_for(say('An invite goes to %1 and lets this contact set a password.', ADDRESS))
        window.press(say('Send portal invite'))
        self.invitation = self.sink.next_to(ADDRESS)
        window.wait_for(say('Resend invite'))
        window.picture('invited')

    def customer_replies(self):
        reply = 'Obrigado! Agora a balança imprime.'
        ticket = self.server.call('/api/v1/tickets?limit=1')['items'][0]
        done = subprocess.run(['node', CUSTOMER, json.dumps({
            'url': self.server.url, 'link': link_of(self.invitation), 'ticket': ticket['number'], 'subject': SUBJECT, 'reply': reply,
            'theme': self.given.theme, 'language': self.given.language, 'pictures': self.given.pictures})],
            stderr=subprocess.PIPE, text=True, timeout=120)
        assert done.returncode == 0, done.stderr
        self.window.key('g', 'i')
        self.window.wait_for_focus(self.words('Tickets'))
        conversation = self.window.wait_for(self.words('Conversation'))
        until(lambda: reply in text_of(conversation), lambda: f'the reply in "{text_of(conversation)}"')
        self.window.picture('reply-seen')

    def answer(self):
        window, say = self.window, self.words
        window.key('r')
        window.wait_for_focus(say('Text of the reply to %1', NAME))
        window.type('Que bom! Vou encerrar o chamado.')
        window.picture('answering')
        window.key('ctrl+Return')
        mail = self.sink.next_to(ADDRESS)
        assert 'Vou encerrar o chamado.' in mail['text'], mail['text']
        window.picture('answered')


run(MainJob)
