/** A YAML file of messages in English and the one in Chinese, by key: Rails, Symfony, Hugo. Aliases are not followed. */

import { isMap, isScalar, isSeq, type Node, parseAllDocuments, type Scalar } from 'yaml';
import type { Comment, Segment } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import type { ReadContent } from './index.js';
import { groupsByKey, keyOf, type Message, type Messages } from './keys.js';
import { type LineIndex, lineIndex, splitLines } from './lines.js';
import { type NoticeList, noticeList } from './notices.js';
import { onSide, ReadError, type Refusal } from './read-error.js';
import { matchAt, type Notation, plainPiece, traceCorrections } from './trace.js';
import { tooDeepAt } from './yaml-depth.js';

/** In UTF-16 code units: the parser builds a tree of many times the size. */
const largest = 1 << 22;

interface Reading {
	readonly text: string;
	readonly index: LineIndex;
	readonly notices: NoticeList;
	readonly messages: Message[];
	readonly lines: Map<string, number>;
}

const failure = ({ index }: Reading, offset: number, id: 'malformed' | 'refused', detail: string): ReadError => {
	const { line, column } = index.at(offset);
	return new ReadError(id, { line, column: column + 1, detail });
};

/** What stands between the quotes, or the plain scalar; of a block the lines below its sign. */
function segmentOf(node: Scalar<string>, key: string, { text, index }: Reading): Segment {
	const [start, end] = node.range ?? [0, 0];
	const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
	const from = quoted ? start + 1 : start;
	const verbatim = text.slice(from, quoted ? end - 1 : end) === node.value;
	const last = from + text.slice(from, end).trimEnd().length;
	return { text: node.value, ...index.span(from, last), key, ...(verbatim ? {} : { encoded: true }) };
}

const isText = (node: unknown): node is Scalar<string> => isScalar(node) && typeof node.value === 'string';

function collect(node: Node | null | undefined, path: readonly (string | number)[], reading: Reading): void {
	const key = keyOf(path);
	if (isText(node)) reading.messages.push({ path, segment: segmentOf(node, key, reading) });
	else if (isSeq(node)) {
		reading.lines.set(key, reading.index.at(node.range?.[0] ?? 0).line);
		for (const [i, item] of node.items.entries()) collect(item as Node, [...path, i], reading);
	} else if (isMap(node)) {
		reading.lines.set(key, reading.index.at(node.range?.[0] ?? 0).line);
		const seen = new Set<string>();
		for (const pair of node.items) {
			const name = isScalar(pair.key) ? String(pair.key.value) : '';
			const own = keyOf([...path, name]);
			if (seen.has(own)) reading.notices.add(reading.index.at((pair.key as Node).range?.[0] ?? 0).line, 'duplicate-key', own);
			seen.add(own);
			collect(pair.value as Node | null, [...path, name], reading);
		}
	}
}

/** The tree of the first document. Throws ReadError. */
function parse(reading: Reading): Node | null | undefined {
	const { text, notices } = reading;
	if (text.length > largest) throw failure(reading, 0, 'refused', 'size' satisfies Refusal);
	const deep = tooDeepAt(text);
	if (deep) throw new ReadError('refused', { ...deep, detail: 'depth' satisfies Refusal });
	const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
	const [first, second] = 'empty' in documents ? [] : documents;
	const [error] = first?.errors ?? [];
	if (error) throw failure(reading, error.pos[0], 'malformed', error.message.split(/ at line |\n/)[0] ?? error.code);
	if (second) notices.add(reading.index.at(second.range[0]).line, 'more-documents', '');
	return first?.contents as Node | null | undefined;
}

function messagesOf(text: string, notices: NoticeList): Messages {
	const reading: Reading = { text, index: lineIndex(text), notices, messages: [], lines: new Map() };
	collect(parse(reading), [], reading);
	return reading;
}

/** Comments on lines of their own that speak to this program. */
const commentsOf = (text: string, side: Comment['side']): readonly Comment[] =>
	splitLines(text).flatMap(({ text: content, line }) => {
		const said = /^\s*#\s*(bilint-.*)$/.exec(content)?.[1];
		return said === undefined ? [] : [{ side, line, text: said.trim() }];
	});

/** The messages of two files by key. Throws ReadError with `side` set. */
export function readYaml(source: string, target: string): ReadContent {
	const notices = [noticeList('source'), noticeList()] as const;
	const [english, chinese] = [onSide('source', () => messagesOf(source, notices[0])), onSide('target', () => messagesOf(target, notices[1]))];
	const comments = [...commentsOf(source, 'source'), ...commentsOf(target, 'target')];
	return {
		content: { layout: 'groups', groups: groupsByKey(english, chinese) },
		notices: notices.flatMap(({ all }) => all),
		...(comments.length > 0 ? { comments } : {}),
	};
}

/** A line end within quotes or a plain scalar is read as a blank. */
const fold = /[ \t]*(?:\r\n|\n)[ \t]*(?![ \t\r\n])/y;
const escapeSign = /\\(?:u[0-9A-Fa-f]{4}|["\\/bfnrt])/y;

const foldedPiece = (file: string, offset: number) => {
	const end = matchAt(fold, file, offset);
	return end === undefined ? plainPiece(file, offset) : { length: end.length, text: ' ' };
};

const doubleQuoted: Notation = {
	pieceAt(file, offset) {
		const escaped = matchAt(escapeSign, file, offset);
		return escaped === undefined ? foldedPiece(file, offset) : { length: escaped.length, text: JSON.parse(`"${escaped}"`) as string };
	},
	write: text => JSON.stringify(text).slice(1, -1),
};

const singleQuoted: Notation = {
	pieceAt: (file, offset) => (file.startsWith("''", offset) ? { length: 2, text: "'" } : foldedPiece(file, offset)),
	write: text => text.replaceAll("'", "''"),
};

const plain: Notation = {
	pieceAt: foldedPiece,
	write: text => text,
	startAt(_, offset, { line, was }) {
		if (was === '') throw new CorrectionError('unwritable', line, "''");
		return offset;
	},
};

/** A block of lines that are indented by as much as its first; in a folded one a line end between two lines is read as a blank. */
function block(file: string, offset: number): Notation | undefined {
	const head = /[|>][-+]?[ \t]*(?:#.*)?(?:\r\n|\n)/y;
	const header = matchAt(head, file, offset);
	if (header === undefined) return undefined;
	const indent = matchAt(/ */y, file, offset + header.length) ?? '';
	return {
		pieceAt(text, at) {
			const piece = plainPiece(text, at);
			const next = at + piece.length + indent.length;
			if (piece.text !== '\n' || !text.startsWith(indent, at + piece.length)) return piece;
			return { length: next - at, text: header.startsWith('>') && /[^\s]/.test(text[next] ?? '') ? ' ' : '\n' };
		},
		write: text => text.replaceAll('\n', `\n${indent}`),
		startAt: () => offset + header.length + indent.length,
	};
}

function notationAt(file: string, offset: number): Notation {
	const before = file[offset - 1];
	if (before === '"') return doubleQuoted;
	return before === "'" ? singleQuoted : (block(file, offset) ?? plain);
}

/** Where corrected messages stand in the Chinese text. Throws CorrectionError. */
export const correctYaml = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, notationAt);
