import { describe, expect, test } from 'vitest';
import { engine } from '../rules/index.js';
import { auditWith, type Engine } from '../src/audit.js';
import { audit } from '../src/bilint.js';
import type { Document, DocumentRule, PairRule, Problem, Segment } from '../src/model.js';

const segment = (text: string, line: number, column = 0): Segment => ({ text, line, column });
const pairs = (...rows: readonly (readonly [string, string])[]): Document => ({
	file: 'a.tsv',
	content: {
		layout: 'pairs',
		pairs: rows.map(([source, target], i) => ({ source: segment(source, i + 1), target: segment(target, i + 1, source.length + 1) })),
	},
	notices: [],
});

const localized = { en: '', 'zh-Hant': '' };
const problem = (changes: Partial<Problem> = {}): Problem => ({
	message: { id: 'number-added', data: { found: '5', foundValue: '5' } },
	severity: 'major',
	confidence: 1,
	source: [],
	target: [[0, 1]],
	cause: 'c',
	edits: [],
	related: [],
	...changes,
});
const pairRule = (id: PairRule['id'], check: PairRule['check']): PairRule => ({
	id,
	scope: 'pair',
	category: 'number',
	severity: 'major',
	what: localized,
	why: localized,
	fix: localized,
	examples: [{ finds: [] }],
	check,
});
const withRules = (...rules: Engine['rules']): Engine => ({
	...engine(),
	rules,
	precedence: { whole: [], origins: [], families: [['unit-sense', 'period-mismatch', 'number-mismatch']] },
});

describe('quarrels between rules', () => {
	const sense = pairRule('unit-sense', () => [problem({ target: [[2, 6]] })]);
	test('the rule with precedence speaks where both touch the same words', () => {
		const number = pairRule('number-mismatch', () => [problem({ target: [[5, 8]] }), problem({ target: [[6, 8]] })]);
		const { findings } = auditWith(withRules(number, sense), pairs(['abcdefgh', '甲乙丙丁戊己庚辛']));
		expect(findings.map(({ rule, target }) => [rule, target?.spans])).toEqual([
			['number-mismatch', [[6, 8]]],
			['unit-sense', [[2, 6]]],
		]);
	});
	test('a rule never mutes itself', () => {
		const twice = pairRule('unit-sense', () => [problem({ target: [[0, 3]] }), problem({ target: [[1, 4]] })]);
		expect(auditWith(withRules(twice), pairs(['abcd', '甲乙丙丁'])).findings).toHaveLength(2);
	});
	test('what is only pointed out mutes nothing', () => {
		const hint = pairRule('unit-sense', () => [problem({ target: [[0, 8]], severity: 'info' })]);
		const number = pairRule('number-mismatch', () => [problem({ target: [[2, 4]] })]);
		expect(auditWith(withRules(number, hint), pairs(['abcdefgh', '甲乙丙丁戊己庚辛'])).findings).toHaveLength(2);
	});
	describe('a rule about the whole line', () => {
		const withWhole = (...rules: Engine['rules']): Engine => ({
			...withRules(...rules),
			precedence: { whole: ['untranslated'], families: [], origins: [] },
		});
		const other = pairRule('number-mismatch', () => [problem({ source: [[1, 2]], target: [[1, 3]] })]);
		const found = (changes: Partial<Problem>): readonly string[] =>
			auditWith(
				withWhole(
					other,
					pairRule('untranslated', () => [problem(changes)]),
				),
				pairs(['abcd', '甲乙丙丁']),
			).findings.map(({ rule }) => rule);

		test('mutes what it covers', () => expect(found({ source: [[0, 4]], target: [[0, 4]] })).toEqual(['untranslated']));
		test('covers what it says nothing of the source of', () => expect(found({ target: [[0, 4]] })).toEqual(['untranslated']));
		test('mutes nothing that reaches further than its own words', () => {
			expect(found({ target: [[0, 2]] })).toEqual(['number-mismatch', 'untranslated']);
			expect(found({ source: [[2, 4]], target: [[0, 4]] })).toEqual(['number-mismatch', 'untranslated']);
		});
		test('mutes nothing where it is a mere hint', () =>
			expect(found({ target: [[0, 4]], severity: 'info' })).toEqual(['number-mismatch', 'untranslated']));
	});
	test('pairs are no concern of each other', () => {
		const first = pairRule('unit-sense', ({ pair }) => (pair.index === 0 ? [problem()] : []));
		const second = pairRule('number-mismatch', ({ pair }) => (pair.index === 1 ? [problem()] : []));
		expect(auditWith(withRules(second, first), pairs(['a', '甲'], ['b', '乙'])).findings.map(({ pair }) => pair)).toEqual([0, 1]);
	});
});

