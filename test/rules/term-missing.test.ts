import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Locale } from '../../src/model.js';
import { readGlossary } from '../../src/read/glossary/read.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('term-missing', {
	silent: [
		['Gross margin rose.', '毛利率上升。'],
		['The dividend was raised.', 'The dividend was raised.'],
		['Our data center revenue and gross margin', '我們的資料中心營收和毛利'],
		['Antitrust law', '反托拉斯法'],
	],
	found: [
		['Net loss was small.', '數字不大。', ['Missing "Net loss" in the translation, expected "淨虧損" [finance]']],
		['The laser was tested twice; the laser passed.', '該零件測試兩次，並通過。', ['Missing "laser" in the translation, expected "雷射" [optics]']],
	],
});

describe('a glossary of the user', () => {
	const said = (csv: string, source: string, target: string, locale: Locale = 'zh-TW'): readonly string[] => {
		const glossary = readGlossary(new TextEncoder().encode(csv), 'terms.csv');
		const { rules } = only('term-missing');
		const { findings } = auditWith({ ...engine([glossary]), rules }, documentOf(source, target), { locale });
		return findings.map(({ message }) => sayMessage(message, sentencesOf('en')));
	};
	const uptime = 'en,zh-TW,zh-CN\nuptime,正常運行時間,在线率\n';

	test('asks for its renderings', () =>
		expect(said(uptime, 'Uptime rose.', '可用性上升。')).toEqual(['Missing "Uptime" in the translation, expected "正常運行時間" [terms.csv:2]']));
	test('is content with any of them', () => expect(said('en,zh-TW\nuptime,正常運行時間|可用性\n', 'Uptime rose.', '可用性上升。')).toEqual([]));
	test('tells one of another variety', () =>
		expect(said(uptime, 'Uptime rose.', '在線率上升。')).toEqual([
			'Unexpected "在線率" for "Uptime": another variety of Chinese, expected "正常運行時間" [terms.csv:2]',
		]));
	test('asks nothing where it has no rendering for the variety', () =>
		expect(said('en,zh-CN\nuptime,在线率\n', 'Uptime rose.', '可用性上升。')).toEqual([]));
	test('does not take the English for a rendering', () => expect(said(uptime, 'Uptime rose.', 'Uptime 上升。')).toHaveLength(1));
	test('finds its terms in their inflected forms', () =>
		expect(said('en,zh-TW\nto onboard,導入\ncarrier lease,電信租約\n', 'We onboarded two carrier leases.', '我們新增兩份合約。')).toHaveLength(2));
});
