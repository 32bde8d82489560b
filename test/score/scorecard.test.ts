import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, Decision, Finding, Pair, Scoring } from '../../src/model.js';
import { defaultScoring, type Scorecard, scorecardOf } from '../../src/score/scorecard.js';
import { audit, finding } from '../reports/samples.js';

/** A pair whose English has this many words. */
const words = (count: number): Pair => {
	const text = Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
	return { index: 0, kind: 'prose', source: { text, segments: [{ text, line: 1, column: 0 }] }, alignment: { by: 'given' } };
};
const word = (parts: Partial<Decision> = {}): Decision => ({
	id: 'a',
	at: '2026-01-01T00:00:00.000Z',
	by: 'mei',
	voice: 'reviewer',
	about: { fingerprint: 'v1:1' },
	verdict: 'confirmed',
	...parts,
});
let serial = 0;
const error = (parts: Partial<Finding> = {}): Finding =>
	finding({ status: 'confirmed', cause: `unit-sense/${serial++}`, decisions: [word()], ...parts });
const several = (count: number, parts: Partial<Finding>): readonly Finding[] => Array.from({ length: count }, () => error(parts));
const document = (findings: readonly Finding[], size = 5000, parts: Partial<Audit> = {}): Audit =>
	audit(findings, { pairs: [words(size)], ...parts });
const score = (findings: readonly Finding[], parts: Partial<Scoring> = {}, size = 5000): Scorecard =>
	scorecardOf([document(findings, size)], { ...defaultScoring, ...parts });

describe('the formula', () => {
	test('the worked example of the MQM guidance: 5,000 words, 2 critical, 3 major, 8 minor', () => {
		const card = score([...several(2, { severity: 'critical' }), ...several(3, { severity: 'major' }), ...several(8, { severity: 'minor' })]);
		expect(card).toMatchObject({ words: 5000, penalty: 73, errors: { critical: 2, major: 3, minor: 8, info: 0 } });
		expect(card.perWord).toBeCloseTo(0.0146);
		expect(card.normed).toBeCloseTo(14.6);
		expect(card.raw).toBeCloseTo(98.54);
		expect(card.score).toBeCloseTo(85.4);
	});

	test('acceptable points give the pass mark, whatever both are', () => {
		const card = score(several(12, { severity: 'major' }), { pass: 80, acceptable: 12 });
		expect([card.normed, card.factor]).toEqual([12, 20 / 12]);
		expect(card.score).toBeCloseTo(80);
		expect(card.verdict).toEqual({ passes: true });
	});

	test.each([
		['mqm', 31],
		['mqm-1.0', 111],
		['lisa', 16],
	] as const)('%s weighs one of each as %d', (model, penalty) => {
		const one = (['critical', 'major', 'minor', 'info'] as const).map(severity => error({ severity }));
		expect(score(one, { model }).penalty).toBe(penalty);
	});

	test('no words, no division by zero', () => {
		const card = scorecardOf([audit([error()], { pairs: [] })]);
		expect([card.perWord, card.score]).toEqual([0, 100]);
		expect(card.verdict).toEqual({ passes: undefined, because: 'small-sample' });
	});
});

describe('what counts', () => {
	test('dismissed ones do not; confirmed and fixed ones and errors a reviewer added do', () => {
		const findings = [
			error({ status: 'dismissed' }),
			error({ severity: 'major' }),
			error({ status: 'fixed', severity: 'major' }),
			error({ rule: 'manual', status: 'open', severity: 'minor' }),
		];
		const card = score(findings);
		expect(card).toMatchObject({ findings: 4, reviewed: 4, dismissed: 1, penalty: 11 });
	});

	test('a fault of the source is credited back, a matter of taste costs nothing', () => {
		const card = score([
			error({ severity: 'major', decisions: [word({ responsible: 'source' })] }),
			error({ severity: 'critical', rule: 'source-suspect', category: 'source' }),
			error({ severity: 'minor', decisions: [word({ responsible: 'preference' })] }),
			error({ severity: 'minor', decisions: [word({ responsible: 'engine' })] }),
		]);
		expect(card).toMatchObject({ penalty: 1, source: { errors: 2, penalty: 30 }, preference: { errors: 1, penalty: 1 } });
	});

	test('a fault of the source that a reviewer puts on the translator counts', () => {
		const card = score([error({ severity: 'major', rule: 'source-suspect', category: 'source', decisions: [word({ responsible: 'translator' })] })]);
		expect(card).toMatchObject({ penalty: 5, source: { errors: 0, penalty: 0 } });
	});

	test('rows are MQM types; what a reviewer makes of a finding decides', () => {
		const card = score([error({ category: 'term', severity: 'minor' }), error({ rule: 'do-not-translate', category: 'term', severity: 'minor' })]);
		expect(card.rows.map(({ type, penalty }) => [type, penalty])).toEqual([
			['no-translate', 1],
			['termbase', 1],
		]);
	});
});

