import { describe, expect, test } from 'vitest';
import { gitlab } from '../../reports/gitlab.js';
import type { Report } from '../../src/model.js';
import { audit, finding, report, sampleReport, side } from './samples.js';

const textOf = (of: Report, base = ''): string => [...gitlab(of, { width: 80, color: false, every: false, base })].join('');
interface Entry {
	readonly description: string;
	readonly check_name: string;
	readonly fingerprint: string;
	readonly severity: string;
	readonly location: {
		readonly path: string;
		readonly lines?: { readonly begin: number };
		readonly positions?: { readonly begin: { readonly line: number } };
	};
}
const entriesOf = (of: Report, base = ''): readonly Entry[] => JSON.parse(textOf(of, base)) as readonly Entry[];

describe('gitlab', () => {
	test('an entry has the fields of the documentation and no other', () => {
		expect(entriesOf(report([audit([finding({ target: side(9, '我們的 800 場演出。', '800 場演出') })])]))).toEqual([
			{
				description: 'Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected "800G"',
				check_name: 'unit-sense',
				fingerprint: 'v1:0123456789abcdef',
				severity: 'critical',
				location: { path: 'call.txt', lines: { begin: 9 } },
			},
		]);
	});
	test('all of the sample: severities GitLab knows, relative paths, unique fingerprints', () => {
		const findings = ['critical', 'major', 'minor', 'info'].map((severity, i) => finding({ severity: severity as 'info', fingerprint: `v1:${i}` }));
		const entries = entriesOf(report([audit(findings)]));
		expect(entries.map(({ severity }) => severity)).toEqual(['critical', 'major', 'minor', 'info']);
		expect(entriesOf(report([audit([...findings, ...findings])]))).toHaveLength(4);
		for (const { location } of entriesOf(sampleReport(), 'docs/')) {
			expect(location.path).toBe('docs/call.txt');
			expect(location.lines?.begin ?? location.positions?.begin.line).toBeGreaterThan(0);
		}
	});
	test('what does not count is marked and mild', () =>
		expect(entriesOf(report([audit([finding({ suppression: { by: 'baseline' } })])]))[0]).toMatchObject({
			severity: 'info',
			description: expect.stringMatching(/^\(in the baseline\) /),
		}));
	test('nothing is an empty array, without a byte order mark', () => {
		expect(textOf(report([]))).toBe('[\n]\n');
		expect(textOf(sampleReport()).startsWith('[')).toBe(true);
	});
});
