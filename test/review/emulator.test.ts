/** The terminal of `review` in an emulator that counts ambiguous characters one or two columns wide, and what hostile text can do to it. */

import { afterEach, describe, expect, test } from 'vitest';
import type { Decision, Finding } from '../../src/model.js';
import { type Ending, type Plan, runReview } from '../../src/review/review.js';
import { type Emulator, openEmulator } from '../helpers/emulator.js';
import { hostileCodePoints } from '../messages/hostile.js';
import { finding, audit as sampleAudit, side } from '../reports/samples.js';
import { auditOf, call, materialOf } from './material.js';

interface Running {
	readonly emulator: Emulator;
	readonly journal: Decision[];
	readonly ending: Promise<Ending>;
	until(what: string | RegExp): Promise<readonly string[]>;
}

const running: Running[] = [];
afterEach(async () => {
	for (const { emulator, ending } of running.splice(0)) {
		emulator.send('\u001b');
		await pause(60);
		emulator.send('\u0003');
		await ending;
	}
});

const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Starts a review in a terminal that has something on it already. */
function run(audits: Plan['material']['audits'], columns: number, rows: number, width: 1 | 2, parts: Partial<Plan> = {}): Running {
	const emulator = openEmulator(columns, rows, width);
	emulator.output.write('before the review\r\n');
	const journal: Decision[] = [];
	const material = materialOf(audits);
	const ending = runReview({
		material,
		reviewer: { by: 'mei', voice: 'reviewer' },
		lang: 'en',
		color: true,
		world: {
			append: decisions => void journal.push(...decisions),
			news: () => [],
			addLine: () => {},
			removeLine: () => {},
			accepted: () => [],
			problemsWith: () => [],
			reread: () => material,
			openEditor: () => {},
			write: () => [],
			now: () => new Date(Date.UTC(2026, 1, 1)),
			newId: () => `id-${journal.length}-${Math.random()}`,
		},
		input: emulator.input,
		output: emulator.output,
		...parts,
	});
	const own: Running = {
		emulator,
		journal,
		ending,
		async until(what) {
			for (let i = 0; ; i++) {
				const screen = await emulator.screen();
				const text = screen.join('\n');
				if (typeof what === 'string' ? text.includes(what) : what.test(text)) return screen;
				if (i > 400) throw new Error(`never on the screen: ${what}\n${text}`);
				await pause(10);
			}
		},
	};
	running.push(own);
	return own;
}

describe.each([
	[40, 10],
	[80, 24],
	[200, 60],
] as const)('%d×%d', (columns, rows) => {
	test.each([1, 2] as const)('the width of ambiguous characters is found out: %d', async width => {
		const own = run([auditOf(call)], columns, rows, width);
		const screen = await own.until('0 of');
		await pause(100);
		const settled = await own.emulator.screen();
		expect(settled.at(-1)?.trimEnd()).toMatch(/\? help {2}q quit$/);
		if (columns >= 100) {
			const bars = settled.slice(1, -2).map(line => line.indexOf('│'));
			const columnsOfBars = new Set(settled.slice(1, -2).map((line, i) => columnsBefore(line, bars[i] ?? 0, width)));
			expect(columnsOfBars.size).toBe(1);
		}
		expect(screen.length).toBe(rows);
		expect(settled.join('\n')).not.toContain('before the review');
	});

	test.each([1, 2] as const)('decided, edited in Chinese, undone, filtered, resized, left: %d', async width => {
		const own = run([auditOf(call)], columns, rows, width);
		await own.until('0 of');
		own.emulator.send('vvvgcds');
		await own.until('3 of');
		own.emulator.send('\t');
		own.emulator.send(':5\re');
		await own.until('as it shall be');
		own.emulator.send('\u0015第三季營收為 480 萬美元“好”…。');
		await own.until('480 萬美元“好”…。');
		own.emulator.send('\r');
		await own.until('saved: line 5 is fixed');
		expect(own.journal.at(-1)).toMatchObject({ verdict: 'fixed', text: '第三季營收為 480 萬美元“好”…。' });
		own.emulator.send('u');
		await own.until('undone');
		own.emulator.send('/存貨\r');
		await own.until('/存貨 (1)');
		own.emulator.resize(columns + 30, rows + 2);
		await own.until('/存貨 (1)');
		expect((await own.emulator.screen()).length).toBe(rows + 2);
		own.emulator.send('q');
		const { code } = await own.ending;
		expect(code).toBe(0);
		expect((await own.emulator.screen()).join('\n')).toContain('before the review');
		expect(own.emulator.modes()).toMatchObject({ alternate: false, raw: false });
	});
});

