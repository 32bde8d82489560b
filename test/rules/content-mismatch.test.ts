import { expect, test } from 'vitest';
import { findingsIn, saidOf } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

testRule('content-mismatch', {
	silent: [
		['CEDAR COVE, Fla. — Most of them have left.', '【佛羅里達州錫達灣（Cedar Cove）報導】大部分都離開了。'],
		['We chase no low-margin orders.', '我們不搶毛利低的訂單。'],
		['The quake struck at 2:46 in the afternoon.', '地震發生於 14 時 46 分。'],
		['Our customers and suppliers met investors.', '我們的客戶、供應商與投資人會面。'],
		['The laser is new.', '这种激光器是新的。', 'zh-CN'],
		['He studied at Software Academy.', '他就讀那間學院。'],
		['Inflation fell.', '通 脹 回 落。'],
		['We sold more.', '銷售額增加。'],
		['It takes one and a half years.', '需要 18 個月。'],
		['It is good for years to come.', '可用多年。'],
		['The soup has celery, leeks and saffron in it.', '湯裡有西芹、大蔥和番紅花。'],
		['The soup has celery, leeks and saffron in it.', '汤里有芹菜、韭葱和藏红花。', 'zh-CN'],
		['The elephants in the room are the debts.', '避而不談的是債務。'],
	],
	found: [
		['Contains celery, mustard and sesame.', '含芹菜及芥末。', ['Missing "sesame" in the translation']],
		['The patents of the group expire.', '該集團的權利到期。', ['Missing "patents" in the translation']],
	],
});

test('a word that the neighbouring line answers has moved', () => {
	const pairs = [
		['The patents of the group', '該集團的'],
		['expire next spring.', '專利在明年春天到期。'],
	] as const;
	expect(findingsIn('content-mismatch', pairs)).toEqual([]);
	expect(saidOf(findingsIn('content-mismatch', pairs.slice(0, 1)))).toEqual(['1: Missing "patents" in the translation']);
});

test.each([
	['The volcano has been quiet.', '那座湖一直很平靜。', '1: Missing "volcano" in the translation'],
	['I still get butterflies.', '我還是會緊張。', '1: Missing "butterflies" in the translation'],
	['This compares with $31 million in March.', '三月的庫存為 3,100 萬美元。', '1: Unexpected "庫存": the source says nothing of it'],
	['The results were fine.', '我們在收購後成果良好，收購順利。', '1: Unexpected "收購": the source says nothing of it'],
])('is a hint where a good translation may say it so: %s', (source, target, said) => {
	const found = findingsIn('content-mismatch', [[source, target]]);
	expect(saidOf(found)).toEqual([said]);
	expect(found.map(({ severity }) => severity)).toEqual(['info']);
});
