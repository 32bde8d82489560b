import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reports } from '../../reports/index.js';
import { sampleReport } from './samples.js';

/** Files of the folder that are no format but parts of the text report. */
const parts = new Set(['index', 'causes', 'layout', 'log-text', 'page', 'place', 'standing', 'summary', 'width']);

describe('reports', () => {
	test('every report of the folder is listed', () => {
		const files = readdirSync(new URL('../../reports', import.meta.url)).map(name => name.replace(/\.ts$/, ''));
		expect(reports.map(({ id }) => id).sort()).toEqual(files.filter(name => !parts.has(name)).sort());
	});

	test.each(reports)('$id is described and writes whole lines, the same each time', ({ what, extension, write }) => {
		expect(what.en).not.toBe('');
		expect(what['zh-Hant']).not.toBe('');
		expect(extension).toMatch(/^[a-z]+$/);
		const options = { width: 80, color: false, every: false };
		const written = [...write(sampleReport(), options)];
		expect(written.length).toBeGreaterThan(0);
		for (const piece of written) expect(piece.endsWith('\n')).toBe(true);
		expect([...write(sampleReport(), options)]).toEqual(written);
	});
});
