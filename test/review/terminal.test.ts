/** The program in a real terminal, from the first frame to the corrected file. */

import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { displayWidth } from '../../reports/width.js';
import type { Decision } from '../../src/model.js';
import { parseDecision } from '../../src/triage/record.js';
import { build, root } from '../helpers/program.js';
import { hasTmux, openTmux, type Tmux } from '../helpers/tmux.js';

if (!hasTmux) console.warn('tmux is not installed: the tests of the terminal are skipped');

const transcript = join(root, '../shared/data/transcript.txt');
const hasTranscript = existsSync(transcript);
if (!hasTranscript) console.warn(`${transcript} is not there: the example is reviewed in its place`);

let program = '';
let terminal: Tmux | undefined;
beforeAll(() => {
	if (hasTmux) program = join(build().folder, 'bin.js');
});
afterEach(() => {
	terminal?.close();
	terminal = undefined;
});

/** A project folder with a document to review, and a terminal in it. */
function open(
	columns: number,
	rows: number,
	document = hasTranscript ? transcript : join(root, 'examples/earnings-call.txt'),
): { folder: string; tmux: Tmux } {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-review-'));
	cpSync(document, join(folder, 'call.txt'));
	terminal = openTmux(columns, rows, folder, { BILINT_REVIEWER: 'mei' });
	return { folder, tmux: terminal };
}

const journalOf = (folder: string): readonly Decision[] =>
	readFileSync(join(folder, '.bilint/decisions.jsonl'), 'utf8')
		.split('\n')
		.slice(0, -1)
		.map(line => parseDecision(line) as Decision);

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Resolves when the journal has so many lines. */
async function saved(folder: string, decisions: number): Promise<void> {
	for (let i = 0; i < 500; i++) {
		if (existsSync(join(folder, '.bilint/decisions.jsonl')) && journalOf(folder).length >= decisions) break;
		await pause(40);
	}
	expect(journalOf(folder)).toHaveLength(decisions);
}

const start = (tmux: Tmux, options = ''): void => tmux.keys(`node ${program} review call.txt ${options}; echo "left with $?"`, 'Enter');

const decidedOn = (screen: readonly string[]): number => Number(/^(\d+) of/.exec(screen[0] ?? '')?.[1] ?? Number.NaN);

