// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks a customer through the portal in a real browser: node browser.mjs '{"url", "invite", "access", "ticket", "mode", "pictures"}'.
// Says what is wrong on standard error, and exits with 1.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const { url, invite, access, ticket, mode, pictures } = JSON.parse(process.argv[2]);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const modes = {
    light: { viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en-GB" },
    dark: { viewport: { width: 320, height: 640 }, colorScheme: "dark", locale: "pt-BR", isMobile: true, hasTouch: true },
    plain: { viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "es-ES", javaScriptEnabled: false },
};
const runsScripts = modes[mode].javaScriptEnabled !== false;
const faults = [];
const expect = (holds, what) => holds || faults.push(what);

async function look(page, name) {
    await page.screenshot({ path: `${pictures}/${mode}-${name}.png`, fullPage: true });
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
async function press(page, code) {
    await page.goto(`${url}/portal/link#${code}`);
    if (runsScripts) {
        expect((await page.inputValue("#token")) === code, "link: the code is not filled in");
        expect(!page.url().includes("#"), "link: the secret stays in the address bar");
    } else {
        await page.fill("#token", code);
    }
    await look(page, "link");
    await page.click("main button");
}

async function walk(page) {
    await press(page, access);
    expect(new URL(page.url()).pathname === `/portal/tickets/${ticket}`, `access link leads to ${page.url()}`);
    expect((await page.locator("textarea").count()) === 0, "guest: may write");
    await look(page, "guest");

    await press(page, invite);
    expect(page.url().endsWith("/portal/password"), `invite leads to ${page.url()}`);
    await page.fill("#password", "curta");
    await page.click("main button");
    expect(await page.isVisible("#password-error"), "password: no error beside the field");
    await look(page, "password");
    await page.fill("#password", "uma senha bem comprida");
    await page.click("main button");
    expect(new URL(page.url()).pathname === "/portal/", `password leads to ${page.url()}`);
    await look(page, "tickets");

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.className === "skip"), "the skip link is not first");
    await page.click(`a[href="/portal/tickets/${ticket}"]`);
    await page.fill("#text", "Agora funciona, obrigada!");
    await page.click("#reply button");
    expect(await page.isVisible("text=Agora funciona, obrigada!"), "ticket: the reply does not show");
    await look(page, "ticket");

    await page.click("header button");
    await page.goto(`${url}/portal/tickets/${ticket}`);
    expect(new URL(page.url()).pathname === "/portal/sign-in", `signed out, yet at ${page.url()}`);
    await look(page, "sign-in");
    await page.goto(`${url}/portal/nothing`);
    await look(page, "not-found");
    await press(page, invite);
    await look(page, "dead-link");
}

const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
           "--disable-component-update", "--disable-sync"],
});
try {
    const page = await (await browser.newContext(modes[mode])).newPage();
    page.setDefaultTimeout(20_000);
    page.on("console", (message) => expect(message.type() !== "error" || /status of 4\d\d/.test(message.text()), message.text()));
    page.on("pageerror", (error) => faults.push(String(error)));
    await walk(page);
} catch (error) {
    faults.push(String(error));
} finally {
    await browser.close();
}
for (const fault of faults)
    console.error(fault);
process.exit(faults.length ? 1 : 0);
