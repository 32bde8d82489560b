import { describe, expect, test } from 'vitest';
import { type Sentences, sayMessage, sentencesOf } from '../../src/messages/messages.js';
import type { InterfaceLanguage, Message, MessageId, MessageParameters } from '../../src/model.js';

const languages = ['en', 'zh-Hant'] as const satisfies readonly InterfaceLanguage[];

const say = (lang: InterfaceLanguage, message: Message): string => sayMessage(message, sentencesOf(lang));

/** Every message with everything empty; the compiler asks for a new one here. */
const nothing: { readonly [Id in MessageId]: MessageParameters[Id] } = {
	'number-scale': { found: '', source: '', foundValue: '', sourceValue: '', exponent: 0, expected: '' },
	'number-digit': { found: '', source: '', slip: 'teen', expected: '' },
	'number-changed': { found: '', source: '', foundValue: '', sourceValue: '', expected: '' },
	'number-missing': { source: '', sourceValue: '', expected: '' },
	'number-added': { found: '', foundValue: '' },
	'number-kind': { found: '', source: '', foundKind: 'ordinal', sourceKind: 'number' },
	'unit-mismatch': { found: '', source: '', foundValue: '', sourceValue: '', expected: '' },
	'percent-point': { found: '', source: '', isPoint: true, expected: '' },
	'figure-reach': { found: '', source: '', told: 'to' },
	'multiple-mismatch': { found: '', source: '', foundValue: '', sourceValue: '' },
	'multiple-decrease': { found: '' },
	'direction-flipped': { found: '', source: '', figure: '', axis: 'change', expected: '' },
	'figures-swapped': { before: '', after: '', sourceBefore: '', sourceAfter: '' },
	'ratio-turned': { found: '', source: '' },
	'figures-exchanged': { found: '', other: '', source: '', sourceOther: '' },
	'bound-flipped': { found: '', source: '', foundBound: '>', sourceBound: '<' },
	'frequency-mismatch': {
		found: '',
		source: '',
		foundFrequency: { times: 1, every: 1, unit: 'day' },
		sourceFrequency: { times: 2, every: 1, unit: 'day' },
	},
	'range-lost': { found: '', source: '' },
	'deadline-flipped': { found: '', source: '', foundSide: 'after', sourceSide: 'before' },
	'list-item-missing': { source: '', missing: '', sourceCount: '3', foundCount: '2' },
	'list-shortened': { source: '', sourceCount: '3', foundCount: '2' },
	'negation-lost': { source: '' },
	'restriction-lost': { source: '' },
	'negation-added': { found: '' },
	'unit-sense': { found: '', source: '', sense: '', meant: '', expected: '' },
	'unit-sense-alone': { found: '', sense: '', meant: '', expected: '' },
	'currency-mismatch': { found: '', source: '', foundCurrency: '', sourceCurrency: '', expected: '' },
	'period-mismatch': { found: '', source: '', foundValue: '', sourceValue: '', expected: '' },
	'period-year-end': { found: '', source: '', expected: '' },
	'period-basis': { found: '', source: '' },
	'opposite-word': { found: '', source: '' },
	'comparison-flipped': { found: '', source: '' },
	'clauses-exchanged': { found: '', source: '' },
	'places-exchanged': { found: '', source: '' },
	'parts-exchanged': { found: '', source: '' },
	'order-exchanged': { found: '', source: '' },
	'contrast-exchanged': { found: '', source: '' },
	'route-exchanged': { found: '', source: '' },
	'roles-exchanged': { found: '', source: '' },
	'denial-turned': { found: '', source: '' },
	'restriction-turned': { found: '', source: '' },
	'exception-lost': { source: '' },
	'condition-turned': { found: '', source: '' },
	'choice-turned': { found: '', source: '' },
	'quantifier-turned': { found: '', source: '' },
	'modality-changed': { found: '', source: '' },
	'tense-changed': { found: '', source: '' },
	'day-kind': { found: '', source: '' },
	'own-year': { found: '', source: '' },
	'period-relative': { found: '', source: '', foundOffset: -1, sourceOffset: 1 },
	'period-missing': { source: '', sourceValue: '', expected: '' },
	'period-added': { found: '', foundValue: '' },
	'term-forbidden': { found: '', source: '', sense: '', expected: '', origin: '' },
	'term-missing': { source: '', expected: '', origin: '' },
	'term-foreign': { found: '', source: '', expected: '', origin: '' },
	'do-not-translate': { source: '', origin: '' },
	'term-inconsistent': { found: '', source: '', variants: [], preferred: '', locale: 'zh-TW' },
	'idiom-literal': { found: '', source: '', sense: '', expected: '' },
	'acronym-misexpanded': { found: '', source: '', sense: '', expected: '' },
	'metric-mismatch': { found: '', source: '', figure: '', expected: '' },
	'metric-added': { found: '', figure: '' },
	'metric-impossible': { found: '', figure: '' },
	'name-missing': { source: '', expected: '' },
	'name-changed': { found: '', source: '', expected: '' },
	'name-as-person': { found: '', source: '', expected: '' },
	'name-inconsistent': { found: '', name: '', variants: [], expected: '' },
	'source-suspect': { found: '', kind: 'cut', meant: '' },
	'fact-conflict': { found: '', line: 0, other: '' },
	untranslated: { found: '', words: 0 },
	'target-empty': { source: '' },
	'segment-unpaired-source': { source: '' },
	'segment-unpaired-target': { found: '' },
	'own-forbidden': { found: '', note: { en: 'x', 'zh-Hant': 'x' } },
	'own-required': { source: '', note: { en: 'x', 'zh-Hant': 'x' } },
	'translation-missing': { source: '' },
	'translation-outdated': { source: '', lines: 0 },
	'script-characters': { found: '', script: 'simplified', expected: '' },
	'script-slip': { found: '', expected: '' },
	'script-line': { script: 'simplified' },
	'script-document': { script: 'simplified', lines: 0 },
	'hidden-character': { code: '', kind: 'bidi', count: 0 },
	mojibake: { found: '', expected: '' },
	'punctuation-stray': { found: '', expected: '' },
	'punctuation-end': { found: '' },
	'punctuation-unpaired': { found: '', opens: false },
	'punctuation-style': { topic: 'width', found: '', expected: '', count: 0 },
	'length-short': { characters: 0, words: 0, expected: 0 },
	'length-long': { characters: 0, words: 0, expected: 0 },
	'text-duplicated': { found: '' },
	'text-copied': { line: 1 },
	'pair-misaligned': { found: '', line: 1 },
	'untranslated-word': { found: '' },
	'content-missing': { source: '' },
	'clause-missing': { source: '' },
	'clause-added': { found: '' },
	'content-added': { found: '' },
	'markup-missing': { source: '', kind: 'tag' },
	'markup-added': { found: '', kind: 'tag' },
	'markup-changed': { found: '', source: '', kind: 'tag' },
	'markup-misplaced': { found: '' },
	'locale-word': { found: '', locale: 'zh-TW', expected: '' },
	manual: { found: '', source: '', comment: '' },
};

