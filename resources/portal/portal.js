// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

// The secret of a mail's link travels in the fragment, which no server and no log sees.
const field = document.getElementById("token");
if (field && location.hash.length > 1) {
    field.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname + location.search);
}

// Times come in UTC; show them as the reader's clock has them.
const format = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
for (const time of document.querySelectorAll("time[datetime]"))
    time.textContent = format.format(new Date(time.dateTime));
