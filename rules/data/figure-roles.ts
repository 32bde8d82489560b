/**
 * What tells the figure that was from the figure that is: "from $2.1 billion", "compared with", "a year ago"; 由, 較, 去年同期為.
 * Each list is the alternatives of a pattern that touches the figure, fillers aside. Source: our own, from earnings releases, statistics and news.
 */

import type { FigureRoleRows } from '../../src/compare/figure-roles.js';

export const figureRoles: FigureRoleRows = {
	ratio: {
		between: ' ?[:：∶/] ?|票?[比對]| to |-to-|[-–]',
		/** What may be named from its other end: a student-teacher ratio of 20:1 is 師生比1:20, one of flour to water that of 水與麵粉. */
		named: 'ratios?|odds|proportions?|scores?|scale|rates?|chances?|trail\\w*|behind|deficits?|los[st]|losing|loss(?:es)?|defeat\\w*|beaten|down',
		turned: '落後|敗|輸|負|男女|師生|生師|[與和及對跟][^，。；、]{1,12}(?:比|之比)',
	},
	english: {
		before:
			'from|versus|vs\\.?|compared with|compared to|compared against|as against|against|higher than|lower than|above|below|more than the|less than the',
		behind:
			'a year ago|a year earlier|a year before|one year ago|last year|last quarter|last month|(?:in|for|during) the (?:prior|previous|preceding|same|year-ago|prior-year|corresponding)|the (?:prior|previous|preceding) (?:year|quarter|month)|previously|before that',
		fillers:
			"about|approximately|around|nearly|roughly|almost|some|just|only|over|under|a|an|the|record|net|its|our|original|previous|prior|last year's|last quarter's|peak|high|low|level|of|all-time",
	},
	chinese: {
		before:
			'由|從|自|較|比|相較於|相較|相比|對比|高於|低於|優於|多於|少於|(?:去年|上年|去年度|上年度|上一年度|前一年度)(?:同期)?則?[為是]|去年同期為|去年同期是|去年同期則為|上年同期為|去年為|上季為|上一季為|前一季為|上個月為|前一年為|一年前為|先前為|原為|原本為',
		behind:
			'增加到|增至|增加至|增長至|成長至|成長到|升至|上升至|上升到|提高至|提高到|攀升至|擴大至|擴增至|漲至|降至|下降至|下降到|減至|減少至|減少到|縮減至|縮短至|收窄至|收窄到|縮窄至|縮小至|縮小到|回升至|回落至|反彈至|加至|加到|減到|跌到|升到|漲到|擴大到|調高至|調低至|上修至|下修至|跌至|下滑至|滑落至|調升至|調降至|上調至|下調至|改為',
		fillers:
			'去年同期的|去年同期|上年同期的|上年同期|去年的|去年|上季的|上季|上一季的|前一季的|上個月的|一年前的|一年前|前一年的|前一年|先前的|原先的|原本的|原來的|\\d{4}年的?|高峰期?|峰值|高點|低點|低谷|時|約|近|大約|將近|超過|逾|的',
	},
};
