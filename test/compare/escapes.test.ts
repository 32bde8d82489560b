import { expect, test } from 'vitest';
import { brokenCodes } from '../../src/compare/escapes.js';

const said = (english: string, chinese: string): readonly string[] =>
	brokenCodes(english, chinese).map(({ source, target }) => `${english.slice(...source)}→${target ? chinese.slice(...target) : ''}`);

test.each([
	['a\\nb', '甲/n乙', ['\\n→/n']],
	['a\\nb', '甲\\ n乙', ['\\n→\\ n']],
	['a\\nb', '甲\\N乙', ['\\n→\\N']],
	['a\\tb', '甲＼t乙', ['\\t→＼t']],
	['a\\nb\\nc', '甲\\n乙丙', ['\\n→']],
	['a\\nb', '甲\\n乙', []],
	['a\\\\nb', '甲乙', []],
	['a/b', '甲/n', []],
	['a&nbsp;b', '甲&nbsp乙', ['&nbsp;→&nbsp']],
	['a&nbsp;b', '甲乙', []],
	['AT&T', 'AT&T', []],
	['`a b`', '`a c`', ['`a b`→`a c`']],
	['`a` `b`', '`b` `a`', []],
	['`a`', '「a」', []],
	['plain', '一般', []],
] as const)('%s | %s', (english, chinese, expected) => expect(said(english, chinese)).toEqual(expected));
