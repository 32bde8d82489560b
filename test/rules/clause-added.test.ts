import { expect, test } from 'vitest';
import { findingsIn } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

const added = (text: string): readonly string[] => [`Unexpected "${text}": nothing in the source says it`];

testRule('clause-added', {
	silent: [
		// Spelled out, with the grammar that Chinese asks for.
		['You can appoint a representative if you are:', '如果您符合以下任何一項條件，則可以指定一名代表：'],
		['Sales rose, helped by a weak currency.', '受惠於貨幣走弱，公司的銷售額有所上升。'],
		['It never rains but it pours.', '真是屋漏偏逢連夜雨，禍不單行。'],
		['The minister resigned after the scandal.', '醜聞爆發後，這位部長引咎辭職下台了。'],
		// Words nobody knows may stand for much.
		['Always frobnicate the quux and the frobnitz before you plugh the xyzzy.', '在對盤面進行研磨之前，請先把轉軸拆下清潔乾淨。'],
	],
	found: [
		[
			'The swimming pool opens at nine in the morning.',
			'游泳池早上九點開放，但未滿十二歲的兒童須由家長陪同方可入場。',
			added('但未滿十二歲的兒童須由家長陪同方可入場'),
		],
		[
			'The company delivered the machines to the customer in March.',
			'該公司於三月將機器交付客戶，客戶隨後對產品品質提出嚴重投訴並要求賠償。',
			added('客戶隨後對產品品質提出嚴重投訴並要求賠償'),
		],
	],
});

test('what the neighbouring line gives a ground for was moved here', () => {
	const chinese = '游泳池早上九點開放，但未滿十二歲的兒童須由家長陪同方可入場。';
	expect(findingsIn('clause-added', [['The swimming pool opens at nine in the morning.', chinese]])).toHaveLength(1);
	expect(
		findingsIn('clause-added', [
			['The swimming pool opens at nine in the morning.', chinese],
			['Children under twelve may enter only when they are accompanied by a parent.', '請注意。'],
		]),
	).toEqual([]);
});
