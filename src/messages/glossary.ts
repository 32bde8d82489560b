/** What this program says about glossaries, in both languages. */

import { clip, grouped, wordFor } from './phrases.js';

/** Why a glossary cannot be used; ids as `src/read/glossary` gives them. */
export type GlossaryFailureId =
	| 'malformed'
	| 'refused'
	| 'format'
	| 'no-english'
	| 'no-chinese'
	| 'direction'
	| 'empty-term'
	| 'status'
	| 'contradiction'
	| 'cycle';

/** Where it is and what it is about, as far as it is known. */
export interface GlossaryFacts {
	readonly line?: number;
	readonly column?: number;
	readonly cell?: string;
	readonly detail?: string;
	readonly other?: number;
}

/** What `lint` speaks of. */
export type GlossaryIssueId = 'duplicate' | 'conflict' | 'no-rendering' | 'not-chinese' | 'script' | 'draft';

/** The sentences of `bilint glossary`, and of a glossary that cannot be used. */
export interface GlossarySentences {
	/** One line that names file and place. */
	failure(file: string, id: GlossaryFailureId, facts: GlossaryFacts): string;
	/** What `lint` says of a row. `other` is the earlier row, or 0. */
	readonly issues: Readonly<Record<GlossaryIssueId, (term: string, detail: string, other: number) => string>>;
	clean(file: string, entries: number): string;
	found(file: string, issues: number, entries: number): string;
	/** What `diff` says; renderings are as the glossary has them. */
	added(term: string, renderings: string): string;
	removed(term: string, renderings: string): string;
	changed(term: string, before: string, after: string): string;
	same(): string;
}

/** A line and column as compilers write them, or a cell. */
function placeIn({ line, column, cell }: GlossaryFacts): string {
	if (cell !== undefined) return `:${cell}`;
	return line === undefined ? '' : `:${line}${column === undefined ? '' : `:${column}`}`;
}

const quote = (text: string): string => `"${clip(text)}"`;
const count = (amount: number, one: string, many: string): string => `${grouped(amount)} ${amount === 1 ? one : many}`;
const there = (detail: string): string => (detail === '' ? 'nothing' : quote(detail));

const refusals: ReadonlyMap<string, string> = new Map([
	['doctype', 'it holds a document type (DOCTYPE), which is never read; remove that line'],
	['size', 'it is too large'],
	['depth', 'it is nested too deeply'],
	['entries', 'it holds too many files'],
]);

const failures: Readonly<Record<GlossaryFailureId, (detail: string, other: number) => string>> = {
	malformed: detail => `cannot be read: ${clip(detail)}`,
	refused: detail => `is refused: ${wordFor(detail, refusals)}`,
	format: detail => `unexpected kind of glossary ${quote(detail)}, expected .xlsx, .csv, .tsv, .yaml or .tbx`,
	'no-english': detail => `no English found, expected a column or language named en; there is ${there(detail)}`,
	'no-chinese': detail => `no Chinese found, expected a column or language named zh-TW, zh-HK, zh-CN or zh; there is ${there(detail)}`,
	direction: () => 'unexpected Chinese in the English column and none in the Chinese one, expected English → Chinese; swap the headings',
	'empty-term': detail => `unexpected rendering ${there(detail)} without an English term, expected one in this row`,
	status: detail => `unexpected status ${clip(detail)}`,
	contradiction: (detail, other) => `unexpected ${quote(detail)}: right in one row and wrong in another, see row ${other}`,
	cycle: detail => `unexpected circle: what to use instead leads back to itself: ${clip(detail)}`,
};

