<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ContactForm</name>
    <message numerus="yes">
        <source>%n ticket(s) stay, without the name.</source>
        <translation>
            <numerusform>%n ticket stays, without the name.</numerusform>
            <numerusform>%n tickets stay, without the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message numerus="yes">
        <source>%n open ticket(s) stay assigned to %1.</source>
        <translation>
            <numerusform>%n open ticket stays assigned to %1.</numerusform>
            <numerusform>%n open tickets stay assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open ticket(s) need somebody else.</source>
        <translation>
            <numerusform>%n open ticket needs somebody else.</numerusform>
            <numerusform>%n open tickets need somebody else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message numerus="yes">
        <source>The link works once, and ends after %n day(s).</source>
        <translation>
            <numerusform>The link works once, and ends after %n day.</numerusform>
            <numerusform>The link works once, and ends after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n open clash(es)</source>
        <translation>
            <numerusform>%n open clash</numerusform>
            <numerusform>%n open clashes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for approval</source>
        <translation>
            <numerusform>%n account waiting for approval</numerusform>
            <numerusform>%n accounts waiting for approval</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n change(s) not sent yet</source>
        <translation>
            <numerusform>%n change not sent yet</numerusform>
            <numerusform>%n changes not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamsPane</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketListPane</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfDialog</name>
    <message numerus="yes">
        <source>The contact and its tickets stay. %n ticket(s) are open.</source>
        <translation>
            <numerusform>The contact and its tickets stay. %n ticket is open.</numerusform>
            <numerusform>The contact and its tickets stay. %n tickets are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhatIfList</name>
    <message numerus="yes">
        <source>%n portal session(s) that are signed in now</source>
        <translation>
            <numerusform>%n portal session that is signed in now</numerusform>
            <numerusform>%n portal sessions that are signed in now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n access or password link(s) not used yet</source>
        <translation>
            <numerusform>%n access or password link not used yet</numerusform>
            <numerusform>%n access or password links not used yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invite(s) not used yet</source>
        <translation>
            <numerusform>%n invite not used yet</numerusform>
            <numerusform>%n invites not used yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n console session(s) that are signed in now</source>
        <translation>
            <numerusform>%n console session that is signed in now</numerusform>
            <numerusform>%n console sessions that are signed in now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mailed and not used yet</source>
        <translation>
            <numerusform>%n code mailed and not used yet</numerusform>
            <numerusform>%n codes mailed and not used yet</numerusform>
        </translation>
    </message>
</context>
</TS>
