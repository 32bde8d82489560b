/** Screens of every size: each line fits, nothing hostile is in them, and what must be there is. */

import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../reports/width.js';
import { keyNames } from '../../src/messages/review-sentences.js';
import { frameOf } from '../../src/review/frame.js';
import { keymap } from '../../src/review/keymap.js';
import { least } from '../../src/review/layout.js';
import { openScreen } from '../../src/review/screen.js';
import type { Size } from '../../src/review/state.js';
import { filler } from '../../src/review/typeset.js';
import { openCanvas } from '../../src/review/views/canvas.js';
import { forbidden, hostileCodePoints } from '../messages/hostile.js';
import { finding, audit as sampleAudit, side } from '../reports/samples.js';
import { decisionOn } from '../triage/decisions.js';
import { auditOf, call, materialOf, type Setting, type Tried, tried } from './material.js';

const audit = auditOf(call);
const sizes: readonly Size[] = [
	{ columns: 40, rows: 10 },
	{ columns: 80, rows: 24 },
	{ columns: 100, rows: 12 },
	{ columns: 200, rows: 60 },
];
const canvas = openCanvas(false);

function rowsOf({ session: { state } }: Tried): readonly string[] {
	return canvas.draw(frameOf(state), state.size, state.ambiguous).split('\n');
}
const screenOf = (own: Tried): string => rowsOf(own).join('\n').replaceAll(filler, '');

/** A walk through everything that is ever asked. */
const walk: readonly (readonly string[])[] = [
	[],
	['l'],
	['/', '"rule:u"'],
	['escape', ':'],
	['escape', '?'],
	['j', 'escape', 'd'],
	['escape', 'D', '1'],
	['escape', 'v', 'v', 'v', 'e'],
	['"改"'],
	['enter'],
	['a'],
	['escape', 't'],
	['escape', 'b'],
	['escape', 'm'],
	[' ', 'right', ' ', 'enter'],
	['2', '1'],
	['escape', 'v'],
	['G'],
	['g', 'c'],
	['w'],
	['u', 'J', 'J', 'J'],
];

describe.each(sizes)('$columns×$rows', size => {
	test.each<Setting>([{ lang: 'en' }, { lang: 'zh-Hant' }, { lang: 'en', ambiguous: 2 }, { lang: 'zh-Hant', ambiguous: 2 }])(
		'%o: every line fits, whatever is asked',
		setting => {
			const own = tried(materialOf([audit]), { ...setting, size });
			for (const keys of walk) {
				own.press(...keys);
				const rows = rowsOf(own);
				expect(rows.length).toBe(size.rows);
				for (const row of rows) expect(displayWidth(row), row).toBeLessThanOrEqual(size.columns);
				const frame = frameOf(own.session.state);
				if (frame.kind === 'review' && frame.cursor) {
					expect(frame.cursor.row).toBeLessThan(size.rows);
					expect(frame.cursor.column).toBeLessThan(size.columns);
				}
			}
		},
	);
});

test('below the least size it says what it needs', () => {
	for (const size of [
		{ columns: 39, rows: 10 },
		{ columns: 40, rows: 9 },
		{ columns: 12, rows: 2 },
		{ columns: 1, rows: 1 },
	]) {
		const own = tried(materialOf([audit]), { size });
		expect(rowsOf(own).length).toBe(size.rows);
		if (size.columns > 20) expect(screenOf(own)).toContain(`needs ${least.columns}×${least.rows}`);
	}
});

describe('the screen', () => {
	const own = (keys: readonly string[] = [], setting: Setting = {}): string => {
		const session = tried(materialOf([audit]), { size: { columns: 100, rows: 40 }, ...setting });
		session.press('v', 'v', 'v', ':', '"5"', 'enter', ...keys);
		return screenOf(session);
	};
	test('shows both sides with their evidence, the suggestion word by word, the context and the reason', () => {
		const screen = own();
		expect(screen).toContain('Revenue was [$4.8 million] in the third quarter.');
		expect(screen).toMatch(/第二季營收為 \[48 萬美元\]。|\[第二季\]營收為 48 萬美元。/);
		expect(screen).toMatch(/suggestion: .*\[-.*-\]\{\+.*\+\}/);
		expect(screen).toContain('around it');
		expect(screen).toContain('我們向三家客戶出貨 400 場演出模組。');
		expect(screen).toContain('why: ');
	});
	test('shows what was decided, by whom and why', () =>
		expect(own(['D', '1', '"a joke"', 'enter', ':', '"5"', 'enter'])).toMatch(/- dismissed by mei, 2026-02-01 \d\d:\d\d: a joke/));
	test('shows a conflict with both words', () => {
		const [one] = audit.findings;
		if (!one) throw new Error('no finding');
		const decisions = [
			decisionOn(one, { by: 'mei', after: [], reason: 'fine' }),
			decisionOn(one, { by: 'jun', after: [], verdict: 'confirmed', reason: 'wrong' }),
		];
		const session = tried(materialOf([audit], decisions), { size: { columns: 100, rows: 30 } });
		session.press('v', 'v', 'v', 'g');
		expect(screenOf(session)).toMatch(/! confirmed by jun, .*: wrong/);
		expect(screenOf(session)).toContain('▲ but mei says: dismissed: fine');
	});
	test('speaks 繁體中文', () => expect(own([], { lang: 'zh-Hant' })).toMatch(/已判定 0／\d+[\s\S]*建議: [\s\S]*c 確認/));
	test('says what was read, and the arithmetic', () => {
		const read = () => ({
			source: [{ text: '$4.8 million', values: ['USD 4,800,000'] }],
			target: [{ text: '48 萬美元', values: ['USD 480,000'] }],
			arithmetic: { source: 'USD 4,800,000', target: 'USD 480,000', ratio: '0.1' },
		});
		const session = tried(materialOf([audit], [], { read }), { size: { columns: 100, rows: 40 } });
		expect(screenOf(session).replaceAll(/\n.*│ /g, ' ')).toContain('"$4.8 million": USD 4,800,000; "48 萬美元": USD 480,000');
		expect(screenOf(session)).toContain('USD 480,000 ÷ USD 4,800,000 = 0.1');
	});
});

