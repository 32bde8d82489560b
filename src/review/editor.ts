/** A line that is being typed. Pure; moves by grapheme and by word. */

import type { Key } from './keys.js';

/** `at` is where the cursor stands, in UTF-16 code units, on a grapheme boundary. */
export interface Editor {
	readonly text: string;
	readonly at: number;
}

export const editorOf = (text: string): Editor => ({ text, at: text.length });

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** A grapheme longer than this is looked at piece by piece: the neighbourhood is enough. */
const reach = 64;

/** The grapheme boundary after `at`. */
export function nextBoundary(text: string, at: number): number {
	const [first] = graphemes.segment(text.slice(at, at + reach));
	return Math.min(text.length, at + (first?.segment.length ?? 0));
}

/** The grapheme boundary before `at`. */
export function previousBoundary(text: string, at: number): number {
	const from = Math.max(0, at - reach);
	let last = from;
	for (const { index } of graphemes.segment(text.slice(from, at))) last = from + index;
	return at === 0 ? 0 : last;
}

const wordReach = 400;

/** Where the word at or after `at` ends. */
export function nextWord(text: string, at: number): number {
	for (const { index, segment, isWordLike } of words.segment(text.slice(at, at + wordReach))) if (isWordLike) return at + index + segment.length;
	return Math.min(text.length, at + wordReach);
}

/** Where the word before `at` starts. */
export function previousWord(text: string, at: number): number {
	const from = Math.max(0, at - wordReach);
	let start = from;
	for (const { index, isWordLike } of words.segment(text.slice(from, at))) if (isWordLike) start = from + index;
	return start;
}

const splice = ({ text }: Editor, from: number, to: number, insert: string): Editor => ({
	text: text.slice(0, from) + insert + text.slice(to),
	at: from + insert.length,
});

/** A line holds no line end; what is pasted over several lines becomes one. Half a surrogate pair is no text. */
const oneLine = (text: string): string => text.replace(/\r\n|[\r\n\u2028\u2029]/g, ' ').replace(/\p{Cs}/gu, '');

const moves: Readonly<Record<string, (editor: Editor) => number>> = {
	left: ({ text, at }) => previousBoundary(text, at),
	right: ({ text, at }) => nextBoundary(text, at),
	home: () => 0,
	end: ({ text }) => text.length,
	'alt+b': ({ text, at }) => previousWord(text, at),
	'alt+f': ({ text, at }) => nextWord(text, at),
};

const cuts: Readonly<Record<string, (editor: Editor) => readonly [from: number, to: number]>> = {
	backspace: ({ text, at }) => [previousBoundary(text, at), at],
	delete: ({ text, at }) => [at, nextBoundary(text, at)],
	'ctrl+w': ({ text, at }) => [previousWord(text, at), at],
	'ctrl+u': ({ at }) => [0, at],
	'ctrl+k': ({ text, at }) => [at, text.length],
};

/** Other names of the same keys, as readline has them. */
const aliases: Readonly<Record<string, string>> = {
	'ctrl+a': 'home',
	'ctrl+e': 'end',
	'ctrl+b': 'left',
	'ctrl+f': 'right',
	'ctrl+d': 'delete',
	'ctrl+h': 'backspace',
	'alt+backspace': 'ctrl+w',
	'ctrl+left': 'alt+b',
	'ctrl+right': 'alt+f',
	'alt+left': 'alt+b',
	'alt+right': 'alt+f',
};

/** The line after a key; a key that means nothing changes nothing. */
export function press(editor: Editor, { name, text }: Key): Editor {
	const key = aliases[name] ?? name;
	const move = moves[key];
	if (move) return { text: editor.text, at: move(editor) };
	const cut = cuts[key];
	if (cut) return splice(editor, ...cut(editor), '');
	if (name === 'report' || text === '') return editor;
	return splice(editor, editor.at, editor.at, oneLine(text));
}
