import { describe, expect, test } from 'vitest';
import type { Audit, Comment, Finding, Pair } from '../../src/model.js';
import { withInlineIgnores } from '../../src/triage/inline.js';
import { isOpen } from '../../src/triage/settle.js';
import { audit, finding } from '../reports/samples.js';

const pairAt = (index: number, source: number, target: number): Pair => {
	const side = (line: number) => ({ text: 'x', segments: [{ text: 'x', line, column: 0 }] as const });
	return { index, kind: 'prose', source: side(source), target: side(target), alignment: { by: 'given' } };
};
const pairs = [pairAt(0, 1, 2), pairAt(1, 5, 6), pairAt(2, 9, 10)];
const known = new Set(['unit-sense', 'number-mismatch']);
const comment = (text: string, line = 4, more: Partial<Comment> = {}): Comment => ({ side: 'target', line, text, ...more });
const of = (pair: number, parts: Partial<Finding> = {}): Finding => finding({ pair, ...parts });
const apply = (comments: readonly Comment[], findings: readonly Finding[] = [of(0), of(1), of(2)]): Audit =>
	withInlineIgnores(audit(findings, { pairs }), comments, known);
const open = ({ findings }: Audit): readonly number[] => findings.filter(isOpen).map(({ pair }) => pair);
const noted = ({ notices }: Audit): readonly string[] => notices.map(({ line, id }) => `${line} ${id}`);

describe('a comment silences', () => {
	test('the next block and no other', () => {
		const result = apply([comment('bilint-ignore-next unit-sense -- they did play')]);
		expect(open(result)).toEqual([0, 2]);
		expect(result.findings[1]?.suppression).toEqual({ by: 'comment', line: 4, reason: 'they did play' });
		expect(noted(result)).toEqual([]);
	});
	test('by the lines of its own side', () =>
		expect(open(apply([comment('bilint-ignore-next unit-sense -- x', 4, { side: 'source' })]))).toEqual([0, 2]));
	test('the whole file', () => expect(open(apply([comment('bilint-ignore-file unit-sense -- x', 99)]))).toEqual([]));
	test('its own unit', () => expect(open(apply([comment('bilint-ignore unit-sense -- x', 10, { lines: [5, 11] })]))).toEqual([0]));
	test('the rules it names, several of them', () => {
		const findings = [of(1), of(1, { rule: 'number-mismatch' }), of(1, { rule: 'untranslated' })];
		const result = apply([comment('bilint-ignore-next unit-sense, number-mismatch -- x')], findings);
		expect(result.findings.filter(isOpen).map(({ rule }) => rule)).toEqual(['untranslated']);
	});
	test('once on each side, and neither is unused', () => {
		const said = 'bilint-ignore-next unit-sense -- x';
		expect(noted(apply([comment(said, 4, { side: 'source' }), comment(said)]))).toEqual([]);
	});
});

describe('a comment that silences nothing is said', () => {
	test.each([
		['bilint-ignore-next unit-sense', '4 ignore-no-reason'],
		['bilint-ignore-next unit-sense --', '4 ignore-no-reason'],
		['bilint-ignore-next -- x', '4 ignore-no-rule'],
		['bilint-ignore-next', '4 ignore-no-rule'],
		['bilint-ignore-next unit-sence -- x', '4 ignore-no-rule'],
		['bilint-ignore-net unit-sense -- x', '4 ignore-no-rule'],
		['bilint-ignore-next number-mismatch -- x', '4 ignore-unused'],
	])('%s', (text, notice) => {
		const result = apply([comment(text)]);
		expect([open(result), noted(result)]).toEqual([[0, 1, 2], [notice]]);
	});
	test('because nothing stands below it', () =>
		expect(noted(apply([comment('bilint-ignore-next unit-sense -- x', 50)]))).toEqual(['50 ignore-unused']));
	test('because the rule is locked', () => {
		const result = apply([comment('bilint-ignore-next unit-sense -- x')], [of(1, { locked: true })]);
		expect([open(result), noted(result)]).toEqual([[1], ['4 ignore-locked']]);
	});
});
