/**
 * Two Markdown files (CommonMark with the tables and task lists of GitHub), by block: heading, paragraph, table cell.
 * Front matter, code and HTML are left out, and so are the addresses of links; what stands for them within a line is kept as marks.
 */

import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common';
import { GFM, parser, Table } from '@lezer/markdown';
import type { Comment, Segment } from '../model.js';
import type { Correction, Replacement } from './correction.js';
import type { ReadContent } from './index.js';
import { type LineIndex, lineIndex } from './lines.js';
import { blockText, childrenOf, codeOf, resolved, type Source } from './markdown-text.js';
import { type NoticeList, noticeList } from './notices.js';
import { onSide, ReadError, type Refusal } from './read-error.js';
import { matchAt, type Notation, plainPiece, traceCorrections } from './trace.js';

const markdown = parser.configure(GFM);
/** Blocks alone: tells how much work the text within them will be. */
const blocksOnly = parser.configure([
	Table,
	{ remove: ['Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'] },
]);

/** Of a file in UTF-16 code units, and of a block in its signs times its length, which is what the parser may need for it. */
const largest = 1 << 24;
const mostWork = 500_000_000;

const headings = /^(?:ATX|Setext)Heading([1-6])$/;
const isTextBlock = (name: string): boolean => name === 'Paragraph' || name === 'Task' || name === 'TableCell' || headings.test(name);

/** A text block and what it is: h2, Paragraph, TableCell; the same sequence in both files means the same blocks. */
interface Block {
	readonly kind: string;
	readonly segment: Segment;
}

/** A parsed file. */
interface File {
	readonly text: string;
	readonly tree: Tree;
	readonly lines: LineIndex;
}

const frontMatter = /^(?:---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n[\s\S]*?\n\+\+\+)[ \t]*(?:\r?\n|$)/;

function refuse(lines: LineIndex, offset: number, reason: Refusal): never {
	const { line, column } = lines.at(offset);
	throw new ReadError('refused', { line, column: column + 1, detail: reason });
}

