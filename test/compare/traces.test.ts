import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderings } from '../../rules/data/renderings.js';
import { engine } from '../../rules/index.js';
import { foldChinese } from '../../src/annotate/script.js';
import { compareDocument } from '../../src/audit.js';
import { usualHabit } from '../../src/compare/line-lengths.js';
import { likeliest } from '../../src/compare/stretches.js';
import { surplusOf } from '../../src/compare/surplus.js';
import { compileTraces, type RenderingRows, renderingRun, stretchesOf } from '../../src/compare/traces.js';
import type { Compared } from '../../src/model.js';
import { documentOfPairs } from '../helpers/documents.js';

const traces = compileTraces({
	rows: 'leave|left=離開啟航;close=關閉封;wind=捲繞',
	nouns: 'ferry=渡輪船;port=港;wind=風',
	light: 'if=如果若',
	joints: ['unless', 'of'],
	commonCharacters: '的一是開',
});
const rowsOf = ({ rows, nouns, light }: RenderingRows): readonly string[] => [rows, nouns, light].flatMap(text => text.split(';'));
const comparedOf = (source: string, target: string): Compared => compareDocument(engine(), documentOfPairs([[source, target]]))[0] as Compared;

describe('renderings', () => {
	test('of a word are those of its base form, in either script', () => {
		expect(traces.renderingsOf('ferries')?.characters).toBe(foldChinese('渡輪船'));
		expect(traces.renderingsOf('left')?.characters).toBe(traces.renderingsOf('leaving')?.characters);
		expect(traces.renderingsOf('harbour')).toBeUndefined();
	});
	test('say how often they stand in a text by chance', () => {
		const [port, leave] = ['port', 'leave'].map(word => traces.renderingsOf(word)?.frequency ?? 0);
		expect(leave).toBeGreaterThan(3 * (port ?? 1));
		const share = (character: string): number => traces.shares[character.charCodeAt(0)] ?? 0;
		expect(share('的')).toBeGreaterThan(share('港'));
	});
	test('of a noun that is a verb as well are not those of a noun alone', () => {
		expect(['ferries', 'wind', 'if', 'leave'].map(word => traces.renderingsOf(word)?.noun)).toEqual([true, false, false, false]);
	});
	test('stand in a row where there are two of them', () => {
		const place = (word: string, text: string, from?: number) => renderingRun(word, foldChinese(text), traces, from);
		expect(place('ferry', '這艘渡輪是船')).toEqual([2, 4]);
		expect(place('ferry', '這艘渡輪是船', 4)).toBeUndefined();
		expect(place('ferry', '這艘船')).toBeUndefined();
		expect(place('harbour', '渡輪')).toBeUndefined();
	});
	test('of several words are one row where a row has several forms; light words are known as such', () => {
		expect([traces.renderingsOf('if')?.light, traces.renderingsOf('port')?.light]).toEqual([true, false]);
	});
});

describe('stretches of an English line', () => {
	const of = (source: string, target: string) => {
		const compared = comparedOf(source, target);
		return stretchesOf(compared, 0, traces).map(({ span, weight, lost }) => ({
			text: source.slice(...span),
			speaksFor: weight > 0 ? 'loss' : weight < 0 ? 'translation' : 'nothing',
			lost,
		}));
	};
	test('begin at marks and at words before which a clause begins', () =>
		expect(of('The ferry leaves, unless winds close the port.', '渡輪啟航。')).toEqual([
			{ text: 'The ferry leaves', speaksFor: 'translation', lost: [] },
			{ text: 'unless winds close the port', speaksFor: 'loss', lost: ['winds', 'close', 'port'] },
		]));
	test('figures, codes and Latin words that arrive have been translated', () =>
		expect(of('The wind of 400 knots, the wind of Zanzibar, the wind of Brest.', '400 節，Brest').map(({ speaksFor }) => speaksFor)).toEqual([
			'loss',
			'translation',
			'loss',
			expect.stringMatching(/loss|nothing/),
			'loss',
			'translation',
		]));
	test('are none where fewer words than asked for can be lost', () => {
		const compared = comparedOf('The ferry leaves, unless winds close the port.', '渡輪啟航，除非有風。');
		expect(stretchesOf(compared, 2, traces)).toHaveLength(2);
		expect(stretchesOf(compared, 3, traces)).toEqual([]);
	});
	test('words nobody knows say nothing', () => expect(of('Xyzzy plugh.', '渡輪。')[0]).toMatchObject({ speaksFor: 'nothing', lost: [] }));
});

