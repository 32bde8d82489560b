/** What a cue says, without what only says how it is shown. */

import type { Mark, Segment } from '../model.js';
import { matchAt, type Notation, plainPiece } from './trace.js';

/** Tags as players know them: `<i>`, `</c>`, `<v Speaker>`, `<00:01:02.000>` (WebVTT), `<font …>`, and the overrides of ASS in braces, `{\an8}`. */
const tag = /<\/?(?:[biu]|c|v|lang|ruby|rt|font|s)(?:[ .\t][^>\n]*)?>|<\d[\d:.]*>|\{\\[^}\n]*\}/gi;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u{A0}', lrm: '\u{200E}', rlm: '\u{200F}' };

/** The lines of a cue as one text with `\n` between; tags become marks. `entities`: the six of WebVTT are resolved. */
export function cueSegment(lines: readonly [Segment, ...Segment[]], label: string, options: { readonly entities: boolean }): Segment {
	const [{ line }] = lines;
	const lastLine = lines.at(-1)?.line ?? line;
	const marks: Mark[] = [];
	const raw = lines.map(each => each.text).join('\n');
	let text = '';
	let encoded = false;
	let at = 0;
	const take = (piece: string): void => {
		const plain = options.entities ? piece.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => entities[name] ?? '') : piece;
		encoded ||= plain !== piece;
		text += plain;
	};
	for (const match of raw.matchAll(tag)) {
		take(raw.slice(at, match.index));
		marks.push({ at: text.length, code: match[0] });
		at = match.index + match[0].length;
	}
	take(raw.slice(at));
	return {
		text,
		line,
		column: 0,
		...(lastLine > line ? { lastLine } : {}),
		label,
		...(marks.length > 0 ? { marks } : {}),
		...(encoded ? { encoded: true as const } : {}),
	};
}

const entity = /&(?:amp|lt|gt|nbsp|lrm|rlm);/y;
/** Blank lines within a cue are not read. */
const lineEnd = /(?:\r\n|\r|\n)(?:[ \t]*(?:\r\n|\r|\n))*/y;

/** How the text of a cue is written. `entities` as for `cueSegment`. */
export const cueNotation = (options: { readonly entities: boolean }): Notation => ({
	pieceAt(file, offset) {
		const reference = options.entities ? matchAt(entity, file, offset) : undefined;
		if (reference !== undefined) return { length: reference.length, text: entities[reference.slice(1, -1)] ?? '' };
		const end = matchAt(lineEnd, file, offset);
		return end === undefined ? plainPiece(file, offset) : { length: end.length, text: '\n' };
	},
	write: text => (options.entities ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text),
});
