/** A real browser for the pages: what it complains of, what it asks the network for, and what axe finds. */

import { readFileSync } from 'node:fs';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium as engine, type Page } from 'playwright-core';
import { chromium } from './outside.js';

const flags = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export const launch = (): Promise<Browser> => engine.launch({ executablePath: chromium ?? '', args: flags });

/** A page that was opened, and everything that went wrong in it. */
export interface Opened {
	readonly page: Page;
	/** Errors of scripts, messages on the console, and addresses that were asked for besides the page's own. */
	readonly complaints: readonly string[];
	close(): Promise<void>;
}

/** Opens an address in a context of its own. */
export async function open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Opened> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', error => complaints.push(`error: ${error.message}`));
	page.on('console', message => complaints.push(`console: ${message.text()}`));
	page.on('request', request => {
		const url = request.url();
		if (url !== address && !/^(?:data|blob):/.test(url)) complaints.push(`request: ${url}`);
	});
	await page.goto(address);
	return { page, complaints, close: () => context.close() };
}

/** What axe-core calls a serious or critical violation (WCAG 2.2 A and AA, and its best practices). The page's policy lets no script in, so it comes by the debugger. */
export async function violations(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	const found = (await page.evaluate('axe.run()')) as { violations: { id: string; impact: string; nodes: { html: string }[] }[] };
	return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Clicks, and gives the file that is saved. */
export async function saved(page: Page, click: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [download] = await Promise.all([page.waitForEvent('download'), click()]);
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
