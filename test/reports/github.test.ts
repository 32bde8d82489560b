import { describe, expect, test } from 'vitest';
import { github, githubSummary } from '../../reports/github.js';
import type { Finding, Report, Severity } from '../../src/model.js';
import { audit, finding, report, sampleReport, side } from './samples.js';

const options = { width: 80, color: false, every: false };
const linesOf = (of: Report, base = ''): readonly string[] => [...github(of, { ...options, base })].join('').trimEnd().split('\n');
const summaryOf = (of: Report): string => [...githubSummary(of, options)].join('');
const kinds = (lines: readonly string[]): Record<string, number> => {
	const counts: Record<string, number> = {};
	for (const line of lines) {
		const kind = /^::(\w+) /.exec(line)?.[1] ?? 'text';
		counts[kind] = (counts[kind] ?? 0) + 1;
	}
	return counts;
};
const many = (counts: Partial<Record<Severity, number>>, parts: Partial<Finding> = {}): Report =>
	report([
		audit(
			Object.entries(counts).flatMap(([severity, count]) =>
				Array.from({ length: count }, () => finding({ severity: severity as Severity, ...parts })),
			),
		),
	]);

describe('annotations', () => {
	test('name the place and say what is wrong', () => {
		expect(linesOf(report([audit([finding({ target: side(9, '我們的 800 場演出。', '800 場演出') })])]))).toEqual([
			'::error file=call.txt,line=9,title=bilint unit-sense::Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected "800G"',
			'1 open finding in 1 file',
		]);
	});
	test('have columns where they are those of the file', () => {
		const pair = {
			index: 0,
			kind: 'prose',
			target: { text: '共 5%', segments: [{ text: '共 5%', line: 9, column: 3 }] },
			alignment: { by: 'given' },
		} as const;
		const [line] = linesOf(report([audit([finding({ target: side(9, '共 5%', '5%') })], { pairs: [pair] })]), 'docs/');
		expect(line).toContain('::error file=docs/call.txt,line=9,endLine=9,col=6,endColumn=8,title=');
	});
	test('escape what would end them', () => {
		const nasty = finding({
			file: 'a,b:c%\n::warning::x.md',
			message: { id: 'number-added', data: { found: '100%\r\n::error::x', foundValue: '' } },
		});
		const [line, ...others] = linesOf(report([audit([nasty])]));
		expect(line).toBe(
			'::error file=a%2Cb%3Ac%25␊%3A%3Awarning%3A%3Ax.md,line=1,title=bilint unit-sense::Unexpected "100%25␍␊::error::x": the source states no such figure',
		);
		expect(others).toHaveLength(1);
	});
	test('of ten of a kind are all there', () =>
		expect(kinds(linesOf(many({ critical: 4, major: 6, minor: 10, info: 10 })))).toEqual({ error: 10, warning: 10, notice: 10, text: 1 }));
	test('of more the worst are there, and a notice says how many are not', () => {
		const lines = linesOf(many({ critical: 3, major: 20, minor: 11, info: 30 }));
		expect(kinds(lines)).toEqual({ error: 10, warning: 10, notice: 10, text: 1 });
		expect(lines.at(-2)).toMatch(/^::notice title=bilint::35 more findings without an annotation: GitHub shows 10/);
	});
	test('what does not count has none, and is counted', () => {
		const findings = [finding({ suppression: { by: 'baseline' } }), finding({ status: 'dismissed' })];
		expect(linesOf(report([audit(findings)]))).toEqual(['No open findings in 1,200 pairs of 1 file', 'Not counted: 1 dismissed, 1 in the baseline']);
	});
	test('are cut at what GitHub takes', () => {
		const long = finding({ message: { id: 'own-forbidden', data: { found: 'x', note: { en: '%'.repeat(9000), 'zh-Hant': '' } } } });
		const message = linesOf(report([audit([long])]))[0]?.split('::')[2] ?? '';
		expect(message.replaceAll('%25', '%').length).toBeLessThanOrEqual(4096);
	});
});

describe('the job summary', () => {
	test('is a table of what is open, the worst first', () => {
		const lines = summaryOf(sampleReport()).split('\n');
		expect(lines.slice(0, 6)).toEqual([
			'## bilint: translation audit',
			'',
			'6 open findings in 1 file: 5 critical, 1 minor',
			'',
			'| Place | Severity | Rule | Message |',
			'| --- | --- | --- | --- |',
		]);
		expect(lines.filter(line => line.startsWith('| call'))).toHaveLength(6);
		expect(lines.at(-2)).toContain('minor');
	});
	test('says so where there is nothing', () => expect(summaryOf(report([audit([])]))).toContain('No open findings'));
	test('takes text as text', () => {
		const nasty = finding({
			file: '[x](javascript:1)',
			message: { id: 'number-added', data: { found: '<img src=x onerror=1>|`@everyone` **b** https://x.y ![a](b)', foundValue: '' } },
		});
		const row = summaryOf(report([audit([nasty])]))
			.split('\n')
			.find(line => line.includes('UnitSense') || line.includes('unit'));
		expect(row?.replace(/&#\d+;/g, '')).not.toMatch(/[<>`*@[\]()!]|https:\/\//);
		expect(row?.split('|')).toHaveLength(6);
	});
	test('stays under 1 MiB and says what was left out', () => {
		const text = summaryOf(many({ major: 20_000 }));
		expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
		const rows = text.split('\n').filter(line => line.startsWith('| call')).length;
		expect(text.trimEnd().split('\n').at(-1)).toContain(`${(20_000 - rows).toLocaleString('en-US')} findings left out`);
	});
});
