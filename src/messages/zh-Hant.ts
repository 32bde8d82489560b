/** What this program says in 繁體中文, in the usage of Taiwan. */

import type { Field, MessageParameters, QuantityKind, SaidFrequency } from '../model.js';
import { glossaryZhHant } from './glossary.js';
import type { Sentences } from './messages.js';
import { pageZhHant } from './page-zh-Hant.js';
import { clip, grouped, shownLines, shownVariants, wordFor } from './phrases.js';
import { projectZhHant } from './project-zh-Hant.js';
import { qualityZhHant } from './quality-zh-Hant.js';
import { reviewZhHant } from './review-zh-Hant.js';
import { triageZhHant } from './triage-zh-Hant.js';

const fieldNames: Readonly<Record<Field, string>> = {
	earnings: '法說會',
	optics: '光學',
	network: '網路',
	semiconductor: '半導體',
};

/** What a unit word can mean; keys as the rules give them. */
const senses: ReadonlyMap<string, string> = new Map([
	['performance', '演出場次'],
	['count', '個數'],
	['job', '工作'],
	['gram', '重量公克'],
	['person', '人數'],
	['data-rate', '資料傳輸速率'],
	['data-size', '資料量'],
	['money', '金額'],
	['times', '次數'],
	['length', '長度'],
	['weight', '重量'],
	['duration', '時間長短'],
	['area', '面積'],
	['network-generation', '行動通訊世代'],
]);

/** What a figure is, where two figures are alike and are not the same. */
const figureKinds: Partial<Record<QuantityKind, string>> = {
	ordinal: '名次',
	multiple: '倍數',
	percent: '百分比',
	point: '百分點',
	duration: '期間',
	fraction: '分數',
};

const slips = {
	transposed: '有兩位數字對調了',
	substituted: '有一位數字不同',
	dropped: '少了一位數字',
	inserted: '多了一位數字',
	teen: '混淆了 -teen 與 -ty（如 15 與 50）',
} as const;

/** 原文的問題。 */
const suspicions = {
	misheard: '疑為語音辨識錯字',
	pair: '兩個字不能相連',
	doubled: '同一個字重複',
	cut: '句點把句子切成兩段',
	break: '兩句連在一起，中間沒有句點',
	connector: '兩個金額之間缺少連接詞',
	currency: '數量前多了貨幣符號',
	amount: '金額缺少幣別',
	figure: '版本號前缺少名稱',
} as const;

const powers: ReadonlyMap<number, string> = new Map([
	[1, '十'],
	[2, '百'],
	[3, '千'],
	[4, '萬'],
	[5, '十萬'],
	[6, '百萬'],
	[7, '千萬'],
	[8, '億'],
	[9, '十億'],
	[12, '兆'],
]);

const scale = (exponent: number): string => {
	const size = Math.abs(exponent);
	const name = powers.get(size) ?? `10^${size} `;
	if (exponent < 0) return `只有原文的${name}分之一`;
	return `是原文的${/^[百千萬億兆]/.test(name) ? '一' : ''}${name}倍`;
};

const numerals = ['零', '一', '二', '三', '四', '五', '六', '日'];
const numeral = (figure: string): string => numerals[Number(figure)] ?? figure;
const halves: ReadonlyMap<string, string> = new Map([
	['1', '上半年'],
	['2', '下半年'],
]);

/** A part of the calendar, by the unit of a date reading: "quarter 4" is 第四季. */
const calendar: ReadonlyMap<string, (figure: string) => string> = new Map([
	['year', figure => `${figure}年`],
	['fiscal-year', figure => `${figure}會計年度`],
	['quarter', figure => `第${numeral(figure)}季`],
	['half', figure => halves.get(figure) ?? figure],
	['month', figure => `${figure}月`],
	['day', figure => `${figure}日`],
	['weekday', figure => `星期${numeral(figure)}`],
	['decade', figure => `${figure}年代`],
	['century', figure => `${figure}世紀`],
	['time', figure => figure],
	['ordinal', figure => `第${figure}`],
]);

/** What is counted, by the unit of a reading: "3 month" is 3個月. */
const counted: ReadonlyMap<string, string> = new Map([
	['second', '秒'],
	['minute', '分鐘'],
	['hour', '小時'],
	['day', '天'],
	['week', '週'],
	['month', '個月'],
	['quarter', '季'],
	['year', '年'],
	['decade', '個十年'],
	['century', '個世紀'],
	['percentage-point', '個百分點'],
]);