test('the cursor of a typed line is where the next character goes', () => {
	const own = tried(materialOf([audit]), { size: { columns: 40, rows: 12 } });
	own.press('v', 'v', 'v', ':', '"5"', 'enter', 'e', 'ctrl+u', `"${'中'.repeat(25)}a"`);
	const frame = frameOf(own.session.state);
	const rows = rowsOf(own);
	if (frame.kind !== 'review' || !frame.cursor) throw new Error('no cursor');
	expect(rows[frame.cursor.row]).toBe(`${'中'.repeat(5)}a`);
	expect(frame.cursor.column).toBe(11);
});

test('hostile text reaches no line of the screen, and the rest of the screen is as with harmless text', () => {
	const screens = (middle: string): readonly string[] => {
		const text = `出貨 800 場演出${middle}。`;
		const hostile = finding({
			source: side(1, `We shipped 800 gig${middle}.`, '800 gig'),
			target: side(2, text, '800 場演出'),
			file: `call${middle}.txt`,
			edits: [{ span: [3, 8], text: `800G${middle}` }],
		});
		const own = tried(materialOf([sampleAudit([{ ...hostile, file: 'call.txt' }])]), { size: { columns: 80, rows: 24 } });
		const steps = [[], ['e'], ['escape', 'm'], ['escape', 't'], ['escape', '/']];
		return steps.map(keys => {
			own.press(...keys);
			return screenOf(own);
		});
	};
	const harmless = screens('x');
	for (let i = 0; i < hostileCodePoints.length; i += 41) {
		const code = hostileCodePoints[i] ?? 0;
		const hostile = screens(String.fromCodePoint(code));
		for (const [n, screen] of hostile.entries()) {
			for (const row of screen.split('\n')) expect(row, code.toString(16)).not.toMatch(forbidden);
			const last = (text: string | undefined): string | undefined => text?.split('\n').at(-1);
			if (n === 0) expect(last(screen)).toBe(last(harmless[0]));
		}
	}
});

describe('the painter', () => {
	test('draws a frame whole, then only rows that changed', () => {
		const screen = openScreen();
		expect(screen.paint('a\nb\nc', undefined)).toContain('\u001b[2J');
		const next = screen.paint('a\nB\nc', undefined);
		expect(next).toContain('\u001b[2;1H');
		expect(next).not.toMatch(/\u001b\[[13];1H|2J/);
		expect(screen.paint('a\nB\nc', undefined)).toBe('');
		screen.forget();
		expect(screen.paint('a\nB\nc', undefined)).toContain('\u001b[2J');
	});
	test('clears rows that are gone', () => {
		const screen = openScreen();
		screen.paint('a\nb\nc', undefined);
		expect(screen.paint('a', undefined)).toContain('\u001b[3;1H\u001b[0m\u001b[2K');
	});
	test('puts the cursor where something is typed, and hides it else', () => {
		const screen = openScreen();
		expect(screen.paint('a', { row: 0, column: 1 })).toContain('\u001b[1;2H\u001b[?25h');
		expect(screen.paint('a', undefined)).not.toContain('?25h');
	});
});

describe('the keymap', () => {
	test('binds every name once, and no key twice', () => {
		expect(keymap.map(({ name }) => name).sort()).toEqual([...keyNames].sort());
		const keys = keymap.flatMap(binding => binding.keys);
		expect(new Set(keys).size).toBe(keys.length);
	});
	test('is all in the help', () => {
		const own = tried(materialOf([audit]), { size: { columns: 120, rows: 80 } });
		own.press('?');
		const screen = screenOf(own);
		for (const label of ['Ctrl-Z', 'Shift-Tab', 'PgDn', 'confirm: it is an error', 'open the line in $EDITOR', 'A filter is words'])
			expect(screen).toContain(label);
	});
});
