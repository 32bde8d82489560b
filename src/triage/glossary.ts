/** Terms that reviewers add while they read: one row each in `.bilint/glossary.tsv`. Pure. */

import type { Locale } from '../model.js';

const columns = ['en', 'zh-TW', 'zh-HK', 'zh-CN', 'status', 'note', 'owner'] as const;

/** The first line of the file, with its end. */
export const glossaryHead = `${columns.join('\t')}\n`;

export interface Term {
	readonly en: string;
	readonly zh: string;
	readonly locale: Locale;
	readonly note: string;
	readonly owner: string;
}

/** Line ends and TABs would make other cells of a cell. */
const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ').trim();

/** The row of a term, without its end; the Chinese stands in the column of its locale, the other ones are left for who knows them. */
export function glossaryRow({ en, zh, locale, note, owner }: Term): string {
	const cells: Readonly<Record<string, string>> = { en, [locale]: zh, status: 'preferred', note, owner };
	return columns.map(column => cell(cells[column] ?? '')).join('\t');
}
