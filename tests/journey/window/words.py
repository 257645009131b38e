# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window says in a language: the English sources looked up in translations/support_<language>.ts."""
import os
import re
import xml.etree.ElementTree as tree

FOLDER = os.path.join(os.path.dirname(__file__), '../../../translations')


class Words:
    def __init__(self, language):
        self.table, self.marked = {}, {}
        if language == 'en':
            return
        for message in tree.parse(f'{FOLDER}/support_{language.replace("-", "_")}.ts').iter('message'):
            translation = message.find('translation')
            if translation.text and translation.get('type') not in ('unfinished', 'vanished', 'obsolete'):
                self.marked.setdefault(message.find('source').text, translation.text)
                self.table.setdefault(self.bare(message.find('source').text), self.bare(translation.text))

    @staticmethod
    def bare(text):
        """As a screen reader hears it: without the mark of the mnemonic."""
        return re.sub('&(.)', r'\1', text)

    def letter(self, source):
        """The mnemonic of it."""
        return re.search('&(.)', self.marked.get(source, source)).group(1).lower()

    def __call__(self, source, *values):
        text = self.table.get(source, source)
        for position, value in enumerate(values, 1):
            text = text.replace(f'%{position}', value)
        return text
