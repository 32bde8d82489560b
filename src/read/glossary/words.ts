/** The words glossaries are written with: what languages, statuses and yes are called in headers and cells. */

import type { Locale, TermStatus } from '../../model.js';

const every: readonly Locale[] = ['zh-TW', 'zh-CN', 'zh-HK'];
const traditional: readonly Locale[] = ['zh-TW', 'zh-HK'];

/** What a language column or tag stands for: English, the varieties of Chinese, or a language that is not ours. */
export type Language = 'en' | readonly Locale[];

const english = [/^en(?:[-_][a-z0-9]+)*$/, /^(?:english|source|source term|source language|term|英文|英語|英语|原文)(?: ?[(（].*[)）])?$/];
const chinese = [
	/^zh(?:[-_][a-z0-9]+)*$/,
	/^(?:(?:traditional|simplified) )?chinese(?:[ -]?(?:[(（].*[)）]|traditional|simplified|taiwan|hong kong|china|prc))?$/,
	/^(?:target|target term|target language|translation)(?: ?[(（].*[)）])?$/,
	/^(?:中文|譯文|译文|繁體|繁体|簡體|简体|台灣|臺灣|香港|大陸|大陆)(?:中文)?(?: ?[(（].*[)）])?$/,
];

/** The varieties that a tag or name singles out, most telling first. */
const singledOut: readonly (readonly [pattern: RegExp, locales: readonly Locale[]])[] = [
	[/(?:[-_]hk|hong ?kong|[-_]mo\b|macao|macau|香港)/, ['zh-HK']],
	[/(?:[-_]tw|taiwan|台灣|臺灣|台湾)/, ['zh-TW']],
	[/(?:[-_](?:cn|sg)|hans|simplified|china|prc|singapore|简体|簡體|大陸|大陆|中国)/, ['zh-CN']],
	[/(?:hant|traditional|繁體|繁体)/, traditional],
];

/**
 * The language a header, tag or key names: BCP 47 (`en-US`, `zh_Hant_TW`) or the names of Phrase, Trados and memoQ ("Chinese (Traditional, Taiwan)").
 * Undefined for anything else. Attributes of a language ("zh-TW status") are no language.
 */
export function languageNamed(name: string): Language | undefined {
	const key = name.trim().toLowerCase();
	if (english.some(pattern => pattern.test(key))) return 'en';
	if (!chinese.some(pattern => pattern.test(key))) return undefined;
	return singledOut.find(([pattern]) => pattern.test(key))?.[1] ?? every;
}

/** What a row, or a rendering, can be marked as. */
export type Marking = TermStatus | 'verbatim' | 'draft';

const markings: readonly (readonly [marking: Marking, words: string])[] = [
	['preferred', 'preferred|approved|new|valid|standard|recommended|official|ok|accepted|final|首選|首选|核准|已核准|建議|建议|標準|标准'],
	['admitted', 'admitted|allowed|acceptable|alternative|permitted|synonym|可用|允許|允许|同義詞|同义词'],
	['deprecated', 'deprecated|obsolete|outdated|old|retired|not recommended|不建議|不建议|棄用|弃用|過時|过时'],
	['superseded', 'superseded|replaced|已取代'],
	['forbidden', 'forbidden|prohibited|banned|rejected|do not use|not allowed|blacklisted|wrong|禁用|禁止|錯誤|错误'],
	['verbatim', 'do not translate|do-not-translate|dnt|untranslatable|non-translatable|verbatim|keep|keep as is|不譯|不译|保留原文'],
	['draft', 'draft|proposed|pending|candidate|under review|provisional|open|草稿|待審|待审|待定'],
];

const markingOf = new Map(markings.flatMap(([marking, words]) => words.split('|').map(word => [word, marking] as const)));

/** The statuses people may write, for messages. */
export const statusWords: readonly string[] = ['preferred', 'admitted', 'deprecated', 'superseded', 'forbidden', 'do not translate', 'draft'];

/** A status as people, Phrase, Trados and TBX-Basic (`deprecatedTerm-admn-sts`) write it; undefined for one nobody knows. An empty one is `preferred`. */
export function markingNamed(text: string): Marking | undefined {
	const key = text.trim().toLowerCase();
	if (key === '') return 'preferred';
	return markingOf.get(key.replace(/term-admn-sts$/, '').replace(/[_\s]+/g, ' ')) ?? markingOf.get(key);
}

const affirmative = /^(?:true|yes|y|x|1|✓|wahr|vrai|verdadero|是|對|对)$/i;

/** Whether a cell says yes. */
export const isYes = (text: string): boolean => affirmative.test(text.trim());
