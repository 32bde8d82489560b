/** One pair a line, English TAB Chinese. Quotes are plain characters. */

import { census } from '../annotate/script.js';
import type { Content, GivenPair, Notice, Segment } from '../model.js';
import { type Correction, type Replacement, replacementsIn } from './correction.js';
import { splitLines } from './lines.js';
import { noticeList, noticeNul } from './notices.js';

/** The names columns go by: words, and the language tags of BCP 47. */
const englishColumn = /^(?:source|english|en(?:[-_][a-z0-9]{1,8}){0,3})$/i;
const chineseColumn = /^(?:target|chinese|zh(?:[-_][a-z0-9]{1,8}){0,3})$/i;

/** Whether a line names the columns instead of filling them, in either order. */
export function isHeader(line: string): boolean {
	const [first = '', second = ''] = line.split('\t', 2).map(field => field.trim());
	return (englishColumn.test(first) && chineseColumn.test(second)) || (chineseColumn.test(first) && englishColumn.test(second));
}

interface Row extends GivenPair {
	/** What stands after the second field, if anything does. */
	readonly rest: string | undefined;
}

/** The first two fields, in the order of the file; undefined where there is one only. */
function splitRow({ text, line }: Segment): Row | undefined {
	const tab = text.indexOf('\t');
	if (tab < 0) return undefined;
	const next = text.indexOf('\t', tab + 1);
	return {
		source: { text: text.slice(0, tab), line, column: 0 },
		target: { text: text.slice(tab + 1, next < 0 ? undefined : next), line, column: tab + 1 },
		rest: next < 0 ? undefined : text.slice(next + 1),
	};
}

/** 1 where the Chinese stands on the left, -1 where it stands on the right, 0 where the row does not tell. */
const leaning = ({ source, target }: GivenPair): number => Math.sign(census(source.text).han - census(target.text).han);

/**
 * The rows as pairs; blank lines are skipped, fields kept as they stand, empty ones too. A header is left out with the notice `header`, a line
 * without a TAB with `no-tab`, fields after the second with `more-fields`. Where most rows have the Chinese on the left the sides of all are
 * swapped, so that the source is the English: then `source.column` > `target.column`. Never throws.
 */
export function readTsv(text: string): { readonly content: Content; readonly notices: readonly Notice[] } {
	const notices = noticeList();
	const pairs: GivenPair[] = [];
	let balance = 0;
	let started = false;
	for (const line of splitLines(text)) {
		if (line.text.trim() === '') continue;
		const isFirst = !started;
		started = true;
		noticeNul(line, notices);
		if (isFirst && isHeader(line.text)) {
			notices.add(line.line, 'header', line.text);
			continue;
		}
		const row = splitRow(line);
		if (!row) {
			notices.add(line.line, 'no-tab', line.text);
			continue;
		}
		const { source, target, rest } = row;
		if (rest !== undefined) notices.add(line.line, 'more-fields', rest);
		balance += leaning(row);
		pairs.push({ source, target });
	}
	const ordered = balance > 0 ? pairs.map(({ source, target }) => ({ source: target, target: source })) : pairs;
	return { content: { layout: 'pairs', pairs: ordered }, notices: notices.all };
}

/** A field ends at a TAB and has no way to hold one. */
const fieldEnd = /[\t\r\n]/;

/** Where corrected fields stand in the text. Throws CorrectionError. */
export const correctTsv = (text: string, corrections: readonly Correction[]): readonly Replacement[] => replacementsIn(text, corrections, fieldEnd);
