# SPDX-FileCopyrightText: The Enterprise Support developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The console as a person has it: keys go in by the X server; what shows comes out by the accessibility tree and as pictures."""
import os
import re
import subprocess

import gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib

from company import until

HAS_ROWS = {'table', 'tree table', 'list', 'tree'}  # asked by their interface, never walked


def unlock_keyring():
    """The session's keyring, as it is after a person has logged in; it ends with the session's bus."""
    subprocess.run(['gnome-keyring-daemon', '--unlock', '--components=secrets'], input=b'test-only', check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


class Desktop:
    def __init__(self, program, arguments, pictures):
        self.program, self.arguments, self.pictures, self.shots = program, arguments, pictures, 0

    def start(self):
        with open(f'{self.pictures}/console.log', 'a') as log:
            self.process = subprocess.Popen([self.program, *self.arguments], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env={**os.environ, 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON': '1'})

    def end(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(10)

    def application(self):
        while GLib.MainContext.default().iteration(False):
            pass
        desktop = Atspi.get_desktop(0)
        for position in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(position)
            if child and child.get_process_id() == self.process.pid:
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def showing(self):
        """Everything a person can see now, top down."""
        waiting = [self.application()]
        while waiting:
            node = waiting.pop()
            try:
                if not node or not node.get_state_set().contains(Atspi.StateType.SHOWING):
                    continue
                yield node
                if node.get_role_name() not in HAS_ROWS:
                    waiting += [node.get_child_at_index(i) for i in reversed(range(node.get_child_count()))]
            except GLib.Error:  # it went away meanwhile
                pass

    def find(self, name, role=None):
        return next((node for node in self.showing() if name == node.get_name() and role in (None, node.get_role_name())), None)

    def wait_for(self, name, role=None, seconds=15):
        return until(lambda: self.find(name, role), lambda: f'"{name}" on the screen; there is: {self.told()}', seconds)

    def wait_for_end_of(self, name, seconds=15):
        until(lambda: not self.find(name), f'"{name}" to leave the screen', seconds)

    def told(self):
        return ' | '.join(node.get_name() for node in self.showing() if node.get_name())

    def rows(self, name):
        """How many rows the list of this name has now."""
        lists = [node for node in self.showing() if node.get_name() == name and node.get_role_name() in HAS_ROWS]
        return lists[0].get_child_count() if lists else 0

    def focused(self):
        """The innermost one: what passes its focus on to a child says that it has it, too."""
        nodes = [node for node in self.showing() if node.get_state_set().contains(Atspi.StateType.FOCUSED)
                 and node.get_role_name() not in ('filler', 'panel')]
        return nodes[-1] if nodes else None

    def key(self, *keys):
        subprocess.run(['xdotool', 'key', '--clearmodifiers', *keys], check=True)

    def type(self, text):
        """A letter that is on no key needs the time in which xdotool puts it on one."""
        for run in re.findall('[\x00-\x7f]+|[^\x00-\x7f]', text):
            subprocess.run(['xdotool', 'type', '--delay', '4' if run.isascii() else '150', run], check=True)

    def wait_for_focus(self, name, seconds=15):
        def look():
            node = self.focused()
            return node if node and node.get_name() == name else None
        return until(look, lambda: f'the focus on "{name}"; it is on "{self.focused() and self.focused().get_name()}"', seconds)

    def tab_to(self, name, key='Tab'):
        """By the Tab key alone; fails when a whole round does not meet the name."""
        seen = []
        for _ in range(60):
            at = self.focused()
            if at and at.get_name() == name:
                return at
            self.key(key)
            moved = until(lambda: (now := self.focused()) and now != at and now, f'{key} to move on from "{at and at.get_name()}"', 5)
            seen.append(moved.get_name())
        raise AssertionError(f'{key} never reaches "{name}": {seen}')

    def press(self, name, key='Tab'):
        """Goes to a button by Tab, and presses it."""
        self.tab_to(name, key)
        self.key('space')

    def picture(self, name):
        """Of the whole screen, as soon as it has come to rest."""
        self.shots += 1
        shown = b''
        for _ in range(5):
            before, shown = shown, subprocess.run(['import', '-window', 'root', 'png:-'], check=True, stdout=subprocess.PIPE).stdout
            if shown == before:
                break
        with open(f'{self.pictures}/{self.shots:02}-{name}.png', 'wb') as file:
            file.write(shown)



def text_of(node):
    return node.get_text_iface().get_text(0, -1)
