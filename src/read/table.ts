/** Tables of which one column is English and one Chinese: which ones, and the rows as pairs. What CSV files and sheets have in common. */

import { census } from '../annotate/script.js';
import type { GivenPair, Locale, NoticeId, Segment } from '../model.js';
import { isChineseTag, isEnglishTag, localeOf } from './languages.js';
import type { NoticeList } from './notices.js';

/** A row with the cells that are there, by column from 0. */
export interface Row {
	readonly line: number;
	readonly cells: ReadonlyMap<number, Segment>;
}

/** What people and tools write over a column, besides language tags. */
const englishNames = new Set(['source', 'source text', 'source segment', 'english', 'original', '原文', '英文', '來源', '来源', '源文', '源语言']);
const chineseNames = new Set([
	'target',
	'target text',
	'target segment',
	'chinese',
	'translation',
	'譯文',
	'译文',
	'中文',
	'翻譯',
	'翻译',
	'繁體中文',
	'简体中文',
]);
const keyNames = new Set(['key', 'id', 'string id', 'string key', 'identifier', 'name', 'context', 'msgctxt', 'resource id']);

/** "English (US)", "zh-TW", "Chinese [zh-HK]". */
const tagIn = (name: string): string => /[[(]\s*([a-z]{2}[-_a-z0-9]*)\s*[\])]$/i.exec(name)?.[1] ?? name;

function namesLanguage(name: string): 'english' | 'chinese' | undefined {
	const plain = name.trim().toLowerCase();
	const head = plain.replace(/\s*[[(].*$/, '');
	if (englishNames.has(plain) || englishNames.has(head) || isEnglishTag(tagIn(plain))) return 'english';
	return chineseNames.has(plain) || chineseNames.has(head) || isChineseTag(tagIn(plain)) ? 'chinese' : undefined;
}

interface Columns {
	readonly english: number;
	readonly chinese: number;
	readonly key: number | undefined;
	/** The first row is no pair: it names the columns, or seems to. */
	readonly header: 'named' | 'guessed' | undefined;
	readonly locale: Locale | undefined;
	/** Further columns the header calls Chinese. */
	readonly others: readonly Segment[];
}

function columnsOfHeader({ cells }: Row): Columns | undefined {
	const named = [...cells].map(([column, cell]) => ({ column, cell, language: namesLanguage(cell.text) }));
	const english = named.find(({ language }) => language === 'english');
	const [chinese, ...others] = named.filter(({ language }) => language === 'chinese');
	if (!english || !chinese) return undefined;
	const key = named.find(({ cell, language }) => language === undefined && keyNames.has(cell.text.trim().toLowerCase().replaceAll('_', ' ')));
	return {
		english: english.column,
		chinese: chinese.column,
		key: key?.column,
		header: 'named',
		locale: localeOf(tagIn(chinese.cell.text.trim())),
		others: others.map(({ cell }) => cell),
	};
}

/** Whether a row names an English and a Chinese column. */
export const namesColumns = (row: Row | undefined): boolean => row !== undefined && columnsOfHeader(row) !== undefined;

const sampleRows = 500;

/** The columns with the most English and the most Chinese cells; the first row is a header where the others of the Chinese column are Chinese and it is not. */
function columnsByContent(rows: readonly Row[]): Columns | undefined {
	const counts = new Map<number, { english: number; chinese: number }>();
	for (const { cells } of rows.slice(0, sampleRows))
		for (const [column, { text }] of cells) {
			const { han, latin } = census(text);
			const count = counts.get(column) ?? { english: 0, chinese: 0 };
			if (han > 0) count.chinese++;
			else if (latin > 1) count.english++;
			counts.set(column, count);
		}
	const best = (language: 'english' | 'chinese'): number | undefined =>
		[...counts].filter(([, count]) => count[language] > 0).sort(([, a], [, b]) => b[language] - a[language])[0]?.[0];
	const chinese = best('chinese');
	if (chinese !== undefined) counts.delete(chinese);
	const english = best('english');
	if (english === undefined || chinese === undefined) return undefined;
	const first = rows[0]?.cells.get(chinese)?.text ?? '';
	return {
		english,
		chinese,
		key: undefined,
		header: rows.length > 1 && census(first).han === 0 && first !== '' ? 'guessed' : undefined,
		locale: undefined,
		others: [],
	};
}

/** What a table holds. */
export interface TablePairs {
	readonly pairs: readonly GivenPair[];
	readonly locale?: Locale;
}

/**
 * The rows as pairs; rows that are empty in both columns are left out, an empty cell beside a full one is kept as an empty text at its place.
 * Undefined where no two columns are of the two languages. `notices` takes note of a header that is only guessed, and of further Chinese columns.
 */
export function pairsOfTable(rows: readonly Row[], notices: NoticeList): TablePairs | undefined {
	const [first] = rows;
	const columns = first && (columnsOfHeader(first) ?? columnsByContent(rows));
	if (!first || !columns) return undefined;
	const note = (id: NoticeId, cells: Iterable<Segment>): void => notices.add(first.line, id, [...cells].map(({ text }) => text).join(', '));
	if (columns.header === 'guessed') note('header', first.cells.values());
	if (columns.others.length > 0) note('more-columns', columns.others);
	const pairs = (columns.header ? rows.slice(1) : rows).flatMap(({ line, cells }) => {
		const [english, chinese] = [cells.get(columns.english), cells.get(columns.chinese)];
		if (!/\S/.test((english?.text ?? '') + (chinese?.text ?? ''))) return [];
		const key = columns.key === undefined ? '' : (cells.get(columns.key)?.text.trim() ?? '');
		const named = (cell: Segment | undefined): Segment => ({ ...(cell ?? { text: '', line, column: 0 }), ...(key === '' ? {} : { key }) });
		return [{ source: named(english), target: named(chinese) }];
	});
	return { pairs, ...(columns.locale ? { locale: columns.locale } : {}) };
}
