import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { Glossary } from '../../src/model.js';
import { readGlossary } from '../../src/read/glossary/read.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('term-forbidden', {
	silent: [
		['Gross margin was 36%.', '毛利率為 36%。'],
		['The treasury stock was retired.', '庫藏股已註銷。'],
		['She painted it in a bright color.', '她用鮮豔的色彩上色。'],
		['The street was closed.', '街道封閉了。'],
		['The dietary fiber content is high.', '膳食纖維含量高。'],
		['The operating income of the bank rose with net interest.', '銀行的營業收入隨淨利息增加。'],
		['Working capital fell.', '营运资金减少。', 'zh-CN'],
		['The memory of that summer', '那個夏天的記憶'],
	],
	found: [
		[
			'Working capital fell.',
			'工作資本減少。',
			['Unexpected "工作資本" (capital that has a job) for "Working capital", expected "營運資金" [finance]'],
		],
		[
			'Working capital fell.',
			'工作资本减少。',
			['Unexpected "工作资本" (capital that has a job) for "Working capital", expected "营运资金" [finance]'],
			'zh-CN',
		],
		['We recorded a goodwill impairment.', '我們認列了善意減損。', ['Unexpected "善意" (kindness) for "goodwill", expected "商譽" [finance]']],
		[
			'The design wins continue.',
			'設計勝利持續。',
			['Unexpected "設計勝利" (winning a contest of design) for "design wins", expected "設計導入" [earnings]'],
		],
		[
			'Revenue and margin beat guidance; give us more color.',
			'營收和利潤率優於財測；給我們更多色彩。',
			['Unexpected "色彩" (hue) for "more color", expected "說明" [earnings]'],
		],
		[
			'Wafer yield improved at the fab.',
			'晶圓產量在工廠提升。',
			['Unexpected "產量" (an output, interest, or giving way) for "Wafer yield", expected "良率" [semiconductors]'],
		],
	],
});

describe('a glossary of the user', () => {
	const glossary = (text: string): Glossary => readGlossary(new TextEncoder().encode(text), 'terms.csv');
	const said = (csv: string, source: string, target: string): readonly string[] => {
		const { rules } = only('term-forbidden');
		const { findings } = auditWith({ ...engine([glossary(csv)]), rules }, documentOf(source, target), { locale: 'zh-TW' });
		return findings.map(({ message, severity }) => `${severity}: ${sayMessage(message, sentencesOf('en'))}`);
	};

	test('forbids, and its row is named', () =>
		expect(said('en,zh-TW,status\nuptime,正常運行時間,\nuptime,上線時間,forbidden\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'major: Unexpected "上線時間" for "uptime", expected "正常運行時間" [terms.csv:2,3]',
		]));
	test('what was right once weighs less', () =>
		expect(said('en,zh-TW,status,use\nuptime,上線時間,superseded,稼動時間\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([
			'minor: Unexpected "上線時間" for "uptime", expected "稼動時間" [terms.csv:2]',
		]));
	test('overrules the built-in terms', () =>
		expect(said('en,zh-TW\nworking capital,工作資本\n', 'Working capital fell.', '工作資本減少。')).toEqual([]));
	test('holds only for its own variety of Chinese', () =>
		expect(said('en,zh-CN,status\nuptime,上線時間,\n', 'Our uptime rose.', '我們的上線時間增加。')).toEqual([]));
});
