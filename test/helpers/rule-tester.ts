/**
 * The rule tester: tables of pairs that must stay silent and pairs that must be found, messages in full.
 * Strict, so that a table can be trusted: evidence must slice back to words, the rule runs twice on frozen input and must answer the same,
 * a case may not stand twice, empty sides are tried, and the rule's own examples run.
 */

import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith, type Engine } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Content, Document, Finding, Locale, RuleId, Segment } from '../../src/model.js';

const segment = (text: string, line: number, column = 0): Segment => ({ text, line, column });

type Before = readonly (readonly [source: string, target: string])[];

/** A document of one pair, given as such, behind the pairs `before`; or of one line standing alone. */
export function documentOf(source: string | undefined, target: string | undefined, before: Before = []): Document {
	const pair = (english: string, chinese: string, line: number) => ({
		source: segment(english, line),
		target: segment(chinese, line, english.length + 1),
	});
	const content: Content =
		source !== undefined && target !== undefined
			? { layout: 'pairs', pairs: [...before, [source, target] as const].map(([english, chinese], i) => pair(english, chinese, i + 1)) }
			: { layout: 'interleaved', lines: [segment(source ?? target ?? '', 1)] };
	return { file: 'case.tsv', content, notices: [] };
}

function freeze<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) freeze(inner);
	return value;
}

/** The engine with one rule. */
export function only(id: RuleId): Engine {
	const all = engine();
	const rules = all.rules.filter(rule => rule.id === id);
	if (rules.length !== 1) throw new Error(`no rule ${id}`);
	return { ...all, rules };
}

function run(id: RuleId, source: string | undefined, target: string | undefined, locale: Locale, before: Before = []): readonly Finding[] {
	const document = freeze(documentOf(source, target, before));
	const first = auditWith(only(id), document, { locale }).findings;
	expect(auditWith(only(id), document, { locale }).findings).toEqual(first);
	for (const finding of first)
		for (const side of [finding.source, finding.target])
			for (const [start, end] of side?.spans ?? []) {
				expect(start).toBeGreaterThanOrEqual(0);
				expect(end).toBeLessThanOrEqual(side?.text.length ?? 0);
				expect(end).toBeGreaterThanOrEqual(start);
			}
	return first;
}

/** The text with edits of one finding carried out. */
const mended = (text: string, { edits }: Finding): string =>
	[...edits].sort((a, b) => b.span[0] - a.span[0]).reduce((done, { span, text: by }) => done.slice(0, span[0]) + by + done.slice(span[1]), text);

/** What a finding suggests, once taken, is another text, and one of which the rule says the same less often. */
function trySuggestions(id: RuleId, source: string, target: string, locale: Locale, findings: readonly Finding[]): void {
	for (const finding of findings) {
		if (finding.edits.length === 0) continue;
		const text = mended(target, finding);
		expect(text).not.toBe(target);
		const [message] = said([finding]);
		const times = (all: readonly Finding[]): number => said(all).filter(other => other === message).length;
		expect(times(run(id, source, text, locale))).toBeLessThan(times(findings));
	}
}

const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => sayMessage(message, sentencesOf('en')));

/** A pair, its locale where it is not zh-TW, and what must be said of it. `info` findings do not count: they flag nothing. */
export interface Cases {
	readonly silent: readonly (readonly [source: string, target: string, locale?: Locale])[];
	readonly found: readonly (readonly [source: string, target: string, says: readonly string[], locale?: Locale])[];
}

/** Declares the tests of a rule. */
export function testRule(id: RuleId, { silent, found }: Cases): void {
	describe(id, () => {
		const rule = engine().rules.find(candidate => candidate.id === id);
		test('is in the list', () => expect(rule).toBeDefined());
		const keys = [...silent, ...found].map(([source, target]) => `${source}\t${target}`);
		test('has no case twice', () => expect(new Set(keys).size).toBe(keys.length));
		for (const { before, source, target, locale, finds } of rule?.examples ?? [])
			test(`example: ${source ?? '–'} | ${target ?? '–'}`, () => expect(said(run(id, source, target, locale ?? 'zh-TW', before))).toEqual(finds));
		for (const [source, target, locale] of silent)
			test(`silent: ${source} | ${target}`, () => {
				const shown = run(id, source, target, locale ?? 'zh-TW').filter(({ severity }) => severity !== 'info');
				expect(said(shown)).toEqual([]);
			});
		for (const [source, target, says, locale] of found)
			test(`found: ${source} | ${target}`, () => {
				const shown = run(id, source, target, locale ?? 'zh-TW').filter(({ severity }) => severity !== 'info');
				expect(said(shown)).toEqual(says);
				trySuggestions(id, source, target, locale ?? 'zh-TW', shown);
			});
		for (const [source, target] of [
			['', ''],
			['', '中'],
			['a', ''],
			['\ud800', '\udfff'],
		] as const)
			test(`survives ${JSON.stringify([source, target])}`, () => {
				run(id, source, target, 'zh-TW');
				run(id, source, undefined, 'zh-TW');
				run(id, undefined, target, 'zh-TW');
			});
	});
}