export const glossaryEn: GlossarySentences = {
	failure: (file, id, facts) => `${file}${placeIn(facts)}: ${failures[id](facts.detail ?? '', facts.other ?? 0)}`,
	issues: {
		duplicate: (term, _, other) => `${quote(term)} says the same as row ${other}; remove one`,
		conflict: (term, detail, other) =>
			`${quote(term)} prefers ${quote(detail)}, row ${other} another rendering; put both in one cell with | between, or mark one admitted`,
		'no-rendering': term => `${quote(term)} has no rendering and is not marked "do not translate"`,
		'not-chinese': (term, detail) => `${quote(term)} is rendered by ${quote(detail)}, expected Chinese`,
		script: (term, detail) => `${quote(term)} is rendered by ${quote(detail)}, expected the script of its column`,
		draft: term => `${quote(term)} is a draft and is left out of checking`,
	},
	clean: (file, entries) => `${file}: ${count(entries, 'entry', 'entries')}, nothing to report`,
	found: (file, issues, entries) => `${file}: ${count(issues, 'point', 'points')} to look at in ${count(entries, 'entry', 'entries')}`,
	added: (term, renderings) => `+ ${term}: ${renderings}`,
	removed: (term, renderings) => `- ${term}: ${renderings}`,
	changed: (term, before, after) => `~ ${term}: ${before} → ${after}`,
	same: () => 'No differences',
};

const quoteZh = (text: string): string => `「${clip(text)}」`;
const thereZh = (detail: string): string => (detail === '' ? '裡面什麼都沒有' : `只有${quoteZh(detail)}`);

const refusalsZh: ReadonlyMap<string, string> = new Map([
	['doctype', '含有文件類型宣告（DOCTYPE），一律不讀；請刪除該行'],
	['size', '檔案太大'],
	['depth', '巢狀太深'],
	['entries', '壓縮檔中的檔案太多'],
]);

const failuresZh: Readonly<Record<GlossaryFailureId, (detail: string, other: number) => string>> = {
	malformed: detail => `無法讀取：${clip(detail)}`,
	refused: detail => `拒絕讀取：${wordFor(detail, refusalsZh)}`,
	format: detail => `不支援${quoteZh(detail)}這種術語表，應為 .xlsx、.csv、.tsv、.yaml 或 .tbx`,
	'no-english': detail => `找不到英文，應有名為 en 的欄位或語言；${thereZh(detail)}`,
	'no-chinese': detail => `找不到中文，應有名為 zh-TW、zh-HK、zh-CN 或 zh 的欄位或語言；${thereZh(detail)}`,
	direction: () => '英文欄裡是中文，中文欄裡卻不是；術語表應為英文 → 中文，請對調標題',
	'empty-term': detail => `譯法${quoteZh(detail)}沒有對應的英文術語`,
	status: detail => `不認得的狀態：${clip(detail)}`,
	contradiction: (detail, other) => `${quoteZh(detail)}在一列中為正確，在另一列中為錯誤，參見第 ${other} 列`,
	cycle: detail => `建議用詞繞回自己：${clip(detail)}`,
};

export const glossaryZhHant: GlossarySentences = {
	failure: (file, id, facts) => `${file}${placeIn(facts)}：${failuresZh[id](facts.detail ?? '', facts.other ?? 0)}`,
	issues: {
		duplicate: (term, _, other) => `${quoteZh(term)}與第 ${other} 列相同，請刪除其一`,
		conflict: (term, detail, other) => `${quoteZh(term)}首選${quoteZh(detail)}，第 ${other} 列首選別的譯法；請以 | 寫在同一格，或將其一標為 admitted`,
		'no-rendering': term => `${quoteZh(term)}沒有譯法，也沒有標為「不譯」`,
		'not-chinese': (term, detail) => `${quoteZh(term)}的譯法${quoteZh(detail)}不是中文`,
		script: (term, detail) => `${quoteZh(term)}的譯法${quoteZh(detail)}與該欄的繁簡體不符`,
		draft: term => `${quoteZh(term)}是草稿，不列入檢查`,
	},
	clean: (file, entries) => `${file}：${grouped(entries)} 筆，沒有問題`,
	found: (file, issues, entries) => `${file}：${grouped(entries)} 筆中有 ${grouped(issues)} 處需要查看`,
	added: (term, renderings) => `+ ${term}：${renderings}`,
	removed: (term, renderings) => `- ${term}：${renderings}`,
	changed: (term, before, after) => `~ ${term}：${before} → ${after}`,
	same: () => '沒有差異',
};
