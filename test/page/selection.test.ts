import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/messages/messages.js';
import { orders } from '../../src/messages/page.js';
import { listed, paged, selected } from '../../src/page/selection.js';
import { type Filters, noFilters } from '../../src/page/state.js';
import { audit, finding, report, reviewedReport, side } from '../reports/samples.js';

const en = sentencesOf('en');
const found = (filters: Partial<Filters>, of = reviewedReport()): readonly string[] =>
	selected(of, { ...noFilters, ...filters }, en).flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint));

describe('filters', () => {
	test.each<[Partial<Filters>, readonly string[]]>([
		[{}, ['v1:1', 'v1:2', 'v1:3', 'v1:4', 'v1:5']],
		[{ rule: 'unit-sense' }, ['v1:2', 'v1:4', 'v1:5']],
		[{ severity: 'major' }, ['v1:3']],
		[{ status: 'dismissed' }, ['v1:1']],
		[{ status: 'open' }, ['v1:5']],
		[{ status: 'disputed' }, ['v1:3']],
		[{ file: 'other.txt' }, []],
		[{ text: 'BALANCE sheet' }, ['v1:3']],
		[{ text: '場演出', status: 'fixed' }, ['v1:4']],
		[{ text: 'a data rate.' }, ['v1:2']],
		[{ text: '  ' }, ['v1:1', 'v1:2', 'v1:3', 'v1:4', 'v1:5']],
		[{ text: '.*' }, []],
	])('%j', (filters, fingerprints) => expect(found(filters)).toEqual(fingerprints));
});

describe('order', () => {
	const two = report([
		audit([
			finding({ fingerprint: 'a', severity: 'minor', cause: 'r/1' }),
			finding({ fingerprint: 'b', cause: 'r/2' }),
			finding({ fingerprint: 'c', cause: 'r/1' }),
		]),
		audit([finding({ fingerprint: 'd', file: 'a.txt', cause: 'r/1', rule: 'currency-mismatch' })], { file: 'a.txt' }),
	]);
	const list = (order: (typeof orders)[number]): readonly string[] =>
		listed(selected(two, noFilters, en), order).map(
			({ finding: one, places }) => one.fingerprint + (places.length > 1 ? `+${places.length - 1}` : ''),
		);
	test('by cause: one entry a cause and document, the gravest and most frequent first', () => expect(list('cause')).toEqual(['a+1', 'b', 'd']));
	test('as in the document', () => expect(list('place')).toEqual(['a', 'b', 'c', 'd']));
	test('by rule', () => expect(list('rule')).toEqual(['d', 'b', 'c', 'a']));
	test('by file', () => expect(list('file')).toEqual(['d', 'a', 'b', 'c']));
	test('no order loses a place', () => {
		for (const order of orders) {
			const places = listed(selected(two, noFilters, en), order).flatMap(entry => entry.places);
			expect(new Set(places.map(({ fingerprint }) => fingerprint))).toEqual(new Set(['a', 'b', 'c', 'd']));
		}
	});
});

test('pages hold everything once, and a page beyond the end is the last', () => {
	fc.assert(
		fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 9 }), (items, size) => {
			const { pages } = paged(items, 0, size);
			expect(Array.from({ length: pages }, (_, page) => paged(items, page, size).items).flat()).toEqual(items);
			expect(paged(items, pages + 3, size)).toEqual(paged(items, pages - 1, size));
		}),
	);
});

test('the search looks at both lines and at what was said', () => {
	const one = finding({ source: side(1, 'Ten ships'), target: side(2, '十艘船'), fingerprint: 'x' });
	for (const text of ['ships', '十艘']) expect(found({ text }, report([audit([one])]))).toEqual(['x']);
});
