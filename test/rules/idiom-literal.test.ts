import { testRule } from '../helpers/rule-tester.js';

testRule('idiom-literal', {
	silent: [
		['She ate a piece of cake.', '她吃了一塊蛋糕。'],
		['He might break a leg.', '他可能會摔斷腿。'],
		['Mark it with red tape.', '用紅色膠帶標示。'],
		['It was raining cats and dogs.', '那時下著傾盆大雨。'],
		['The cat and the dog slept.', '貓和狗睡了。'],
		["It's the tip of the iceberg.", '這只是冰山一角。'],
		['We killed two birds with one stone.', '我們一石二鳥。'],
	],
	found: [
		['Piece of cake.', '一塊蛋糕。', ['Unexpected "一塊蛋糕" (something to eat) for "Piece of cake", expected "小菜一碟"']],
		['He kicked the bucket.', '他踢了水桶。', ['Unexpected "踢了水桶" (a foot and a bucket) for "kicked the bucket", expected "過世"']],
		['We must cut the red tape.', '我們必須剪掉紅膠帶。', ['Unexpected "紅膠帶" (tape) for "red tape", expected "繁文縟節"']],
		["Let's call it a day.", '讓我們稱它為一天。', ['Unexpected "稱它為一天" (naming a day) for "call it a day", expected "到此為止"']],
		['He spilled the beans.', '他把豆子灑了。', ['Unexpected "豆子" (beans) for "spilled the beans", expected "洩漏祕密"']],
	],
});
