import { HtmlRenderer, Parser } from 'commonmark';
import { describe, expect, test } from 'vitest';
import { markdown } from '../../reports/markdown.js';
import type { Report } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { forbiddenInLines } from '../messages/hostile.js';
import { hostileReport, hostileTexts } from './hostile.js';
import { audit, finding, report, reviewedReport, sampleReport } from './samples.js';

const written = (of: Report, options: Partial<{ every: boolean; dismissed: boolean }> = {}): string =>
	[...markdown(of, { every: false, ...options })].join('');

const rendered = (text: string): string => new HtmlRenderer().render(new Parser().parse(text));

/** What a reader reads: without tags, entities resolved. */
const readable = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?-->|<[^>]+>/g, '')
		.replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"' })[name] ?? '');

describe('markdown', () => {
	test('begins with the verdict and names what it is of', () => {
		expect(written(reviewedReport()).split('\n').slice(0, 7)).toEqual([
			'# Translation audit · Vendor A',
			'',
			'## Scorecard (MQM)',
			'',
			'**No verdict yet: 1 finding that carries points is not reviewed**',
			'',
			'| reviewed errors | critical | major | minor | repeats | points |',
		]);
	});

	test('a finding with its lines, suggestion and decision', () => {
		const text = written(reviewedReport());
		expect(text).toContain(
			'**✖ critical** · `unit-sense` · call.txt:12\\\n→ Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected "800G"',
		);
		expect(text).toContain(
			'- Chinese 12: 我們在本季出貨第一批 <b>800 場演出</b>模組，客戶的反應非常好。\n- suggestion: 我們在本季出貨第一批 800G模組，客戶的反應非常好。',
		);
		expect(text).toContain('- confirmed by Mei, reviewer, 2026-02-03: A data rate.\n');
		expect(text).toContain('- **confirmed (disputed)**\n');
		expect(text).toContain('1 dismissed finding not shown; --dismissed shows it\n');
	});

	test('a cause is one block unless every place is asked for; dismissed ones are shown on request', () => {
		expect(written(sampleReport())).toContain('- also at lines 52, 60, 1004\n');
		const all = written(sampleReport(), { every: true });
		expect([...all.matchAll(/^→ /gm)]).toHaveLength(6);
		expect(written(reviewedReport(), { dismissed: true })).toContain('All of them is all twelve.');
	});

	test('hostile texts become neither markup nor links nor mentions, and are all there', () => {
		const text = written(hostileReport(), { every: true });
		expect(text).not.toMatch(forbiddenInLines);
		const html = rendered(text);
		expect(new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name?.toLowerCase()))).toEqual(
			new Set(['h1', 'h2', 'h3', 'p', 'strong', 'b', 'ul', 'li', 'code', 'br', 'blockquote']),
		);
		expect(html).not.toMatch(/<a\s|<img|@(?=\w)/);
		const read = readable(html).replace(/\s+/g, ' ');
		for (const hostile of hostileTexts)
			expect(read, JSON.stringify(hostile)).toContain(visible(hostile).replace(/\s+/g, ' ').trim().slice(0, 60).trim());
	});

	test('a line of a megabyte is cut around its evidence', () => {
		const text = `${'a'.repeat(500_000)}800 場演出${'b'.repeat(500_000)}`;
		const whole = written(report([audit([finding({ target: { line: 1, text, spans: [[500_000, 500_007]] } })])]));
		expect(whole.length).toBeLessThan(60_000);
		expect(whole).toContain('<b>800 場演出</b>');
	});

	test('speaks 繁體中文', () => expect(written(sampleReport('zh-Hant'))).toContain('# 翻譯檢查報告'));
});