function refuseWork(text: string, lines: LineIndex): void {
	blocksOnly.parse(text).iterate({
		enter({ name, from, to }) {
			if (!isTextBlock(name)) return;
			const count = text.slice(from, to).match(/`+|[[\]*_~]/g)?.length ?? 0;
			if (count * (to - from) > mostWork) refuse(lines, from, 'depth');
		},
	});
}

function parse(original: string): File {
	const lines = lineIndex(original);
	if (original.length > largest) refuse(lines, 0, 'size');
	const text = original.replace(frontMatter, matter => matter.replace(/[^\n\r]/g, ' '));
	refuseWork(text, lines);
	return { text, tree: markdown.parse(text), lines };
}

/** Every node of a name. */
function nodesOf({ tree }: File, names: readonly string[]): readonly SyntaxNode[] {
	const nodes: SyntaxNode[] = [];
	tree.iterate({
		enter(ref: SyntaxNodeRef) {
			if (names.includes(ref.name)) nodes.push(ref.node);
		},
	});
	return nodes;
}

const codesIn = (file: File): ReadonlySet<string> => new Set(nodesOf(file, ['InlineCode']).map(node => codeOf(node, file.text)));

const labelsIn = (file: File): ReadonlySet<string> =>
	new Set(
		nodesOf(file, ['LinkReference']).flatMap(node =>
			[...childrenOf(node)].filter(({ name }) => name === 'LinkLabel').map(({ from, to }) => file.text.slice(from + 1, to - 1).toLowerCase()),
		),
	);

/** The part of a block that is text: without `##`, `===` and `[ ]`. */
function bounds(node: SyntaxNode, text: string): readonly [from: number, to: number] {
	let [from, to] = [node.from, node.to];
	for (const child of childrenOf(node)) {
		if (child.name !== 'HeaderMark' && child.name !== 'TaskMarker') continue;
		if (child.from === from) from = child.to;
		else if (child.to === to) to = child.from;
	}
	while (from < to && /\s/.test(text[from] ?? '')) from++;
	while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
	return [from, to];
}

function blocksOf(file: File, common: ReadonlySet<string>): readonly Block[] {
	const source: Source = { file: file.text, common, labels: labelsIn(file) };
	const blocks: Block[] = [];
	file.tree.iterate({
		enter(ref) {
			if (!isTextBlock(ref.name)) return true;
			const { node } = ref;
			const [from, to] = bounds(node, file.text);
			const { text, marks, encoded } = blockText(node, from, to, source);
			const extras = { ...(marks.length > 0 ? { marks } : {}), ...(encoded ? { encoded: true as const } : {}) };
			const level = headings.exec(ref.name)?.[1];
			if (text.trim() !== '') blocks.push({ kind: level ? `h${level}` : ref.name, segment: { text, ...file.lines.span(from, to), ...extras } });
			return false;
		},
	});
	return blocks;
}

/** HTML comments that speak to this program. */
function commentsOf(file: File, side: Comment['side']): readonly Comment[] {
	return nodesOf(file, ['CommentBlock', 'Comment', 'HTMLBlock']).flatMap(({ from, to }) =>
		[...file.text.slice(from, to).matchAll(/<!--\s*(bilint-[^>]*?)\s*-->/g)].map(({ index, 1: text = '' }) => ({
			side,
			line: file.lines.at(from + index).line,
			text,
		})),
	);
}

/** Blocks of the same kinds in the same order belong together one by one; else the aligner finds out. */
function contentOf(source: readonly Block[], target: readonly Block[], notices: NoticeList): ReadContent['content'] {
	const differing = source.findIndex(({ kind }, i) => kind !== target[i]?.kind);
	const at = differing < 0 && target.length > source.length ? source.length : differing;
	if (at < 0) return { layout: 'pairs', pairs: source.map(({ segment }, i) => ({ source: segment, target: (target[i] as Block).segment })) };
	const place = target[at] ?? target.at(-1);
	notices.add(place?.segment.line ?? 1, 'blocks-differ', place?.segment.text ?? '');
	return { layout: 'parallel', source: source.map(({ segment }) => segment), target: target.map(({ segment }) => segment) };
}

/**
 * The blocks of both files. A block that runs over several lines is one segment with `\n` between them; escapes and character references are resolved.
 * Throws ReadError `refused`, with `side` set, for a text that would take too long.
 */
export function readMarkdown(source: string, target: string): ReadContent {
	const notices = noticeList();
	const [english, chinese] = [onSide('source', () => parse(source)), onSide('target', () => parse(target))];
	const there = codesIn(chinese);
	const common = new Set([...codesIn(english)].filter(code => there.has(code)));
	const comments = [...commentsOf(english, 'source'), ...commentsOf(chinese, 'target')];
	return {
		content: contentOf(blocksOf(english, common), blocksOf(chinese, common), notices),
		notices: notices.all,
		...(comments.length > 0 ? { comments } : {}),
	};
}

const escapeSign = /\\[!-/:-@[-`{-~]/y;
const reference = /&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y;
const lineEnd = /(?: {2,}|\\)?(?:\r\n|\r|\n)/y;
/** What leads the further lines of a block: blanks, and the signs of quotes. */
const lead = /[ \t]*(?:>[ \t]*)*/y;

const notation: Notation = {
	pieceAt(file, offset, next) {
		const end = matchAt(lineEnd, file, offset);
		if (end !== undefined) {
			const led = next === ' ' || next === '\t' ? '' : (matchAt(lead, file, offset + end.length) ?? '');
			return { length: end.length + led.length, text: '\n' };
		}
		const escaped = matchAt(escapeSign, file, offset);
		if (escaped !== undefined) return { length: 2, text: escaped.slice(1) };
		const code = matchAt(reference, file, offset);
		return code === undefined ? plainPiece(file, offset) : { length: code.length, text: resolved(code) };
	},
	write: text => text,
};

/** Where corrected blocks stand in the Chinese text. Throws CorrectionError. */
export const correctMarkdown = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, () => notation);
