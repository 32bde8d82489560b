/** @jsxImportSource preact */
/** Lines of the document on the page: made visible, with their evidence marked, each in its language and direction of its own. */

import { type Locale, type Severity, severities } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { excerpt, piecesOf } from '../excerpt.js';
import { marks } from '../page.js';
import type { Marked } from '../table.js';
import type { Change } from './changes.js';

/** Of a longer line the page shows what surrounds the evidence. */
const LONGEST = 4000;

/** Words of the source or of the translation, with their evidence. */
export function Line({ text, spans, lang, severity }: Marked & { readonly lang: 'en' | Locale; readonly severity?: Severity }) {
	return (
		<bdi class="line" lang={lang}>
			{piecesOf(excerpt({ text, spans }, LONGEST)).map(piece =>
				piece.marked ? (
					<mark key={piece.at} class={severity}>
						{visible(piece.text)}
					</mark>
				) : (
					visible(piece.text)
				),
			)}
		</bdi>
	);
}

const CONTEXT = 60;

/** Long stretches without a change are cut to their ends. */
function shortened(text: string, first: boolean, last: boolean): string {
	if (text.length <= 2 * CONTEXT + 20) return text;
	const [head, tail] = [text.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, ''), text.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, '')];
	return `${first ? '' : head}…${last ? '' : tail}`;
}

/** Each change with its place among the others. */
function placed(changes: readonly Change[]): readonly (Change & { readonly at: number; readonly last: boolean })[] {
	let at = 0;
	return changes.map((change, i) => {
		const own = { ...change, at, last: i === changes.length - 1 };
		at += change.text.length;
		return own;
	});
}

/** A line before and after. */
export function Changes({ changes, lang }: { readonly changes: readonly Change[]; readonly lang: Locale }) {
	return (
		<bdi class="line" lang={lang}>
			{placed(changes).map(({ kind, text, at, last }) => {
				if (kind === 'removed') return <del key={at}>{visible(excerpt({ text, spans: [] }, LONGEST).text)}</del>;
				if (kind === 'added') return <ins key={at}>{visible(excerpt({ text, spans: [] }, LONGEST).text)}</ins>;
				return visible(shortened(text, at === 0, last));
			})}
		</bdi>
	);
}

/** The sign of a severity, which says the same as its colour, and its name. */
export function Gravity({ severity, name }: { readonly severity: Severity; readonly name: string }) {
	return (
		<span class={`gravity ${severity}`}>
			<span aria-hidden="true">{marks[severity]}</span> {name}
		</span>
	);
}

/** Counts of severities in a row, the ones there are none of left out. */
export const severitiesIn = (counts: Readonly<Record<Severity, number>>): readonly Severity[] => severities.filter(severity => counts[severity] > 0);
