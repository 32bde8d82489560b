import { testRule } from '../helpers/rule-tester.js';

testRule('unit-mismatch', {
	silent: [
		['The flat has 510 sq ft.', '單位面積510呎。', 'zh-HK'],
		['The wall is six feet high.', '牆高六呎。', 'zh-HK'],
		['Entry is free for under-12s.', '未滿 12 歲免費入場。'],
		['The bridge is 20 miles long.', '橋長 32 公里。'],
		['The bridge is 20 miles long.', '橋長 20 英里。'],
		['We stayed for 90 minutes.', '我們待了一個半小時。'],
		['It ships in 18 months.', '一年半後出貨。'],
		['The drive holds 64 GB.', '硬碟容量為 64GB。'],
		['The module runs at 400 gig.', '模組速率為 400 Gbps。'],
		['There are six feet of snow and two tons of salt.', '積雪六英尺，鹽兩噸。'],
		['Winds of 144 km/h were measured.', '測得每秒 40 公尺的風速。'],
		['Light covers 300,000 km/s.', '光速為每秒 30 萬公里。'],
		['He turned 100 years old.', '他滿 100 歲，適逢創校 100 週年。'],
	],
	found: [
		[
			'Once the limit is reached, speed falls to 1 Mbps.',
			'達到上限後，網速會降至 1 MB。',
			['Unexpected "1 MB" (1 megabyte) for "1 Mbps" (1 megabit), expected "1Mb"'],
		],
		[
			'It used about two picojoules per operation.',
			'它每次運算只耗約 2 奈焦耳。',
			['Unexpected "2 奈焦耳" (2 nanojoule) for "two picojoules" (2 picojoule), expected "2皮焦耳"'],
		],
		['The file has 64 gigabytes.', '檔案有 64 吉位元。', ['Unexpected "64 吉位元" (64 gigabit) for "64 gigabytes" (64 gigabyte), expected "64GB"']],
		['The drug acts for 12 hours.', '藥效持續 12 分鐘。', ['Unexpected "12 分鐘" (12 minutes) for "12 hours" (12 hours), expected "12小時"']],
		[
			'Winds of up to 150 kph hit.',
			'風速達每秒 150 公里。',
			['Unexpected "150 公里" (150 kilometre-per-second) for "150 kph" (150 kilometre-per-hour), expected "150公里/小時"'],
		],
		['It weighs 2 tons.', '重 2 公斤。', ['Unexpected "2 公斤" (2 kilogram) for "2 tons" (2 tonne), expected "2公噸"']],
		['The pool is 6 feet deep.', '泳池深 6 公尺。', ['Unexpected "6 公尺" (6 metre) for "6 feet" (6 foot), expected "6英尺"']],
	],
});
