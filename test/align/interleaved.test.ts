import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { alignWords } from '../../rules/data/align-words.js';
import { align } from '../../src/align/align.js';
import { compileAlignWords } from '../../src/align/words.js';
import type { Pair, Segment } from '../../src/model.js';

const words = compileAlignWords(alignWords);
const linesOf = (texts: readonly string[]): readonly Segment[] => texts.map((text, i) => ({ text, line: i + 1, column: 0 }));
const pairsOf = (texts: readonly string[]): readonly Pair[] => align({ layout: 'interleaved', lines: linesOf(texts) }, words);

/** `1-2` a pair, `3-` English alone, `-4` Chinese alone, with the kind where it is not prose. */
const drawn = (texts: readonly string[]): readonly string[] =>
	pairsOf(texts).map(({ source, target, kind }) => {
		const numbers = `${source?.segments[0].line ?? ''}-${target?.segments[0].line ?? ''}`;
		return kind === 'prose' ? numbers : `${numbers} ${kind}`;
	});

const english = [
	'We shipped 40 units in May.',
	'The second customer, Northwind, has not decided yet.',
	'Our gross margin was 31.5% in the third quarter.',
	'Nobody expects the market to recover before 2027.',
];
const chinese = ['我們在五月出貨 40 台。', '第二家客戶 Northwind 尚未決定。', '我們第三季的毛利率為 31.5%。', '沒有人預期市場會在 2027 年之前復甦。'];
const byTurns = english.flatMap((line, i) => [line, chinese[i] as string]);

describe('a transcript is paired line by line', () => {
	test.each<[what: string, texts: readonly string[], pairs: readonly string[]]>([
		['English first', byTurns, ['1-2', '3-4', '5-6', '7-8']],
		['Chinese first', english.flatMap((line, i) => [chinese[i] as string, line]), ['2-1', '4-3', '6-5', '8-7']],
		['blank lines between', byTurns.flatMap(line => [line, '']), ['1-3', '5-7', '9-11', '13-15']],
		['a block of each', [...english, ...chinese], ['1-5', '2-6', '3-7', '4-8']],
		[
			'labels that stand twice',
			['Operator', 'Operator', ...byTurns.slice(0, 2), 'Mei Lin - CFO', 'Mei Lin - CFO', ...byTurns.slice(2, 4)],
			['1-2 label', '3-4', '5-6 label', '7-8'],
		],
		['a translated label', ['Operator', '接線員', ...byTurns.slice(0, 4)], ['1-2 label', '3-4', '5-6']],
		['a stage direction in both languages', ['(Operator Instructions)', '（接線員說明）', ...byTurns.slice(0, 4)], ['1-2 direction', '3-4', '5-6']],
		['a summary on top', ['以下為摘要：毛利率上升，客戶增加。', '本文由機器翻譯。', ...byTurns], ['-1', '-2', '3-4', '5-6', '7-8', '9-10']],
		['a Chinese line that is missing', byTurns.filter((_, i) => i !== 3), ['1-2', '3-', '4-5', '6-7']],
		['an English line that is missing', byTurns.filter((_, i) => i !== 2), ['1-2', '-3', '4-5', '6-7']],
		['a Chinese line that stands twice', [...byTurns.slice(0, 4), byTurns[3] as string, ...byTurns.slice(4)], ['1-2', '3-4', '-5', '6-7', '8-9']],
		['a pair the other way round', [byTurns[1], byTurns[0], ...byTurns.slice(2)] as readonly string[], ['2-1', '3-4', '5-6', '7-8']],
		['dashes alone', ['--', '--', ...byTurns.slice(0, 2)], ['1-2 punctuation', '3-4']],
	])('%s', (_, texts, expected) => expect(drawn(texts)).toEqual(expected));
});

test('every line is in one pair, whatever the lines', () => {
	const odd = ['', ' ', '\u0000', '1,234', '中', 'a', '……', 'Q&A', '問答', '中', 'a', '(笑)', '[laughter]', '１２３', '\ud800'];
	const seen = pairsOf(odd).flatMap(({ source, target }) => [...(source?.segments ?? []), ...(target?.segments ?? [])].map(({ line }) => line));
	const wanted = linesOf(odd)
		.filter(({ text }) => /\S/.test(text))
		.map(({ line }) => line);
	expect([...seen].sort((a, b) => a - b)).toEqual(wanted);
});

/** Deletes 5 % of lines, doubles 2 % and turns 2 % of pairs round: a transcript as it comes out of a bad export. */
function damaged(lines: readonly string[], pairs: readonly (readonly [number, number])[], seed: number) {
	let state = seed;
	const random = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const order = lines.map((_, i) => i);
	for (const [a, b] of pairs) if (random() < 0.02) [order[a], order[b]] = [b, a];
	const kept: { readonly text: string; readonly was: number }[] = [];
	for (const was of order) {
		if (random() < 0.05) continue;
		kept.push({ text: lines[was] as string, was });
		if (random() < 0.02) kept.push({ text: lines[was] as string, was });
	}
	return kept;
}

const transcript = new URL('../../../shared/data/transcript.txt', import.meta.url);
const present = existsSync(transcript);
if (!present) console.warn('skipped: ../shared/data/transcript.txt is not here, alignment of a damaged transcript was not measured');

describe.skipIf(!present)('a damaged transcript', () => {
	const lines = present ? readFileSync(transcript, 'utf8').split('\n').filter(Boolean) : [];
	/** English on even lines and Chinese on odd ones, from line 6. */
	const gold: (readonly [number, number])[] = [];
	for (let i = 5; i + 1 < lines.length; i += 2) gold.push([i, i + 1]);

	const results = present ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(seed => pairedAgain(damaged(lines, gold, seed))) : [];

	test.each(results.map(({ recovered, surviving }, i) => [i + 1, recovered, surviving] as const))(
		'seed %i: 98 % of what is left is paired',
		(_, recovered, surviving) => expect(recovered / surviving).toBeGreaterThanOrEqual(0.98),
	);

	test('no pair is invented', () => expect(results.flatMap(result => result.invented)).toEqual([]));

	function pairedAgain(kept: ReturnType<typeof damaged>) {
		const found = pairsOf(kept.map(({ text }) => text)).filter(({ source, target }) => source && target);
		// A doubled line is as good as its double, and a label is as good as the same label elsewhere.
		const key = (a: string, b: string): string => `${a}\n${b}`;
		const right = new Set(gold.map(([a, b]) => key(lines[a] as string, lines[b] as string)));
		const there = new Set(kept.map(({ was }) => was));
		const surviving = gold.filter(([a, b]) => there.has(a) && there.has(b));
		const made = found.map(({ source, target }) => key(source?.text ?? '', target?.text ?? ''));
		const doubled = (text: string): boolean => kept.filter(line => line.text === text).length > 1;
		return {
			surviving: surviving.length,
			recovered: surviving.filter(([a, b]) => made.includes(key(lines[a] as string, lines[b] as string))).length,
			invented: found
				.map(({ source, target }) => [source?.text ?? '', target?.text ?? ''] as const)
				.filter(([a, b]) => !right.has(key(a, b)) && !(a === b && doubled(a)))
				.map(([a, b]) => `${a} | ${b}`),
		};
	}
});
