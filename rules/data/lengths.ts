/**
 * Lengths of time that are said in words: "a month", "a fortnight", "a few weeks", 一個月, 半年, 幾天; and runs of them: "a fifth straight month", 連續第五個月. Units
 * by their length in minutes. `around`: English one of which stands before or behind such words where they are a length and no share ("$5 a month"). Traditional
 * characters, the program folds both scripts. Source: our own, from contracts, notices and news.
 */

import type { LengthRows } from '../../src/compare/lengths.js';

export const lengths: LengthRows = {
	minutes: {
		second: 1 / 60,
		minute: 1,
		hour: 60,
		day: 1440,
		week: 10080,
		fortnight: 20160,
		month: 43830,
		quarter: 131490,
		year: 525960,
		decade: 5259600,
		century: 52596000,
	},
	english: {
		few: 'several|a few|a couple of|couple of',
		around: {
			before:
				'within|in|for|after|about|than|over|under|nearly|almost|takes?|took|taken|lasts?|lasted|lasting|spend|spent|needs?|wait|waits|waited|waiting|another|stayed|only|just|least|most|once|commencing|starting|beginning|roughly|around|approximately|barely|lapse of|period of|delay of|term of|notice of|space of|up to|gone|away|has|have|had',
			behind: 'ago|later|earlier|before|after|from now|prior|following|long|in advance|hence|in prison|in jail|apart|to pay|to respond|to appeal',
		},
		/** What makes more or less of it. */
		unless: 'and a half|and|or|to|of|on|time',
	},
	chinese: {
		numbers: { 半: 0.5, 一: 1, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
		few: '幾|數|好幾',
		units: {
			second: '秒鐘?',
			minute: '分鐘',
			hour: '個?(?:小時|鐘頭)',
			day: '(?<!有一)天(?![空上下氣文堂才使然生線橋性])|日(?![本報圓元益常期後前光照遊夜])',
			week: '週(?![年邊遭圍歲])|個?星期|個?禮拜',
			month: '個月',
			year: '年(?![級度代紀輕齡級份終初底末中])',
			century: '個?世紀',
		},
		/** What such words are part of where they are no length. */
		before: '[\\d一二三四五六七八九十第這那每同去今明上下前某哪另當週月多零〇初逐過]',
		behind: '[一二三四五六七八九十]|半|又|多|餘|來|之內的一',
	},
	runs: {
		english: 'straight|consecutive|successive',
		behind: 'in a row|running|on the trot|in succession',
		chinese: '連續|接連|連',
	},
};
