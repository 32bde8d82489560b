import fc from 'fast-check';
import taiwanPhrases from 'opencc-js/dict/TWPhrases';
import mainlandPhrases from 'opencc-js/dict/TWPhrasesRev';
import { describe, expect, test } from 'vitest';
import { localeWords } from '../../rules/data/locale-words.js';
import { compileLocaleWords, foreignWords, type LocaleWordData } from '../../src/annotate/locale-words.js';
import { foldChinese } from '../../src/annotate/script.js';

const own: LocaleWordData = {
	rows: {
		'zh-TW': [
			['水平', '水準', 'level*'],
			['上年同期', '去年同期'],
			['上年', '前一年', 'prior year'],
			['編制', '編製'],
			['賬', '帳'],
		],
		'zh-HK': [],
		'zh-CN': [['軟體', '軟件']],
	},
	fine: ['水平線'],
	aside: { 'zh-TW': ['支持'], 'zh-CN': [], 'zh-HK': [] },
};
const words = compileLocaleWords(own);
const found = (text: string, english?: string): readonly string[] =>
	foreignWords(text, english, 'zh-TW', words).map(({ span, use }) => `${text.slice(...span)}→${use[0]}`);

describe('foreign words', () => {
	test.each([
		['the longest word stands', '上年同期', undefined, ['上年同期→去年同期']],
		['a word asks for its English', '水平', undefined, []],
		['and gets it', '水平', 'the levels', ['水平→水準']],
		['not as a part of another word', '水平', 'levies', []],
		['a longer word is fine', '水平線', 'level', []],
		['what is written as it should be', '編製', undefined, []],
		['the fold sees both', '編制', undefined, ['編制→編製']],
		['a table of OpenCC', '打印機', undefined, ['打印機→印表機']],
		['less what stands aside', '支持', undefined, []],
		['a word of one character', '賬，入賬', undefined, ['賬→帳', '賬→帳']],
	] as const)('%s', (_, text, english, expected) => expect(found(text, english)).toEqual(expected));

	test('the Mainland gets Simplified words, whatever the table is written in', () =>
		expect(foreignWords('软体', undefined, 'zh-CN', words).map(({ use }) => use)).toEqual([['软件']]));

	test('every word of every table is found, wherever it stands', () => {
		const compiled = compileLocaleWords({ ...localeWords, fine: [] });
		for (const locale of ['zh-TW', 'zh-CN', 'zh-HK'] as const)
			for (const [word] of localeWords.rows[locale].filter(([, , english]) => english === undefined)) {
				const [alone] = foreignWords(word, undefined, locale, compiled);
				expect(alone?.span, word).toEqual([0, word.length]);
			}
	});

	test('spans are words of the text, in order and apart', () => {
		const compiled = compileLocaleWords(localeWords);
		const text = fc
			.array(fc.constantFrom('激光', '數據中心', '的', ' ', 'A', '環比', '𠮷', '少數組織', '。'), { maxLength: 20 })
			.map(parts => parts.join(''));
		fc.assert(
			fc.property(text, fc.constantFrom('zh-TW', 'zh-CN', 'zh-HK'), (line, locale) => {
				let last = 0;
				for (const { span } of foreignWords(line, 'laser', locale as 'zh-TW', compiled)) {
					expect(span[0]).toBeGreaterThanOrEqual(last);
					expect(span[1]).toBeGreaterThan(span[0]);
					last = span[1];
				}
			}),
		);
	});
});

describe('the tables', () => {
	const locales = ['zh-TW', 'zh-CN', 'zh-HK'] as const;

	test.each(locales)('no row of %s asks for its own word, or for one that is foreign itself', locale => {
		const compiled = compileLocaleWords(localeWords);
		for (const [word, use, english] of localeWords.rows[locale])
			for (const right of use.split('|')) {
				expect(foldChinese(right) === foldChinese(word) && right === word, word).toBe(false);
				const sure = english === undefined ? foreignWords(right, undefined, locale, compiled) : [];
				expect(
					sure.map(({ span }) => right.slice(...span)),
					`${word} → ${right}`,
				).toEqual([]);
			}
	});

	test.each(locales)('no row of %s stands twice', locale => {
		const keys = localeWords.rows[locale].map(([word, , english]) => `${foldChinese(word)} ${english ?? ''}`);
		expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
	});

	test.each([
		['zh-TW', taiwanPhrases],
		['zh-CN', mainlandPhrases],
	] as const)('nothing of %s is set aside twice, or without need', (locale, dictionary) => {
		const list = localeWords.aside[locale];
		const known = new Set(dictionary.split('|').map(entry => entry.split(' ')[0]));
		expect(list.filter((word, i) => list.indexOf(word) !== i || !known.has(word))).toEqual([]);
	});
});
