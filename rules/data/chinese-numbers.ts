/**
 * Chinese words around numerals: phrases with a fixed reading, bounds, verbs of 倍, day parts, labels. Either script; the scanner folds.
 * Sources: GB/T 15835-2011 (numerals in text), CLDR 48 (dates, zh and zh-Hant), Taiwan Ministry of Education dictionary (廿, 卅, 成, 折), and common
 * usage in filings of Taiwan, Hong Kong and the Mainland.
 */

import type { ChineseNumbers, PhraseRow } from '../../src/annotate/quantities/chinese-lexicon.js';
import { silent } from './chinese-silent.js';

const list = (text: string): readonly string[] => text.split('|');

/** `kind value unit`, as the corpora write readings; salience and bound where they are not the rule. */
const phrase = (words: string, reading: string, salience: 0 | 1 | 2 | 3, bound?: PhraseRow['bound']): readonly PhraseRow[] =>
	list(words).map(text => ({ text, reading, salience, ...(bound ? { bound } : {}) }));

export const chineseNumbers: ChineseNumbers = {
	phrases: [
		phrase('一半|半數|對半|五成', 'fraction 1/2', 1),
		phrase('過半|逾半|過半數|大半|一半以上|半數以上', 'fraction 1/2', 1, '>'),
		phrase('近半|近半數', 'fraction 1/2', 1, '<'),
		phrase('半價|對折|五折', 'percent 50', 1),
		phrase('百分百|百分之百|十成|全額', 'percent 100', 1),
		phrase('翻倍|倍增|加倍|翻一番|翻了一番|翻番|翻了一倍|翻一倍|增一倍|成倍', 'multiple 2', 1),
		phrase('翻兩番|翻了兩番', 'multiple 4', 2),
		phrase('翻三番|翻了三番', 'multiple 8', 2),
		phrase('減半|腰斬|砍半|減少一半|降至一半', 'multiple 1/2', 1),
		phrase('上半年|上半年度|上半', 'date half 1', 2),
		phrase('下半年|下半年度|下半|後半年', 'date half 2', 2),
		phrase('首季|首季度|頭季', 'date quarter 1', 2),
		phrase('末季', 'date quarter 4', 1),
		phrase('半年|半年度', 'duration month 6', 1),
		phrase('半小時|半個小時|半個鐘頭', 'duration minute 30', 1),
		phrase('半個月', 'duration day 15', 1),
		phrase('半世紀|半個世紀', 'duration year 50', 1),
		phrase('中午|正午', 'time 720', 0),
		phrase('午夜|子夜', 'time 0', 0),
		phrase('半打', 'number 6', 1),
		phrase('十足', 'percent 100', 0),
		phrase('三七五減租', 'percent 37.5', 1),
		phrase('911事件|9·11|9‧11|9.11事件|九一一|「911」|“911”', 'date month 9 ; date day 11', 1),
		phrase('本世紀初|本世紀之初|世紀之初|21世紀初', 'date decade 2000 | date century 21', 1),
		phrase('數十|幾十|好幾十', 'vague 10', 1),
		phrase('數百|幾百|成百|好幾百|數以百計', 'vague 100', 1),
		phrase('上百', 'vague 100', 1, '>'),
		phrase('數千|幾千|成千|好幾千|數以千計', 'vague 1000', 1),
		phrase('上千', 'vague 1000', 1, '>'),
		phrase('成千上萬|上千上萬|千千萬萬|成千成萬', 'vague 1000 | vague 10000 | vague 100000', 1),
		phrase('數萬|幾萬|數以萬計', 'vague 10000', 1),
		phrase('上萬', 'vague 10000', 1, '>'),
		phrase('數十萬|幾十萬|數以十萬計', 'vague 100000', 1),
		phrase('數百萬|幾百萬|上百萬|數以百萬計', 'vague 1000000', 1),
		phrase('數千萬|幾千萬|上千萬', 'vague 10000000', 1),
		phrase('數億|幾億|上億', 'vague 100000000', 1),
		phrase('數十億|幾十億', 'vague 1000000000', 1),
		phrase('數百億|幾百億', 'vague 10000000000', 1),
		phrase('數千億|幾千億', 'vague 100000000000', 1),
		phrase('數兆|數萬億', 'vague 1000000000000', 1),
	].flat(),
	silent,
	boundsBefore: {
		'≈': list('約|大約|約莫|大概|左右|將近約|接近於|大致'),
		'<': list('近|將近|接近|不到|少於|低於|小於|不足|未滿|未達|不滿|未及'),
		'≤': list('最多|至多|不超過|不多於|不高於|不大於|高達|多達|最高|上限為'),
		'>': list('超過|逾|多於|高於|大於|突破|超逾|超|破|過'),
		'≥': list('至少|起碼|不少於|不低於|不下|最少'),
	},
	boundsAfter: {
		'≈': list('左右|上下|許'),
		'≤': list('以下|以內|之內|或以下|及以下'),
		'≥': list('以上|或以上|及以上'),
		'>': list('多|餘|有餘|出頭|開外'),
	},
	growth: list('增加|增長|成長|上升|增|提高|提升|上漲|擴大|攀升|激增|大增|年增|季增|月增'),
	looseGrowth: list('漲|高出|多出|多|快|高|大|貴|長|翻'),
	unitPrefixes: [
		{ words: list('華氏|華氏零下'), from: 'degree', to: 'fahrenheit' },
		{ words: list('攝氏|攝氏零下|零下攝氏'), from: 'degree', to: 'celsius' },
		{ words: list('時速|每小時|時速約|時速達|每小時約'), from: 'mile', to: 'mile-per-hour' },
		{ words: list('時速|每小時|時速約|時速達|每小時約'), from: 'kilometre', to: 'kilometre-per-hour' },
	],
	attained: list('增至|增加至|增加到|增長至|增長到|成長至|成長到|達|達到|是|為|成為|擴大至|提高至|提高到|上升至|上升到|翻至'),
	morning: list('上午|早上|凌晨|清晨|早晨|今早|早'),
	afternoon: list('下午|晚上|傍晚|晚間|夜間|午後|當晚|今晚|深夜|晚|夜裡'),
	rateContext: list('升息|降息|加息|減息|利率|息率|殖利率|年息|月息|利息|聯準會|聯儲'),
	rocEra: list('民國'),
	measureWords: list(
		'個|名|位|家|間|項|種|次|件|台|輛|張|條|支|款|組|座|棟|套|份|批|筆|片|隻|只|場|檔|艘|架|顆|粒|枚|層|樓|戶|口|人|句|番|段|篇|本|部|對|雙|副|把|根|塊|頭|匹|株|棵|朵|代|類|樣|屆|回|趟|輪|步|面|點|線|路|門|所|處|道|旁|直|例|起|宗|股|單|員|群|堆|排|列|班|團|隊|派|節|集|首|幅|封|頁|行|字|題|課|科|章',
	),
	labelsBefore: list('表格|表|圖|附錄|附表|圖表|例|刊物|公告|通知|章|節|注|註|附註|方框|行|欄|項|步驟|問題|案例|型號|房|室|區|号|第'),
	labelsAfter: list('號刊物|號表格|號|條|款|章|節|項|頁|行|欄|屆|期|版|樓|室|代|刊物|表格|類'),
	identifierWords: list(
		'DOCSIS|Wi-Fi|WiFi|USB|PCIe|Bluetooth|HDMI|Windows|iOS|Android|Form|Pub.|Publication|Section|Schedule|Level|Tier|Phase|ISO|RFC|HTTP|TLS|IFRS|IAS|ASC|Box|Line|Part',
	),
	notUnit: {
		元: list('件|素|旦|宵|老|首|凶|組|月|年|代'),
		分: list('之|析|別|為|成|享|佈|布|公司|行|店|部|類|組|段|區|期|配|支|紅|級|批|鐘|開|散|鍾|子|歧|手|局|數|佔|位'),
		度: list('假|量|假|獲|當|被|成|出|入|參|蟬'),
		克: list('服|朗|郎|隆|拉|里|斯|萊|利|羅|林'),
		米: list('其|飯|粉|蘭|勒'),
		里: list('程|面|斯|約|奧|亞'),
		升: list('級|降|息|至|到|學|幅|值|空|格'),
		天: list('然|線|氣|津|使|文|空|才|下|主|平|王'),
		日: list('本|元|圓|幣|報|常|內|圓|系|韓|裔'),
		年: list('輕|級|齡|會|報|紀|糕|金|薪|譜|青|輩|輪'),
		月: list('球|亮|台|餅'),
		季: list('節|風|後賽|軍'),
		尺: list('寸|度'),
		码: list('頭'),
		磅: list('礴|秤'),
		周: list('圍|邊|全|遭|刊|轉|知|密|到|杰'),
		瓦: list('解|斯|倫|片|爾'),
		桶: list('裝'),
		吨: list('位'),
		太: list('太|平|陽|空|多|大|小'),
		吉: list('他|普|祥|利|爾|林|隆'),
		伏: list('特加|擊'),
		卡: list('車|拉|片|通|達'),
		节: list('目|省|日|點|能|約|課|車|奏'),
		号: list('召|稱|角|誌|外'),
		点: list('評|子|擊|名|頭|燃|滴|心|綴|數|建|意|原|看|要|想'),
		斤: list('斤'),
	},
};
