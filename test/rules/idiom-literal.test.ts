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
	],
});
