import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptWords } from '../../rules/data/script-words.js';
import { compileScriptTables, mixedScript } from '../../src/annotate/mixed-script.js';

const tables = compileScriptTables(scriptWords);
const wrong = (text: string, locale: 'zh-TW' | 'zh-CN' | 'zh-HK'): string =>
	mixedScript(text, tables(locale))
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

test('every slip has another word, and holds no other slip', () => {
	for (const [slip, right] of scriptWords.slips) {
		expect(right).not.toBe(slip);
		expect(mixedScript(right, tables('zh-TW')).slips, right).toEqual([]);
	}
});

test('counts and spans hold for any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), text => {
			for (const locale of ['zh-TW', 'zh-CN', 'zh-HK'] as const)
				for (const { span } of mixedScript(text, tables(locale)).characters) expect(span[1] - span[0]).toBe(1);
		}),
	);
});
