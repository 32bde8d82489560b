/** What a block of Markdown says, and what stands between the words as code: emphasis, link targets, HTML. */

import type { SyntaxNode } from '@lezer/common';
import type { Mark } from '../model.js';

/** The text of a block with its marks, and whether it is told from the file by more than these. */
export interface BlockText {
	readonly text: string;
	readonly marks: readonly Mark[];
	readonly encoded: boolean;
}

/** What holds for all blocks of a file. */
export interface Source {
	readonly file: string;
	/** Code spans that both languages have: their content says nothing to a reader of either. */
	readonly common: ReadonlySet<string>;
	/** Labels of link definitions, lower case: only with one of them do bare brackets make a link. */
	readonly labels: ReadonlySet<string>;
}

/** Signs that belong to the code around them. */
const signs = new Set(['EmphasisMark', 'StrikethroughMark', 'CodeMark', 'HTMLTag', 'Comment', 'ProcessingInstruction', 'Autolink', 'TaskMarker']);

/** The references people type; others are left as they stand. Source: HTML, named character references. */
const references: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: '\u{A0}',
	ensp: '\u{2002}',
	emsp: '\u{2003}',
	thinsp: '\u{2009}',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	deg: '°',
	plusmn: '±',
	times: '×',
	middot: '·',
	copy: '©',
	reg: '®',
	trade: '™',
	euro: '€',
	pound: '£',
	yen: '¥',
	cent: '¢',
	frac12: '½',
	frac14: '¼',
	frac34: '¾',
};

/** What a character reference stands for; itself where it is none of those that people type. */
export function resolved(reference: string): string {
	const name = reference.slice(1, -1);
	const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : Number.NaN;
	if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) return String.fromCodePoint(code);
	return Object.hasOwn(references, name) ? (references[name] ?? reference) : reference;
}

/** The children of a node, in order. */
export function* childrenOf(node: SyntaxNode): Iterable<SyntaxNode> {
	for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** Text in the making. */
interface Gathering {
	readonly source: Source;
	text: string;
	encoded: boolean;
	readonly marks: Mark[];
}

/** Text of the file between two offsets; the blanks that lead a further line are left out. */
function take(into: Gathering, from: number, to: number): void {
	const raw = into.source.file.slice(from, to).replace(/\r\n?/g, '\n');
	const plain = raw.replace(/\n[ \t]+/g, '\n');
	into.encoded ||= plain !== raw;
	into.text += plain;
}

/** Text that is written otherwise in the file. */
function put(into: Gathering, text: string): void {
	into.text += text;
	into.encoded = true;
}

function mark(into: Gathering, from: number, to: number): void {
	if (to > from) into.marks.push({ at: into.text.length, code: into.source.file.slice(from, to) });
}

/** Text of links and images; the rest of them is code. Footnote signs are code; brackets without a definition are brackets. */
function gatherLink(node: SyntaxNode, into: Gathering): void {
	const { file, labels } = into.source;
	const raw = file.slice(node.from, node.to);
	const [open, close, ...others] = [...childrenOf(node)].filter(({ name }) => name === 'LinkMark' || name === 'LinkLabel');
	if (!open || !close || /^\[\^[^\]]*\]$/.test(raw)) mark(into, node.from, node.to);
	else if (others.length > 0 || labels.has(file.slice(open.to, close.from).toLowerCase())) {
		mark(into, open.from, open.to);
		gatherBetween(node, open.to, close.from, into);
		mark(into, close.from, node.to);
	} else gatherBetween(node, node.from, node.to, into);
}

function gatherNode(node: SyntaxNode, into: Gathering): void {
	const { file, common } = into.source;
	const { name, from, to } = node;
	if (signs.has(name)) mark(into, from, to);
	else if (name === 'QuoteMark') into.encoded = true;
	else if (name === 'Escape') put(into, file.slice(from + 1, to));
	else if (name === 'Entity') put(into, resolved(file.slice(from, to)));
	else if (name === 'HardBreak') put(into, '\n');
	else if (name === 'InlineCode' && common.has(codeOf(node, file))) mark(into, from, to);
	else if (name === 'Link' || name === 'Image') gatherLink(node, into);
	else gatherBetween(node, from, to, into);
}

/** What stands in a node between two offsets. */
function gatherBetween(node: SyntaxNode, from: number, to: number, into: Gathering): void {
	let at = from;
	for (const child of childrenOf(node)) {
		if (child.from < at || child.to > to) continue;
		if (child.name === 'LinkMark' && node.name === 'Link') continue;
		take(into, at, child.from);
		gatherNode(child, into);
		at = child.to;
		if (child.name === 'QuoteMark' && into.source.file[at] === ' ') at++;
	}
	take(into, at, to);
}

/** The content of a code span. */
export function codeOf(node: SyntaxNode, file: string): string {
	const [open, close] = [...childrenOf(node)].filter(({ name }) => name === 'CodeMark');
	return open && close ? file.slice(open.to, close.from).trim() : '';
}

/** What a block says between two offsets, which are its own without the signs that make it one. */
export function blockText(node: SyntaxNode, from: number, to: number, source: Source): BlockText {
	const into: Gathering = { source, text: '', encoded: false, marks: [] };
	gatherBetween(node, from, to, into);
	return { text: into.text, marks: into.marks, encoded: into.encoded };
}
