import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { scanNames } from '../../src/annotate/names/english.js';
import { gatherPeople } from '../../src/annotate/names/people.js';
import { compareNames } from '../../src/compare/names.js';
import type { Pair, Side } from '../../src/model.js';

const { names: lexicon } = engine();
const side = (text: string): Side => ({ segments: [{ text, line: 1, column: 0 }], text });

/** How the names of a line stand in its Chinese, in a document that introduces `known` before. */
function renderings(source: string, target: string, known = ''): readonly string[] {
	const pair: Pair = { index: 1, kind: 'prose', source: side(source), target: side(target), alignment: { by: 'given' } };
	const people = gatherPeople(
		[known, source].map((text, i) => ({ pair: { index: i, kind: 'prose' }, names: scanNames(text, lexicon).names })),
		lexicon,
	);
	return compareNames({ pair, ...scanNames(source, lexicon) }, people, lexicon).map(({ name, renderings: own, glossed, faint }) => {
		const shown = own.map(({ how, span }) => `${how} ${target.slice(span[0], span[1])}`).join(' + ');
		return `${name.whole}: ${shown}${glossed ? ' (glossed)' : ''}${faint ? '(faint)' : ''}`;
	});
}

describe('people', () => {
	test.each([
		['a copy', 'Alice Walker spoke.', 'Alice Walker 發言。', ['Alice Walker: latin Alice + latin Walker']],
		['by sound', 'Alice Walker spoke.', '愛麗絲·沃克發言。', ['Alice Walker: sound 愛麗絲 + sound 沃克']],
		['Simplified', 'Alice Walker spoke.', '爱丽丝·沃克发言。', ['Alice Walker: sound 爱丽丝 + sound 沃克']],
		['the last name first', 'Thompson Lee spoke.', '李湯普森發言。', ['Thompson Lee: sound 湯普森 + sound 李']],
		['a given name by its own rendering', 'John Walker spoke.', '約翰·沃克發言。', ['John Walker: known 約翰 + sound 沃克']],
		['the last name alone', 'Alice Walker spoke.', '沃克女士發言。', ['Alice Walker: sound 沃克']],
		['with the Latin in brackets', 'Alice Walker spoke.', '沃克 (Alice Walker) 發言。', ['Alice Walker: sound 沃克 (glossed)']],
		['not at all', 'Alice Walker spoke.', '財務長發言。', ['Alice Walker: ']],
		['perhaps', 'Mr. Kim spoke.', '金先生發言。', ['Kim: (faint)']],
		['no word within a word', 'Ann Lee spoke.', 'Annex 發言。', ['Ann Lee: ']],
	])('%s', (_, source, target, expected) => expect(renderings(source, target)).toEqual(expected));
	test('a lone word is who was named before', () =>
		expect(renderings('Thanks to Walker, we won.', '多虧沃克，我們贏了。', 'Meet Alice Walker.')).toEqual(['Alice Walker: sound 沃克']));
	test('and nobody where nobody was', () => expect(renderings('Thanks to Walker, we won.', '多虧沃克，我們贏了。')).toEqual([]));
});

describe('places and companies', () => {
	test.each([
		['by their Chinese name', 'It opened in Switzerland.', '在瑞士開業。', ['Switzerland: known 瑞士']],
		['in either script', 'It opened in Italy.', '在意大利开业。', ['Italy: known 意大利']],
		['by a copy', 'Microsoft signed.', 'Microsoft 簽約。', ['Microsoft: latin Microsoft']],
		['the other country is not it', 'It opened in Switzerland.', '在瑞典開業。', ['Switzerland: ']],
	])('%s', (_, source, target, expected) => expect(renderings(source, target)).toEqual(expected));
});

test('a table of very many names is left alone', () => expect(renderings('Alice Walker met '.repeat(300), '沃克'.repeat(2000))).toEqual([]));
