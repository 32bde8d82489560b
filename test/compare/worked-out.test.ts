import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { compareDocument } from '../../src/audit.js';
import { documentOf } from '../helpers/rule-tester.js';

/** What nothing on the other side answers. */
function unanswered(english: string, chinese: string): readonly string[] {
	const [compared] = compareDocument(engine(), documentOf(english, chinese), { locale: 'zh-HK' });
	return (compared?.matches ?? []).flatMap(({ source, target, relation }) => {
		if (relation === 'missing' && source) return [english.slice(...source.span)];
		return relation === 'added' && target ? [chinese.slice(...target.span)] : [];
	});
}

describe('figures that follow from those of the other side', () => {
	test.each([
		['the points between two rates', 'The rate rose to 80.8% from 76.8%.', '比率上升4個百分點，至80.8%。'],
		['the rate that points come to', 'The rate rose 4 percentage points to 80.8%.', '比率由 76.8% 升至 80.8%。'],
		['what is left', 'China contributed 46%, Hong Kong 31% and others the rest.', '中國佔46%、香港佔31%，餘下23%來自海外。'],
		['a part of a count', 'It enrolled 3,600 people, one in four of whom smoked.', '試驗納入 3,600 人，其中 900 人吸菸。'],
		['so many of ten', 'Of every ten dollars in sales, about four came from abroad.', '約四成的銷售額來自海外。'],
		['cents of a dollar', 'About 70 cents of every dollar went into data centres.', '約七成投資用於數據中心。'],
	])('%s', (_, english, chinese) => expect(unanswered(english, chinese)).toEqual([]));
});

describe('figures that do not', () => {
	test.each([
		['another difference', 'The rate rose to 80.8% from 76.8%.', '比率上升5個百分點，至80.8%。', ['76.8%', '5個百分點']],
		['another rest', 'China contributed 46%, Hong Kong 31% and others the rest.', '中國佔46%、香港佔31%，餘下33%來自海外。', ['33%']],
		['another part', 'It enrolled 3,600 people, one in four of whom smoked.', '試驗納入 3,600 人，其中 800 人吸菸。', ['one in four', '800']],
	])('%s', (_, english, chinese, open) => expect([...unanswered(english, chinese)].sort()).toEqual([...open].sort()));
});
