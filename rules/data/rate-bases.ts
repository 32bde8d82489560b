/**
 * What figures are given for one of: "per megawatt-hour", 每桶. A row each: English without its plural, and the Chinese that may stand for it, by `|`, the usual one
 * first; what a row cannot tell from another stands in both. Traditional characters, the program folds both scripts. Source: our own, from the energy, commodity,
 * property and share markets.
 */

import type { RateBasisRows } from '../../src/compare/rate-bases.js';

export const rateBases: RateBasisRows = {
	bases: [
		['megawatt[- ]hour|MWh', '兆瓦時|百萬瓦時|兆瓦小時|百萬瓦小時|千度|千瓩時|MWh'],
		['kilowatt[- ]hour|kWh', '度|千瓦時|千瓦小時|仟瓦時|瓩時|kWh'],
		['gigawatt', '吉瓦|十億瓦|百萬瓩|GW'],
		['megawatt|MW', '兆瓦|百萬瓦|千瓩|MW'],
		['kilowatt|kW', '瓩|千瓦|仟瓦|kW'],
		['barrel', '桶'],
		['gallon', '加侖'],
		['lit(?:er|re)', '公升|升(?![高級至溫空降])|立升'],
		['bushel', '蒲式耳|英斗|斗'],
		['(?:metric |short |long )?ton(?:ne)?', '公噸|噸|短噸|長噸'],
		['kilogram|kilo|kg', '公斤|千克|kg'],
		['pound|lb', '磅|英磅|英鎊|鎊'],
		['(?:troy |fluid )?ounce|oz', '盎司|安士|英兩|金衡盎司'],
		['gram', '公克|克(?!拉)'],
		['carat', '克拉|卡'],
		['square met(?:er|re)', '平方公尺|平方米|平米'],
		['square f(?:oo|ee)t', '平方英尺|平方呎|平方尺|呎|尺'],
		['square kilomet(?:er|re)', '平方公里|平方千米'],
		['square mile', '平方英里|平方哩'],
		['hectare', '公頃'],
		['acre', '英畝'],
		['(?:nautical )?mile', '英里|海里|浬|英哩|哩'],
		['kilomet(?:er|re)|km', '公里|千米|km'],
		['met(?:er|re)', '公尺|米'],
		['f(?:oo|ee)t', '英尺|英呎|呎|尺'],
		['(?:common |ordinary |diluted )?share|ADS', '股|股份|股普通股|ADS'],
		['household|family', '戶|住戶|家|家庭|個家庭'],
		['person|head|capita|passenger|guest', '人|位|名|人次|頭|客|個人'],
	],
};