describe('messages', () => {
	test.each<[Message, string, string]>([
		[{ id: 'name-missing', data: { source: 'Walker', expected: '' } }, 'Missing name "Walker" in the translation', '譯文缺少名稱「Walker」'],
		[
			{ id: 'name-changed', data: { found: '10-Q', source: '10-K', expected: '10-K' } },
			'Unexpected "10-Q" for "10-K", expected "10-K"',
			'「10-Q」與原文「10-K」不符，應為「10-K」',
		],
		[
			{ id: 'name-as-person', data: { found: '伯奇·倫納德', source: 'Birch Leonard', expected: 'Birch Leonard' } },
			'Unexpected "伯奇·倫納德" for the company "Birch Leonard": it reads like a person, expected "Birch Leonard"',
			'「伯奇·倫納德」讀來像人名，原文「Birch Leonard」是公司，應為「Birch Leonard」',
		],
		[
			{
				id: 'name-inconsistent',
				data: {
					found: '華克',
					name: 'Walker',
					variants: [
						{ text: '沃克', lines: [1, 3, 5, 7, 9] },
						{ text: '華克', lines: [11] },
					],
					expected: '沃克',
				},
			},
			'Unexpected "華克" for "Walker", expected "沃克": the document writes the name in 2 ways: "沃克" (5 times, lines 1, 3, 5, 7 …), "華克" (line 11)',
			'「Walker」的譯名「華克」前後不一，應為「沃克」；全文有2種寫法：「沃克」（5次，第1、3、5、7行等）、「華克」（第11行）',
		],
		[
			{ id: 'source-suspect', data: { found: 'primary due to', kind: 'misheard', meant: 'primarily' } },
			'Suspect source "primary due to": probably misheard for "primarily"',
			'原文「primary due to」可疑：疑為語音辨識錯字，可能是「primarily」',
		],
		[
			{ id: 'source-suspect', data: { found: 'up from 90%.', kind: 'cut', meant: '' } },
			'Suspect source "up from 90%.": a full stop cuts the sentence in two',
			'原文「up from 90%.」可疑：句點把句子切成兩段',
		],
		[
			{ id: 'fact-conflict', data: { found: '毛利率提高到 30%', line: 184, other: 'gross margin to around 40%' } },
			'Unexpected "毛利率提高到 30%": line 184 says "gross margin to around 40%"',
			'「毛利率提高到 30%」與第 184 行「gross margin to around 40%」矛盾',
		],
		[
			{ id: 'manual', data: { found: '國營企業', source: 'steady-state business', comment: 'a calque' } },
			'Unexpected "國營企業" for "steady-state business": a calque',
			'原文「steady-state business」的譯文「國營企業」有誤：a calque',
		],
		[{ id: 'manual', data: { found: '', source: 'not', comment: '' } }, 'Wrong or missing rendering of "not"', '原文「not」漏譯或譯得不對'],
		[
			{
				id: 'number-scale',
				data: {
					found: '3150億港元',
					source: 'HK$3,150 billion',
					foundValue: 'HKD 315,000,000,000',
					sourceValue: 'HKD 3,150,000,000,000',
					exponent: -1,
					expected: '31,500億港元',
				},
			},
			'Unexpected "3150億港元" (HKD 315,000,000,000) for "HK$3,150 billion" (HKD 3,150,000,000,000): ten times too small, expected "31,500億港元"',
			'「3150億港元」（HKD 315,000,000,000）與原文「HK$3,150 billion」（HKD 3,150,000,000,000）不符：只有原文的十分之一，應為「31,500億港元」',
		],
		[
			{ id: 'number-scale', data: { found: '6萬', source: '6 thousand', foundValue: '60,000', sourceValue: '6,000', exponent: 1, expected: '' } },
			'Unexpected "6萬" (60,000) for "6 thousand" (6,000): ten times too large',
			'「6萬」（60,000）與原文「6 thousand」（6,000）不符：是原文的十倍',
		],
		[
			{ id: 'number-kind', data: { found: '第三', source: 'three', foundKind: 'ordinal', sourceKind: 'number' } },
			'Unexpected rank "第三" for "three", which is a count',
			'「第三」是名次，原文「three」是數量',
		],
		[
			{ id: 'percent-point', data: { found: '3%', source: '3 points', isPoint: false, expected: '3個百分點' } },
			'Unexpected "3%" (per cent) for "3 points", expected "3個百分點"',
			'「3%」（百分比）與原文「3 points」不符，應為「3個百分點」',
		],
		[
			{ id: 'direction-flipped', data: { found: '減少', source: 'rose', figure: '12%', axis: 'change', expected: '增加' } },
			'Unexpected "減少" for "rose" with "12%": the figure goes the other way, expected "增加"',
			'「12%」的「減少」與原文「rose」方向相反，應為「增加」',
		],
		[
			{ id: 'bound-flipped', data: { found: '不到20', source: 'over 20', foundBound: '<', sourceBound: '>' } },
			'Unexpected "不到20" (less than) for "over 20" (more than): the bound is turned round',
			'「不到20」（不到）與原文「over 20」（超過）的界限相反',
		],
		[
			{ id: 'number-digit', data: { found: '71%', source: '17%', slip: 'transposed', expected: '17%' } },
			'Unexpected "71%" for "17%": two digits are swapped, expected "17%"',
			'「71%」與原文「17%」不符：有兩位數字對調了，應為「17%」',
		],
		[
			{ id: 'number-digit', data: { found: '60', source: 'sixteen', slip: 'teen', expected: '' } },
			'Unexpected "60" for "sixteen": a "-teen" and a "-ty" are mixed up',
			'「60」與原文「sixteen」不符：混淆了 -teen 與 -ty（如 15 與 50）',
		],
		[
			{ id: 'number-changed', data: { found: '九名', source: 'six', foundValue: '9', sourceValue: '6', expected: '六' } },
			'Unexpected "九名" (9) for "six" (6), expected "六"',
			'「九名」（9）與原文「six」（6）不符，應為「六」',
		],
		[
			{ id: 'number-missing', data: { source: '300 basis points', sourceValue: '3 percentage-point', expected: '3個百分點' } },
			'Missing "300 basis points" (3 percentage points) in the translation, expected "3個百分點"',
			'譯文漏了「300 basis points」（3個百分點），應譯為「3個百分點」',
		],
		[
			{ id: 'number-added', data: { found: '35%', foundValue: '35%' } },
			'Unexpected "35%" (35%): the source states no such figure',
			'譯文多了「35%」，原文沒有這個數字',
		],
		[
			{
				id: 'unit-sense',
				data: { found: '800 場演出', source: '800 gig', sense: 'performance', meant: 'data-rate', expected: '800G' },
			},
			'Unexpected "800 場演出" (a performance) for "800 gig" (a data rate), expected "800G"',
			'「800 gig」（資料傳輸速率）誤譯為「800 場演出」（演出場次），應為「800G」',
		],
		[
			{ id: 'unit-sense-alone', data: { found: '800 克', sense: 'gram', meant: 'data-rate', expected: '800G' } },
			'Unexpected "800 克" (a weight in grams): the document means a data rate, expected "800G"',
			'「800 克」（重量公克）有誤：本文談的是資料傳輸速率，應為「800G」',
		],
		[
			{ id: 'unit-sense-alone', data: { found: 'x', sense: 'no-such-key', meant: 'y-key', expected: '' } },
			'Unexpected "x" (no-such-key): the document means y-key',
			'「x」（no-such-key）有誤：本文談的是y-key',
		],
		[
			{
				id: 'currency-mismatch',
				data: { found: '90萬美元', source: '€900,000', foundCurrency: 'USD', sourceCurrency: 'EUR', expected: '90萬歐元' },
			},
			'Unexpected "90萬美元" (USD) for "€900,000" (EUR), expected "90萬歐元"',
			'「90萬美元」（USD）與原文「€900,000」（EUR）不符：幣別有誤，應為「90萬歐元」',
		],
		[
			{
				id: 'period-mismatch',
				data: { found: '第三季', source: 'fourth quarter', foundValue: 'quarter 3', sourceValue: 'quarter 4', expected: '第四季' },
			},
			'Unexpected "第三季" (quarter 3) for "fourth quarter" (quarter 4), expected "第四季"',
			'「第三季」與原文「fourth quarter」（第四季）不符，應為「第四季」',
		],
		[
			{ id: 'period-missing', data: { source: 'fiscal 2031', sourceValue: 'fiscal-year 2031', expected: '2031會計年度' } },
			'Missing "fiscal 2031" (fiscal year 2031) in the translation, expected "2031會計年度"',
			'譯文漏了「fiscal 2031」（2031會計年度），應譯為「2031會計年度」',
		],
		[
			{ id: 'period-added', data: { found: '上半年', foundValue: 'half 1' } },
			'Unexpected "上半年" (half 1): the source states no such period',
			'譯文多了「上半年」，原文沒有這個時間',
		],
		[
			{ id: 'untranslated', data: { found: 'See you then', words: 3 } },
			'Unexpected English "See you then" (3 words), expected Chinese',
			'「See you then」（3 個詞）還是英文，應譯成中文',
		],
		[
			{ id: 'target-empty', data: { source: 'See you.' } },
			'Unexpected empty translation, expected Chinese for "See you."',
			'「See you.」的譯文是空的',
		],
		[
			{ id: 'segment-unpaired-source', data: { source: 'See you.' } },
			'Unexpected English line alone, expected Chinese for "See you."',
			'英文「See you.」沒有對應的譯文',
		],
		[
			{ id: 'segment-unpaired-target', data: { found: '再見。' } },
			'Unexpected Chinese line alone, expected English for "再見。"',
			'中文「再見。」沒有對應的原文',
		],
	])('$id', (message, en, zh) => {
		expect(say('en', message)).toBe(en);
		expect(say('zh-Hant', message)).toBe(zh);
	});

	test.each([
		['month 5', 'month 5', '5月'],
		['year 2024', 'year 2024', '2024年'],
		['fiscal-year 2024', 'fiscal year 2024', '2024會計年度'],
		['weekday 7', 'weekday 7', '星期日'],
		['day 9', 'day 9', '9日'],
		['half 2', 'half 2', '下半年'],
		['decade 1990', 'decade 1990', '1990年代'],
		['century 21', 'century 21', '21世紀'],
		['time 9:30', '9:30', '9:30'],
		['3 month', '3 months', '3個月'],
		['1 year', '1 year', '1年'],
		['2 century', '2 centuries', '2個世紀'],
		['ordinal 3', 'ordinal 3', '第3'],
		['3/2 hour', '3/2 hours', '3/2小時'],
		['USD 4,800', 'USD 4,800', 'USD 4,800'],
		['400 giga', '400 giga', '400 giga'],
		['a b c', 'a b c', 'a b c'],
		['__proto__ 1', '__proto__ 1', '__proto__ 1'],
	])('the value %s', (value, en, zh) => {
		const message: Message = { id: 'period-added', data: { found: 'x', foundValue: value } };
		expect(say('en', message)).toContain(`(${en})`);
		expect(say('zh-Hant', message)).toContain(`（${zh}）`);
	});

	test.each([
		[2, 'a hundred times too large', '是原文的一百倍'],
		[-2, 'a hundred times too small', '只有原文的百分之一'],
		[-4, 'ten thousand times too small', '只有原文的萬分之一'],
		[5, 'a hundred thousand times too large', '是原文的十萬倍'],
		[8, 'a hundred million times too large', '是原文的一億倍'],
		[-12, 'a trillion times too small', '只有原文的兆分之一'],
		[17, '10^17 times too large', '是原文的10^17 倍'],
	])('10 to the power of %i', (exponent, en, zh) => {
		const message: Message = { id: 'number-scale', data: { ...nothing['number-scale'], exponent } };
		expect(say('en', message).endsWith(`: ${en}`)).toBe(true);
		expect(say('zh-Hant', message).endsWith(`：${zh}`)).toBe(true);
	});

	test.each(languages)('nothing throws or shows a hole for empty parameters (%s)', lang => {
		for (const [id, data] of Object.entries(nothing)) {
			const sentence = say(lang, { id, data } as Message);
			expect(sentence).not.toMatch(/undefined|NaN|null|, expected ""|應為「」|\(\)|（）/);
			expect(sentence.trim()).not.toBe('');
		}
	});

	test.each(languages)('a long quotation is cut, never inside a character (%s)', lang => {
		const sentence = say(lang, { id: 'target-empty', data: { source: '𠮷'.repeat(1_000_000) } });
		expect(sentence.length).toBeLessThan(140);
		expect(sentence).toContain('𠮷…');
		expect(sentence).not.toMatch(/\p{Cs}/u);
	});
});

