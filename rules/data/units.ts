/**
 * Units with their names in English and Chinese (Taiwan, Hong Kong, Mainland).
 * Sources: CLDR 48 unit display names for en, zh, zh-Hant, zh-Hant-HK; factors: NIST SP 811 (exact definitions).
 * 兆 as a unit prefix (兆赫, 兆瓦) is mega; 千兆 is giga on the Mainland. A row per unit; add rows, not code.
 */

import type { Dimension, UnitRow } from '../../src/annotate/quantities/lexicon.js';

const row = (code: string, dimension: Dimension, factor: string | undefined, words: string, signs: string, chinese: string): UnitRow => ({
	code,
	dimension,
	...(factor === undefined ? {} : { factor }),
	words: words ? words.split('|') : [],
	signs: signs ? signs.split('|') : [],
	chinese: chinese ? chinese.split('|') : [],
});

export const units: readonly UnitRow[] = [
	row('nanometre', 'length', '0.000000001', 'nanometer|nanometre', 'nm', '奈米|納米'),
	row('micrometre', 'length', '0.000001', 'micron|micrometer|micrometre', 'µm|μm|um', '微米'),
	row('millimetre', 'length', '0.001', 'millimeter|millimetre', 'mm', '毫米|公釐|公厘'),
	row('decimetre', 'length', '0.1', 'decimeter|decimetre', 'dm', '分米|公寸'),
	row('centimetre', 'length', '0.01', 'centimeter|centimetre', 'cm', '厘米|公分|釐米'),
	row('metre', 'length', '1', 'meter|metre', 'm', '公尺|米'),
	row('kilometre', 'length', '1000', 'kilometer|kilometre', 'km', '公里|千米'),
	row('inch', 'length', '0.0254', 'inch|inches', 'in.', '英吋|英寸|吋|寸'),
	row('foot', 'length', '0.3048', 'foot|feet', 'ft', '英尺|英呎|呎|尺'),
	row('yard', 'length', '0.9144', 'yard', 'yd', '碼'),
	row('mile', 'length', '1609.344', 'mile', 'mi', '英里|英哩|哩'),
	row('nautical-mile', 'length', '1852', 'nautical mile', 'nmi', '海里|海浬|浬'),
	row('li', 'length', '500', '', '', '華里|里'),
	row('light-year', 'length', '9460730472580800', 'light-year|light year', '', '光年'),

	row('square-metre', 'area', '1', 'square meter|square metre', 'm²|m2|sqm', '平方公尺|平方米|平米'),
	row('square-kilometre', 'area', '1000000', 'square kilometer|square kilometre', 'km²|km2', '平方公里|平方千米'),
	row('square-foot', 'area', '0.09290304', 'square foot|square feet', 'sq ft|sq. ft.|ft²', '平方英尺|平方英呎|平方呎|平方尺'),
	row('square-mile', 'area', '2589988.110336', 'square mile', 'sq mi|mi²', '平方英里|平方英哩|平方哩'),
	row('hectare', 'area', '10000', 'hectare', 'ha', '公頃'),
	row('acre', 'area', '4046.8564224', 'acre', '', '英畝'),
	row('ping', 'area', '400/121', 'ping', '', '坪'),
	row('are', 'area', '100', '', '', '公畝'),
	row('mu', 'area', '2000/3', 'mu', '', '畝'),

	row('millilitre', 'volume', '0.001', 'milliliter|millilitre', 'ml|mL|cc', '毫升|公撮'),
	row('microlitre', 'volume', '0.000001', 'microliter|microlitre', 'µl|μl|µL|μL|ul|uL', '微升'),
	row('litre', 'volume', '1', 'liter|litre', 'L', '公升|升'),
	row('cubic-metre', 'volume', '1000', 'cubic meter|cubic metre', 'm³|m3', '立方公尺|立方米'),
	row('cubic-foot', 'volume', '28.316846592', 'cubic foot|cubic feet', '', '立方英尺|立方英呎|立方呎'),
	row('gallon', 'volume', '3.785411784', 'gallon', 'gal', '加侖'),
	row('quart', 'volume', '0.946352946', 'quart', '', '夸脫'),
	row('pint', 'volume', '0.473176473', 'pint', '', '品脫'),
	row('teaspoon', 'volume', '0.00492892159375', 'teaspoon', 'tsp', '茶匙|小匙'),
	row('tablespoon', 'volume', '0.01478676478125', 'tablespoon', 'tbsp', '湯匙|大匙'),
	row('barrel', 'volume', '158.987294928', 'barrel', 'bbl', '桶'),

	row('nanogram', 'mass', '0.000000001', 'nanogram', 'ng', '奈克|納克'),
	row('microgram', 'mass', '0.000001', 'microgram|microgramme', 'µg|μg|mcg|ug', '微克'),
	row('milligram', 'mass', '0.001', 'milligram|milligramme', 'mg', '毫克|公絲'),
	row('gram', 'mass', '1', 'gram|gramme', 'g', '公克|克'),
	row('kilogram', 'mass', '1000', 'kilogram|kilogramme|kilo', 'kg', '公斤|千克'),
	row('tonne', 'mass', '1000000', 'ton|tonne|metric ton', '', '公噸|噸|英噸|美噸'),
	row('pound', 'mass', '453.59237', 'pound|lb', 'lbs|lb', '磅'),
	row('ounce', 'mass', '28.349523125', 'ounce', 'oz', '盎司|安士|英兩'),
	row('stone', 'mass', '6350.29318', '', '', '英石'),
	// 斤 is 500 g on the Mainland, 600 g in Taiwan and 604.79 g in Hong Kong; 里 is 500 m.
	row('jin', 'mass', '500', '', '', '斤|市斤'),
	row('catty', 'mass', '600', 'catty|catties', '', '斤|台斤|臺斤'),

	row('celsius', 'temperature', '1', 'degree celsius|degrees celsius|degrees centigrade', '°C|℃|ºC', '攝氏度|℃'),
	{ ...row('fahrenheit', 'temperature', '5/9', 'degree fahrenheit|degrees fahrenheit', '°F|℉|ºF', '華氏度|℉'), zero: '-160/9' },
	row('degree', 'angle', undefined, 'degree', '°|º', '度'),

	row('pixel', 'image', '1', 'pixel', '', '畫素|像素'),
	row('megapixel', 'image', '1000000', 'megapixel', '', '百萬畫素|百萬像素'),

	row('hertz', 'frequency', '1', 'hertz', 'Hz', '赫茲|赫'),
	row('kilohertz', 'frequency', '1000', 'kilohertz', 'kHz|KHz', '千赫|千赫茲'),
	row('megahertz', 'frequency', '1000000', 'megahertz', 'MHz|Mhz', '兆赫|兆赫茲|百萬赫|百萬赫茲'),
	row('gigahertz', 'frequency', '1000000000', 'gigahertz', 'GHz|Ghz', '吉赫|吉赫茲|千兆赫|千兆赫茲|十億赫茲'),
	row('terahertz', 'frequency', '1000000000000', 'terahertz', 'THz', '太赫|太赫茲|兆兆赫'),

	row('bit', 'data', '1', 'bit', '', '位元|比特'),
	row('kilobit', 'data', '1000', 'kilobit', 'Kb|kb|Kbps|kbps|kb/s|Kb/s', '千位元|千比特'),
	row('megabit', 'data', '1000000', 'megabit', 'Mb|Mbps|Mbit/s|Mb/s|Mbit', '百萬位元|兆比特|兆位|兆位元'),
	row('gigabit', 'data', '1000000000', 'gigabit', 'Gb|Gbps|Gbit/s|Gb/s|Gbit|GbE|GigE', '吉位元|吉比特|千兆比特|十億位元|千兆位'),
	row('terabit', 'data', '1000000000000', 'terabit', 'Tb|Tbps|Tbit/s|Tb/s|Tbit', '兆位元|太比特|太位元|萬億比特'),
	row('byte', 'data', '8', 'byte', '', '位元組|字節'),
	row('kilobyte', 'data', '8000', 'kilobyte', 'KB|kB', '千位元組|千字節'),
	row('megabyte', 'data', '8000000', 'megabyte', 'MB', '百萬位元組|兆字節|兆位元組'),
	row('gigabyte', 'data', '8000000000', 'gigabyte', 'GB', '吉位元組|吉字節|千兆字節|十億位元組'),
	row('terabyte', 'data', '8000000000000', 'terabyte', 'TB', '太位元組|太字節|萬億字節'),
	row('petabyte', 'data', '8000000000000000', 'petabyte', 'PB', '拍位元組|拍字節'),
	// 'giga', 'tera' and 'mega' alone: a link or memory of so many giga-somethings; compatible with -bit and -byte.
	row('mega', 'data', '1000000', 'meg', '', ''),
	row('giga', 'data', '1000000000', 'gig', 'G|Gig', '吉'),
	row('tera', 'data', '1000000000000', 'tera', 'T', '太'),

	row('milliwatt', 'power', '0.001', 'milliwatt', 'mW', '毫瓦'),
	row('watt', 'power', '1', 'watt', 'W', '瓦|瓦特'),
	row('kilowatt', 'power', '1000', 'kilowatt', 'kW|KW', '千瓦|千瓦特|瓩'),
	row('megawatt', 'power', '1000000', 'megawatt', 'MW', '兆瓦|百萬瓦|百萬瓦特'),
	row('gigawatt', 'power', '1000000000', 'gigawatt', 'GW', '吉瓦|十億瓦|十億瓦特'),
	row('horsepower', 'power', undefined, 'horsepower', 'hp', '馬力'),
	row('kilowatt-hour', 'energy', '1000', 'kilowatt-hour|kilowatt hour', 'kWh|KWh', '千瓦時|千瓦小時|度電|度（kWh）|度(kWh)|瓩時'),
	row('megawatt-hour', 'energy', '1000000', 'megawatt-hour|megawatt hour', 'MWh', '兆瓦時|百萬瓦時'),
	row('calorie', 'energy', undefined, 'calorie', 'kcal', '卡路里|大卡|千卡|卡'),
	row('joule', 'energy', undefined, 'joule', 'J', '焦耳'),
	row('pascal', 'pressure', undefined, 'pascal', 'Pa|kPa', '帕|帕斯卡'),

	row(
		'kilometre-per-hour',
		'speed',
		'1000',
		'kilometer per hour|kilometers per hour|kilometre per hour|kilometres per hour',
		'km/h|km/hr|kph|kmph|kmh',
		'公里/小時|千米/小時',
	),
	row('mile-per-hour', 'speed', '1609.344', 'mile per hour|miles per hour', 'mph', '英里/小時|英哩/小時'),
	row('knot', 'speed', '1852', 'knot', 'kn', '節'),

	row('volt', 'voltage', undefined, 'volt', 'V', '伏特|伏'),
	row('ampere', 'current', undefined, 'ampere|amp', 'A', '安培'),
	row('decibel', 'sound', undefined, 'decibel', 'dB', '分貝'),

	row('millisecond', 'time', '0.001', 'millisecond', 'ms', '毫秒'),
	row('microsecond', 'time', '0.000001', 'microsecond', 'µs|μs', '微秒'),
	row('nanosecond', 'time', '0.000000001', 'nanosecond', 'ns', '奈秒|納秒'),
	row('second', 'time', '1', 'second|sec', 's', '秒鐘|秒'),
	row('minute', 'time', '60', 'minute|min', '', '分鐘'),
	row('hour', 'time', '3600', 'hour|hr', 'h', '小時|個小時|鐘頭|個鐘頭'),
	row('day', 'time', '86400', 'day', '', '天|日|晝夜'),
	row('week', 'time', '604800', 'week', '', '週|周|星期|個星期|個禮拜|禮拜'),
	row('month', 'time', undefined, 'month', '', '個月|月'),
	row('quarter', 'time', undefined, 'quarter', '', '個季度|個季|季度|季'),
	row('year', 'time', undefined, 'year', '', '年|週年|周年'),
	row('decade', 'time', undefined, 'decade', '', '個年代'),
	row('century', 'time', undefined, 'century|centuries', '', '個世紀|世紀'),
];
