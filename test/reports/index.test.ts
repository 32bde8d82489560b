import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Piece, reports } from '../../reports/index.js';
import { reviewedReport, sampleReport } from './samples.js';
import { bytesOf } from './written.js';

/** Files of the folder that are no format but parts of some. */
const parts = new Set([
	'index',
	'causes',
	'deliveries',
	'excerpt',
	'figures',
	'layout',
	'log-text',
	'page',
	'place',
	'scorecard',
	'standing',
	'summary',
	'table',
	'trend',
	'width',
	'workbook',
]);

const options = { width: 80, color: false, every: false };

describe('reports', () => {
	test('every report of the folder is listed', () => {
		const files = readdirSync(new URL('../../reports', import.meta.url), { withFileTypes: true }).filter(entry => entry.isFile());
		const names = files.map(({ name }) => name.replace(/\.ts$/, ''));
		expect(reports.map(({ id }) => id).sort()).toEqual(names.filter(name => !parts.has(name)).sort());
	});

	test.each(reports)('$id is described, ends its text with a line, and is the same each time', async ({ what, extension, binary, write }) => {
		expect(what.en).not.toBe('');
		expect(what['zh-Hant']).not.toBe('');
		expect(extension).toMatch(/^[a-z]+$/);
		for (const report of [sampleReport(), reviewedReport()]) {
			const pieces: Piece[] = [];
			for await (const piece of write(report, options)) pieces.push(piece);
			expect(pieces.length).toBeGreaterThan(0);
			expect(pieces.some(piece => typeof piece !== 'string')).toBe(binary === true);
			if (!binary) expect(String(pieces.at(-1)).endsWith('\n')).toBe(true);
			expect(await bytesOf(write(report, options))).toEqual(await bytesOf(write(report, options)));
		}
	});

	test.each(reports)('$id speaks both languages', async ({ id, write }) => {
		const [en, zh] = await Promise.all((['en', 'zh-Hant'] as const).map(lang => bytesOf(write(sampleReport(lang), options))));
		expect(en, id).not.toEqual(zh);
	});

	test.each(reports)('$id writes a report without findings', async ({ write }) => {
		const empty = { ...sampleReport(), audits: [] };
		await expect(bytesOf(write(empty, options))).resolves.toBeInstanceOf(Buffer);
	});
});
