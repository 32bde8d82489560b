import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marks as data } from '../../rules/data/marks.js';
import {
	BRACKETS,
	compileMarks,
	HAN,
	losesEnd,
	marksIn,
	QUOTES,
	ROUND,
	SPACED,
	STRAY,
	strayMarks,
	styleOf,
	unpaired,
	WIDTH,
} from '../../src/annotate/punctuation.js';

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
		['他說，: 不會', ['，:→，']],
	] as const)('%s', (text, expected) =>
		expect(strayMarks(text, marksIn(text, marks)).map(({ span, expected: to }) => `${text.slice(...span)}→${to}`)).toEqual(expected),
	);
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
		expect(
			styleOf(text, 'zh-TW', marks, marksIn(text, marks)).map(({ topic, span, expected: to }) => `${topic} ${text.slice(...span)}→${to}`),
		).toEqual(expected),
	);
});

test.each([
	['他说“好”', []],
	['他说“好”与「好」', ['「好」→“好”']],
	['他说“好”与"好"', ['"好"→“好”']],
] as const)('quotation marks of the Mainland: %s', (text, expected) =>
	expect(styleOf(text, 'zh-CN', marks, marksIn(text, marks)).map(({ span, expected: to }) => `${text.slice(...span)}→${to}`)).toEqual(expected),
);

test.each([
	['This is the end of it.', '這是結尾', true],
	['This is the end of it.', '這是結尾，', true],
	['This is the end of it.', '這是結尾。」', false],
	['This is the end of it', '這是結尾', false],
	['The End.', '結尾', false],
	['This is the end of it.', 'The end', false],
])('%s | %s', (source, target, expected) => expect(losesEnd(source, target)).toBe(expected));

test('one pass over a text passes over nothing that its patterns find', () => {
	const everything = STRAY | WIDTH | ROUND | QUOTES | SPACED;
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'中文\uf900A1 \u00a0\u3000,.;:?!，。；！（）()「」“”"') }), text => {
			const held = marksIn(text, marks);
			expect(strayMarks(text, held)).toEqual(strayMarks(text, everything));
			expect(styleOf(text, 'zh-TW', marks, held)).toEqual(styleOf(text, 'zh-TW', marks, everything));
			if (!(held & BRACKETS)) expect(unpaired(text, marks)).toEqual([]);
			expect((held & HAN) !== 0).toBe(/[\u3400-\u9fff]/.test(text));
		}),
		{ numRuns: 500 },
	);
});

test('how a text ends is read the same from its end as by patterns over the whole', () => {
	const english = /[.!?][")\]”’]*\s*$/;
	const chinese = /[。！？…．.!?；;：:—～~][」』”’）)\]】》〉"'“]*\s*$|[」』”）)》】"]\s*$/;
	const end = fc.string({ unit: fc.constantFrom(...'中A .!?")]”’。…：—」』）】》〉\'“\n'), maxLength: 6 });
	fc.assert(
		fc.property(end, end, (source, target) => {
			const [here, there] = [`He is here now${source}`, `中${target}`];
			expect(losesEnd(here, there)).toBe(english.test(here) && !chinese.test(there));
		}),
		{ numRuns: 500 },
	);
});