test('a document rule sees every observation and speaks once', () => {
	const rule: DocumentRule<string> = {
		...pairRule('number-mismatch', () => []),
		scope: 'document',
		observe: ({ pair }) => [pair.source?.text ?? ''],
		conclude: observations => [{ pair: 1, problem: problem({ cause: observations.map(({ observation }) => observation).join('+') }) }],
	};
	const { findings } = auditWith(withRules(rule as DocumentRule), pairs(['a', '甲'], ['b', '乙']));
	expect(findings.map(({ cause, target }) => [cause, target?.line])).toEqual([['number-mismatch/a+b', 2]]);
});

test('rules see three neighbours either way, and no further', () => {
	const seen: (string | undefined)[] = [];
	const rule = pairRule('number-mismatch', ({ pair }, context) => {
		if (pair.index === 4) for (const offset of [-4, -3, 1, 3, 4]) seen.push(context.neighbour(offset)?.pair.source?.text);
		return [];
	});
	auditWith(withRules(rule), pairs(...[...'abcdefghi'].map(letter => [letter, '中'] as const)));
	expect(seen).toEqual([undefined, 'b', 'f', 'h', undefined]);
});

test('spans and edits of a side of several lines are moved into the line they touch', () => {
	const rule = pairRule('number-mismatch', ({ pair }) => {
		if (pair.target?.segments.length !== 2) return [];
		const start = pair.target.segments[0].text.length + 1;
		return [problem({ target: [[start + 1, start + 3]], edits: [{ span: [start + 1, start + 3], text: 'x' }] })];
	});
	const source = ['We shipped 1,250 units to Northwind in May, and the margin rose to 31.5%.'];
	const target = ['我們在五月向 Northwind 出貨 1,250 台，', '毛利率升至 31.5%。'];
	const document: Document = {
		file: 'zh.txt',
		content: { layout: 'parallel', source: source.map((text, i) => segment(text, i + 1)), target: target.map((text, i) => segment(text, i + 1)) },
		notices: [],
	};
	const { findings } = auditWith(withRules(rule), document);
	expect(findings.map(({ target: side, edits }) => [side?.line, side?.text, side?.spans, edits])).toEqual([
		[2, '毛利率升至 31.5%。', [[1, 3]], [{ span: [1, 3], text: 'x' }]],
	]);
});

test('the same document gives the same audit', () => {
	const document = pairs(['Revenue was $4.8 million in Q3.', '第二季營收為 48 萬美元。'], ['It costs €5.', '費用 5 英鎊。']);
	const first = audit(document);
	expect(audit(document)).toEqual(first);
	expect(first.findings.map(({ rule }) => rule)).toEqual(['number-mismatch', 'period-mismatch', 'currency-mismatch']);
	for (const { fingerprint } of first.findings) expect(fingerprint).toMatch(/^v1:[0-9a-f]{16}$/);
});

test('a problem is linked to the one that says where it began, on the same English words of its own pair', () => {
	const began = pairRule('source-suspect', ({ pair }) => (pair.index === 0 ? [problem({ source: [[2, 4]] })] : []));
	const led = pairRule('number-mismatch', () => [problem({ source: [[3, 5]], target: [[0, 1]] }), problem({ source: [[6, 7]], target: [[2, 3]] })]);
	const linking = { ...withRules(began, led), precedence: { whole: [], origins: ['source-suspect' as const], families: [] } };
	const { findings } = auditWith(linking, pairs(['abcdefgh', '甲乙丙丁'], ['abcdefgh', '甲乙丙丁']));
	expect(findings.map(({ rule, pair, related }) => [rule, pair, related.map(({ text }) => text)])).toEqual([
		['source-suspect', 0, []],
		['number-mismatch', 0, ['cd']],
		['number-mismatch', 0, []],
		['number-mismatch', 1, []],
		['number-mismatch', 1, []],
	]);
});
