import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { negations } from '../../rules/data/negations.js';
import { compileNegations, negationsInChinese, negationsInEnglish } from '../../src/annotate/negation.js';
import { foldChinese } from '../../src/annotate/script.js';

const lexicon = compileNegations(negations);
const { firm, soft, idle } = negations.english;
const found = (line: string): readonly string[] =>
	negationsInEnglish(line, lexicon).map(({ span, firm: isFirm }) => `${line.slice(...span)}${isFirm ? '!' : ''}`);

describe('English', () => {
	test.each([
		['We do not know.', ['not!']],
		["They didn't and WON'T go.", ["didn't!", "WON'T!"]],
		["It isn' t, and a can't-do", ["can't!"]],
		['It is not only cheap but useful.', ['not only']],
		['an Unable and useless person', ['Unable', 'useless']],
		['under the interest of ours', ['interest']],
		['We lack nothing.', ['lack', 'nothing']],
		['All is well, said he.', []],
	])('%s', (line, expected) => expect(found(line)).toEqual(expected));

	test('a listed word is found wherever it stands, in whatever letters', () => {
		const listed = [...firm, ...soft].filter(word => /^[a-z]+$/.test(word));
		fc.assert(
			fc.property(fc.constantFrom(...listed), fc.boolean(), fc.nat(3), (word, large, before) => {
				const written = large ? word.toUpperCase() : word;
				const line = `${'he '.repeat(before)}${written}.`;
				expect(found(line)).toEqual([written + (firm.includes(word) ? '!' : '')]);
			}),
		);
	});

	test.each(idle)('"%s" begins with an idiom that denies nothing', phrase => {
		const [first = '!'] = found(`We ${phrase}`);
		expect(phrase.startsWith(first)).toBe(true);
	});
});

describe('Chinese', () => {
	test.each([
		['我們不會去', ['不會!']],
		['不但便宜，而且沒有缺點', ['沒有!', '缺']],
		['一切都好', []],
	])('%s', (line, expected) =>
		expect(negationsInChinese(foldChinese(line), lexicon).map(({ span, firm: isFirm }) => `${line.slice(...span)}${isFirm ? '!' : ''}`)).toEqual(
			expected,
		),
	);
});

test.each([...negations.english.softPrefixes.map(part => `${part}xxxxxx`), ...negations.english.softSuffixes.map(part => `xxxxxx${part}`)])(
	'%s is a negative word in letters of either case',
	word => {
		expect(found(`a ${word} b`)).toEqual([word]);
		expect(found(`a ${word.toUpperCase()} b`)).toEqual([word.toUpperCase()]);
	},
);
