/** Units and currencies a text leaves open, and what they may stand for: an agreement with one of these is no mismatch. */

import type { MayMeanRow } from '../../src/compare/conversions.js';

/** `$` is a dollar of any country (US$ in an American call, HK$ in a Hong Kong one); 元 every currency whose name Chinese shortens so: of yen, won and euros it says 日圓, 韓元, 歐元. */
export const openCurrencies: readonly MayMeanRow[] = [
	{ code: '$', may: ['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD', 'MOP', '元'] },
	{ code: '元', may: ['USD', 'HKD', 'TWD', 'CNY', 'AUD', 'CAD', 'SGD', 'NZD', 'MOP'] },
	{ code: '¥', may: ['CNY', 'JPY', '元'] },
	{ code: 'peso', may: ['MXN', 'PHP'] },
	{ code: 'krone', may: ['SEK', 'NOK', 'DKK'] },
];

/** "400G", "64 gig": bit or byte is left open. A temperature in degrees may leave the scale open, 呎 what it measures. */
export const openMeasures: readonly MayMeanRow[] = [
	{ code: 'mega', may: ['megabit', 'megabyte', 'megahertz'] },
	{ code: 'giga', may: ['gigabit', 'gigabyte', 'gigahertz'] },
	{ code: 'tera', may: ['terabit', 'terabyte'] },
	// 用電 350 度 are kilowatt-hours, 用水 44 度 cubic metres; a flat of 428 呎 in Hong Kong is one of square feet.
	{ code: 'feet', may: ['foot', 'square-foot'] },
	{ code: 'degree', may: ['celsius', 'fahrenheit', 'kilowatt-hour', 'cubic-metre'] },
	{ code: 'mile', may: ['mile-per-hour'] },
	{ code: 'kilometre', may: ['kilometre-per-hour', 'kilometre-per-second'] },
	{ code: 'metre', may: ['metre-per-second'] },
];
