import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptWords } from '../../rules/data/script-words.js';
import { compileScriptTables, mixedScript, type ScriptCount } from '../../src/annotate/mixed-script.js';
import type { Locale } from '../../src/model.js';

const tables = compileScriptTables(scriptWords);
const held = (text: string, locale: Locale): ScriptCount => {
	const found = mixedScript(text, tables(locale));
	return typeof found === 'number' ? { characters: [], slips: [], own: found } : found;
};
const wrong = (text: string, locale: Locale): string =>
	held(text, locale)
		.characters.map(({ span, right }) => `${text.slice(...span)}${right}`)
		.join(' ');

test.each([
	['zh-TW', '國门庫', '门門'],
	['zh-TW', '說税', '税稅'],
	['zh-HK', '説税', ''],
	['zh-TW', '吃唇峰床灶痴皂秘粽群里着台雇踪', ''],
	['zh-CN', '这里着台', ''],
	['zh-CN', '瞭望乾坤', ''],
	['zh-CN', '這裡', '這这 裡里'],
] as const)('%s %s', (locale, text, expected) => expect(wrong(text, locale)).toBe(expected));

test('the suggestion is Taiwan’s character, not the dictionary’s', () => expect(wrong('这为众', 'zh-TW')).toBe('这這 为為 众眾'));

test('of a line that is written as it should be the number of its own characters is known', () => {
	expect(mixedScript('國門開', tables('zh-TW'))).toBe(3);
	expect(mixedScript('国门', tables('zh-TW'))).toMatchObject({ own: 0 });
	expect(mixedScript('国の門', tables('zh-TW'))).toBe(1);
});

test('every slip is found and has another word, which holds no other slip', () => {
	for (const [slip, right] of scriptWords.slips.filter(([wrong, own]) => wrong !== own)) {
		expect(slip.length).toBeGreaterThan(1);
		expect(held(`，${slip}。`, 'zh-TW').slips.length, slip).toBeGreaterThan(0);
		expect(right).not.toBe(slip);
		expect(held(right, 'zh-TW').slips, right).toEqual([]);
	}
});

test('counts and spans hold for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), text => {
			for (const locale of ['zh-TW', 'zh-CN', 'zh-HK'] as const)
				for (const { span } of held(text, locale).characters) expect(span[1] - span[0]).toBe(1);
		}),
	);
});
