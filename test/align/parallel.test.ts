import { describe, expect, test } from 'vitest';
import { alignWords } from '../../rules/data/align-words.js';
import { align } from '../../src/align/align.js';
import { compileAlignWords } from '../../src/align/words.js';
import type { Segment } from '../../src/model.js';

const words = compileAlignWords(alignWords);
const linesOf = (texts: readonly string[]): readonly Segment[] => texts.map((text, i) => ({ text, line: i + 1, column: 0 }));

/** `1-1` a pair, `2-2+3` one line that became two, `3-` English alone. */
const drawn = (source: readonly string[], target: readonly string[]): readonly string[] =>
	align({ layout: 'parallel', source: linesOf(source), target: linesOf(target) }, words).map(pair =>
		[pair.source, pair.target].map(side => side?.segments.map(({ line }) => line).join('+') ?? '').join('-'),
	);

const english = [
	'The museum opened in 1998 after ten years of planning.',
	'It holds more than 40,000 works, most of them paintings.',
	'Admission is free on Sundays, and the café stays open until 9 p.m.',
	'Director Ana Ruiz said that a second building will follow in 2027.',
	'The city has promised $12 million for it.',
	'Nobody knows yet who will design the new wing.',
];
const chinese = [
	'博物館經過十年籌備，於 1998 年開幕。',
	'館藏超過 40,000 件，大多是繪畫。',
	'星期日免費入場，咖啡廳營業至晚上 9 點。',
	'館長安娜·魯伊斯 (Ana Ruiz) 表示，第二棟建築將於 2027 年完成。',
	'市政府已承諾撥款 1,200 萬美元。',
	'目前還沒有人知道新翼樓將由誰設計。',
];

describe('two files are paired in their order', () => {
	test.each<[what: string, source: readonly string[], target: readonly string[], pairs: readonly string[]]>([
		['line by line', english, chinese, ['1-1', '2-2', '3-3', '4-4', '5-5', '6-6']],
		['a missing Chinese line', english, chinese.filter((_, i) => i !== 2), ['1-1', '2-2', '3-', '4-3', '5-4', '6-5']],
		['a missing English line', english.filter((_, i) => i !== 3), chinese, ['1-1', '2-2', '3-3', '-4', '4-5', '5-6']],
		[
			'a line that became two',
			english,
			chinese.flatMap((line, i) => (i === 2 ? ['星期日免費入場，', '咖啡廳營業至晚上 9 點。'] : [line])),
			['1-1', '2-2', '3-3+4', '4-5', '5-6', '6-7'],
		],
		[
			'two lines that became one',
			english,
			[...chinese.slice(0, 3), `${chinese[3]}${chinese[4]}`, chinese[5] as string],
			['1-1', '2-2', '3-3', '4+5-4', '6-5'],
		],
		['blank lines on one side', english.flatMap(line => [line, '']), chinese, ['1-1', '3-2', '5-3', '7-4', '9-5', '11-6']],
		['nothing on one side', english.slice(0, 2), [], ['1-', '2-']],
	])('%s', (_, source, target, expected) => expect(drawn(source, target)).toEqual(expected));
});

test('a long gap does not throw the rest out of step', () => {
	const number = (n: number): string => String(1000 + ((n * 7919) % 9000));
	const source = Array.from({ length: 600 }, (_, n) => `Item ${number(n)} costs $${n + 3} and weighs ${(n % 17) + 2} pounds.`);
	const target = source.map((_, n) => `第 ${number(n)} 號物品售價 ${n + 3} 美元，重 ${(n % 17) + 2} 磅。`);
	const kept = target.filter((_, n) => n < 200 || n >= 320);
	const found = drawn(source, kept);
	const expected = source.map((_, n) => (n < 200 ? `${n + 1}-${n + 1}` : n < 320 ? `${n + 1}-` : `${n + 1}-${n + 1 - 120}`));
	expect(found).toEqual(expected);
});

test('a text after the other in one file is paired like two files', () => {
	const many = Array.from({ length: 40 }, (_, n) => english.map((line, i) => `${line} (${n}.${i})`)).flat();
	const more = Array.from({ length: 40 }, (_, n) => chinese.map((line, i) => `${line}（${n}.${i}）`)).flat();
	const pairs = align({ layout: 'interleaved', lines: linesOf([...many, ...more]) }, words);
	expect(pairs.map(({ source, target }) => [source?.segments[0].line, target?.segments[0].line])).toEqual(
		many.map((_, i) => [i + 1, i + 1 + many.length]),
	);
});