/** 每幾天幾次；只說了期間時不說次數。 */
const frequency = ({ times: count, every, unit }: SaidFrequency): string =>
	`每${every === 1 ? '' : ` ${every} `}${counted.get(unit) ?? unit}${count === 0 ? '' : ` ${count} 次`}`;

/** A value as the rules describe it ("quarter 4", "3 month", "ordinal 3") in Chinese; what the tables do not know stays as it is. */
function value(described: string): string {
	const [first = '', second = '', ...others] = described.split(' ');
	if (second === '' || others.length > 0) return described;
	const unit = counted.get(second);
	return calendar.get(first)?.(second) ?? (unit === undefined ? described : `${first}${unit}`);
}
const sense = (key: string): string => wordFor(key, senses);
const times = { '-2': '再前一個', '-1': '過去', 0: '現在', 1: '未來', 2: '再下一個' } as const;
const dateSides = {
	before: '之前',
	after: '之後',
	from: '起',
	until: '止',
	within: '之內',
	ends: '結束',
	begins: '開始',
	early: '初',
	mid: '中',
	late: '底',
	past: '過去',
	coming: '未來',
	once: '一次',
	each: '每次',
} as const;
const boundWords = { '=': '正好', '≈': '大約', '<': '不到', '≤': '至多', '>': '超過', '≥': '至少' } as const;

const quote = (text: string): string => `「${clip(text)}」`;
const quoted = (text: string, meaning: string): string => (meaning === '' || meaning === text ? quote(text) : `${quote(text)}（${clip(meaning)}）`);
const expected = (text: string, before = '，應為'): string => (text === '' ? '' : `${before}${quote(text)}`);
const expectedOneOf = (texts: string): string => (texts === '' ? '' : `，應為${texts.split('|').map(quote).join('或')}`);
const kinds = { placeholder: '佔位符', tag: '標籤', url: '網址', email: '電子郵件位址' } as const;
const scripts = { traditional: '繁體', simplified: '簡體' } as const;
const otherScript = (script: keyof typeof scripts): keyof typeof scripts => (script === 'traditional' ? 'simplified' : 'traditional');
const hidden = {
	bidi: '雙向控制字元',
	'zero-width': '零寬字元',
	control: '控制字元',
	'private-use': '私用區字元',
	replacement: '無法解碼',
	broken: '不成字元',
} as const;
const styles = { width: '半形標點', brackets: '半形括號', quotes: '引號樣式不合當地用法', space: '全形標點後有空格' } as const;
const regions = { 'zh-TW': '臺灣', 'zh-CN': '大陸', 'zh-HK': '香港' } as const;
const against = (found: string, foundValue: string, source: string, sourceValue: string): string =>
	`${quoted(found, foundValue)}與原文${quoted(source, sourceValue)}不符`;
const shares = (list: readonly { readonly text: string; readonly count: number }[]): string =>
	list.map(({ text, count }) => `${quote(text)}${grouped(count)} 次`).join('、');
const places = (lines: readonly number[]): string =>
	`${lines.length > 1 ? `${grouped(lines.length)}次，` : ''}第${lines.slice(0, shownLines).join('、')}行${lines.length > shownLines ? '等' : ''}`;
const variants = (list: MessageParameters['name-inconsistent']['variants']): string =>
	`${list
		.slice(0, shownVariants)
		.map(({ text, lines }) => `${quote(text)}（${places(lines)}）`)
		.join('、')}${list.length > shownVariants ? '等' : ''}`;
const didYouMean = (nearest: string): string => (nearest === '' ? '' : `，您要的是${quote(nearest)}嗎？`);
const detailed = (detail: string): string => (detail === '' ? '' : `：${quote(detail)}`);
const oneLanguage = {
	en: '只有英文，沒有可以對照的中文',
	zh: '只有中文，沒有可以對照的英文',
	neither: '既沒有英文，也沒有中文',
} as const;
const refusals = {
	doctype: '含有文件類型宣告（DOCTYPE），一律不讀',
	depth: '巢狀太深',
	attributes: '單一元素的屬性太多',
	text: '有太長的文字或名稱',
	size: '檔案太大，或解壓縮後太大',
	entries: '裡面的檔案太多',
	encrypted: '有密碼保護',
} as const;
const destination = (where: string): string => (where === '-' ? '標準輸出' : where);

