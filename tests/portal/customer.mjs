// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An invited customer's part of a journey, without a mouse: node customer.mjs '{"link", "ticket", "subject", "reply", "theme",
// "language", "pictures"}'. Says what is wrong on standard error, and exits with 1.
import { browse } from "./page.mjs";

const { link, ticket, subject, reply, theme, language, pictures } = JSON.parse(process.argv[2]);
const screen = { viewport: { width: 1366, height: 768 }, colorScheme: theme, locale: language };

await browse(screen, `${pictures}/portal`, async ({ page, expect, look, press }) => {
    const tabTo = async (selector) => {
        for (let presses = 0; presses < 40; ++presses) {
            if (await page.locator(selector).first().evaluate((node) => node === document.activeElement))
                return;
            await page.keyboard.press("Tab");
        }
        throw new Error(`Tab never reaches ${selector} on ${page.url()}`);
    };

    await press(link);
    expect(page.url().endsWith("/portal/password"), `the invite leads to ${page.url()}`);
    expect((await page.getAttribute("html", "lang")).toLowerCase().startsWith(language.slice(0, 2)), "not in the browser's language");
    await tabTo("#password");
    await page.keyboard.type("uma senha bem comprida");
    await look("password");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/portal/");
    await look("tickets");

    const row = `a[href="/portal/tickets/${ticket}"]`;
    expect((await page.textContent(row)).includes(subject), "the ticket is not in the list");
    await tabTo(row);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/portal/tickets/${ticket}`);
    await look("ticket");
    await tabTo("#text");
    await page.keyboard.type(reply);
    await tabTo("#reply button");
    await page.keyboard.press("Enter");
    await page.waitForSelector(`text=${reply}`);
    await look("replied");
});
