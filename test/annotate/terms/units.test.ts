import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookUpForm } from '../../../src/annotate/terms/chinese-lists.js';
import { emptyUnits, lastPlace, placeBefore, readUnits, spanAt } from '../../../src/annotate/terms/units.js';

const units = emptyUnits();

/** What a word is written as wherever it stands in a text. */
function found(word: string, text: string): readonly string[] {
	readUnits(text, units);
	const own = lookUpForm(word);
	const spans: string[] = [];
	for (let place = lastPlace(own, units); place !== -1; place = placeBefore(own, units, place))
		spans.unshift(text.slice(...spanAt(units, place, own.length)));
	return spans;
}

describe('a word is found', () => {
	test.each<[string, string, string, readonly string[]]>([
		['in either script', '利潤率', '利潤率 / 利润率', ['利潤率', '利润率']],
		['whatever the blanks', '非 GAAP', '非 GAAP 和非gAA P。', ['非 GAAP', '非gAA P']],
		['Latin only as a whole', 'GAAP', '非GAAPX，XGAAP，1 GAAP，GAAP', ['GAAP']],
		['of one unit', '股', '股份一股', ['股', '股']],
		['over itself', '股股', '股股股', ['股股', '股股']],
		['at no place', '營業收入', '營業收', []],
		['at no place where it is empty', '', '營業收', []],
		['nowhere in nothing', '股', '', []],
	])('%s', (_, word, text, written) => expect(found(word, text)).toEqual(written));
});

test('a line forgets the one before', () => {
	readUnits('營業收入'.repeat(200), units);
	expect(found('營業', '收入')).toEqual([]);
	expect(found('收入', '收入')).toEqual(['收入']);
});

test('every word is found wherever it stands', () => {
	const han = fc.constantFrom('利', '率', '毛', '，');
	fc.assert(
		fc.property(fc.string({ unit: han, minLength: 1, maxLength: 4 }), fc.string({ unit: han, maxLength: 60 }), (word, text) => {
			const places = Array.from({ length: text.length }, (_, i) => i).filter(i => text.startsWith(word, i));
			expect(found(word, text)).toHaveLength(places.length);
		}),
	);
});
