// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks a customer through the portal in a real browser: node browser.mjs '{"url", "invite", "access", "ticket", "mode", "pictures"}'.
// Says what is wrong on standard error, and exits with 1.
import { readFileSync } from "node:fs";
import { browse } from "./page.mjs";

const { url, invite, access, ticket, mode, pictures } = JSON.parse(process.argv[2]);
const modes = {
    light: { viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "en-GB" },
    dark: { viewport: { width: 320, height: 640 }, colorScheme: "dark", locale: "pt-BR", isMobile: true, hasTouch: true },
    plain: { viewport: { width: 1280, height: 800 }, colorScheme: "light", locale: "es-ES", javaScriptEnabled: false },
};
const linkOf = (code) => `${url}/portal/link#${code}`;

await browse(modes[mode], `${pictures}/${mode}`, async ({ page, expect, look, press }) => {
    await press(linkOf(access));
    expect(new URL(page.url()).pathname === `/portal/tickets/${ticket}`, `access link leads to ${page.url()}`);
    expect((await page.locator("textarea").count()) === 0, "guest: may write");
    await look("guest");
    await page.click("#reply form button");
    expect(page.url().endsWith("/portal/code"), `asking for a code leads to ${page.url()}`);
    await page.fill("#token", "123");
    await page.click("main button");
    expect(await page.isVisible("#token-error"), "code: no error beside the field");
    await look("code");

    await press(linkOf(invite));
    expect(page.url().endsWith("/portal/password"), `invite leads to ${page.url()}`);
    await page.fill("#password", "curta");
    await page.click("main button");
    expect(await page.isVisible("#password-error"), "password: no error beside the field");
    await look("password");
    await page.fill("#password", "uma senha bem comprida");
    await page.click("main button");
    expect(new URL(page.url()).pathname === "/portal/", `password leads to ${page.url()}`);
    await look("tickets");

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement.className === "skip"), "the skip link is not first");
    await page.click(`a[href="/portal/tickets/${ticket}"]`);
    await page.fill("#text", "Agora funciona, obrigada!");
    const bytes = Buffer.from("a few bytes \0 of a file");
    await page.setInputFiles("#attachment", [{ name: "nota fiscal ç.txt", mimeType: "text/plain", buffer: bytes },
                                             { name: "b.bin", mimeType: "application/octet-stream", buffer: Buffer.alloc(300_000) }]);
    await page.click("#reply button");
    expect(await page.isVisible("text=Agora funciona, obrigada!"), "ticket: the reply does not show");
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=nota fiscal ç.txt")]);
    expect(download.suggestedFilename() === "nota fiscal ç.txt", `the file is saved as ${download.suggestedFilename()}`);
    expect(readFileSync(await download.path()).equals(bytes), "the file came back changed");
    await look("ticket");
    await page.click(".finish button");
    expect(await page.isVisible('.finish[action$="/reopen"]'), "ticket: closed, yet no way to reopen it");
    await look("closed");
    await page.goto(`${url}/portal/?show=solved`);
    expect(await page.isVisible(`a[href="/portal/tickets/${ticket}"]`), "the closed ticket is not among the solved ones");
    await look("tickets-solved");
    await page.click(".heading .button");
    await page.fill("#subject", "O leitor de código de barras não lê");
    await page.fill("#text", "Desde hoje cedo, em dois caixas.");
    await look("new-ticket");
    await page.click("#reply button");
    expect(await page.isVisible("text=Desde hoje cedo, em dois caixas."), "new ticket: does not show");
    await look("opened");
    await page.click('header a[href="/portal/profile"]');
    await look("profile");
    await page.fill("#email", `novo-${mode}@example.com`);
    await page.click("main button");
    await look("check-mail");

    await page.click("header button");
    await page.goto(`${url}/portal/tickets/${ticket}`);
    expect(new URL(page.url()).pathname === "/portal/sign-in", `signed out, yet at ${page.url()}`);
    await look("sign-in");
    await page.click('main a[href="/portal/create-account"]');
    await look("create-account");
    await page.fill("#name", "Bia Lima");
    await page.fill("#email", "josé@example.com");
    await page.evaluate(() => (document.querySelector("main form").noValidate = true)).catch(() => {});
    await page.click("main button");
    if (await page.isVisible("#email-error"))
        await look("create-account-error");
    await page.goto(`${url}/portal/obtain-password`);
    await look("obtain-password");
    await page.fill("#email", `bia-${mode}@example.com`);
    await page.click("main button");
    expect(await page.isVisible(".notice"), "obtain a password: no answer");
    await page.goto(`${url}/portal/nothing`);
    await look("not-found");
    await press(linkOf(invite));
    await look("dead-link");
});
