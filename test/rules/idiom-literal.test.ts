import { testRule } from '../helpers/rule-tester.js';

testRule('idiom-literal', {
	silent: [
		['Got it.', '了解。'],
		['She got it from her mother.', '她從母親那裡得到了。'],
		['Great Britain', '大不列顛'],
		['The chairman (right) and the mayor', '董事長（右）與市長'],
		['We will turn the call over to the chairman.', '接下來請董事長發言。'],
		['The baseball game filled the ballpark.', '棒球賽讓球場座無虛席。'],
		['Sure, we can do that.', '當然，我們可以。'],
		['She ate a piece of cake.', '她吃了一塊蛋糕。'],
		['He might break a leg.', '他可能會摔斷腿。'],
		['Mark it with red tape.', '用紅色膠帶標示。'],
		['It was raining cats and dogs.', '那時下著傾盆大雨。'],
		['The cat and the dog slept.', '貓和狗睡了。'],
		["It's the tip of the iceberg.", '這只是冰山一角。'],
		['We killed two birds with one stone.', '我們一石二鳥。'],
	],
	found: [
		['Got it.', '得到它。', ['Unexpected "得到它" (having received a thing) for "Got it", expected "了解"']],
		['Right.', '右。', ['Unexpected "右" (the right hand, or a right) for "Right", expected "對"']],
		['Sure. Thanks.', '确定。谢谢。', ['Unexpected "确定" (being certain) for "Sure", expected "好的"'], 'zh-CN'],
		[
			'That is an apples-to-apples comparison.',
			'那是蘋果對蘋果的比較。',
			['Unexpected "蘋果對蘋果" (fruit against fruit) for "apples-to-apples", expected "同基準"'],
		],
		[
			'The changes hold across the board.',
			'這些變化在整個董事會都成立。',
			['Unexpected "整個董事會" (over a board of directors) for "across the board", expected "全面"'],
		],
		['Piece of cake.', '一塊蛋糕。', ['Unexpected "一塊蛋糕" (something to eat) for "Piece of cake", expected "小菜一碟"']],
		['He kicked the bucket.', '他踢了水桶。', ['Unexpected "踢了水桶" (a foot and a bucket) for "kicked the bucket", expected "過世"']],
		['We must cut the red tape.', '我們必須剪掉紅膠帶。', ['Unexpected "紅膠帶" (tape) for "red tape", expected "繁文縟節"']],
		["Let's call it a day.", '讓我們稱它為一天。', ['Unexpected "稱它為一天" (naming a day) for "call it a day", expected "到此為止"']],
		['He spilled the beans.', '他把豆子灑了。', ['Unexpected "豆子" (beans) for "spilled the beans", expected "洩漏祕密"']],
	],
});
