/**
 * What a text holds that is not language: placeholders, tags, addresses. Each with a key that is equal on both sides where nothing was changed.
 *
 * Placeholders: printf (C, Objective-C, Python), `{0}` and `{name}` (.NET, Java, ICU MessageFormat with its arguments), `{{x}}`, `${x}`, `#{x}`, `%{x}`,
 * `%(x)s`, `%NAME%`. Tags: HTML and XML, with the ids of XLIFF's inline elements. Nothing is parsed further than the comparison needs.
 */

import type { MarkupKind, Side, Span } from '../model.js';
import { isDigit, isLetter } from './code-units.js';
import { everyMatch } from './every-match.js';
import { census } from './script.js';

/** A piece of markup. */
export interface Markup {
	readonly kind: MarkupKind;
	/** In the side's text; empty for a code that the format keeps out of it. */
	readonly span: Span;
	/** As it stands in the file. */
	readonly code: string;
	/** What must be equal on the other side. */
	readonly key: string;
}

const nothing: readonly Markup[] = [];

const printf = /%(?:\d+\$)?[-+#0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:hh|ll|[hlLqjzt])?[sdifuxXeEgGcpn@](?![A-Za-z])/g;
const braced = /(\{\{\s*[\w.$-]+\s*\}\}|[$#%]\{[^{}\s]+\}|%\([\w.]+\)[sdif]|%[A-Z][A-Z0-9_]+%)/g;
const argument = /^\s*([\w.$[\]-]+)\s*(?:,\s*(\w+)\s*(?:,([\s\S]*))?|[:!][^{}]*)?$/;
const tag = /<(\/?)([A-Za-z][\w:.-]*|\d{1,2})((?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))*)\s*(\/?)>/g;
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;
const url = /(?:https?:\/\/|www\.)[\w\-./?%&=#~+:@!$'()*,;]+/gi;
const domains: ReadonlySet<string> = new Set(['com', 'org', 'net', 'gov', 'edu', 'int', 'info', 'io', 'tw', 'cn', 'hk', 'jp', 'uk', 'eu']);
const bare = new RegExp(
	String.raw`(?<![\w@/.-])[a-z0-9](?:[\w-]{0,62}\.){1,6}(?:${[...domains].join('|')})(?![\w-])(?:\/[\w\-./?%&=#~+:@!$'()*,;]*)?`,
	'gi',
);

/** Elements that stand for an inline code of the original document: their id says which. */
const coded: ReadonlySet<string> = new Set(['g', 'x', 'bx', 'ex', 'ph', 'bpt', 'ept', 'it', 'pc', 'sc', 'ec']);

/** Elements that hold nothing. */
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'input']);

/** Parts of an address that name a language or variety: a translation may point to its own. */
const languagePart = /^(?:en|eng|english|zh|chi|chinese|cn|tw|hk|tc|sc|cht|chs|(?:en|zh)[-_](?:[a-z]{2}|hant|hans)|traditional|simplified)$/;

const trailing = /[.,;:!?'*]+$/;

/** An address without the marks of the sentence around it: a closing bracket belongs to it only with its opening one. */
function trimmed(address: string): string {
	let text = address.replace(trailing, '');
	while (text.endsWith(')') && text.split(')').length > text.split('(').length) text = text.slice(0, -1).replace(trailing, '');
	return text;
}

/** Host and path in small letters, without scheme, `www.` and the parts that name a language. */
export function addressKey(address: string): string {
	const [host = '', ...path] = address
		.toLowerCase()
		.replace(/^https?:\/\//, '')
		.replace(/^www\./, '')
		.replace(/\/+$/, '')
		.split('/');
	const labels = host.split('.');
	const own = labels.length > 2 && languagePart.test(labels[0] ?? '') ? labels.slice(1) : labels;
	return [own.join('.'), ...path.filter(part => !languagePart.test(part.replace(/\.\w+$/, '')))].join('/');
}

/** No ICU message is longer (UTF-16 code units). */
const longestMessage = 4000;

/** Where the brace at `open` closes; undefined if it does not, or too far away. */
function closing(text: string, open: number): number | undefined {
	const last = Math.min(text.length, open + longestMessage);
	for (let i = open, depth = 0; i < last; i++) {
		if (text[i] === '{') depth++;
		else if (text[i] === '}' && --depth === 0) return i + 1;
	}
	return undefined;
}

/** The branches of an ICU choice that must be the same: all of `select`, of a plural only `other`, since languages count differently. */
function branches(type: string, body: string): string {
	const names = [...body.matchAll(/(=\d+|\w+)\s*\{/g)].map(([, name = '']) => name);
	return type === 'select' ? [...new Set(names)].sort().join(' ') : names.includes('other') ? 'other' : '';
}

/** `{…}` where it is a placeholder: a name, perhaps with a type and a style. Text in braces is none. */
function braceKey(content: string): string | undefined {
	const match = argument.exec(content);
	if (!match) return undefined;
	const [, name = '', type, rest = ''] = match;
	if (type === 'plural' || type === 'select' || type === 'selectordinal') return `{${name}, ${type}, ${branches(type, rest)}}`;
	return `{${name}}`;
}

function braces(text: string, found: Markup[]): void {
	for (let at = text.indexOf('{'); at >= 0; ) {
		const end = text[at + 1] === '{' ? undefined : closing(text, at);
		const key = end === undefined ? undefined : braceKey(text.slice(at + 1, end - 1));
		if (end !== undefined && key !== undefined) found.push({ kind: 'placeholder', span: [at, end], code: text.slice(at, end), key });
		at = text.indexOf('{', end !== undefined && key !== undefined ? end : at + 1);
	}
}

/** printf arguments; their keys lack the position, which is counted once it is clear which of them stand alone. */
function printfs(text: string, found: Markup[]): void {
	for (const { 0: code, index } of everyMatch(text, printf))
		if (!/[\d%]/.test(text.charAt(index - 1))) found.push({ kind: 'placeholder', span: [index, index + code.length], code, key: '%' });
}

function tags(text: string, found: Markup[]): void {
	for (const { 0: code, 1: close = '', 2: name = '', 3: attributes = '', 4: selfClosing = '', index } of everyMatch(text, tag)) {
		const lower = name.toLowerCase();
		const id = coded.has(lower) ? (/\sid\s*=\s*["']?([^"'\s>]+)/.exec(attributes)?.[1] ?? '') : '';
		const alone = selfClosing !== '' && !empty.has(lower) ? '/' : '';
		found.push({ kind: 'tag', span: [index, index + code.length], code, key: `<${close}${lower}${id && ` ${id}`}${alone}>` });
	}
}

/** Tags and placeholders. */
function codes(text: string, found: Markup[]): void {
	if (text.includes('<')) tags(text, found);
	if (!mayHoldPlaceholder(text)) return;
	for (const { 0: code, index } of everyMatch(text, braced))
		found.push({ kind: 'placeholder', span: [index, index + code.length], code, key: code.replace(/\s/g, '') });
	braces(text, found);
	printfs(text, found);
}

function addresses(text: string, found: Markup[]): void {
	const add = (kind: 'url' | 'email', index: number, code: string, key: string): void => {
		found.push({ kind, span: [index, index + code.length], code, key });
	};
	if (text.includes('@')) for (const { 0: code, index } of everyMatch(text, email)) add('email', index, trimmed(code), trimmed(code).toLowerCase());
	for (const pattern of holdsDomain(text) ? [url, bare] : [url])
		for (const { 0: code, index } of everyMatch(text, pattern)) add('url', index, trimmed(code), addressKey(trimmed(code)));
}

/** Of pieces that overlap the one that begins first, of those that begin together the longest. */
function apart(found: readonly Markup[]): readonly Markup[] {
	let end = 0;
	return [...found]
		.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
		.filter(({ span }) => {
			if (span[0] < end) return false;
			end = span[1];
			return true;
		});
}

/** Numbers the printf arguments by place, so that a translation may number them to change their order. */
function numbered(found: readonly Markup[]): readonly Markup[] {
	let position = 0;
	return found.map(piece => {
		if (piece.key !== '%') return piece;
		position++;
		const explicit = /^%(\d+)\$/.exec(piece.code)?.[1];
		return { ...piece, key: `%${explicit ?? position}$${piece.code.at(-1)}` };
	});
}

/** "Amazon.com": a host in capitals may be a company, which may have a Chinese name. */
export const mayBeName = ({ kind, code }: Markup): boolean => kind === 'url' && /^[A-Z][\w-]*(?:\.[\w-]+)+$/.test(code);

/** Codes the reader took out, of all segments of a side. */
function marksOf({ segments }: Side): readonly Markup[] {
	if (segments.length === 1 && segments[0].marks === undefined) return nothing;
	let start = 0;
	return segments.flatMap(({ text, marks = [] }) => {
		const from = start;
		start += text.length + 1;
		return marks.map(({ at, code }) => ({ kind: 'tag' as const, span: [from + at, from + at] as const, code, key: code }));
	});
}

/** What every placeholder has that begins with a per cent sign: percentages do not go on like this. */
const placeholderHead = /%(?:[-+#*\d(A-Z{hlqjztsdifuxecgpn@]|\.[\d*])/;

const mayHoldPlaceholder = (text: string): boolean => text.includes('{') || (text.includes('%') && placeholderHead.test(text));

/** Every web address has a dot behind a letter or digit and before a letter. */
function mayHoldWebAddress(text: string): boolean {
	for (let at = text.indexOf('.', 1); at >= 0; at = text.indexOf('.', at + 1)) {
		const before = text.charCodeAt(at - 1);
		if (isLetter(text.charCodeAt(at + 1)) && (isLetter(before) || isDigit(before))) return true;
	}
	return false;
}

/** Whether the letters behind a dot are those of a domain, as in every address without its scheme. */
function holdsDomain(text: string): boolean {
	for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
		let end = at + 1;
		while (isLetter(text.charCodeAt(end))) end++;
		if (end > at + 1 && domains.has(text.slice(at + 1, end).toLowerCase())) return true;
	}
	return false;
}

const mayHoldAddress = (text: string): boolean => text.includes('@') || mayHoldWebAddress(text);

/** What stands in the text itself. */
function standing(text: string): readonly Markup[] {
	const { code } = census(text);
	if (!code && !mayHoldWebAddress(text)) return nothing;
	const found: Markup[] = [];
	if (code) codes(text, found);
	if (mayHoldAddress(text)) addresses(text, found);
	return found.length === 0 ? nothing : numbered(apart(found));
}

/** The markup of a side, in order of place. */
export function markupOf(side: Side): readonly Markup[] {
	const found = standing(side.text);
	const marks = marksOf(side);
	return marks.length === 0 ? found : [...found, ...marks].sort((a, b) => a.span[0] - b.span[0]);
}
