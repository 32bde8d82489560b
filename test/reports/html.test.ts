import { describe, expect, test } from 'vitest';
import { unpack } from '../../reports/html/payload.js';
import { MOST_STATIC } from '../../reports/html/static.js';
import { html } from '../../reports/html.js';
import type { Report } from '../../src/model.js';
import { forbidden } from '../messages/hostile.js';
import { hostileReport } from './hostile.js';
import { audit, finding, report, reviewedReport, sampleReport } from './samples.js';

const written = (of: Report): string => [...html(of)].join('');
const staticPart = (page: string): string => page.slice(0, page.indexOf('<script type="application/json"'));
const dataOf = (page: string): string => /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';

describe('the page without script', () => {
	const page = written(reviewedReport());

	test('has a title, a policy and no way to the network', () => {
		expect(page).toContain('<title>Translation audit · Vendor A · call.txt</title>');
		expect(page).toContain(
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'none'; style-src 'none'; img-src data:;`,
		);
		expect(page.replace(/\bhref="data:,"/, '')).not.toMatch(/\b(?:src|href|action)=|url\(|@import|https?:/);
	});

	test('shows scorecard, figures and the findings by cause with their evidence, suggestion and decisions', () => {
		const text = staticPart(page);
		expect(text).toContain('No verdict yet: 1 finding that carries points is not reviewed');
		expect(text).toContain('出貨第一批 <mark class="critical">800 場演出</mark>模組');
		expect(text).toContain('出貨第一批 <del>800 場演出</del><ins>800G</ins>模組');
		expect(text).toContain('confirmed by Mei, reviewer, 2026-02-03: A data rate.');
		expect(text).toContain('<svg');
		expect([...text.matchAll(/<article/g)]).toHaveLength(2);
		expect([...text.matchAll(/<ol class="places">.*?<\/ol>/g)].flatMap(([list]) => [...list.matchAll(/<li>/g)])).toHaveLength(2);
	});

	test('says how many findings it leaves out', () => {
		const many = Array.from({ length: MOST_STATIC + 3 }, (_, i) => finding({ fingerprint: `v1:${i}`, cause: `unit-sense/${i % 7}` }));
		expect(staticPart(written(report([audit(many)])))).toContain('3 further findings left out here');
	});

	test('is the same in 繁體中文', () => {
		const zh = written(sampleReport('zh-Hant'));
		expect(zh).toContain('<html lang="zh-Hant">');
		expect(zh).toContain('審校前不作判定');
	});
});

describe('hostile texts', () => {
	const page = written(hostileReport());
	test('are text: nothing invisible, no element, no attribute, no end of the data', () => {
		expect(page.replaceAll('\n', '')).not.toMatch(forbidden);
		const names = new Set([...page.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name]) => name?.toLowerCase()));
		for (const name of ['img', 'iframe', 'object', 'embed', 'form', 'a', 'base', 'textarea']) expect(names).not.toContain(name);
		expect([...page.matchAll(/<script/g)]).toHaveLength(1);
		for (const [tag] of page.matchAll(/<[a-z][^>]*>/gi)) expect(tag).not.toMatch(/\son\w+\s*=(?![^<]*")/i);
	});
	test('are whole in the data', () => {
		const back = unpack(dataOf(page));
		expect(back.audits.flatMap(({ findings }) => findings)).toEqual(hostileReport().audits.flatMap(({ findings }) => findings));
	});
});