/** Columns that the start of a line takes. */
function columnsBefore(line: string, index: number, width: 1 | 2): number {
	let columns = 0;
	for (const character of line.slice(0, index))
		columns += /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u.test(character) ? 2 : /[“”…▲●·×│─]/.test(character) ? width : 1;
	return columns;
}

describe('hostile text', () => {
	const at = (words: string): Finding =>
		finding({
			source: side(11, `We shipped 800 gig${words} of them.`, '800 gig'),
			target: side(12, `出貨 800 場演出${words}的模組。`, '800 場演出'),
			edits: [{ span: [3, 9], text: `800G${words}` }],
			fingerprint: 'v1:hostile',
		});
	const harmless = finding({
		source: side(1, 'Six of them.', 'Six'),
		target: side(2, '其中五個。', '五'),
		fingerprint: 'v1:harmless',
		cause: 'unit-sense/six',
	});

	/** The screen while a harmless finding is looked at, then while the hostile one is: its list, and the lines that are ours. */
	async function screens(words: string): Promise<{ harmless: readonly string[]; frame: readonly string[]; modes: ReturnType<Emulator['modes']> }> {
		const own = run([sampleAudit([harmless, at(words)])], 80, 24, 1, { ambiguous: 1, lang: 'en' });
		await own.until('0 of 2');
		const first = await own.emulator.screen();
		own.emulator.send('j');
		await own.until(':12');
		const second = await own.emulator.screen();
		return { harmless: first, frame: [second[0] ?? '', ...second.slice(-2)], modes: own.emulator.modes() };
	}

	const sequences = [
		'\u001b]8;;http://evil.example\u0007click\u001b]8;;\u0007',
		'\u001b]52;c;ZXZpbA==\u0007',
		'\u001b]0;owned\u0007',
		'\u001b[2J\u001b[H',
		'\u001b[31;8m',
		'\u001bc',
		'\u001b[?1049l',
		'\u009b2J',
		'\u0090q\u009c',
		'\u0007\u0007',
		'\r\n\u000b\u000c',
		'a\tb\tc',
		'\u202e\u2066abc\u2069',
		'\u{e0041}\u{e007f}',
		'\u200b\u200d\ufeff\u2060',
		'\ud800',
		'\udfff',
		'\u2028\u2029',
		'\ufdd0\uffff',
	];

	test.each(sequences.map(words => [JSON.stringify(words), words]))('%s changes nothing on the rest of the screen', async (_, words) => {
		const [good, bad] = [await screens('x'.repeat(4)), await screens(words)];
		expect(bad.frame).toEqual(good.frame);
		expect(bad.modes).toEqual({ ...good.modes, title: '', bells: 0, alternate: true });
		// The row of the hostile finding in the list aside, a screen that shows the harmless one is the same.
		const without = (screen: readonly string[]): readonly string[] => screen.filter(line => !line.includes(' 12 '));
		expect(without(bad.harmless)).toEqual(without(good.harmless));
	});

	test('every such character at once', async () => {
		const all = hostileCodePoints
			.filter(code => code < 0xd800 || code > 0xdfff || code % 97 === 0)
			.map(code => String.fromCodePoint(code))
			.join('');
		const [good, bad] = [await screens('xxxx'), await screens(all)];
		expect(bad.frame).toEqual(good.frame);
		expect(bad.modes).toEqual({ ...good.modes, title: '', bells: 0 });
	});
});

test('what it falls over is told after the terminal was handed back', async () => {
	const own = run([auditOf(call)], 80, 24, 1, {
		material: {
			...materialOf([auditOf(call)]),
			read: () => {
				throw new Error('a mistake of ours');
			},
		},
	});
	const { code, error } = await own.ending;
	expect([code, String(error)]).toEqual([2, 'Error: a mistake of ours']);
	await own.emulator.screen();
	expect(own.emulator.modes()).toMatchObject({ alternate: false, raw: false });
	running.length = 0;
});
