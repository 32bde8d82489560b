import { existsSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../reports/sarif.js';
import { rules } from '../../rules/index.js';
import { projectRules } from '../../src/config/project-rules.js';
import type { Finding, Report } from '../../src/model.js';
import { multitool } from '../helpers/multitool.js';
import { audit, finding, report, sampleReport, side } from './samples.js';

const options = { width: 80, color: false, every: false };
const textOf = (of: Report, base = ''): string => [...sarif({ ...of, rules: [...rules, ...projectRules] }, { ...options, base })].join('');

interface Log {
	readonly runs: readonly [
		{
			readonly tool: {
				readonly driver: {
					readonly rules: readonly { readonly id: string; readonly name: string; readonly fullDescription: { readonly text: string } }[];
				};
			};
			readonly results: readonly Readonly<Record<string, unknown>>[];
			readonly invocations: readonly Readonly<Record<string, unknown>>[];
			readonly properties: Readonly<Record<string, unknown>>;
		},
	];
}
const runOf = (text: string): Log['runs'][0] => (JSON.parse(text) as Log).runs[0];
const resultsOf = (findings: readonly Finding[]) => runOf(textOf(report([audit(findings)]))).results;
const many = (count: number, parts: (i: number) => Partial<Finding> = () => ({})): Report =>
	report([
		audit(
			Array.from({ length: count }, (_, i) => finding({ fingerprint: `v1:${i}`, target: side(i + 1, '共 800 場演出', '800 場演出'), ...parts(i) })),
		),
	]);

describe('sarif', () => {
	test('a result has its rule, level, place and fingerprint', () => {
		const [result] = resultsOf([finding({ target: side(9, '我們的 800 場演出。', '800 場演出'), related: [{ line: 3, text: '800G' }] })]);
		expect(result).toMatchObject({
			ruleId: 'unit-sense',
			ruleIndex: rules.findIndex(({ id }) => id === 'unit-sense'),
			level: 'error',
			message: { text: 'Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected "800G".' },
			locations: [{ physicalLocation: { artifactLocation: { uri: 'call.txt', uriBaseId: '%SRCROOT%' }, region: { startLine: 9 } } }],
			relatedLocations: [{ message: { text: '800G' }, physicalLocation: { region: { startLine: 3 } } }],
			partialFingerprints: { primaryLocationLineHash: 'v1:0123456789abcdef' },
			suppressions: [],
		});
	});
	test.each([
		['critical', 'error'],
		['major', 'error'],
		['minor', 'warning'],
		['info', 'note'],
	] as const)('%s is %s', (severity, level) => expect(resultsOf([finding({ severity })])[0]).toMatchObject({ level }));
	test('what does not count is marked, never dropped, never an error', () => {
		const closed = [
			finding({ fingerprint: 'v1:1', status: 'dismissed' }),
			finding({ fingerprint: 'v1:2', suppression: { by: 'comment', line: 2, reason: 'x' } }),
			finding({ fingerprint: 'v1:3', suppression: { by: 'baseline' } }),
			finding({ fingerprint: 'v1:4', suppression: { by: 'ruleset', ruleset: 2 } }),
		];
		const results = resultsOf([...closed, finding({ fingerprint: 'v1:5' })]);
		expect(results.map(({ level }) => level)).toEqual(['note', 'note', 'note', 'note', 'error']);
		expect(results.map(({ suppressions }) => (suppressions as { kind: string }[])[0]?.kind)).toEqual([
			'external',
			'inSource',
			'external',
			'external',
			undefined,
		]);
		expect(results.map(({ baselineState }) => baselineState)).toEqual(['new', 'new', 'unchanged', 'new', 'new']);
	});
	test('without a baseline nothing has a state', () => expect(resultsOf([finding()])[0]).not.toHaveProperty('baselineState'));
	test('files are named from the top of the repository', () =>
		expect(textOf(sampleReport(), 'packages/docs/')).toContain('"uri":"packages/docs/call.txt"'));
	test('every rule has a name that is not its id, and texts GitHub takes', () => {
		for (const { id, name, fullDescription } of runOf(textOf(sampleReport())).tool.driver.rules) {
			expect(name.toLowerCase()).not.toBe(id);
			expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
			expect(fullDescription.text.length).toBeLessThanOrEqual(1024);
		}
	});
});

describe('what GitHub takes', () => {
	test.each([0, 1, 5001, 25_000])('%i results are all there', count => {
		const run = runOf(textOf(many(count)));
		expect(run.results).toHaveLength(count);
		expect(run.properties).toEqual({ truncated: false, resultsLeftOut: 0 });
		expect(run.invocations[0]).not.toHaveProperty('toolExecutionNotifications');
	});
	test('of more than 25,000 the worst are there, and the file says how many are not', () => {
		const run = runOf(textOf(many(25_010, i => ({ severity: i < 20 ? 'info' : 'major' }))));
		expect(run.results).toHaveLength(25_000);
		expect(run.results.filter(({ level }) => level === 'note')).toHaveLength(10);
		expect(run.properties).toEqual({ truncated: true, resultsLeftOut: 10 });
		expect(JSON.stringify(run.invocations)).toContain('10 findings left out');
	});
	test('of more than 10 MB compressed as many as fit', () => {
		let state = 1;
		const next = (): string => {
			state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
			return String.fromCodePoint(0x4e00 + ((state >>> 8) % 20_000));
		};
		const noise = (): string => Array.from({ length: 300 }, next).join('');
		const text = textOf(many(20_000, () => ({ related: [{ line: 1, text: noise() }] })));
		const bytes = gzipSync(text);
		expect(bytes.length).toBeLessThanOrEqual(10_000_000);
		expect(gunzipSync(bytes).length).toBeGreaterThan(9_000_000);
		expect(runOf(text).properties).toMatchObject({ truncated: true });
	});
	test('the same input gives the same bytes', () => expect(textOf(sampleReport())).toBe(textOf(sampleReport())));
});

describe.skipIf(!existsSync(multitool.path))('@microsoft/sarif-multitool', () => {
	test.each([
		['the sample', textOf(sampleReport())],
		['the sample in Chinese', textOf(sampleReport('zh-Hant'))],
		['nothing', textOf(report([]))],
		[
			'what does not count',
			textOf(report([audit([finding({ suppression: { by: 'baseline' } }), finding({ status: 'dismissed', fingerprint: 'v1:2' })])])),
		],
		['a hostile name', textOf(report([audit([finding({ file: '../a b/#文?\u202e\u0000.md' })])]))],
		['5,001 results', textOf(many(5001))],
	])('is content with %s, GH1001 to GH1007 included', (_, text) => expect(multitool.complaints(text)).toEqual([]));
	test('would say otherwise', () => {
		const broken = textOf(report([audit([finding({ target: side(9, '甲', '甲') })])])).replace('"startLine":9', '"snippet":{"text":"x"}');
		expect(multitool.complaints(broken).join('\n')).toContain('SARIF1007');
	});
});