describe.skipIf(!hasTmux).each([
	{ columns: 40, rows: 10, width: 1 },
	{ columns: 80, rows: 24, width: 1 },
	{ columns: 200, rows: 60, width: 1 },
	{ columns: 40, rows: 10, width: 2 },
	{ columns: 80, rows: 24, width: 2 },
	{ columns: 200, rows: 60, width: 2 },
])('$columns×$rows, ambiguous characters $width wide', ({ columns, rows, width }) => {
	test('a review, from the first frame to the corrected file', async () => {
		const { folder, tmux } = open(columns, rows);
		const before = readFileSync(join(folder, 'call.txt'), 'utf8');
		start(tmux, `--ambiguous-width ${width}`);
		const first = await tmux.until(/^0 of \d+ decided/);
		const all = Number(/^0 of (\d+)/.exec(first[0] ?? '')?.[1]);

		// Thirty decisions with every verdict, in document order, several keys at once; where there are fewer findings some are decided again.
		tmux.keys('v', 'v', 'v', 'g');
		await tmux.until('by line');
		for (let i = 0; i < 5; i++) tmux.type('cdscsd');
		await saved(folder, 30);
		const screen = await tmux.until(new RegExp(`^${Math.min(30, all)} of`));
		expect(screen).toHaveLength(rows);
		for (const line of screen) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
		expect(new Set(journalOf(folder).map(({ verdict }) => verdict))).toEqual(new Set(['confirmed', 'dismissed', 'later']));

		// A dismissal with a reason, a fix, a line edited in Chinese.
		tmux.keys('D', '1');
		await tmux.until('reason');
		tmux.type('客戶就是這樣說的');
		tmux.keys('Enter');
		await saved(folder, 31);
		expect(journalOf(folder).at(-1)).toMatchObject({ verdict: 'dismissed', reason: '客戶就是這樣說的', by: 'mei' });

		tmux.keys('/');
		await tmux.until('filter');
		tmux.type('rule:unit-sense');
		await tmux.until('rule:unit-sense');
		tmux.keys('Enter', 'g');
		tmux.keys('f');
		await tmux.until('saved: fixed');
		const fixed = journalOf(folder).at(-1);
		expect(fixed).toMatchObject({ verdict: 'fixed', seen: { rule: 'unit-sense' } });
		tmux.keys('G', 'e');
		await tmux.until('as it shall be');
		tmux.keys('C-u');
		tmux.type('我們的400G收發器');
		tmux.keys('Home');
		tmux.type('（更正）');
		await tmux.until('（更正）我們的400G收發器');
		tmux.keys('Enter');
		await tmux.until(/saved: line \d+ is fixed/);
		const edited = journalOf(folder).at(-1);
		expect(edited).toMatchObject({ verdict: 'fixed', text: '（更正）我們的400G收發器' });

		// Undo, redo; the filter away; another size.
		const count = decidedOn(await tmux.until(/^\d+ of/));
		tmux.keys('u');
		await tmux.until('undone: fixed');
		expect(journalOf(folder).at(-1)).toMatchObject({ undoes: edited?.batch ?? edited?.id });
		tmux.keys('U');
		await tmux.until('done again: fixed');
		tmux.keys('Escape');
		await tmux.until(/^(?![\s\S]*\/rule:)/);
		tmux.resize(38, 9);
		await tmux.until('needs 40×10');
		tmux.resize(columns + 21, rows + 3);
		const grown = await tmux.until(new RegExp(`^${count} of[\\s\\S]*\\? help {2}q quit`));
		expect(grown).toHaveLength(rows + 3);
		expect(grown.at(-1)).toMatch(/\? help {2}q quit/);

		tmux.keys('q');
		const left = (await tmux.until('left with 0')).join('\n');
		expect(left).toMatch(/\d+ findings decided, \d+ open/);
		expect(left).not.toContain('by line');

		// The corrected file.
		tmux.keys('clear', 'Enter', `node ${program} fix call.txt --write; echo "fixed with $?"`, 'Enter');
		await tmux.until(/^fixed with 0/m);
		const after = readFileSync(join(folder, 'call.txt'), 'utf8');
		const changed = before.split('\n').flatMap((line, i) => (line === after.split('\n')[i] ? [] : [i + 1]));
		const fixes = new Map(
			journalOf(folder)
				.filter(({ verdict, undoes }) => verdict === 'fixed' && !undoes)
				.map(({ seen, text }) => [seen?.target?.line ?? 0, text ?? '']),
		);
		expect(changed).toEqual([...fixes.keys()].sort((a, b) => a - b));
		for (const [line, text] of fixes) expect(after.split('\n')[line - 1]).toBe(text);
	});
});

/** How often the program is killed while keys are pressed: some here, 200 times with BILINT_KILLS=200. */
const kills = Number(process.env.BILINT_KILLS ?? 4);

