/** Codes within a text that a translator writes otherwise: \n as /n, &nbsp; without its end, `npm install` misspelt. */

import { foldChinese } from '../annotate/script.js';
import type { Span } from '../model.js';

/** A code of the English and what stands for it; without `target` it is lost. */
export interface BrokenCode {
	readonly source: Span;
	readonly target: Span | undefined;
}

const spanOf = ({ 0: text, index }: RegExpMatchArray): Span => [index ?? 0, (index ?? 0) + text.length];

const lineEscape = /(?<!\\)\\[nrt]/g;
/** Slashes of all sorts, a blank between, a capital: what is no longer an escape. */
const brokenEscape = /(?<![A-Za-z0-9/.:<])(?:\/|\\ |\\\/|、)[nrt](?![A-Za-z0-9/>])|(?<!\\)\\[NRT](?![A-Za-z])/g;

/** `folded` has the full-width strokes as plain ones. */
function escapes(english: string, chinese: string, folded: string): readonly BrokenCode[] {
	const own = [...english.matchAll(lineEscape)];
	const kept = [...chinese.matchAll(lineEscape)];
	if (kept.length >= own.length) return [];
	const broken = [...folded.matchAll(brokenEscape), ...[...chinese.matchAll(/[＼／][nrt](?![A-Za-z])/g)]];
	const first = broken.find(({ 0: text }) => !english.includes(text));
	const [lost] = own.slice(kept.length);
	return lost ? [{ source: spanOf(lost), target: first && spanOf(first) }] : [];
}

const entity = /&(?:[A-Za-z]{2,8}|#\d{2,5}|#x[0-9A-Fa-f]{2,5});/g;
const brokenEntity =
	/[&＆] ?(?:nbsp|amp|lt|gt|quot|apos|hellip|mdash|ndash|copy|reg|trade|bull|#\d{2,5})(?![;A-Za-z0-9])|＆(?:nbsp|amp|lt|gt|quot|apos|copy|#\d{2,5});|& (?:nbsp|amp|lt|gt|quot|apos|copy|#\d{2,5});/gi;

const nameOf = (code: string): string => code.replace(/[&＆;； ]/g, '').toLowerCase();

function entities(english: string, chinese: string): readonly BrokenCode[] {
	const own = [...english.matchAll(entity)];
	const alike = new Set(english.match(brokenEntity) ?? []);
	return [...chinese.matchAll(brokenEntity)].flatMap(match => {
		const source = own.find(({ 0: code }) => nameOf(code) === nameOf(match[0]));
		return source && !alike.has(match[0]) ? [{ source: spanOf(source), target: spanOf(match) }] : [];
	});
}

const quoted = /`([!-~][ -~]{0,60}?)`/g;

/** One piece between back quotes that became another. */
function quotedCode(english: string, chinese: string): readonly BrokenCode[] {
	const left = [...english.matchAll(quoted)];
	const right = [...chinese.matchAll(/`([^`\n]{1,60})`/g)];
	const lost = left.filter(({ 1: code = '' }) => !chinese.includes(code));
	const strange = right.filter(({ 1: code }) => !left.some(own => own[1] === code));
	const [first, second] = [lost[0], strange[0]];
	return first && second && lost.length === 1 && strange.length === 1 ? [{ source: spanOf(first), target: spanOf(second) }] : [];
}

const none: readonly BrokenCode[] = [];

/** The codes of an English text that its translation has broken or lost. */
export function brokenCodes(english: string, chinese: string): readonly BrokenCode[] {
	const [slash, and, quote] = [english.includes('\\'), english.includes('&'), english.includes('`')];
	if (!slash && !and && !quote) return none;
	return [
		...(slash ? escapes(english, chinese, foldChinese(chinese)) : none),
		...(and ? entities(english, chinese) : none),
		...(quote ? quotedCode(english, chinese) : none),
	];
}
