import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, Finding } from '../../src/model.js';
import { type BaselineEntry, baselineOf, baselineText, parseBaseline, withBaseline } from '../../src/triage/baseline.js';
import { isOpen } from '../../src/triage/settle.js';
import { audit, finding } from '../reports/samples.js';

const of = (file: string, fingerprint: string, content: string, parts: Partial<Finding> = {}): Finding =>
	finding({ file, fingerprint, content, ...parts });
const auditOf = (file: string, ...findings: readonly Finding[]): Audit => audit(findings, { file });
const open = (audits: readonly Audit[]): readonly string[] =>
	audits.flatMap(({ findings }) => findings.filter(isOpen).map(({ fingerprint }) => fingerprint));
const everything = (): boolean => true;
const there =
	(...files: readonly string[]) =>
	(file: string): boolean =>
		files.includes(file);

describe('a baseline', () => {
	const [one, two] = [of('a.md', 'v1:1', 'c1'), of('a.md', 'v1:2', 'c2')];
	test('holds what is open and not locked', () => {
		const findings = [
			one,
			two,
			of('a.md', 'v1:3', 'c3', { status: 'dismissed' }),
			of('a.md', 'v1:4', 'c4', { locked: true }),
			of('a.md', 'v1:5', 'c5', { suppression: { by: 'comment', line: 1, reason: 'x' } }),
		];
		expect(baselineOf([auditOf('a.md', ...findings)]).map(({ fingerprint }) => fingerprint)).toEqual(['v1:1', 'v1:2']);
	});
	test('closes what it holds and nothing else', () => {
		const result = withBaseline([auditOf('a.md', one, two)], baselineOf([auditOf('a.md', one)]), everything);
		expect(open(result.audits)).toEqual(['v1:2']);
		expect(result.stale).toEqual([]);
	});
	test('does not close what is locked', () =>
		expect(open(withBaseline([auditOf('a.md', { ...one, locked: true })], baselineOf([auditOf('a.md', one)]), everything).audits)).toEqual(['v1:1']));
	test('knows findings by the recipes of former days', () => {
		const entry = { file: 'a.md', rule: 'unit-sense', fingerprint: 'v0:9', content: 'c1' } as const;
		expect(open(withBaseline([auditOf('a.md', { ...one, formerly: ['v0:9'] })], [entry], everything).audits)).toEqual([]);
	});
});

describe('entries that match nothing', () => {
	const entries = baselineOf([auditOf('a.md', of('a.md', 'v1:1', 'c1')), auditOf('b.md', of('b.md', 'v1:2', 'c2'))]);
	test('are stale where their file was audited, or is gone', () => {
		expect(withBaseline([auditOf('a.md')], entries, everything).stale.map(({ file }) => file)).toEqual(['a.md']);
		expect(withBaseline([auditOf('a.md')], entries, there('a.md')).stale.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
	});
});

describe('a file that was renamed', () => {
	const before = baselineOf([auditOf('a.md', of('a.md', 'v1:1', 'c1'), of('a.md', 'v1:2', 'c1'), of('a.md', 'v1:3', 'c3'))]);
	test('keeps its entries, twins one by one', () => {
		const after = auditOf('b.md', of('b.md', 'v1:7', 'c1'), of('b.md', 'v1:8', 'c1'), of('b.md', 'v1:9', 'c3'));
		const { audits, stale } = withBaseline([after], before, there('b.md'));
		expect([open(audits), stale]).toEqual([[], []]);
	});
	test('brings no more than it had', () => {
		const after = auditOf('b.md', of('b.md', 'v1:7', 'c1'), of('b.md', 'v1:8', 'c1'), of('b.md', 'v1:9', 'c1'));
		expect(open(withBaseline([after], before, there('b.md')).audits)).toEqual(['v1:9']);
	});
	test('is not one that was copied', () => {
		const [old, copy] = [auditOf('a.md', of('a.md', 'v1:3', 'c3')), auditOf('b.md', of('b.md', 'v1:9', 'c3'))];
		expect(open(withBaseline([old, copy], before, there('a.md', 'b.md')).audits)).toEqual(['v1:9']);
		expect(open(withBaseline([copy], before, there('a.md', 'b.md')).audits)).toEqual(['v1:9']);
	});
	test('is known by its rule as well', () =>
		expect(open(withBaseline([auditOf('b.md', of('b.md', 'v1:9', 'c3', { rule: 'untranslated' }))], before, there('b.md')).audits)).toEqual([
			'v1:9',
		]));
});

describe('its file', () => {
	test('comes back as it was, an entry a line (property)', () => {
		const entry = fc.record({ file: fc.string(), rule: fc.constantFrom('unit-sense', 'own/x'), fingerprint: fc.string(), content: fc.string() });
		fc.assert(
			fc.property(fc.array(entry), entries => {
				const text = [...baselineText(entries as readonly BaselineEntry[])].join('');
				expect(parseBaseline(text)).toEqual(entries);
				expect(text.split('\n')).toHaveLength(entries.length + 6);
			}),
		);
	});
	test.each([
		'',
		'[]',
		'{}',
		'{"findings": {}}',
		'{"findings": [{}]}',
		'{"findings": [1]}',
		'{"findings": [{"file": 1, "rule": "", "fingerprint": "", "content": ""}]}',
		'null',
	])('%j is none', text => expect(() => parseBaseline(text)).toThrow(SyntaxError));
});