describe('repeats', () => {
	const four = [
		error({ cause: 'unit-sense/gig', severity: 'major' }),
		error({ cause: 'unit-sense/gig', severity: 'critical' }),
		error({ cause: 'unit-sense/gig', severity: 'minor' }),
		error({ cause: 'unit-sense/gig', severity: 'critical', status: 'dismissed' }),
	];
	test('once: the gravest of a cause counts, and the others are told', () => {
		expect(score(four)).toMatchObject({ penalty: 25, repeats: 2, rows: [{ errors: { critical: 1, major: 0, minor: 0 }, repeats: 2 }] });
	});
	test('all: each counts', () => expect(score(four, { repeats: 'all' })).toMatchObject({ penalty: 31, repeats: 0 }));
	test('another document is another matter', () => {
		expect(scorecardOf([document(four), document(four, 5000, { file: 'b.txt' })])).toMatchObject({ penalty: 50, words: 10000, files: 2 });
	});
	test('two lines left out are two errors, the same line twice is one', () => {
		const lost = (text: string): Finding =>
			error({ rule: 'target-empty', category: 'omission', cause: 'target-empty/empty', severity: 'major', source: { line: 1, text, spans: [] } });
		expect(score([lost('One.'), lost('Two.'), lost('Two.')])).toMatchObject({ penalty: 10, repeats: 1 });
	});
});

describe('the verdict', () => {
	const fine = several(2, { severity: 'minor' });
	test('passes', () => expect(score(fine).verdict).toEqual({ passes: true }));
	test('fails by the score', () => expect(score(several(6, { severity: 'major' })).verdict).toEqual({ passes: false, because: 'score' }));
	test('fails by one critical error, unless critical ones only count', () => {
		expect(score([error()]).verdict).toEqual({ passes: false, because: 'critical' });
		expect(score([error()], { critical: 'counts' }).verdict).toEqual({ passes: true });
	});
	test('is withheld before review, and while anything with points is open', () => {
		expect(score([]).verdict).toEqual({ passes: undefined, because: 'unreviewed' });
		expect(score([finding(), finding({ severity: 'info' })]).verdict).toEqual({ passes: undefined, because: 'unreviewed' });
		expect(score([...fine, finding({ status: 'later' })])).toMatchObject({ undecided: 1, verdict: { because: 'unreviewed' } });
		expect(score([...fine, finding({ severity: 'info' })]).verdict).toEqual({ passes: true });
	});
	test('is withheld for a small sample', () => expect(score(fine, {}, 999).verdict).toEqual({ passes: undefined, because: 'small-sample' }));
	test('is withheld where a dispute would turn it', () => {
		const card = score([error({ disputed: true }), ...fine]);
		expect(card.verdict).toEqual({ passes: undefined, because: 'disputed' });
		expect(card.contested).toBeCloseTo(99.6);
		expect(score([error({ disputed: true }), error()]).verdict).toEqual({ passes: false, because: 'critical' });
	});
	test('before review there are counts', () => {
		expect(score([finding(), finding()]).rows).toMatchObject([
			{ type: 'mistranslation', found: { critical: 2 }, errors: { critical: 0 }, penalty: 0 },
		]);
	});
});

test('more errors never raise the score, and the rows add up', () => {
	const severity = fc.constantFrom('critical', 'major', 'minor', 'info');
	const one = fc.record({ severity, cause: fc.constantFrom('r/a', 'r/b', 'r/c'), category: fc.constantFrom('number', 'term', 'omission') });
	fc.assert(
		fc.property(fc.array(one), one, fc.constantFrom('once', 'all'), (some, more, repeats) => {
			const make = (parts: object): Finding => error(parts as Partial<Finding>);
			const [before, after] = [some, [...some, more]].map(list => score(list.map(make), { repeats: repeats as 'once' }));
			expect(after?.score).toBeLessThanOrEqual(before?.score ?? 0);
			expect(after?.rows.reduce((sum, row) => sum + row.penalty, 0)).toBe(after?.penalty);
		}),
	);
});
