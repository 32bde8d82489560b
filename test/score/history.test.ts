import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/score/history.js';
import { entriesOf, readHistory, trendOf } from '../../src/score/history.js';
import { audit, finding } from '../reports/samples.js';

const run = (parts: Partial<Run> = {}): Run => ({ at: '2026-03-01T09:00:00.000Z', versions: { bilint: '1.0.0', rules: 'abc' }, ...parts });
const found = [finding(), finding(), finding({ severity: 'minor' }), finding({ rule: 'number-mismatch', status: 'dismissed' })];

test('an entry says what was found and how far it was reviewed', () => {
	expect(entriesOf([audit(found)], run({ label: 'Vendor A' }))).toEqual([
		{
			schema: 1,
			at: '2026-03-01T09:00:00.000Z',
			document: 'call.txt',
			label: 'Vendor A',
			words: 2400,
			pairs: 1200,
			findings: { 'unit-sense': { critical: 2, minor: 1 } },
			dismissed: 1,
			reviewed: 0.25,
			versions: { bilint: '1.0.0', rules: 'abc' },
		},
	]);
});

describe('a history file', () => {
	const [entry] = entriesOf([audit(found)], run());
	test('comes back as it was written', () => {
		const text = `${JSON.stringify(entry)}\n${JSON.stringify(entry)}\n`;
		expect(readHistory(text)).toEqual({ entries: [entry, entry], unread: [] });
	});
	test.each([
		['a torn line', JSON.stringify(entry).slice(0, 80)],
		['another schema', JSON.stringify({ ...entry, schema: 2 })],
		['counts that are none', JSON.stringify({ ...entry, findings: { 'unit-sense': { critical: 'many' } } })],
		['an array', '[]'],
		['null', 'null'],
	])('names the line of %s and keeps the others', (_, line) => {
		expect(readHistory(`${JSON.stringify(entry)}\n${line}\n${JSON.stringify(entry)}`)).toEqual({ entries: [entry, entry], unread: [2] });
	});
});

describe('the trend', () => {
	const later = run({ at: '2026-04-01T09:00:00.000Z', versions: { bilint: '1.1.0', rules: 'abc' } });
	test('has a row a run, oldest first, over all its documents', () => {
		const entries = [...entriesOf([audit(found.slice(0, 1))], later), ...entriesOf([audit(found), audit([], { file: 'b.txt' })], run())];
		expect(trendOf(entries)).toEqual([
			{
				at: '2026-03-01T09:00:00.000Z',
				documents: 2,
				words: 4800,
				counts: { critical: 2, major: 0, minor: 1, info: 0 },
				findings: 3,
				rate: 0.625,
				reviewed: 0.25,
				remeasured: false,
			},
			expect.objectContaining({ at: '2026-04-01T09:00:00.000Z', findings: 1, remeasured: true }),
		]);
	});
	test('keeps labels apart', () => {
		const entries = ['A', 'B'].flatMap(label => entriesOf([audit(found)], run({ label })));
		expect(trendOf(entries).map(({ label }) => label)).toEqual(['A', 'B']);
	});
	test('a document without words has no rate', () => {
		expect(trendOf(entriesOf([audit([], { pairs: [] })], run()))[0]).toMatchObject({ rate: 0, reviewed: 1 });
	});
});