/** Every sentence that is plain text, with its path. */
function* texts(value: unknown, path: string): Iterable<readonly [path: string, text: string]> {
	if (typeof value === 'string') yield [path, value];
	else if (typeof value === 'object' && value !== null) for (const [key, part] of Object.entries(value)) yield* texts(part, `${path}.${key}`);
}

/** Every sentence that is a function, tried with a plain case. */
const said = ({ errors, notices, report, progress }: Sentences): readonly string[] => [
	errors.notFound('a.txt'),
	errors.isDirectory('a'),
	errors.unreadable('a.txt', 'EACCES: permission denied'),
	errors.undecodable({ file: 'a.txt', line: 12, byte: 3401, hex: 'B4 FA', encoding: 'big5|gb18030' }),
	errors.undecodable({ file: 'a.txt', line: 12, byte: 0, hex: 'FF', encoding: '' }),
	errors.binary('a.png'),
	errors.empty('a.txt'),
	errors.oneLanguage('a.txt', 'en'),
	errors.oneLanguage('a.txt', 'zh'),
	errors.oneLanguage('a.txt', 'neither'),
	errors.unknownOption('--formt', '--format'),
	errors.unknownOption('--zzz', ''),
	errors.unknownCommand('chek', 'check'),
	errors.unknownRule('units', 'unit-sense'),
	errors.unknownRule('zzz', ''),
	errors.badValue('--format', 'xml', ['text', 'jsonl']),
	errors.missingValue('--format'),
	errors.missingInput(),
	errors.needsOther('--source', '--target'),
	errors.excessArgument('b.txt'),
	errors.writeFailed('-', 'EIO'),
	errors.diskFull('out.jsonl'),
	errors.nothingToAudit('docs'),
	errors.internal('a.txt', 'x is undefined'),
	errors.internal('', 'boom'),
	notices['no-tab'](12, ''),
	notices['no-tab'](12, 'lonely'),
	notices['more-fields'](3, 'third'),
	notices.header(1, 'en zh'),
	notices.nul(4, ''),
	report.document(1, 1),
	report.document(1200, 2),
	report.confidence(0.625),
	report.alsoAt([5], 0),
	report.alsoAt([5, 7], 0),
	report.alsoAt([5], 1200),
	report.seeAlso(9, 'text'),
	report.found(2, 1, 1200, 1),
	report.nothingFound(1, 3),
	report.skipped(1),
	report.more(0, 'unit-sense'),
	report.more(1, 'unit-sense'),
	report.more(1, ''),
	progress.reading('a.txt'),
	progress.pair(1200),
	progress.skipped('a.txt'),
];

