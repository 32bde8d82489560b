/**
 * Currencies with their names in English and Chinese. Sources: ISO 4217 codes, CLDR 48 currency names for en, zh, zh-Hant, zh-Hant-HK.
 * `$` and `元` are amounts whose country the text does not say; the matcher lets them agree with what they may stand for.
 */

import type { CurrencyRow } from '../../src/annotate/quantities/lexicon.js';

const list = (text: string): readonly string[] => (text ? text.split('|') : []);
const row = (code: string, signs: string, words: string, chinese: string, centWords = '', centChinese = ''): CurrencyRow => ({
	code,
	signs: list(signs),
	words: list(words),
	chinese: list(chinese),
	centWords: list(centWords),
	centChinese: list(centChinese),
});

export const currencies: readonly CurrencyRow[] = [
	row('$', '$', 'dollar|buck', '', 'cent|¢', ''),
	row('元', '', '', '元|塊|塊錢|蚊', '', '角|毛|分錢'),
	row('USD', 'US$|USD|U.S.$|$US', 'us dollar|u.s. dollar|american dollar', '美元|美金|美圓|塊美金|元美金', '', '美分|美仙'),
	row('TWD', 'NT$|NTD|TWD|NTD$', 'new taiwan dollar|taiwan dollar|nt dollar', '新台幣|新臺幣|台幣|臺幣|元新台幣|元新臺幣|元台幣|元臺幣', '', ''),
	row('HKD', 'HK$|HKD', 'hong kong dollar', '港元|港幣|港圓|元港幣', '', '港仙|仙'),
	row('¥', '¥', '', ''),
	row('CNY', 'RMB|CNY|RMB¥|CN¥', 'yuan|renminbi', '人民幣|元人民幣|人民币', '', ''),
	row('EUR', '€|EUR|EUR€', 'euro', '歐元', 'euro cent|eurocent', '歐分'),
	row('GBP', '£|GBP|GBP£', 'pound sterling|british pound|pounds sterling|quid', '英鎊', 'penny|pence', '便士'),
	row('JPY', 'JPY|JP¥', 'yen|japanese yen', '日圓|日元|日幣', '', ''),
	row('KRW', '₩|KRW', 'won|korean won', '韓元|韓圜|韓圓|韓幣', '', ''),
	row('AUD', 'A$|AUD|AU$', 'australian dollar|aussie dollar', '澳元|澳幣|澳大利亞元', '', '澳分'),
	row('CAD', 'C$|CAD|CA$', 'canadian dollar', '加元|加幣|加拿大元', '', '加分'),
	row('SGD', 'S$|SGD', 'singapore dollar', '新加坡元|新元|坡幣', '', ''),
	row('NZD', 'NZ$|NZD', 'new zealand dollar', '紐西蘭元|新西蘭元|紐元', '', ''),
	row('MOP', 'MOP$|MOP', 'pataca', '澳門元|澳門幣', '', ''),
	row('CHF', 'CHF', 'swiss franc|franc', '瑞士法郎|法郎', '', ''),
	row('INR', '₹|INR|Rs.|Rs', 'rupee|indian rupee', '盧比|印度盧比', 'paisa', ''),
	row('RUB', '₽|RUB', 'ruble|rouble', '盧布|俄羅斯盧布', '', ''),
	row('BRL', 'R$|BRL', 'real|reais|brazilian real', '雷亞爾|巴西雷亞爾|黑奧', '', ''),
	row('ZAR', 'ZAR', 'rand', '蘭特|南非幣', '', ''),
	row('MXN', 'MXN|MX$', 'mexican peso', '墨西哥比索|墨西哥披索', '', ''),
	row('PHP', '₱|PHP', 'philippine peso', '菲律賓比索|菲律賓披索', '', ''),
	row('peso', '', 'peso', '比索|披索', '', ''),
	row('THB', '฿|THB', 'baht', '泰銖|銖', '', ''),
	row('VND', '₫|VND', 'dong', '越南盾', '', ''),
	row('IDR', 'IDR|Rp', 'rupiah', '印尼盾|印尼盧比', '', ''),
	row('MYR', 'RM|MYR', 'ringgit', '令吉|林吉特|馬幣', '', ''),
	row('SEK', 'SEK', 'swedish krona|swedish kronor|krona|kronor', '瑞典克朗', '', ''),
	row('NOK', 'NOK', 'norwegian krone|norwegian kroner', '挪威克朗', '', ''),
	row('DKK', 'DKK', 'danish krone|danish kroner', '丹麥克朗', '', ''),
	row('krone', '', 'krone|kroner', '克朗', '', ''),
	row('TRY', '₺|TRY', 'lira|turkish lira', '里拉|土耳其里拉', '', ''),
	row('ILS', '₪|ILS', 'shekel', '謝克爾|新謝克爾', '', ''),
	row('AED', 'AED', 'dirham', '迪拉姆', '', ''),
	row('SAR', 'SAR', 'riyal', '里亞爾', '', ''),
	row('PLN', 'PLN', 'zloty', '茲羅提', '', ''),
	row('BTC', 'BTC|₿', 'bitcoin', '比特幣', '', ''),
];
