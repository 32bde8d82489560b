import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

const missing = (text: string): readonly string[] => [`Missing "${text}": nothing in the translation renders it`];

testRule('clause-missing', {
	silent: [
		// Freely, tersely, in another order.
		['Please do not hesitate to contact us if you have any further questions about your order.', '對訂單如有疑問，歡迎隨時與我們聯絡。'],
		['Because it was raining heavily, the match was postponed until the following Saturday.', '比賽因大雨順延至下週六。'],
		['He is as stubborn as a mule and will never listen to what anybody tells him.', '他固執得像頭牛，誰的話都不聽。'],
		['The board of directors has approved a final dividend of HK$0.45 per share for the year.', '董事會已批准派發末期股息每股 0.45 港元。'],
		// Too short to tell, left in English, a heading.
		['He left, and never came back.', '他走了。'],
		['The committee will publish its report before the end of the summer recess.', 'The committee will publish its report.'],
		['Notes to the consolidated financial statements', '財務報表附註'],
	],
	found: [
		[
			'The shop is open every day, except on public holidays and during the winter break.',
			'商店每天營業。',
			missing('except on public holidays and during the winter break'),
		],
		[
			'Keep the medicine out of the reach of children, and do not swallow the tablets without drinking a full glass of water.',
			'請將藥品置於兒童無法觸及之處。',
			missing('and do not swallow the tablets without drinking a full glass of water'),
		],
		[
			'According to a spokesman for the ministry, who asked not to be named, the bridge was inspected twice last month.',
			'據該部發言人表示，這座橋上個月檢查過兩次。',
			missing('who asked not to be named'),
		],
	],
});

const clause = 'The driver braked hard, but the lorry skidded across the icy bridge and crashed into the railing.';

test('what the neighbouring line renders was moved there', () => {
	const next = 'Nobody was injured in the accident.';
	expect(findingsIn('clause-missing', [[clause, '司機緊急煞車。']])).toHaveLength(1);
	expect(
		findingsIn('clause-missing', [
			[clause, '司機緊急煞車。'],
			[next, '但卡車在結冰的橋上打滑，撞上護欄。事故中無人受傷。'],
		]),
	).toEqual([]);
});

test('a document that is terse throughout leaves nothing out', () => {
	const terse = [
		['The museum is open to the public every day of the week, from ten in the morning.', '館日開放，始十時。'],
		['Visitors are kindly requested not to touch any of the exhibits on display.', '展品勿觸。'],
		['Photographs may be taken for private use only, and without a flash.', '私攝可，禁閃光。'],
	] as const;
	const document = Array.from({ length: 60 }, (_, i) => terse[i % 3] as readonly [string, string]);
	expect(findingsIn('clause-missing', document).filter(({ severity }) => severity === 'major')).toEqual([]);
});

test('the more it weighs the graver it is, and the clause is shown', () => {
	const [finding] = findingsIn('clause-missing', [[clause, '司機緊急煞車。']]);
	expect(finding).toMatchObject({ severity: 'major', category: 'omission' });
	const [[from, to] = [0, 0]] = finding?.source?.spans ?? [];
	expect(clause.slice(from, to)).toBe('but the lorry skidded across the icy bridge and crashed into the railing');
	expect(saidOf(finding ? [finding] : [])).toHaveLength(1);
});
