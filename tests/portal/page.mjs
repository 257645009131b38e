// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A page in Debian's Chromium, and eyes for it: every look at it takes a picture, measures it and lets axe judge it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
               "--disable-component-update", "--disable-sync"];

/// Runs walk({page, expect, look, press}) and ends the program: with 1 and what is wrong on standard error, or with 0.
/// Pictures go to `<pictures>-<name>.png`.
export async function browse(context, pictures, walk) {
    const runsScripts = context.javaScriptEnabled !== false;
    const faults = [];
    const expect = (holds, what) => holds || faults.push(what);

    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
    const page = await (await browser.newContext(context)).newPage();
    page.setDefaultTimeout(20_000);
    page.on("console", (message) => expect(message.type() !== "error" || /status of 4\d\d/.test(message.text()), message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));

    async function look(name) {
        await page.screenshot({ path: `${pictures}-${name}.png`, fullPage: true });
        const tooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect(!tooWide, `${name}: wider than the screen`);
        if (!runsScripts)
            return;
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        for (const { id, impact, nodes } of violations)
            expect(!["serious", "critical"].includes(impact), `${name}: ${impact} ${id}: ${nodes.map((node) => node.html).join(" ")}`);
    }

    /// Opens a link as a mail does, and presses its button.
    async function press(link) {
        const code = link.split("#")[1];
        await page.goto(link);
        if (runsScripts) {
            expect((await page.inputValue("#token")) === code, "link: the code is not filled in");
            expect(!page.url().includes("#"), "link: the secret stays in the address bar");
        } else {
            await page.fill("#token", code);
        }
        await look("link");
        await page.click("main button");
    }

    try {
        await walk({ page, expect, look, press });
    } catch (error) {
        faults.push(String(error));
    } finally {
        await browser.close();
    }
    for (const fault of faults)
        console.error(fault);
    process.exit(faults.length ? 1 : 0);
}