describe('stretches of a Chinese line', () => {
	const of = (source: string, target: string) =>
		surplusOf(comparedOf(source, target), { letters: 40, ratio: 0.4 }, Number.NEGATIVE_INFINITY, traces).map(({ span, weight }) => ({
			text: target.slice(...span),
			speaksFor: weight > 0 ? 'addition' : weight < 0 ? 'translation' : 'nothing',
		}));
	test('have a ground where the English has a word for their characters', () =>
		expect(of('The ferry leaves.', '渡輪離開，會員免費參觀。')).toEqual([
			{ text: '渡輪離開', speaksFor: 'translation' },
			{ text: '會員免費參觀', speaksFor: 'addition' },
		]));
	test('are none where no run of characters can weigh enough', () => {
		const compared = comparedOf('The ferry leaves.', '渡輪離開，會員免費參觀。');
		expect(surplusOf(compared, { letters: 14, ratio: 0.3 }, 3, traces)).toHaveLength(2);
		expect(surplusOf(compared, { letters: 14, ratio: 0.3 }, 30, traces)).toEqual([]);
	});
	test('may stand for words of which nothing is known', () =>
		expect(of('The ferry leaves: xyzzy plugh quux frobnicate.', '渡輪離開，會員免費參觀。')[1]?.speaksFor).not.toBe('addition'));
});

describe('a quick look', () => {
	const english = fc.array(
		fc.tuple(
			fc.constantFrom(
				'ferry',
				'ferries',
				'left',
				'closes',
				'port',
				'wind',
				'if',
				'unless',
				'of',
				'xyzzy',
				'Paris',
				'John Smith',
				'12',
				'3.5%',
				'inflation',
			),
			fc.constantFrom(' ', ' ', ' ', ', ', '-', "'", '’s ', ' - ', '. '),
		),
		{ minLength: 1, maxLength: 25 },
	);
	const chinese = fc.array(
		fc.constantFrom('渡', '輪', '開', '關', '港', '風', '會', '員', '參', '觀', '，', '的', '通膨', '巴黎', '史密斯', '12', '3.5%', 'wind'),
		{
			minLength: 1,
			maxLength: 25,
		},
	);
	const pair = fc.record({
		source: english.map(words => words.flat().join('')),
		target: chinese.map(words => words.join('')),
		ratio: fc.double({ min: -2, max: 2, noNaN: true }),
		enough: fc.double({ min: 0, max: 9, noNaN: true }),
	});
	const all = Number.NEGATIVE_INFINITY;

	test('turns away no Chinese line of which a stretch weighs enough, if all is told of the other side', () =>
		fc.assert(
			fc.property(pair, ({ source, target, ratio, enough }) => {
				const compared: Compared = { ...comparedOf(source, target), matches: [] };
				const own = { letters: 60, ratio };
				if (surplusOf(compared, own, enough, traces).length > 0) return;
				const loss = likeliest(surplusOf(compared, own, all, traces), 'target', own, usualHabit, { letters: 0, lost: 0 });
				expect(loss?.weight ?? all).toBeLessThan(enough);
			}),
			{ numRuns: 400 },
		));
});

describe('the rows', () => {
	const split = (row: string): readonly [readonly string[], string] => {
		const [forms = '', characters = ''] = row.split('=');
		return [forms.split('|'), characters];
	};
	test.each(rowsOf(renderings).filter((_, i) => i % 97 === 0))('%s is a word and what renders it', row => {
		const [forms, characters] = split(row);
		for (const form of forms) expect(form).toMatch(/^[a-z][a-z’'-]*$/);
		expect(characters).toMatch(/^[\p{Script=Han}A-Z]+$/u);
	});
	test('are all of that form, thousands of them', () => {
		expect(rowsOf(renderings).length).toBeGreaterThan(8000);
		expect(rowsOf(renderings).filter(row => !/^[a-z][a-z’'|-]*=[\p{Script=Han}A-Z]+$/u.test(row))).toEqual([]);
	});
});
