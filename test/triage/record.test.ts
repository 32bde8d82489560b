import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, responsibles, severities, verdicts, voices } from '../../src/model.js';
import { isRecord, lineOf, parseDecision } from '../../src/triage/record.js';
import { forbidden } from '../messages/hostile.js';
import { decision } from './decisions.js';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const span = fc.tuple(fc.nat(9), fc.nat(9));
const side = fc.record({ line: fc.nat(), text, spans: fc.array(span, { maxLength: 2 }) });
const any = fc.record(
	{
		id: fc.uuid(),
		at: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }).map(date => date.toISOString()),
		by: text,
		voice: fc.constantFrom(...voices),
		about: fc.oneof(fc.record({ fingerprint: text }), fc.record({ cause: text, document: text }), fc.record({ cause: text })),
		verdict: fc.constantFrom(...verdicts, 'open' as const),
		text,
		reason: text,
		severity: fc.constantFrom(...severities),
		category: fc.constantFrom('number' as const, 'term' as const),
		responsible: fc.constantFrom(...responsibles),
		seen: fc.record(
			{ file: text, rule: fc.constant('unit-sense' as const), cause: text, source: side, target: side },
			{ requiredKeys: ['file', 'rule', 'cause'] },
		),
		after: fc.array(text),
		batch: text,
		undoes: text,
		redoes: text,
		adds: fc.record({ category: fc.constant('term' as const), severity: fc.constantFrom(...severities), comment: text }),
		wrote: fc.record({ to: fc.constantFrom('accepted' as const, 'glossary' as const), line: text }),
	},
	{ requiredKeys: ['id', 'at', 'by', 'voice', 'about', 'verdict'] },
) as fc.Arbitrary<Decision>;

test('what is written is read again, and is one line that no terminal minds', () => {
	fc.assert(
		fc.property(any, one => {
			const line = lineOf(one);
			expect(line).not.toMatch(forbidden);
			expect(parseDecision(line)).toEqual(one);
		}),
	);
});

test('a line that was cut anywhere is no decision', () => {
	const line = lineOf(decision({ reason: 'a 譯法' }));
	for (let at = 0; at < line.length; at++) expect(parseDecision(line.slice(0, at))).toBeUndefined();
});

describe('what is no decision is left alone', () => {
	const whole = JSON.parse(lineOf(decision())) as Record<string, unknown>;
	test.each<[string, Record<string, unknown>]>([
		['without an id', { ...whole, id: undefined }],
		['a verdict of tomorrow', { ...whole, verdict: 'escalated' }],
		['a moment without milliseconds', { ...whole, at: '2026-01-01T00:00:00Z' }],
		['about nothing', { ...whole, about: {} }],
		['a span that is none', { ...whole, seen: { file: 'a', rule: 'b', cause: 'c', target: { line: 1, text: 'x', spans: [[1]] } } }],
		['a text that is none', { ...whole, text: 5 }],
	])('%s', (_, record) => {
		const line = JSON.stringify(record);
		expect(parseDecision(line)).toBeUndefined();
		expect(isRecord(line)).toBe(true);
	});
	test.each(['', '[]', 'null', '5', '<<<<<<< HEAD', '{"id":'])('%s is not even a record', line =>
		expect([parseDecision(line), isRecord(line)]).toEqual([undefined, false]),
	);
});

test('a field of tomorrow does no harm', () => {
	const one = decision();
	expect(parseDecision(JSON.stringify({ ...one, mood: 'fine' }))).toEqual(one);
});
