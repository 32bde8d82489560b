import { describe, expect, test } from 'vitest';
import { marks as data } from '../../rules/data/marks.js';
import { compileMarks, losesEnd, strayMarks, styleOf, unpaired } from '../../src/annotate/punctuation.js';

const marks = compileMarks(data);

describe('stray marks', () => {
	test.each([
		['他說。。', ['。。→。']],
		['他說，。', ['，。→。']],
		['一、、二', ['、、→、']],
		['結束。.', ['。.→。']],
		['雷射。 . 和', [' .→']],
		['400 G. 產品', ['.→']],
		['我買了 5 kg. 的米', ['.→']],
		['5 kg. 的米', []],
		['等等……', []],
		['3.14', []],
		['版本 2.0. 4', []],
		['真的？！', []],
		['J. K. 羅琳', []],
		['1 A. 年齡', []],
		['https://a.org/x,,y', [',,→,']],
	] as const)('%s', (text, expected) => expect(strayMarks(text).map(({ span, expected: to }) => `${text.slice(...span)}→${to}`)).toEqual(expected));
});

describe('unpaired', () => {
	test.each([
		['（一）「二」“三”', []],
		['（一)', []],
		['(一「二)三」', []],
		['「一', ['「']],
		['一」', ['」']],
		['“一“', ['“', '“']],
		['a) 一 1) 二 iv)三 二）四', []],
		[':) 笑', []],
		['(見 a)', []],
	] as const)('%s', (text, expected) => expect(unpaired(text, marks).map(({ at }) => text.charAt(at))).toEqual(expected));
});

describe('style', () => {
	test.each([
		['一,二', ['width ,→，']],
		['1,000 與 3:2', []],
		['完了.', ['width .→。']],
		['版本 2.0', []],
		['A, B 與 C', []],
		['附註(一)', ['brackets (一)→（一）']],
		['附註 (IRS)', []],
		['一。 二', ['space  →']],
		['他說"好"', ['quotes "好"→「好」']],
		['單字 "ok"', []],
	] as const)('%s', (text, expected) =>
		expect(styleOf(text, 'zh-TW', marks).map(({ topic, span, expected: to }) => `${topic} ${text.slice(...span)}→${to}`)).toEqual(expected),
	);
});

test.each([
	['This is the end of it.', '這是結尾', true],
	['This is the end of it.', '這是結尾，', true],
	['This is the end of it.', '這是結尾。」', false],
	['This is the end of it', '這是結尾', false],
	['The End.', '結尾', false],
	['This is the end of it.', 'The end', false],
])('%s | %s', (source, target, expected) => expect(losesEnd(source, target)).toBe(expected));
