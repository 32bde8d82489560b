import { describe, expect, test } from 'vitest';
import { json } from '../../reports/json.js';
import { jsonl } from '../../reports/jsonl.js';
import type { Report } from '../../src/model.js';
import { forbiddenInLines } from '../messages/hostile.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { report, reviewedReport, sampleReport } from './samples.js';

const written = (of: Report): string => [...json(of)].join('');
const parsed = (of: Report): Record<string, unknown> => JSON.parse(written(of)) as Record<string, unknown>;

describe('json', () => {
	test('holds figures, scorecard and documents', () => {
		expect(parsed(reviewedReport())).toMatchObject({
			schema: 1,
			lang: 'en',
			label: 'Vendor A',
			summary: {
				files: 1,
				pairs: 1200,
				words: 2400,
				findings: 4,
				causes: 2,
				bySeverity: { critical: 3, major: 1, minor: 0, info: 0 },
				byStatus: { open: 1, confirmed: 2, fixed: 1, dismissed: 1, later: 0 },
				disputed: 1,
			},
			scorecard: { words: 2400, reviewed: 4, verdict: { because: 'unreviewed' } },
			stale: [{ about: { fingerprint: 'v1:gone' } }],
			documents: [{ file: 'call.txt', locale: 'zh-TW', words: 2400, pairs: 1200 }],
		});
	});

	test('its findings are those of jsonl, decisions included', () => {
		const [document] = parsed(reviewedReport()).documents as [{ findings: unknown[] }];
		const lines = [...jsonl(reviewedReport())].map(line => JSON.parse(line) as unknown);
		expect(document.findings).toEqual(lines);
		expect(lines[1]).toMatchObject({ status: 'confirmed', decisions: [{ by: 'Mei', reason: 'A data rate.' }] });
		expect(lines[2]).toMatchObject({ disputed: true });
	});

	test('of nothing is whole as well', () => expect(parsed(report([]))).toMatchObject({ documents: [], summary: { findings: 0 } }));

	test('speaks the language of the report', () => {
		expect(written(sampleReport('zh-Hant'))).toContain('誤譯為');
	});

	test('holds every text exactly, and no character that could steer a terminal', () => {
		const text = written(hostileReport());
		expect(text).not.toMatch(forbiddenInLines);
		const { documents } = JSON.parse(text) as { documents: [{ findings: { target: { text: string }; related: [{ text: string }] }[] }] };
		expect(documents[0].findings.map(({ target }) => target.text)).toEqual(hostileTexts);
		expect(documents[0].findings.map(({ related }) => related[0].text)).toEqual(hostileTexts);
	});
});