export const zhHant: Sentences = {
	messages: {
		'number-scale': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}：${scale(d.exponent)}${expected(d.expected)}`,
		'number-digit': d => `${against(d.found, '', d.source, '')}：${slips[d.slip]}${expected(d.expected)}`,
		'number-changed': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}${expected(d.expected)}`,
		'number-missing': d => `譯文漏了${quoted(d.source, value(d.sourceValue))}${expected(d.expected, '，應譯為')}`,
		'number-added': d => `譯文多了${quoted(d.found, value(d.foundValue))}，原文沒有這個數字`,
		'number-kind': d => `${quote(d.found)}是${figureKinds[d.foundKind] ?? '數量'}，原文${quote(d.source)}是${figureKinds[d.sourceKind] ?? '數量'}`,
		'unit-mismatch': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}：單位有誤${expected(d.expected)}`,
		'unit-sense': d => `${quoted(d.source, sense(d.meant))}誤譯為${quoted(d.found, sense(d.sense))}${expected(d.expected)}`,
		'unit-sense-alone': d => `${quoted(d.found, sense(d.sense))}有誤：本文談的是${sense(d.meant)}${expected(d.expected)}`,
		'currency-mismatch': d => `${against(d.found, d.foundCurrency, d.source, d.sourceCurrency)}：幣別有誤${expected(d.expected)}`,
		'percent-point': d => `${quoted(d.found, d.isPoint ? '百分點' : '百分比')}與原文${quote(d.source)}不符${expected(d.expected)}`,
		'figure-reach': d =>
			d.told === 'by'
				? `${quote(d.found)}是變動的幅度，原文${quote(d.source)}是達到的數值`
				: `${quote(d.found)}是${d.told === 'to' ? '達到' : '先前'}的數值，原文${quote(d.source)}是變動的幅度`,
		'multiple-mismatch': d => `${against(d.found, d.foundValue, d.source, d.sourceValue)}：差了一倍，「增加」是在原有的之上再加`,
		'multiple-decrease': d => `${quote(d.found)}不通：減少不能以「倍」計，應為「減少…分之…」或「降至…分之…」`,
		'direction-flipped': d => `${quote(d.figure)}的${quote(d.found)}與原文${quote(d.source)}方向相反${expected(d.expected)}`,
		'figures-swapped': d => `兩個數字對調：譯文由${quote(d.before)}變為${quote(d.after)}，原文由${quote(d.sourceBefore)}變為${quote(d.sourceAfter)}`,
		'ratio-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}：比例前後顛倒`,
		'figures-exchanged': d =>
			`兩個數字對調：${quote(d.found)}占了${quote(d.source)}的位置，${quote(d.other)}占了${quote(d.sourceOther)}的位置，前後的詞語屬於另一個數字`,
		'bound-flipped': d => `${quoted(d.found, boundWords[d.foundBound])}與原文${quoted(d.source, boundWords[d.sourceBound])}的界限相反`,
		'range-lost': d => `原文${quote(d.source)}是範圍，${quote(d.found)}只是兩個數字`,
		'deadline-flipped': d => `${quoted(d.found, dateSides[d.foundSide])}與原文${quoted(d.source, dateSides[d.sourceSide])}的時間關係不同`,
		'frequency-mismatch': d => `${quoted(d.found, frequency(d.foundFrequency))}與原文${quoted(d.source, frequency(d.sourceFrequency))}頻率不同`,
		'list-item-missing': d => `列舉少了${quote(d.missing)}：原文${quote(d.source)}列出 ${d.sourceCount} 項，譯文 ${d.foundCount} 項`,
		'list-shortened': d => `列舉少了項目：原文${quote(d.source)}列出 ${d.sourceCount} 項，譯文 ${d.foundCount} 項`,
		'negation-lost': d => `譯文漏了否定：原文有${quote(d.source)}，譯文沒有任何否定`,
		'restriction-lost': d => `譯文漏了限定：原文有${quote(d.source)}，譯文沒有「只」「僅」「才」一類的字`,
		'negation-added': d => `譯文多了否定${quote(d.found)}，原文沒有任何否定`,
		'denial-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}，肯定與否定顛倒`,
		'restriction-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}，限定的範圍不同`,
		'condition-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}，條件與原因顛倒`,
		'choice-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}，「或」與「且」混淆`,
		'quantifier-turned': d => `原文${quote(d.source)}譯為${quote(d.found)}，所指的範圍（全部、部分）不同`,
		'exception-lost': d => `譯文漏了例外：原文有${quote(d.source)}，譯文沒有「除」「另」一類的字`,
		'modality-changed': d => `原文${quote(d.source)}譯為${quote(d.found)}，義務、許可或可能的程度不同`,
		'own-year': d => `原文${quote(d.source)}譯為${quote(d.found)}：原文說的是當年`,
		'day-kind': d => `原文${quote(d.source)}譯為${quote(d.found)}：工作日與日曆日不同`,
		'tense-changed': d => `原文${quote(d.source)}譯為${quote(d.found)}，事情發生的時間不同`,
		'period-mismatch': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}${expected(d.expected)}`,
		'clauses-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，因果或條件與結果對調`,
		'places-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，兩者位置對調`,
		'parts-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，兩者各配了對方的內容`,
		'order-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，先後次序顛倒`,
		'contrast-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，取捨對調`,
		'route-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，起點與終點對調`,
		'roles-exchanged': d => `原文${quote(d.source)}譯為${quote(d.found)}，施事與受事對調`,
		'comparison-flipped': d => `原文${quote(d.source)}譯為${quote(d.found)}，比較說反`,
		'opposite-word': d => `原文${quote(d.source)}譯為${quote(d.found)}，意思相反`,
		'period-basis': d => `原文${quote(d.source)}譯為${quote(d.found)}：比較的基期不同`,
		'period-year-end': d => `原文${quote(d.source)}譯為${quote(d.found)}，但那正是本文報告的季度${expected(d.expected)}`,
		'period-relative': d => `${quoted(d.found, times[d.foundOffset])}與原文${quoted(d.source, times[d.sourceOffset])}不符`,
		'period-missing': d => `譯文漏了${quoted(d.source, value(d.sourceValue))}${expected(d.expected, '，應譯為')}`,
		'period-added': d => `譯文多了${quoted(d.found, value(d.foundValue))}，原文沒有這個時間`,
		'term-forbidden': d => `${quote(d.source)}誤譯為${quote(d.found)}${expected(d.expected)}〔${clip(d.origin)}〕`,
		'term-missing': d => `譯文漏了${quote(d.source)}${expected(d.expected, '，應譯為')}〔${clip(d.origin)}〕`,
		'term-foreign': d => `${quote(d.source)}譯為${quote(d.found)}，是其他地區的用語${expected(d.expected)}〔${clip(d.origin)}〕`,
		'do-not-translate': d => `譯文漏了${quote(d.source)}，應照原文保留〔${clip(d.origin)}〕`,
		'term-inconsistent': d =>
			`${quote(d.source)}在此譯為${quote(d.found)}，全文譯法不一：${shares(d.variants)}${d.preferred === '' ? '' : `；${d.locale} 慣用${quote(d.preferred)}`}`,
		'idiom-literal': d => `${quote(d.source)}直譯為${quote(d.found)}${expected(d.expected)}`,
		'acronym-misexpanded': d => `縮寫${quote(d.source)}誤解為${quote(d.found)}${expected(d.expected)}`,
		'metric-mismatch': d => `${quote(d.figure)}的項目${quote(d.source)}誤譯為${quote(d.found)}${expected(d.expected)}`,
		'metric-added': d => `${quote(d.figure)}多了${quote(d.found)}，原文沒有這麼說`,
		'metric-impossible': d => `${quote(d.found)}不可能是${quote(d.figure)}，應為每股金額或股數`,
		'name-missing': d => `譯文缺少名稱${quote(d.source)}${expected(d.expected)}`,
		'name-changed': d => `${against(d.found, '', d.source, '')}${expected(d.expected)}`,
		'name-as-person': d => `${quote(d.found)}讀來像人名，原文${quote(d.source)}是公司${expected(d.expected)}`,
		'name-inconsistent': d =>
			`${quote(d.name)}的譯名${quote(d.found)}前後不一${expected(d.expected)}；全文有${grouped(d.variants.length)}種寫法：${variants(d.variants)}`,
		'source-suspect': d => `原文${quote(d.found)}可疑：${suspicions[d.kind]}${d.meant === '' ? '' : `，可能是${quote(d.meant)}`}`,
		'fact-conflict': d => `${quote(d.found)}與第 ${d.line} 行${quote(d.other)}矛盾`,
		untranslated: d => `${quote(d.found)}（${grouped(d.words)} 個詞）還是英文，應譯成中文`,
		'target-empty': d => `${quote(d.source)}的譯文是空的`,
		'segment-unpaired-source': d => `英文${quote(d.source)}沒有對應的譯文`,
		'segment-unpaired-target': d => `中文${quote(d.found)}沒有對應的原文`,
		'own-forbidden': d => `不應出現${quote(d.found)}：${d.note['zh-Hant']}`,
		'own-required': d => `${d.source === '' ? '' : `原文有${quote(d.source)}：`}${d.note['zh-Hant']}`,
		'translation-missing': d => `${quote(d.source)}還沒有譯文`,
		'translation-outdated': d => `譯文比原文舊：${quote(d.source)}之後又改了 ${grouped(d.lines)} 行`,
		'script-characters': d => `${scripts[d.script]}文本中出現${quote(d.found)}${expected(d.expected)}`,
		'script-slip': d => `${quote(d.found)}是轉換錯字${expected(d.expected)}`,
		'script-line': d => `整行是${scripts[otherScript(d.script)]}中文，應為${scripts[d.script]}`,
		'script-document': d => `有 ${grouped(d.lines)} 行是${scripts[otherScript(d.script)]}中文（此為第一行），應為${scripts[d.script]}`,
		'hidden-character': d => `含有隱藏字元 ${d.code}（${hidden[d.kind]}）${d.count > 1 ? `，共 ${grouped(d.count)} 處` : ''}`,
		mojibake: d => `${quote(d.found)}是編碼錯誤造成的亂碼${expected(d.expected)}`,
		'punctuation-stray': d => `標點${quote(d.found)}多餘或重複${expected(d.expected)}`,
		'punctuation-end': d => `句子在${quote(d.found)}之後中斷，缺少句末標點`,
		'punctuation-unpaired': d => `${quote(d.found)}缺少${d.opens ? '下' : '上'}半邊`,
		'punctuation-style': d =>
			`全文有 ${grouped(d.count)} 處${styles[d.topic]}${d.topic === 'space' ? '' : `，如${quote(d.found)}`}${expected(d.expected)}`,
		'length-short': d => `譯文過短：${grouped(d.words)} 個英文詞只有 ${grouped(d.characters)} 個漢字，一般約 ${grouped(d.expected)} 字`,
		'length-long': d => `譯文過長：${grouped(d.words)} 個英文詞卻有 ${grouped(d.characters)} 個漢字，一般約 ${grouped(d.expected)} 字`,
		'text-duplicated': d => `${quote(d.found)}重複出現，原文只說一次`,
		'text-copied': d => `譯文與第 ${d.line} 行相同，原文卻不同`,
		'pair-misaligned': d => `譯文錯行：${d.found.split('|').map(quote).join('、')}出現在第 ${d.line} 行的譯文`,
		'untranslated-word': d => `${quote(d.found)}還是英文，應譯成中文`,
		'content-missing': d => `譯文漏了${quote(d.source)}`,
		'clause-missing': d => `譯文似乎漏了${quote(d.source)}這一段`,
		'clause-added': d => `${quote(d.found)}在原文裡沒有根據`,
		'content-added': d => `譯文多了${quote(d.found)}，原文沒有提到`,
		'markup-missing': d => `譯文漏了${kinds[d.kind]}${quote(d.source)}`,
		'markup-added': d => `譯文多了${kinds[d.kind]}${quote(d.found)}，原文沒有`,
		'markup-changed': d => `${kinds[d.kind]}${quote(d.found)}與原文不同${expected(d.source)}`,
		'markup-misplaced': d => `結束標籤${quote(d.found)}出現在開始標籤之前`,
		'locale-word': d => `${quote(d.found)}不是${regions[d.locale]}用語${expectedOneOf(d.expected)}`,
		manual: d =>
			(d.found === '' ? `原文${quote(d.source)}漏譯或譯得不對` : `${d.source === '' ? '' : `原文${quote(d.source)}的譯文`}${quote(d.found)}有誤`) +
			(d.comment === '' ? '' : `：${clip(d.comment)}`),
	},
	severities: { critical: '嚴重', major: '主要', minor: '次要', info: '提示' },
	categories: {
		number: '數字',
		unit: '單位',
		currency: '幣別',
		percent: '百分比',
		period: '時間',
		untranslated: '未譯',
		omission: '漏譯',
		addition: '增譯',
		direction: '方向',
		bound: '界限',
		negation: '否定',
		caption: '項目名稱',
		term: '術語',
		consistency: '一致性',
		name: '名稱',
		acronym: '縮寫',
		idiom: '慣用語',
		locale: '地區用語',
		duplication: '重複',
		alignment: '對齊',
		markup: '標記',
		source: '原文',
		punctuation: '標點',
		character: '字元',
		fact: '事實',
	},
	notices: {
		'no-tab': (line, detail) => `第 ${line} 行：沒有 TAB，已略過${detailed(detail)}`,
		'more-fields': (line, detail) => `第 ${line} 行：超過兩欄，多出的欄位不計${detailed(detail)}`,
		header: (line, detail) => `第 ${line} 行：視為標題列，不計${detailed(detail)}`,
		nul: line => `第 ${line} 行：含有 NUL 字元`,
		'more-columns': (line, detail) => `第 ${line} 行：另有中文欄，不計${detailed(detail)}`,
		'stray-quote': (line, detail) => `第 ${line} 行：右引號後面還有文字，照原樣保留${detailed(detail)}`,
		'duplicate-key': (line, detail) => `第 ${line} 行：鍵值${quote(detail)}重複，以最後一個為準`,
		'no-text': (line, detail) => `第 ${line} 行：不是文字，已略過${detailed(detail)}`,
		'no-time': (line, detail) => `第 ${line} 行：沒有可辨認的時間，已略過${detailed(detail)}`,
		'times-differ': () => '兩個檔案的字幕時間不同，改依內容配對',
		'blocks-differ': line => `第 ${line} 行起：標題、段落與儲存格和英文檔不一致，改依內容配對`,
		'more-documents': line => `第 ${line} 行：第二份 YAML 文件，只讀第一份`,
		'ignore-no-reason': (line, detail) => `第 ${line} 行：沒有停用任何規則，結尾應有「-- 理由」${detailed(detail)}`,
		'ignore-no-rule': (line, detail) => `第 ${line} 行：沒有停用任何規則，應寫出規則代號${detailed(detail)}`,
		'ignore-unused': (line, detail) => `第 ${line} 行：已經沒有可停用的問題${detailed(detail)}`,
		'ignore-locked': (line, detail) => `第 ${line} 行：規則已鎖定，不能停用${detailed(detail)}`,
	},
	report: {
		document: (pairs, problems) => `${grouped(pairs)} 組句對，${grouped(problems)} 個問題`,
		about: about => `，領域：${about.map(field => fieldNames[field]).join('、')}`,
		confidence: probability => `把握 ${Math.round(probability * 100)}%`,
		suggest: '建議：',
		emptyLine: '（空白）',
		alsoAt: (lines, more) => `另見第 ${lines.join('、')} 行${more === 0 ? '' : `，以及其他 ${grouped(more)} 行`}`,
		seeAlso: (line, text) => `參見第 ${line} 行：${text}`,
		rule: '規則',
		total: '合計',
		found: (problems, causes, pairs, files) =>
			`${grouped(files)} 個檔案、${grouped(pairs)} 組句對中，有 ${grouped(problems)} 個問題，出自 ${grouped(causes)} 個原因`,
		nothingFound: (pairs, files) => `${grouped(files)} 個檔案、${grouped(pairs)} 組句對中，沒有發現問題`,
		skipped: files => `略過 ${grouped(files)} 個檔案：其中沒有中英對照`,
		more: (places, rule) =>
			[
				...(places === 0 ? [] : [`加上 --every 可列出其餘 ${grouped(places)} 處`]),
				...(rule === '' ? [] : [`用 bilint explain ${rule} 查看這條規則找什麼、為什麼`]),
			].join('；'),
	},
	errors: {
		notFound: file => `${file}：找不到這個檔案`,
		isDirectory: file => `${file}：這是資料夾，需要的是檔案`,
		unreadable: (file, reason) => `${file}：無法讀取：${reason}`,
		undecodable: ({ file, line, byte, hex, encoding }) =>
			`${file}:${line}：第 ${grouped(byte)} 位元組的 ${hex} 不是 UTF-8${encoding === '' ? '' : `；請試 --encoding ${encoding.replace('|', ' 或 ')}`}`,
		binary: file => `${file}：這是二進位檔，需要的是文字檔`,
		noJournal: file => `${file}：不是判定紀錄：沒有任何一行是判定`,
		empty: file => `${file}：檔案是空的`,
		oneLanguage: (file, language) => `${file}：${oneLanguage[language]}`,
		unreadFormat: (file, format) => `${file}：這是 ${format}，不在可讀的格式之列；要逐行讀取請加 --input-format interleaved`,
		unknownOption: (option, nearest) => `沒有${quote(option)}這個選項${didYouMean(nearest)}`,
		unknownCommand: (command, nearest) => `沒有${quote(command)}這個指令${didYouMean(nearest)}`,
		unknownRule: (rule, nearest) => `沒有${quote(rule)}這條規則${didYouMean(nearest) || '，請用 bilint rules 查看'}`,
		badValue: (option, value, allowed) => `${option} 的值不能是${quote(value)}，應為 ${allowed.join('、')}`,
		missingValue: option => `${option} 後面少了值`,
		missingInput: () => '沒有指定輸入，請給檔案或資料夾，或用 - 代表標準輸入',
		missingDelivery: () => '請指定舊的與新的交件，各為檔案或資料夾',
		binaryOnTerminal: format => `${format} 不能顯示在終端機上，請用 --report ${format}=檔案，或導向到檔案`,
		ownReport: file => `${file}：這是 bilint 的報告，不是文件；仍要檢查請加 --input-format`,
		overwritesInput: file => `${file}：這是受檢的檔案之一，請用別的檔名`,
		overwritesKept: file => `${file}：這是專案的設定、詞彙表、基準或紀錄，請用別的檔名`,
		namedTwice: file => `${file}：兩份報告指定了同一個檔案，請各用一個檔名`,
		needsOther: (option, other) => `${option} 必須與 ${other} 一起使用`,
		excessArgument: argument => `多了引數${quote(argument)}`,
		writeFailed: (where, reason) => `${destination(where)}：無法寫入：${reason}`,
		diskFull: where => `${destination(where)}：無法寫入：磁碟已滿`,
		nothingToAudit: folder => `${folder}：裡面沒有中英對照的檔案`,
		malformed: (file, place, reason) => `${file}${place}：格式不正確：${reason}`,
		refused: (file, place, reason) => `${file}${place}：${refusals[reason]}`,
		internal: (file, reason) => `內部錯誤${file === '' ? '' : `（正在檢查 ${file}）`}：${reason}；這是 bilint 的錯，歡迎回報，方便的話請附上檔案`,
	},
	help: {
		about: '找出英文原文與中文譯文之間意思不同的數字、單位、幣別與時間',
		headings: {
			usage: '用法',
			commands: '指令',
			arguments: '引數',
			options: '選項',
			formats: '格式',
			examples: '範例',
			exit: '結束代碼',
		},
		usage: [
			'bilint check [選項] 檔案|資料夾…',
			'bilint check [選項] --source 英文檔 --target 中文檔',
			'bilint explain 規則',
			'bilint explain quantity 文字 [譯文]',
			'bilint rules',
			'bilint glossary lint 檔案…',
			'bilint glossary diff 舊檔 新檔',
			'bilint init',
			'bilint baseline',
			'bilint review [選項] 檔案|資料夾…',
			'bilint fix [選項] 檔案 [--write]',
			'bilint decisions list|prune|compact|export|import [檔案…]',
			'bilint tune',
		],
		commands: {
			check: '檢查檔案，報告不符之處',
			diff: '比較兩次交件：新增、已修正與仍存在的問題',
			history: '顯示 --history 所記各次檢查的趨勢',
			page: '寫出離線檢查網頁，內含檢查引擎',
			explain: '說明一條規則找什麼、為什麼重要、怎麼修正；或說明一段文字裡的數量如何解讀',
			rules: '列出所有規則',
			glossary: '檢查術語表（lint），或比較術語表的兩個版本（diff）',
			init: '依這裡的檔案寫出設定檔，並可加寫 CI 工作',
			baseline: '記下目前的問題，之後只有新的問題會失敗',
			review: '在終端機上逐一審校，一鍵判定一個問題',
			fix: '把採用的修正寫進檔案',
			decisions: '列出、清理、壓縮、匯出或匯入判定',
			tune: '看哪些規則最常被駁回，以及怎麼設定可以省下',
		},
		arguments: {
			files: '中英交錯的文字檔、.tsv 或 .csv 檔，或放這些檔案的資料夾；- 代表標準輸入',
			rule: '規則的代號，例如 unit-sense',
		},
		options: {
			source: '英文檔（中英文分成兩個檔案時）',
			target: '與 --source 對應的中文檔',
			locale: '中文的地區：zh-TW、zh-CN 或 zh-HK（不指定時由內文判斷）',
			encoding: '檔案的編碼：utf-8、utf-16le、utf-16be、big5 或 gb18030（不指定時為 UTF-8，或檔案標明的 UTF-16）',
			glossary: '術語表（XLSX、CSV、TSV、YAML 或 TBX），優先於內建術語；可重複',
			domain:
				'內文的領域：earnings（法說會）、optics（光學）、network（網路）、semiconductor（半導體）或 general（不限領域）；不指定時由內文判斷，可重複',
			format: '標準輸出的報告格式',
			report: '另寫一份報告到檔案，寫成「格式=檔案」；可重複',
			score: '評分設定：model=mqm|mqm-1.0|lisa、repeats=once|all、critical=fails|counts、pass=95、acceptable=5；可重複',
			label: '受檢的譯方或翻譯引擎，用於報告與紀錄',
			history: '把這次檢查記入 .bilint/history.jsonl，並在報告中顯示趨勢',
			output: '要寫入的檔案；不指定時為標準輸出',
			dismissed: '也列出審校者已排除的問題',
			'fail-on': '達到這個嚴重程度時結束代碼為 1：critical、major 或 minor',
			every: '每一處都完整列出，不只列每個原因的第一處',
			lang: '訊息的語言：en 或 zh-Hant',
			color: '即使不是在終端機上，文字報告也加上顏色',
			'no-color': '文字報告不加顏色（設定 NO_COLOR 也一樣）',
			quiet: '不顯示進度與提醒',
			'input-format': '檔案的格式（內容與檔名看不出來時使用）',
			config: '設定檔（不指定時使用這裡或上層資料夾的 bilint.config.yaml）',
			'no-config': '不使用設定檔',
			'no-cache': '沒有變動的檔案也重新檢查，且不保留結果',
			'print-config': '顯示設定的內容，以及對應到的檔案',
			baseline: '這個檔案裡的問題只列出，不會失敗',
			prune: '只從基準檔移除已對應不到的項目',
			changed: '只看 git 版本 REV 之後變動的部分',
			'max-findings': '達到 --fail-on 的問題在這個數目以內仍算通過',
			'skip-foreign': '略過指定卻與 bilint 無關的檔案，如同在資料夾中（供傳入所有變動檔案的 hook 使用）',
			'exit-zero': '不論有什麼問題都以 0 結束（2 仍是 2）',
			workflow: '一併寫出 CI 工作：github 或 gitlab',
			help: '顯示這份說明',
			version: '顯示版本',
			decisions: '判定紀錄（不指定時為 .bilint/decisions.jsonl）',
			by: '判定者（不指定時為 BILINT_REVIEWER 或帳號名稱）',
			voice: '判定者的身分：reviewer、vendor 或 arbiter（不指定時為 reviewer）',
			'ambiguous-width': '終端機把 … — “ ” 顯示成幾欄寬：1 或 2（不指定時自動偵測）',
			'screen-reader': '逐項朗讀，用數字選擇（設定 INK_SCREEN_READER 也一樣）',
			write: '真的執行；沒有這個選項時只顯示會做什麼',
			safe: '也採用把握至少 95% 的建議',
			confirmed: '也採用已確認問題的建議',
			all: '採用所有沒有駁回的建議',
		},
		examples: [
			{ command: 'bilint check call.txt', does: '檢查中英逐行交錯的逐字稿' },
			{ command: 'bilint check --source call.en.txt --target call.zh.txt', does: '檢查分成兩個檔案的原文與譯文' },
			{ command: 'bilint check docs/ --format jsonl > findings.jsonl', does: '檢查整個資料夾，把結果留給其他程式使用' },
			{ command: 'bilint review call.txt', does: '一鍵判定一個問題' },
			{ command: 'bilint fix call.txt --write', does: '把採用的修正寫進檔案' },
		],
		exit: [
			{ code: 0, means: '沒有達到 --fail-on 的問題' },
			{ code: 1, means: '有達到 --fail-on 的問題' },
			{ code: 2, means: '無法完成工作：檔案、選項或磁碟有問題' },
		],
	},
	progress: {
		reading: file => `正在讀取 ${file}…`,
		pair: pairs => `第 ${grouped(pairs)} 組句對`,
		skipped: file => `${file}：沒有中英對照，已略過`,
		ownReport: file => `${file}：這是 bilint 的報告，已略過`,
		brokenLink: file => `${file}：這個連結所指的檔案不存在，已略過`,
		folderLink: file => `${file}：這是指向資料夾的連結，不會進入；要一併檢查請指定該資料夾`,
	},
	explain: {
		what: '找什麼',
		why: '為什麼重要',
		fix: '怎麼修正',
		examples: '範例',
		reported: '會報告',
		accepted: '會接受',
		source: '英文',
		target: '中文',
		category: '類別',
		severity: '嚴重程度',
	},
	explainQuantity: {
		bound: '界限',
		range: { from: '範圍起點', to: '範圍終點' },
		salience: '重要性',
		saliences: {
			0: '可以有對應，沒有也不算遺漏',
			1: '小數目或概數，可以換個說法',
			2: '譯文中應有對應',
			3: '譯文中必須有對應',
		},
		none: '沒有數量',
		matches: '兩邊如何對應',
	},
	rules: { rule: '規則', category: '類別', severity: '嚴重程度', what: '找什麼' },
	quality: qualityZhHant,
	page: pageZhHant,
	glossary: glossaryZhHant,
	project: projectZhHant,
	review: reviewZhHant,
	triage: triageZhHant,
};
