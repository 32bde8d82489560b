import { describe, expect, test } from 'vitest';
import type { Sheet } from '../../src/read/sheet.js';
import { documentsIn, importSheet, type SheetStamp } from '../../src/triage/import-sheet.js';
import { finding } from '../reports/samples.js';

const english = ['file', 'fingerprint', 'answer', 'reason for the answer', 'new translation'];
const stamp: SheetStamp = { by: 'vendor', voice: 'vendor', at: '2026-02-03T04:05:06.000Z', file: 'f' };
const sheet = (...rows: readonly (readonly string[])[]): Sheet => ({
	name: 'Findings',
	rows: rows.map((cells, i) => ({ row: i + 1, cells: cells.map((text, column) => ({ column, text })).filter(({ text }) => text !== '') })),
});
const known = new Map(['v1:1', 'v1:2', 'v1:3'].map(fingerprint => [fingerprint, finding({ fingerprint })]));
const taken = (...rows: readonly (readonly string[])[]) => importSheet([sheet(english, ...rows)], known, stamp);

describe('an answer', () => {
	test.each([
		['accept', '', '', { verdict: 'confirmed' }],
		['Accept ', 'right', '', { verdict: 'confirmed', reason: 'right' }],
		['accept', '', '新譯文', { verdict: 'fixed', text: '新譯文' }],
		['', '', '新譯文', { verdict: 'fixed', text: '新譯文' }],
		['dispute', 'house style', '', { verdict: 'dismissed', reason: 'house style' }],
		['有異議', '客戶用語', '', { verdict: 'dismissed', reason: '客戶用語' }],
		['接受', '', '', { verdict: 'confirmed' }],
		['', 'we ask the client', '', { verdict: 'later', reason: 'we ask the client' }],
	])('%j, %j, %j', (answer, reason, text, decision) => {
		const { decisions, unmatched } = taken(['call.txt', 'v1:1', answer, reason, text]);
		expect(unmatched).toEqual([]);
		expect(decisions).toEqual([
			expect.objectContaining({ ...decision, by: 'vendor', voice: 'vendor', at: stamp.at, about: { fingerprint: 'v1:1' } }),
		]);
	});

	test('that is none leaves nothing', () => expect(taken(['call.txt', 'v1:1', '', ' ', '']).decisions).toEqual([]));
	test('can be an arbiter’s', () =>
		expect(importSheet([sheet(english, ['a', 'v1:1', 'accept'])], known, { ...stamp, voice: 'arbiter' }).decisions[0]?.voice).toBe('arbiter'));
});

test('rows that cannot be matched are told, with the reason', () =>
	expect(
		taken(
			['a', 'v1:9', 'accept'],
			['a', '', 'accept', 'lost'],
			['a', 'v1:1', 'perhaps'],
			['a', 'v1:2', 'accept'],
			['a', 'v1:2', 'dispute'],
			['a', 'v1:3', 'accept'],
			['a', 'v1:3', 'accept'],
		).unmatched,
	).toEqual([
		{ row: 2, because: 'unknown', what: 'v1:9' },
		{ row: 3, because: 'unreadable', what: 'a accept lost' },
		{ row: 4, because: 'answer', what: 'perhaps' },
		{ row: 6, because: 'twice', what: 'v1:2' },
	]));

test('columns may be moved, in either language, and other sheets stand by', () => {
	const moved = sheet(['a note of the vendor'], ['回覆', 'x', '識別碼', '檔案'], ['有異議', '', 'v1:2', '文件.txt']);
	const other = sheet(['rule', 'findings'], ['unit-sense', '3']);
	const { decisions } = importSheet([other, moved], known, stamp);
	expect(decisions.map(({ about, verdict }) => [about, verdict])).toEqual([[{ fingerprint: 'v1:2' }, 'dismissed']]);
	expect(documentsIn([other, moved])).toEqual(['文件.txt']);
	expect(documentsIn([other])).toBeUndefined();
});

test('the same file gives the same decisions, another file others', () => {
	const ids = (file: string): readonly string[] =>
		importSheet([sheet(english, ['a', 'v1:1', 'accept'])], known, { ...stamp, file }).decisions.map(({ id }) => id);
	expect(ids('f')).toEqual(ids('f'));
	expect(ids('g')).not.toEqual(ids('f'));
});
