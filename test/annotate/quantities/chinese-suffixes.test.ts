import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumbers } from '../../../rules/data/chinese-numbers.js';
import { currencies } from '../../../rules/data/currencies.js';
import { units } from '../../../rules/data/units.js';
import { compileChinese } from '../../../src/annotate/quantities/chinese.js';
import { plainNumeral } from '../../../src/annotate/quantities/chinese-numerals.js';
import { periodReaders } from '../../../src/annotate/quantities/chinese-periods.js';
import { skipBlank } from '../../../src/annotate/quantities/chinese-scan.js';
import { bySign, suffixReaders } from '../../../src/annotate/quantities/chinese-suffixes.js';
import { rational } from '../../../src/annotate/quantities/rational.js';

const lexicon = compileChinese(chineseNumbers, units, currencies);
const rows = [...periodReaders, ...suffixReaders];
const signs = [...new Set(rows.flatMap(({ begins = '' }) => [...begins]))];

/** What may stand behind 12: the characters that suffixes begin with and go on with. */
const behind = fc.string({
	unit: fc.constantFrom(...signs, ' ', '之', '三', '半', '度', '次', '方', '分', '时', '点', '5', '0', 's', 'm'),
	maxLength: 6,
});

test('no reader finds what does not begin with its characters', () => {
	fc.assert(
		fc.property(behind, fc.boolean(), (suffix, digits) => {
			const text = `12${suffix}`;
			const line = { text, original: text, lexicon, locale: 'zh-TW' as const };
			const sign = text[skipBlank(text, 2)] ?? '';
			for (const { begins, read } of rows)
				if (begins !== undefined && (sign === '' || !begins.includes(sign)))
					expect(read(line, plainNumeral(0, 2, rational(12), digits), 2)).toBeUndefined();
		}),
		{ numRuns: 500 },
	);
});

test('the readers of a sign are those that may begin with it, in their order', () => {
	const readersOf = bySign(rows);
	for (const sign of [...signs, '人'])
		expect(readersOf(sign.charCodeAt(0))).toEqual(rows.filter(({ begins }) => begins?.includes(sign) ?? true).map(({ read }) => read));
});
