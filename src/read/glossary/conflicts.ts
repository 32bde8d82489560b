/** What a glossary says against itself. Contradictions and circles make it unusable; the rest is for `glossary lint`. */

import { census } from '../../annotate/script.js';
import type { Glossary, GlossaryEntry, Locale } from '../../model.js';
import { GlossaryError } from './glossary-error.js';

export type GlossaryIssueId =
	/** Two rows of one English term that say the same. */
	| 'duplicate'
	/** Two rows of one English term that each prefer another rendering. */
	| 'conflict'
	/** A term that is neither rendered nor to be copied. */
	| 'no-rendering'
	/** A Chinese cell without Chinese. */
	| 'not-chinese'
	/** Characters of the other script in a column of one. */
	| 'script'
	/** Not decided yet, so left out of checking. */
	| 'draft';

export interface GlossaryIssue {
	readonly id: GlossaryIssueId;
	readonly row: number;
	readonly term: string;
	/** The rendering at fault, if one is. */
	readonly detail: string;
	/** The earlier row, where two are at odds. */
	readonly other?: number;
}

const isRight = (status: string): boolean => status === 'preferred' || status === 'admitted';
const keyOf = (entry: GlossaryEntry): string => entry.english[0].toLowerCase();

/** Throws GlossaryError where a rendering of a term is right in one row and wrong in another, or what to use instead leads back to itself. */
export function requireConsistent(entries: readonly GlossaryEntry[]): void {
	const said = new Map<string, { readonly right: boolean; readonly row: number }>();
	const instead = new Map<string, { readonly to: string; readonly row: number }>();
	for (const entry of entries)
		for (const { text, locales, status, instead: use } of entry.renderings)
			for (const locale of locales) {
				const key = `${keyOf(entry)}\t${locale}\t${text}`;
				const known = said.get(key);
				if (known && known.right !== isRight(status))
					throw new GlossaryError('contradiction', { line: entry.row, detail: `${entry.english[0]} → ${text}`, other: known.row });
				said.set(key, { right: isRight(status), row: entry.row });
				if (use !== undefined) instead.set(key, { to: `${keyOf(entry)}\t${locale}\t${use}`, row: entry.row });
			}
	for (const start of instead.keys()) requireEnd(start, instead);
}

function requireEnd(start: string, instead: ReadonlyMap<string, { readonly to: string; readonly row: number }>): void {
	const way = [start];
	for (let at = instead.get(start); at; at = instead.get(at.to)) {
		if (way.includes(at.to)) {
			const shown = [...way, at.to].map(key => key.split('\t')[2] ?? '').join(' → ');
			throw new GlossaryError('cycle', { line: at.row, detail: shown });
		}
		way.push(at.to);
	}
}

const renderingsKey = ({ renderings, verbatim }: GlossaryEntry): string =>
	JSON.stringify([verbatim, renderings.map(({ text, locales, status }) => [text, locales, status]).sort()]);

const preferredIn = ({ renderings }: GlossaryEntry, locale: Locale): readonly string[] =>
	renderings.filter(({ status, locales }) => status === 'preferred' && locales.includes(locale)).map(({ text }) => text);

const locales: readonly Locale[] = ['zh-TW', 'zh-CN', 'zh-HK'];

function againstEarlier(entry: GlossaryEntry, earlier: readonly GlossaryEntry[]): readonly GlossaryIssue[] {
	const twin = earlier.find(other => renderingsKey(other) === renderingsKey(entry));
	const term = entry.english[0];
	if (twin) return [{ id: 'duplicate', row: entry.row, term, detail: '', other: twin.row }];
	for (const other of earlier)
		for (const locale of locales) {
			const [own, theirs] = [preferredIn(entry, locale), preferredIn(other, locale)];
			const [detail] = own;
			if (detail !== undefined && theirs.length > 0 && !own.some(text => theirs.includes(text)))
				return [{ id: 'conflict', row: entry.row, term, detail, other: other.row }];
		}
	return [];
}

function withinEntry(entry: GlossaryEntry): readonly GlossaryIssue[] {
	const { row, english, renderings, verbatim, draft } = entry;
	const issue = (id: GlossaryIssueId, detail = ''): GlossaryIssue => ({ id, row, term: english[0], detail });
	const issues: GlossaryIssue[] = [];
	if (draft) issues.push(issue('draft'));
	if (renderings.length === 0 && !verbatim) issues.push(issue('no-rendering'));
	for (const { text, locales: own } of renderings) {
		const { han, traditional, simplified } = census(text);
		if (han === 0 && !english.includes(text)) issues.push(issue('not-chinese', text));
		const only = (locale: Locale): boolean => own.length === 1 && own[0] === locale;
		if ((only('zh-CN') && traditional > 0) || ((only('zh-TW') || only('zh-HK')) && simplified > 0)) issues.push(issue('script', text));
	}
	return issues;
}

/** What should be looked at, in the order of the rows. Does not throw. */
export function lintGlossary({ entries }: Glossary): readonly GlossaryIssue[] {
	const byTerm = new Map<string, GlossaryEntry[]>();
	return entries.flatMap(entry => {
		const earlier = byTerm.get(keyOf(entry)) ?? [];
		const issues = [...withinEntry(entry), ...againstEarlier(entry, earlier)];
		byTerm.set(keyOf(entry), [...earlier, entry]);
		return issues;
	});
}
