/** The offline audit page in Chromium: what it finds, what it saves, and that it asks for nothing. */

import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Opened, open, saved, violations } from '../helpers/browser.js';
import { chromium, missing } from '../helpers/outside.js';
import { build, newFolder, type Program, root } from '../helpers/program.js';

if (!chromium) missing('Chromium');

const transcript = join(root, '../shared/data/transcript.txt');

describe.skipIf(!chromium)('the offline audit page', () => {
	let browser: Browser;
	let program: Program;
	let path: string;

	beforeAll(async () => {
		program = build();
		path = join(newFolder(), 'audit.html');
		expect(program.run(['page', '-o', path])).toEqual({ code: 0, stdout: '', stderr: '' });
		browser = await launch();
	});
	afterAll(async () => browser?.close());

	/** Opens it with the network cut, and makes sure that nothing was missed. */
	async function withPage(use: (opened: Opened) => Promise<void>, options = {}): Promise<void> {
		const opened = await open(browser, pathToFileURL(path).href, { ...options });
		await opened.page.context().setOffline(true);
		try {
			await use(opened);
			expect(opened.complaints).toEqual([]);
		} finally {
			await opened.close();
		}
	}
	const choose = async (page: Page, ...files: readonly (string | { name: string; text: string })[]): Promise<void> => {
		await page
			.getByLabel('Choose files…')
			.setInputFiles(
				files.map(file =>
					typeof file === 'string'
						? { name: file.split('/').at(-1) ?? '', mimeType: 'text/plain', buffer: readFileSync(file) }
						: { name: file.name, mimeType: 'text/plain', buffer: Buffer.from(file.text) },
				),
			);
	};
	const save = (page: Page, name: string): ReturnType<typeof saved> => saved(page, () => page.getByRole('button', { name, exact: true }).click());

	test('is one file under 6 MB, which says that nothing leaves the computer', async () => {
		expect(statSync(path).size).toBeLessThan(6_000_000);
		await withPage(async ({ page }) => {
			expect(await page.locator('.privacy').textContent()).toContain('Nothing is sent anywhere');
			expect(await violations(page)).toEqual([]);
		});
	});

	const documents = [
		['the example', join(root, 'examples/earnings-call.txt')],
		['a table', join(root, 'examples/pairs.tsv')],
		['the transcript', transcript],
	] as const;
	const there = documents.filter(([, file]) => statSync(file, { throwIfNoEntry: false }));
	if (there.length < documents.length) missing('the shared transcript');

	test.each(there)('finds in %s what the command line finds, and writes the same', async (_, file) => {
		const folder = newFolder();
		const name = file.split('/').at(-1) ?? '';
		writeFileSync(join(folder, name), readFileSync(file));
		const formats = ['jsonl', 'xlsx', 'csv', 'json', 'html'] as const;
		program.run(['check', name, ...formats.flatMap(format => ['--report', `${format}=out.${format}`])], { cwd: folder });
		await withPage(async ({ page }) => {
			await choose(page, file);
			await page.locator('.views').waitFor();
			for (const format of formats) {
				const { bytes } = await save(page, format);
				// A program tells of its scoring, a page leaves it at the default: the same figures, without saying so in the data.
				const wanted = readFileSync(join(folder, `out.${format}`));
				if (format === 'html') expect(bytes.length).toBeGreaterThan(100_000);
				// The program has Node to compress for it, the page does it itself: what is packed is the same.
				else if (format === 'xlsx') expect(unzipSync(bytes)).toEqual(unzipSync(wanted));
				else expect(bytes.equals(wanted), format).toBe(true);
			}
		});
	});

	test('runs beside the page, in a worker', async () => {
		await withPage(async ({ page }) => {
			const worker = page.waitForEvent('worker');
			await choose(page, join(root, 'examples/pairs.tsv'));
			expect((await worker).url()).toMatch(/^blob:/);
			await page.locator('.views').waitFor();
		});
	});

	test('decides, and saves the corrected text, the answers and a report that opens', async () => {
		await withPage(async ({ page }) => {
			await choose(page, join(root, 'examples/pairs.tsv'));
			await page.getByLabel('Your name').fill('Mei');
			await page.getByRole('navigation').getByRole('button', { name: 'Findings' }).click();
			await page.locator('.entry').nth(0).getByRole('button', { name: 'Take the suggestion' }).click();
			await page.locator('.entry').nth(1).getByRole('button', { name: 'No error…' }).click();
			await page.getByLabel('Reason').fill('Told by the client.');
			await page.getByRole('button', { name: 'Apply' }).click();
			const text = await save(page, 'Corrected text');
			expect(text.name).toBe('pairs.tsv');
			expect(text.bytes.toString('utf8')).toBe(readFileSync(join(root, 'examples/pairs.tsv'), 'utf8').replace('23 萬人', '230 萬人'));
			expect(await page.locator('.tools .hint').textContent()).toBe('1 line corrected');
			const answers = await save(page, 'Save answers');
			expect(
				answers.bytes
					.toString('utf8')
					.trim()
					.split('\n')
					.map(line => (JSON.parse(line) as { verdict: string }).verdict),
			).toEqual(['fixed', 'dismissed']);
			const report = await save(page, 'html');
			const copy = join(newFolder(), report.name);
			writeFileSync(copy, report.bytes);
			const opened = await open(browser, pathToFileURL(copy).href);
			await opened.page.getByRole('navigation').getByRole('button', { name: 'Findings' }).click();
			expect(await opened.page.locator('.facts .status').allTextContents()).toEqual(expect.arrayContaining(['fixed', 'dismissed']));
			expect(await opened.page.locator('.decided').allTextContents()).toEqual(
				expect.arrayContaining([expect.stringContaining('Told by the client.')]),
			);
			expect(opened.complaints).toEqual([]);
			await opened.close();
		});
	});

	test('takes what is dropped on it', async () => {
		await withPage(async ({ page }) => {
			await page.evaluate(`{
				const data = new DataTransfer();
				data.items.add(new File(['Revenue was $4.8 million.\\t營收為 48 萬美元。\\n'], 'dropped.tsv'));
				document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
			}`);
			await page.locator('.views').waitFor();
			expect(await page.locator('.title p').textContent()).toBe('dropped.tsv');
		});
	});

	test('takes two files, pasted text under a name of its own, and a variety of Chinese', async () => {
		await withPage(async ({ page }) => {
			await choose(page, { name: 'a.zh.txt', text: '營收為 48 萬美元。\n' }, { name: 'a.en.txt', text: 'Revenue was $4.8 million.\n' });
			await page.locator('.views').waitFor();
			expect(await page.locator('.title p').textContent()).toBe('a.en.txt → a.zh.txt');
			await page.getByRole('button', { name: 'Audit another file' }).click();
			await page.getByLabel('Or paste text').fill('Revenue was $4.8 million.\n營收為 48 萬港元。\n');
			await page.getByLabel('File name or path').fill('docs/call.txt');
			await page.getByLabel('Variety of Chinese').selectOption('zh-HK');
			await page.getByRole('button', { name: 'Audit', exact: true }).click();
			await page.locator('.views').waitFor();
			expect(await page.locator('.title p').textContent()).toBe('docs/call.txt');
			const { bytes } = await save(page, 'json');
			expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ documents: [{ file: 'docs/call.txt', locale: 'zh-HK' }] });
		});
	});

	test('says what is wrong with a file, and goes on', async () => {
		await withPage(async ({ page }) => {
			await choose(page, { name: 'a\u202e.txt', text: 'Only English.\n' });
			expect(await page.getByRole('alert').textContent()).toBe('a‹U+202E›.txt: holds only English: there is nothing to compare it with');
			await page.getByLabel('Language').selectOption('zh-Hant');
			await page.getByLabel('選擇檔案…').setInputFiles([1, 2, 3].map(n => ({ name: `${n}.txt`, mimeType: 'text/plain', buffer: Buffer.from('x') })));
			await page
				.getByRole('alert')
				.filter({ hasText: /^請放入一個檔案，或英文檔與中文檔各一$/ })
				.waitFor();
		});
	});
});
