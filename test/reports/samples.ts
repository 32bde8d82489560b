/** Findings about sentences of our own, for the tests of reports and messages. */

import type { Audit, Decision, Finding, FindingSide, Message, Pair, Report, Span } from '../../src/model.js';

/** A side whose spans are where the quoted pieces stand, first occurrence each. */
export function side(line: number, text: string, ...pieces: readonly string[]): FindingSide {
	const spans = pieces.map((piece): Span => [text.indexOf(piece), text.indexOf(piece) + piece.length]);
	return { line, text, spans };
}

const unitSense: Message = {
	id: 'unit-sense',
	data: { found: '800 場演出', source: '800 gig', sense: 'performance', meant: 'data-rate', expected: '800G' },
};

/** A finding with one part or another changed. */
export const finding = (parts: Partial<Finding> = {}): Finding => ({
	rule: 'unit-sense',
	category: 'unit',
	severity: 'critical',
	confidence: 0.98,
	message: unitSense,
	cause: 'unit-sense/gig→演出',
	file: 'call.txt',
	pair: 0,
	edits: [],
	related: [],
	status: 'open',
	fingerprint: 'v1:0123456789abcdef',
	content: 'fedcba9876543210',
	...parts,
});

const samplePairs: readonly Pair[] = Array.from({ length: 1200 }, (_, index) => {
	const text = `Line ${index + 1}.`;
	return { index, kind: 'prose', source: { text, segments: [{ text, line: 2 * index + 1, column: 0 }] }, alignment: { by: 'given' } };
});

export const audit = (findings: readonly Finding[], parts: Partial<Audit> = {}): Audit => ({
	file: 'call.txt',
	locale: 'zh-TW',
	domains: [],
	pairs: samplePairs,
	notices: [],
	findings,
	...parts,
});

export const report = (audits: readonly Audit[], parts: Partial<Report> = {}): Report => ({
	audits,
	rules: [],
	skipped: [],
	lang: 'en',
	...parts,
});

const gig = (line: number): Finding => {
	const target = `我們在本季出貨第一批 800 場演出模組，客戶的反應非常好。`;
	const at = target.indexOf('800');
	return finding({
		source: side(line - 1, 'We shipped the first 800 gig modules in the quarter, and customers like them a lot.', '800 gig'),
		target: side(line, target, '800 場演出'),
		edits: [{ span: [at, at + 7], text: '800G' }],
	});
};

const scale = finding({
	rule: 'number-mismatch',
	category: 'number',
	message: {
		id: 'number-scale',
		data: {
			found: '3150億港元',
			source: 'HK$3,150 billion',
			foundValue: 'HKD 315,000,000,000',
			sourceValue: 'HKD 3,150,000,000,000',
			exponent: -1,
			expected: '31,500億港元',
		},
	},
	cause: 'number-mismatch/scale-1',
	source: side(
		40,
		'Turning to the balance sheet, which I know many of you have been waiting for, total assets under management stood at HK$3,150 billion at the end of June, a little above the level of a year ago.',
		'HK$3,150 billion',
	),
	target: side(
		41,
		'接下來看資產負債表，我知道各位已經等了一段時間：截至六月底，本公司管理的資產總額為3150億港元，略高於一年前同期的水準，主要是因為新客戶帶來的資金流入。',
		'3150億港元',
	),
	edits: [],
	related: [{ line: 97, text: '管理資產總額為31,500億港元。' }],
});

const unsure = finding({
	rule: 'number-mismatch',
	category: 'number',
	severity: 'minor',
	confidence: 0.6,
	message: { id: 'number-missing', data: { source: 'twelve', sourceValue: '12', expected: '十二' } },
	cause: 'number-mismatch/missing-12',
	source: side(7, 'All twelve of our labs passed.', 'twelve'),
	target: side(8, '我們的實驗室都通過了。'),
});

/** One document with three causes; the first has four places. */
export const sampleReport = (lang: Report['lang'] = 'en'): Report =>
	report([audit([unsure, gig(12), scale, gig(52), gig(60), gig(1004)])], { skipped: ['docs/readme.md'], lang });

export const decision = (parts: Partial<Decision> = {}): Decision => ({
	id: 'a',
	at: '2026-02-03T04:05:06.000Z',
	by: 'Mei',
	voice: 'reviewer',
	about: { fingerprint: 'v1:0123456789abcdef' },
	verdict: 'confirmed',
	...parts,
});

/** A finding with decisions on it. */
const withWords = (one: Finding, fingerprint: string, status: Finding['status'], ...words: readonly Partial<Decision>[]): Finding => {
	const [first, ...others] = words.map((word, i) => decision({ id: `${fingerprint}-${i}`, about: { fingerprint }, ...word }));
	return { ...one, fingerprint, status, ...(first ? { decisions: [first, ...others] } : {}) };
};

/** The same document after review: a confirmed error, one that the vendor disputes, one fixed otherwise, one dismissed, one left open. */
export function reviewedReport(parts: Partial<Report> = {}): Report {
	const vendor = { by: 'Lin', voice: 'vendor', verdict: 'dismissed', reason: 'That is what the client calls them.' } as const;
	const findings: readonly Finding[] = [
		withWords(unsure, 'v1:1', 'dismissed', { verdict: 'dismissed', reason: 'All of them is all twelve.' }),
		withWords(gig(12), 'v1:2', 'confirmed', { reason: 'A data rate.', responsible: 'engine' }),
		{ ...withWords(scale, 'v1:3', 'confirmed', { severity: 'major' }, vendor), severity: 'major', disputed: true },
		withWords(gig(52), 'v1:4', 'fixed', { verdict: 'fixed', text: '我們在本季出貨第一批 800G 模組，客戶的反應很好。', responsible: 'engine' }),
		withWords(gig(60), 'v1:5', 'open'),
	];
	return report([audit(findings)], { label: 'Vendor A', stale: [decision({ about: { fingerprint: 'v1:gone' } })], ...parts });
}
