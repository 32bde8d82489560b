/** The HTML report in Chromium, as a reader uses it. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../../reports/html/payload.js';
import { shell } from '../../reports/html/shell.js';
import { staticFindings, staticOverview } from '../../reports/html/static.js';
import type { Decision, Finding, Report } from '../../src/model.js';
import { settle } from '../../src/triage/settle.js';
import { launch, type Opened, open, saved, violations } from '../helpers/browser.js';
import { chromium, missing } from '../helpers/outside.js';
import { build, newFolder, type Program, root } from '../helpers/program.js';
import { hostileReport, hostileTexts } from '../reports/hostile.js';
import { audit, finding, report } from '../reports/samples.js';

if (!chromium) missing('Chromium');

describe.skipIf(!chromium)('the HTML report', () => {
	let browser: Browser;
	let program: Program;
	let example: string;

	/** The page of a report, with the script and the style of the built program. */
	function pageOf(of: Report): string {
		const built = readFileSync(fileURLToPath(example), 'utf8');
		const [style = '', script = ''] = [/<style>([\s\S]*?)<\/style>/, /<script>([\s\S]*?)<\/script>/].map(part => part.exec(built)?.[1]);
		const body = [staticOverview(of), ...staticFindings(of)];
		const path = join(newFolder(), 'page.html');
		writeFileSync(path, [...shell({ lang: of.lang, title: 'test', style, script, body, data: pack(of) })].join(''));
		return pathToFileURL(path).href;
	}

	beforeAll(async () => {
		program = build();
		const path = join(newFolder(), 'example.html');
		program.run(['check', 'examples/earnings-call.txt', '--report', `html=${path}`, '--label', 'Engine A'], { cwd: root });
		example = pathToFileURL(path).href;
		browser = await launch();
	});
	afterAll(async () => browser?.close());

	const withPage = async (address: string, use: (opened: Opened) => Promise<void>, options = {}): Promise<void> => {
		const opened = await open(browser, address, options);
		try {
			await use(opened);
			expect(opened.complaints).toEqual([]);
		} finally {
			await opened.close();
		}
	};
	const view = (page: Page, name: string) => page.getByRole('navigation').getByRole('button', { name }).click();

	test.each([
		['light', {}],
		['dark', { colorScheme: 'dark' }],
		['narrow', { viewport: { width: 360, height: 740 } }],
	])('has no script error, no request and no serious violation: %s', async (_, options) => {
		await withPage(
			example,
			async ({ page }) => {
				for (const name of ['Overview', 'Findings', 'Document']) {
					await view(page, name);
					expect(await violations(page)).toEqual([]);
					expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
				}
				await page.locator('.mark').nth(6).click();
				await page.locator('.opened').getByRole('button', { name: 'Other wording…' }).click();
				expect(await violations(page)).toEqual([]);
			},
			options,
		);
	});

	test.runIf(process.env.UPDATE)('is drawn for the README', async () => {
		await withPage(example, async ({ page }) => {
			await page.screenshot({ path: join(root, 'examples/page.png') });
		});
	});

	test('filters, searches, orders and leads into the document', async () => {
		await withPage(example, async ({ page }) => {
			await page.getByRole('button', { name: 'unit-sense' }).click();
			const cards = page.locator('.finding');
			expect(await cards.count()).toBe(3);
			await page.getByLabel('Order').selectOption('place');
			expect(await cards.count()).toBe(6);
			await page.getByLabel('Search the texts').fill('800 克');
			expect(await cards.count()).toBe(1);
			expect(await page.locator('.shown').textContent()).toMatch(/^1 of \d+ findings$/);
			await page.getByRole('button', { name: 'Show in the document' }).click();
			await page.locator('.opened mark').first().waitFor();
			expect(await page.locator('.pair:has(.opened)').textContent()).toContain('We shipped our first 800 G. modules');
			await page.getByLabel('Line', { exact: true }).fill('7');
			await page.getByRole('button', { name: 'Go' }).click();
			expect(await page.locator('.pair:focus').textContent()).toContain('Good day, and thank you for standing by.');
		});
	});

	test('speaks the other language on request', async () => {
		await withPage(example, async ({ page }) => {
			await page.getByLabel('Language').selectOption('zh-Hant');
			expect(await page.locator('h1').textContent()).toBe('翻譯檢查報告 · Engine A');
			expect(await page.getAttribute('html', 'lang')).toBe('zh-Hant');
			await view(page, '問題');
			expect(await page.locator('.finding h3').first().textContent()).toContain('誤譯為');
		});
	});

	/** Answers five findings in every way there is. */
	async function answer(page: Page): Promise<void> {
		await view(page, 'Findings');
		const card = (n: number) => page.locator('.entry').nth(n);
		await card(0).getByRole('button', { name: 'Take the suggestion' }).click();
		await card(1).getByRole('button', { name: 'Error', exact: true }).click();
		await card(2).getByRole('button', { name: 'No error…' }).click();
		await card(2).getByLabel('Reason').fill('理由：客戶的寫法');
		await card(2).getByLabel('Whose error').selectOption('preference');
		await card(2).getByRole('button', { name: 'Apply' }).click();
		await card(3).getByRole('button', { name: 'Other wording…' }).click();
		await card(3).getByLabel('The whole line as it should read').fill('我們預計 6 月量產。');
		await card(3).getByLabel('Severity').selectOption('major');
		await card(3).getByRole('button', { name: 'Apply' }).click();
		await card(4).getByRole('button', { name: 'Comment…' }).click();
		await card(4).getByLabel('Reason').fill('Ask the client.');
		await card(4).getByRole('button', { name: 'Apply' }).click();
	}
	const chips = (page: Page): Promise<readonly string[]> => page.locator('.entry .facts .status').allTextContents();

	test('is answered, and the answers come back as decisions that settle the findings', async () => {
		let answers = '';
		await withPage(example, async ({ page }) => {
			await answer(page);
			expect((await chips(page)).slice(0, 5)).toEqual(['fixed', 'confirmed', 'dismissed', 'fixed', 'later']);
			await page.getByRole('button', { name: 'Save answers' }).click();
			expect(await page.locator('p[role=status].unseen').textContent()).toContain('give your name first');
			await page.getByLabel('Your name').fill('Mei');
			const file = await saved(page, () => page.getByRole('button', { name: 'Save answers' }).click());
			expect(file.name).toBe('earnings-call.txt.decisions.jsonl');
			answers = file.bytes.toString('utf8');
			expect(await page.locator('.answers .hint').textContent()).toContain('bilint decisions import');
		});
		const folder = newFolder();
		mkdirSync(join(folder, 'examples'));
		copyFileSync(join(root, 'examples/earnings-call.txt'), join(folder, 'examples/earnings-call.txt'));
		writeFileSync(join(folder, 'answers.jsonl'), answers);
		expect(program.run(['decisions', 'import', 'answers.jsonl'], { cwd: folder })).toEqual({
			code: 0,
			stdout: '',
			stderr: 'answers.jsonl: 8 decisions taken over, 0 known already\n',
		});
		const { stdout } = program.run(['check', 'examples/earnings-call.txt', '--format', 'jsonl', '--dismissed'], { cwd: folder });
		const settled = stdout
			.trim()
			.split('\n')
			.map(line => JSON.parse(line) as Finding);
		const count = (status: string): number => settled.filter(one => one.status === status).length;
		expect(['fixed', 'confirmed', 'dismissed', 'later'].map(count)).toEqual([5, 1, 1, 1]);
		const words = settled.flatMap(({ decisions = [] }) => decisions);
		expect(words.every(({ by, voice }) => by === 'Mei' && voice === 'reviewer')).toBe(true);
		expect(words.find(({ verdict }) => verdict === 'dismissed')).toMatchObject({ reason: '理由：客戶的寫法', responsible: 'preference' });
		expect(words.find(({ severity }) => severity === 'major')?.text).toBe('我們預計 6 月量產。');
	});

	test('keeps the answers over a reload, takes them back, and loads them again from their file', async () => {
		await withPage(example, async ({ page }) => {
			await answer(page);
			await page.getByLabel('Your name').fill('Mei');
			const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Save answers' }).click());
			await page.reload();
			await view(page, 'Findings');
			expect((await chips(page)).slice(0, 5)).toEqual(['fixed', 'confirmed', 'dismissed', 'fixed', 'later']);
			await page.locator('.entry').nth(1).getByRole('button', { name: 'Take back' }).click();
			expect((await chips(page))[1]).toBe('open');
			await page.evaluate('localStorage.clear()');
			await page.reload();
			await view(page, 'Findings');
			expect(new Set(await chips(page))).toEqual(new Set(['open']));
			await page
				.getByLabel('Load answers')
				.setInputFiles({ name: 'x.jsonl', mimeType: 'text/plain', buffer: Buffer.concat([bytes, Buffer.from('torn{\n')]) });
			await page.locator('.chip.fixed').first().waitFor();
			expect(await page.locator('p[role=status].unseen').textContent()).toBe(
				'8 answers loaded · 1 line of the file could not be understood and was left out',
			);
		});
	});

	test('works from the keyboard', async () => {
		await withPage(example, async ({ page }) => {
			await view(page, 'Findings');
			await page.locator('.entry').first().getByRole('button', { name: 'Error', exact: true }).focus();
			await page.keyboard.press('j');
			await page.keyboard.press('c');
			await page.keyboard.press('j');
			await page.keyboard.press('d');
			await page.keyboard.type('cdu is typed here');
			await page.keyboard.press('Enter');
			await page.keyboard.press('k');
			expect((await chips(page)).slice(0, 3)).toEqual(['open', 'confirmed', 'dismissed']);
			expect(await page.locator('.entry').nth(2).locator('.decided').textContent()).toContain('cdu is typed here');
			expect(await page.evaluate('document.activeElement.className')).toBe('entry');
			await page.getByLabel('status').selectOption('open');
			const [first, second] = await page.locator('.entry h3').allTextContents();
			await page.locator('.entry').first().getByRole('button', { name: 'Error', exact: true }).focus();
			await page.keyboard.press('c');
			expect(await page.locator('.entry h3').first().textContent()).toBe(second);
			expect(await page.locator('.entry:focus h3').textContent()).toBe(second);
			expect(second).not.toBe(first);
		});
	});

	test('takes hostile texts for texts', async () => {
		await withPage(pageOf(hostileReport()), async ({ page }) => {
			await view(page, 'Findings');
			for (const text of hostileTexts.slice(461, 475).filter(each => !each.includes('\n'))) {
				await page.getByLabel('Search the texts').fill(text);
				expect(await page.locator('.finding').count()).toBeGreaterThan(0);
			}
			await view(page, 'Document');
			for (let more = true; more; ) {
				const next = page.getByRole('button', { name: 'Next page' }).first();
				more = (await next.isEnabled()) as boolean;
				if (more) await next.click();
			}
			expect(await page.evaluate('globalThis.hit')).toBeUndefined();
			expect(await page.locator('#page img, #page iframe, #page script, #page a').count()).toBe(0);
		});
	});

	test('twenty thousand findings are a page at a time', async () => {
		const text = 'We shipped the first 800 gig modules.';
		const many = Array.from({ length: 20_000 }, (_, i) =>
			finding({ fingerprint: `v1:${i}`, cause: `unit-sense/${i % 9000}`, pair: i % 1200, source: { line: i, text, spans: [[21, 28]] } }),
		);
		await withPage(pageOf(report([audit(many)])), async ({ page }) => {
			await view(page, 'Findings');
			expect(await page.locator('.entry').count()).toBe(40);
			expect(await page.locator('.paging').first().textContent()).toContain('Page 1 of 225');
			await page.getByRole('button', { name: 'Next page' }).first().click();
			await page.locator('.entry').nth(3).getByRole('button', { name: 'Error', exact: true }).click();
			expect(await page.locator('.chip.confirmed').count()).toBeGreaterThan(0);
			await page.getByLabel('status').selectOption('confirmed');
			expect(await page.locator('.shown').textContent()).toMatch(/^[23] of 20,000 findings$/);
		});
	});

	test('is printed whole', async () => {
		await withPage(example, async ({ page }) => {
			await view(page, 'Findings');
			await page.emulateMedia({ media: 'print' });
			await page.evaluate('dispatchEvent(new Event("beforeprint"))');
			expect(await page.locator('.finding:visible').count()).toBeGreaterThan(15);
			// The lines of a cause stay, as the figures they are.
			expect(await page.locator('button:not(.link):visible, select:visible').count()).toBe(0);
		});
	});

	test('is readable without script, also under the policy that Jenkins serves it with', async () => {
		const found = program.run(['check', 'examples/earnings-call.txt', '--format', 'jsonl']).stdout.trim().split('\n');
		const lines = found.map(line => JSON.parse(line) as { target?: { text: string }; source?: { text: string } });
		const all = async ({ page }: Opened): Promise<void> => {
			for (const { target, source } of lines) {
				const text = (target ?? source)?.text ?? '';
				expect(await page.locator('noscript bdi').filter({ hasText: text }).first().isVisible(), text).toBe(true);
			}
		};
		await withPage(example, all, { javaScriptEnabled: false });
		const server = createServer((_, response) => {
			response.setHeader('Content-Type', 'text/html; charset=utf-8');
			response.setHeader('Content-Security-Policy', "sandbox; default-src 'none'; img-src 'self'; style-src 'self';");
			response.end(program.run(['check', 'examples/earnings-call.txt', '--format', 'html']).stdout);
		});
		await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
		try {
			const address = server.address();
			const opened = await open(browser, `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
			await all(opened);
			await opened.close();
		} finally {
			server.close();
		}
	});

	test('decisions that it came with are shown and answered by the other side', async () => {
		const word: Decision = {
			id: 'a',
			at: '2026-02-03T04:05:06.000Z',
			by: 'Mei',
			voice: 'reviewer',
			about: { fingerprint: 'v1:1' },
			verdict: 'confirmed',
		};
		const came = settle([audit([finding({ fingerprint: 'v1:1' })])], [word]).audits;
		await withPage(pageOf(report(came)), async ({ page }) => {
			await page.getByLabel('You answer as').selectOption('vendor');
			await view(page, 'Findings');
			await page.getByRole('button', { name: 'No error…' }).click();
			await page.getByLabel('Reason').fill('It is a name.');
			await page.getByRole('button', { name: 'Apply' }).click();
			expect(await chips(page)).toEqual(['confirmed (disputed)']);
			expect(await page.locator('.decided').allTextContents()).toEqual([
				'confirmed by Mei, reviewer, 2026-02-03',
				expect.stringMatching(/^dismissed by vendor, \d{4}-\d\d-\d\d: It is a name\.$/),
			]);
			await page.getByLabel('You answer as').selectOption('arbiter');
			await page.getByRole('button', { name: 'Error', exact: true }).click();
			expect(await chips(page)).toEqual(['confirmed']);
		});
	});
});