describe('sentences', () => {
	test('in English', () => {
		expect(said(sentencesOf('en'))).toMatchInlineSnapshot(`
			[
			  "a.txt: no such file",
			  "a: is a folder, expected a file",
			  "a.txt: cannot be read: EACCES: permission denied",
			  "a.txt:12: unexpected bytes B4 FA at byte 3,401, expected UTF-8; try --encoding big5 or gb18030",
			  "a.txt:12: unexpected bytes FF at byte 0, expected UTF-8",
			  "a.png: is a binary file, expected text",
			  "a.txt: is empty",
			  "a.txt: holds only English: there is nothing to compare it with",
			  "a.txt: holds only Chinese: there is nothing to compare it with",
			  "a.txt: holds neither English nor Chinese",
			  "Unexpected option "--formt", did you mean "--format"?",
			  "Unexpected option "--zzz"",
			  "Unexpected command "chek", did you mean "check"?",
			  "Unexpected rule "units", did you mean "unit-sense"?",
			  "Unexpected rule "zzz", see bilint rules",
			  "Unexpected "xml" for --format, expected one of text, jsonl",
			  "Missing value for --format",
			  "Missing input, expected files or folders, or - for standard input",
			  "Unexpected --source without --target",
			  "Unexpected argument "b.txt"",
			  "standard output: cannot be written: EIO",
			  "out.jsonl: cannot be written: the disk is full",
			  "docs: holds no file with both languages",
			  "Internal error while auditing a.txt: x is undefined; this is a mistake of bilint, please report it with the file if you may",
			  "Internal error: boom; this is a mistake of bilint, please report it with the file if you may",
			  "line 12: no TAB; passed over",
			  "line 12: no TAB; passed over: "lonely"",
			  "line 3: more than two fields; left out: "third"",
			  "line 1: taken for a header; left out: "en zh"",
			  "line 4: holds NUL characters",
			  "1 problem in 1 pair",
			  "2 problems in 1,200 pairs",
			  "63% sure",
			  "also at line 5",
			  "also at lines 5, 7",
			  "also at lines 5 and 1,200 more",
			  "see line 9: text",
			  "2 problems with 1 cause in 1,200 pairs of 1 file",
			  "No problems found in 1 pair of 3 files",
			  "1 file passed over: not in both languages",
			  "bilint explain unit-sense says what the rule finds and why",
			  "--every shows the other 1 place in full; bilint explain unit-sense says what the rule finds and why",
			  "--every shows the other 1 place in full",
			  "reading a.txt…",
			  "pair 1,200",
			  "a.txt: not in both languages; passed over",
			]
		`);
	});

	test('in 繁體中文', () => {
		expect(said(sentencesOf('zh-Hant'))).toMatchInlineSnapshot(`
			[
			  "a.txt：找不到這個檔案",
			  "a：這是資料夾，需要的是檔案",
			  "a.txt：無法讀取：EACCES: permission denied",
			  "a.txt:12：第 3,401 位元組的 B4 FA 不是 UTF-8；請試 --encoding big5 或 gb18030",
			  "a.txt:12：第 0 位元組的 FF 不是 UTF-8",
			  "a.png：這是二進位檔，需要的是文字檔",
			  "a.txt：檔案是空的",
			  "a.txt：只有英文，沒有可以對照的中文",
			  "a.txt：只有中文，沒有可以對照的英文",
			  "a.txt：既沒有英文，也沒有中文",
			  "沒有「--formt」這個選項，您要的是「--format」嗎？",
			  "沒有「--zzz」這個選項",
			  "沒有「chek」這個指令，您要的是「check」嗎？",
			  "沒有「units」這條規則，您要的是「unit-sense」嗎？",
			  "沒有「zzz」這條規則，請用 bilint rules 查看",
			  "--format 的值不能是「xml」，應為 text、jsonl",
			  "--format 後面少了值",
			  "沒有指定輸入，請給檔案或資料夾，或用 - 代表標準輸入",
			  "--source 必須與 --target 一起使用",
			  "多了引數「b.txt」",
			  "標準輸出：無法寫入：EIO",
			  "out.jsonl：無法寫入：磁碟已滿",
			  "docs：裡面沒有中英對照的檔案",
			  "內部錯誤（正在檢查 a.txt）：x is undefined；這是 bilint 的錯，歡迎回報，方便的話請附上檔案",
			  "內部錯誤：boom；這是 bilint 的錯，歡迎回報，方便的話請附上檔案",
			  "第 12 行：沒有 TAB，已略過",
			  "第 12 行：沒有 TAB，已略過：「lonely」",
			  "第 3 行：超過兩欄，多出的欄位不計：「third」",
			  "第 1 行：視為標題列，不計：「en zh」",
			  "第 4 行：含有 NUL 字元",
			  "1 組句對，1 個問題",
			  "1,200 組句對，2 個問題",
			  "把握 63%",
			  "另見第 5 行",
			  "另見第 5、7 行",
			  "另見第 5 行，以及其他 1,200 行",
			  "參見第 9 行：text",
			  "1 個檔案、1,200 組句對中，有 2 個問題，出自 1 個原因",
			  "3 個檔案、1 組句對中，沒有發現問題",
			  "略過 1 個檔案：其中沒有中英對照",
			  "用 bilint explain unit-sense 查看這條規則找什麼、為什麼",
			  "加上 --every 可列出其餘 1 處；用 bilint explain unit-sense 查看這條規則找什麼、為什麼",
			  "加上 --every 可列出其餘 1 處",
			  "正在讀取 a.txt…",
			  "第 1,200 組句對",
			  "a.txt：沒有中英對照，已略過",
			]
		`);
	});

	test('the same things are said in both languages', () => {
		const [english = [], chinese = []] = languages.map(lang => [...texts(sentencesOf(lang), '')]);
		expect(chinese.map(([path]) => path)).toEqual(english.map(([path]) => path));
	});

	test.each(languages)('no sentence is empty or ends in a full stop (%s)', lang => {
		for (const [path, sentence] of texts(sentencesOf(lang), '')) expect(sentence, path).toMatch(/[^.。]$/);
		for (const sentence of said(sentencesOf(lang))) expect(sentence).toMatch(/[^.。]$/);
	});

	test('Chinese sentences are Chinese, without an untranslated one', () => {
		const isCommand = (sentence: string): boolean => /^bilint [a-z]+$/.test(sentence);
		const english = new Map(texts(sentencesOf('en'), ''));
		for (const [path, sentence] of texts(sentencesOf('zh-Hant'), ''))
			if (!path.endsWith('.command') && !isCommand(sentence)) expect(sentence, path).not.toBe(english.get(path));
	});
});
