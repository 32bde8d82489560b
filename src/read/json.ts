/** A JSON file of messages in English and the one in Chinese, by key: i18next, FormatJS, Vue I18n, ARB, Chrome extensions. Comments (JSONC) are read over. */

import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser';
import type { Comment } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import type { ReadContent } from './index.js';
import { groupsByKey, keyOf, type Message, type Messages } from './keys.js';
import { lineIndex } from './lines.js';
import { type NoticeList, noticeList } from './notices.js';
import { onSide, ReadError, type Refusal } from './read-error.js';
import { matchAt, type Notation, plainPiece, traceCorrections } from './trace.js';

const deepest = 128;

/** "PropertyNameExpected" as words. */
const reasonOf = (code: ParseErrorCode): string =>
	printParseErrorCode(code)
		.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
		.toLowerCase();

/** What a comment says to this program, if it speaks to it. */
function commentOf(text: string, line: number, side: Comment['side']): readonly Comment[] {
	const said = text.replace(/^\/[/*]\s*|\s*\*\/$/g, '').trim();
	return said.startsWith('bilint-') ? [{ side, line, text: said }] : [];
}

/** Every string of a file with its way. Throws ReadError `malformed` or `refused` with line and column. */
function messagesOf(text: string, side: Comment['side'], notices: NoticeList, comments: Comment[]): Messages {
	const index = lineIndex(text);
	const messages: Message[] = [];
	const lines = new Map<string, number>();
	const seen = new Set<string>();
	let depth = 0;
	const failure = (offset: number, detail: string, id: 'malformed' | 'refused' = 'malformed'): ReadError => {
		const { line, column } = index.at(offset);
		return new ReadError(id, { line, column: column + 1, detail });
	};
	const enter = (offset: number, way: readonly (string | number)[]): void => {
		if (++depth > deepest) throw failure(offset, 'depth' satisfies Refusal, 'refused');
		lines.set(keyOf(way), index.at(offset).line);
	};
	visit(text, {
		onObjectBegin: (offset, _length, _line, _character, way) => enter(offset, way()),
		onArrayBegin: (offset, _length, _line, _character, way) => enter(offset, way()),
		onObjectEnd: () => void depth--,
		onArrayEnd: () => void depth--,
		onLiteralValue(value, offset, length, _line, _character, way) {
			if (typeof value !== 'string') return;
			const path = way();
			const key = keyOf(path);
			const { line, column } = index.at(offset);
			if (seen.has(key)) notices.add(line, 'duplicate-key', key);
			seen.add(key);
			const verbatim = value.length === length - 2;
			messages.push({ path, segment: { text: value, line, column: column + 1, key, ...(verbatim ? {} : { encoded: true }) } });
		},
		onComment: (offset, length) => void comments.push(...commentOf(text.slice(offset, offset + length), index.at(offset).line, side)),
		onError(code, offset) {
			throw failure(offset, reasonOf(code));
		},
	});
	return { messages, lines };
}

/** The messages of two files by key. Throws ReadError with `side` set. */
export function readJson(source: string, target: string): ReadContent {
	const notices = [noticeList('source'), noticeList()] as const;
	const comments: Comment[] = [];
	const [english, chinese] = [
		onSide('source', () => messagesOf(source, 'source', notices[0], comments)),
		onSide('target', () => messagesOf(target, 'target', notices[1], comments)),
	];
	return {
		content: { layout: 'groups', groups: groupsByKey(english, chinese) },
		notices: notices.flatMap(({ all }) => all),
		...(comments.length > 0 ? { comments } : {}),
	};
}

const escapeSign = /\\(?:u[0-9A-Fa-f]{4}|.)/y;

/** A message that a file does not have has no string of its own to stand in. */
function startInQuotes(file: string, offset: number, { line }: Correction): number {
	if (file[offset - 1] !== '"') throw new CorrectionError('unwritable', line, '""');
	return offset;
}

/** Strings with the escapes of JSON; where the others of the text are escaped, the new ones are. */
const jsonNotation: Notation = {
	pieceAt(file, offset) {
		const escaped = matchAt(escapeSign, file, offset);
		return escaped ? { length: escaped.length, text: unescaped(escaped) } : plainPiece(file, offset);
	},
	write(text, around) {
		const written = JSON.stringify(text).slice(1, -1);
		const isAscii = /\\u[0-9A-Fa-f]{4}/.test(around) && !/[^\0-\x7f]/.test(around);
		return isAscii ? written.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`) : written;
	},
	startAt: startInQuotes,
};

function unescaped(escaped: string): string {
	try {
		return JSON.parse(`"${escaped}"`) as string;
	} catch {
		return escaped;
	}
}

/** Where corrected messages stand in the Chinese text. Throws CorrectionError. */
export const correctJson = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, () => jsonNotation);