describe.skipIf(!hasTmux)('the terminal', () => {
	const example = join(root, 'examples/earnings-call.txt');

	test('is left as it was found by q, Ctrl-C, SIGTERM, and when the program is stopped and comes back', async () => {
		const { tmux } = open(80, 24, example);
		tmux.keys('echo "before the review"', 'Enter');
		const isBack = async (code: string): Promise<void> => {
			const screen = (await tmux.until(`left with ${code}`)).join('\n');
			expect(screen).toContain('before the review');
			expect(tmux.ask('#{alternate_on} #{cursor_flag} #{wrap_flag}')).toBe('0 1 1');
		};
		start(tmux);
		await tmux.until('0 of');
		expect(tmux.ask('#{alternate_on}')).toBe('1');
		tmux.keys('C-z');
		await tmux.until('Stopped');
		expect(tmux.ask('#{alternate_on} #{cursor_flag}')).toBe('0 1');
		tmux.keys('fg', 'Enter');
		await tmux.until('0 of');
		tmux.keys('j', 'C-c');
		await tmux.until('findings decided');
		tmux.keys('echo "left with $?"', 'Enter');
		await isBack('130');
		tmux.keys('clear; echo "before the review"', 'Enter');
		start(tmux);
		await tmux.until('0 of');
		tmux.keys('q');
		await isBack('0');
		tmux.keys('clear; echo "before the review"', 'Enter');
		start(tmux);
		await tmux.until('0 of');
		const pid = tmux.ask('#{pane_pid}');
		const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
		process.kill(Number(child), 'SIGTERM');
		await isBack('143');
	});

	test('takes pasted text where a line is typed, and only there', async () => {
		const { tmux, folder } = open(80, 24, example);
		start(tmux);
		await tmux.until('0 of');
		tmux.paste('dddd');
		await tmux.until('only where');
		tmux.keys('v', 'v', 'v', 'g', 'D', '1');
		await tmux.until('reason');
		tmux.paste('第一行\n第二行');
		await tmux.until('第一行 第二行');
		tmux.keys('Enter');
		await tmux.until('1 of');
		expect(journalOf(folder).map(({ reason }) => reason)).toEqual(['第一行 第二行']);
		tmux.keys('q');
		await tmux.until('left with 0');
	});

	test('lends itself to $EDITOR and reads the file again', async () => {
		const { tmux, folder } = open(80, 24, example);
		const editor = join(folder, 'editor.sh');
		writeFileSync(
			editor,
			'#!/bin/sh\necho "$@" > opened\nprintf "A new first line for you.\\n新的第一行。\\n" | cat - call.txt > new && mv new call.txt\n',
			{ mode: 0o755 },
		);
		tmux.keys(`export EDITOR=${editor}`, 'Enter');
		start(tmux);
		await tmux.until('0 of');
		tmux.keys('v', 'v', 'v', 'G', 'c', 'G', 'E');
		await tmux.until('1 file read again');
		expect(readFileSync(join(folder, 'opened'), 'utf8')).toMatch(/^\+\d+ call\.txt\n$/);
		expect(decidedOn(tmux.screen())).toBe(1);
		tmux.keys('q');
		await tmux.until('left with 0');
	});

	test('writes the fixes with w, and shows what is left', async () => {
		const { tmux, folder } = open(80, 24, example);
		start(tmux);
		await tmux.until('0 of');
		tmux.keys('f', 'Enter');
		await tmux.until('saved: fixed');
		tmux.keys('w');
		await tmux.until(/call\.txt: \d fixes written/);
		expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toContain('我們 400G');
		expect(tmux.screen()[0]).toMatch(/^0 of/);
		tmux.keys('q');
		await tmux.until('left with 0');
	});

	test(
		'survives kill -9: what was said to be saved is there, and the next review takes it up',
		async () => {
			const { tmux, folder } = open(80, 24, example);
			for (let round = 0; round < kills; round++) {
				start(tmux);
				await tmux.until(/^\d+ of/);
				tmux.keys('v', 'v', 'v', 'g');
				await tmux.until('by line');
				tmux.type('cdscdscds'.slice(0, 3 + (round % 7)));
				await pause((round * 37) % 110);
				const pid = tmux.ask('#{pane_pid}');
				const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
				const shown = decidedOn(tmux.screen());
				process.kill(Number(child), 'SIGKILL');
				await tmux.until('left with 137');
				tmux.keys('reset; clear', 'Enter');
				await pause(300);
				const words = new Set(existsSync(join(folder, '.bilint')) ? journalOf(folder).map(({ about }) => JSON.stringify(about)) : []);
				expect(words.size).toBeGreaterThanOrEqual(shown);
				await tmux.until(/^\S*[#$]$/m);
			}
		},
		20_000 * kills,
	);
});

test.skipIf(!hasTmux)('a review for a screen reader goes from one thing to the next', async () => {
	const { tmux, folder } = open(100, 60, join(root, 'examples/earnings-call.txt'));
	tmux.keys('export INK_SCREEN_READER=true', 'Enter');
	start(tmux);
	await tmux.until('Finding 1 of');
	await tmux.until('Your answer:');
	// The first offer, by its number; then how far, by number too; then by key.
	tmux.keys('1', 'Enter');
	await tmux.until('how far?');
	tmux.keys('1', 'Enter');
	await tmux.until('saved: confirmed');
	tmux.keys('j', 'Enter');
	await tmux.until('Finding 2 of');
	tmux.keys('d', 'Enter');
	await tmux.until('saved: dismissed');
	tmux.keys('e', 'Enter');
	await tmux.until('as it shall be');
	await tmux.until('Empty keeps it as it is');
	tmux.type('改過的這一行。');
	tmux.keys('Enter');
	await tmux.until(/saved: line \d+ is fixed/);
	expect(journalOf(folder).at(-1)).toMatchObject({ verdict: 'fixed', text: '改過的這一行。' });
	tmux.keys('q', 'Enter');
	await tmux.until('left with 0');
	expect(tmux.ask('#{alternate_on}')).toBe('0');
});
