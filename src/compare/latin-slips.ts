/** Names and codes in Latin letters that were copied with a slip: Rakers as Bakers, 7.3(b) as 7.3(a), Ctrl+Shift+T as Ctrl+Shift+N. */

import { isDigit, isLetter } from '../annotate/code-units.js';
import { everyMatch } from '../annotate/every-match.js';
import { compileUnitGate, passes } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordGate, mayHoldWord, type WordGate } from '../annotate/words.js';
import type { Span } from '../model.js';

/** A piece of one side and what stands for it on the other. */
export interface LatinSlip {
	readonly source: Span;
	readonly target: Span;
}

/** A sort of piece: how it is written in English and in Chinese, what two writings of one share, and which two are a slip of each other. */
interface Shape {
	readonly english: RegExp;
	readonly chinese: RegExp;
	key(text: string): string;
	isSlip(source: string, target: string): boolean;
}

interface Piece {
	readonly span: Span;
	readonly key: string;
}

const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Changes of one letter, letters left out or put in, or two in a row swapped, that turn one word into the other; beyond `most` it does not count on. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, k) => k);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let k = 1; k <= b.length; k++) {
			const same = a[i - 1] === b[k - 1];
			let cost = Math.min((row[k - 1] ?? 0) + (same ? 0 : 1), (row[k] ?? 0) + 1, (next[k - 1] ?? 0) + 1);
			if (!same && a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1]) cost = Math.min(cost, (before[k - 2] ?? 0) + 1);
			next.push(cost);
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}

/** What is told apart by a letter, as a linguist writes it. */
export interface LetterLabelRows {
	readonly english: readonly string[];
	readonly before: readonly string[];
	readonly behind: readonly string[];
	readonly stems: string;
	readonly stemmed: readonly string[];
}

/** Compiled labels. */
export interface LetterLabels {
	readonly gate: WordGate;
	readonly english: RegExp;
	readonly latin: RegExp;
	readonly stem: RegExp;
	/** Folded. */
	readonly stems: string;
}

/** Compiles the labels; once per process. */
export function compileLetterLabels({ english, before, behind, stems, stemmed }: LetterLabelRows): LetterLabels {
	const any = (list: readonly string[]): string => list.map(foldChinese).join('|');
	return {
		gate: compileWordGate(english),
		english: new RegExp(`(?<![A-Za-z])(?:${english.join('|')}) ([A-Z])(?![A-Za-z0-9&'’/-]|\\.[A-Za-z0-9])`, 'gi'),
		latin: new RegExp(`(?<=(?:${any(before)}) ?)[A-Z](?![A-Za-z0-9./&+-])|(?<![A-Za-z0-9./&+-])[A-Z](?= ?(?:${any(behind)}))`, 'g'),
		stem: new RegExp(`[${foldChinese(stems)}](?=${any(stemmed)})`, 'g'),
		stems: foldChinese(stems),
	};
}

const loneCapital = /(?<![A-Za-z0-9])[A-Z](?![A-Za-z0-9])/g;

/** A letter of a label that became another: vitamin D as 維生素C. */
function letterSlip(english: string, folded: string, labels: LetterLabels): LatinSlip | undefined {
	const letters = everyMatch(folded, labels.latin).map(({ 0: letter, index }) => ({ letter, index }));
	const stems = everyMatch(folded, labels.stem).map(({ 0: stem, index }) => ({ letter: 'ABCDE'[labels.stems.indexOf(stem)] ?? '', index }));
	if (letters.length === 0 && stems.length === 0) return undefined;
	const known = new Set((english.match(loneCapital) ?? []).map(String));
	const chinese = [...letters, ...stems];
	const strange = chinese.filter(({ letter }) => !known.has(letter));
	const [first] = strange;
	if (!first || strange.some(({ letter }) => letter !== first.letter)) return undefined;
	const standing = new Set([...(folded.match(loneCapital) ?? []), ...chinese.map(({ letter }) => letter)].map(String));
	const lost = [...english.matchAll(labels.english)].filter(match => /[A-Z]/.test(match[1] ?? '') && !standing.has(match[1] ?? ''));
	const [own] = lost;
	if (!own || lost.some(match => match[1] !== own[1])) return undefined;
	const end = own.index + own[0].length;
	return { source: [own.index, end], target: [first.index, first.index + 1] };
}

/** One form of a word for another: a plural, a past tense, British for American. */
function isForm(a: string, b: string): boolean {
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	if (long.startsWith(short) && a.length !== b.length) return true;
	const british = (word: string): string =>
		word
			.replace(/is(?=e|ing|ation)/g, 'iz')
			.replace(/our/g, 'or')
			.replace(/re$/, 'er')
			.replace(/ll/g, 'l')
			.replace(/ae|oe/g, 'e')
			.replace(/ogue$/, 'og')
			.replace(/or$/, 'er')
			.replace(/([aou])e/g, '$1');
	return british(a) === british(b);
}

/** Whether two words are one in two spellings: Müller and Mueller. */
export const isSameSpelling = (a: string, b: string): boolean => isForm(plain(a).toLowerCase(), plain(b).toLowerCase());

function isNameSlip(source: string, target: string): boolean {
	const [a, b] = [source.toLowerCase(), target.toLowerCase()];
	if (isForm(a, b)) return false;
	const most = Math.min(a.length, b.length) >= 9 ? 2 : 1;
	return distance(a, b, most) <= most;
}

const capitalised = /(?<![A-Za-z0-9@./\\_-])[A-Z](?=[A-Za-z]*[a-z])[A-Za-z\u00c0-\u024f]{4,}(?![A-Za-z0-9@\\/_]|\.[a-z])/g;

/** Words in capitals, five letters or more: a slip of one letter, or of two in a long one. */
const words: Shape = { english: capitalised, chinese: capitalised, key: text => plain(text).toLowerCase(), isSlip: isNameSlip };

const capital = /(?<![A-Za-z0-9@./\\_-])[A-Z][A-Z0-9]{4,}(?![A-Za-z0-9@\\/_])/g;

/** Codes of capitals, perhaps with figures between them. */
const capitals: Shape = {
	english: capital,
	chinese: capital,
	key: text => text,
	isSlip: (a, b) => /[A-Z].*[A-Z]/.test(a) && !isForm(a, b) && distance(a, b, 2) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1),
};

/** A section with its letters in brackets; a Chinese word may stand between them: 第7.3條(a)款. */
const sections: Shape = {
	english: /(?<![\d.$])\d{1,4}(?:\.\d{1,3})*[A-Z]?(?: ?\([A-Za-z0-9]{1,4}\))+/g,
	chinese: /(?<![\d.$])\d{1,4}(?:\.\d{1,3})*[A-Z]?(?: ?[条款项节段目]? ?第? ?\([A-Za-z0-9]{1,4}\))+/g,
	key: text => text.replace(/[^A-Za-z0-9.()]/g, ''),
	isSlip: (a, b) =>
		a.split('(').length === b.split('(').length && (a.split('(')[0] === b.split('(')[0] || a.slice(a.indexOf('(')) === b.slice(b.indexOf('('))),
};

/** Rules of a chapter with a letter: 14A.35. */
const chapter = /(?<![\w.$])\d{1,3}[A-Z]\.\d{1,3}[A-Z]?(?!\w)/g;
const chapters: Shape = { english: chapter, chinese: chapter, key: text => text, isSlip: (a, b) => distance(a, b, 2) <= 2 };

const shortcut =
	/(?<![A-Za-z0-9])(?:(?:Ctrl|Control|Cmd|Command|Alt|Option|Shift|Win|Windows|Fn|Super|⌘|⌥|⇧)(?: ?[+-] ?| \+ ))+(?:F\d{1,2}|[A-Z0-9]|Enter|Delete|Tab|Esc|Space|Home|End|Backspace)(?![A-Za-z0-9])/g;

const modifiers: Readonly<Record<string, string>> = {
	control: 'ctrl',
	command: 'cmd',
	'⌘': 'cmd',
	'⌥': 'alt',
	option: 'alt',
	'⇧': 'shift',
	windows: 'win',
};

const shortcuts: Shape = {
	english: shortcut,
	chinese: shortcut,
	key: text =>
		text
			.toLowerCase()
			.split(/[ +-]+/)
			.map(name => modifiers[name] ?? name)
			.join('+'),
	isSlip: () => true,
};

const functionKey = /(?<![A-Za-z0-9+-])F(?:1[0-2]|[1-9])(?![A-Za-z0-9.-])/g;
const functionKeys: Shape = { english: functionKey, chinese: functionKey, key: text => text, isSlip: () => true };

const file =
	/(?<![\w@/\\.-])[\w-]{1,64}\.(?:csv|tsv|xlsx?|xlsm|docx?|pptx?|pdf|txt|md|rtf|zip|rar|7z|tar|gz|json|xml|ya?ml|toml|ini|cfg|conf|env|log|exe|msi|dmg|apk|iso|dll|bat|cmd|sh|ps1|py|jsx?|tsx?|java|cpp|cs|rb|php|html?|css|scss|sql|db|jpe?g|png|gif|svg|bmp|tiff?|webp|mp3|mp4|wav|mov|avi|mkv|psd|ai|eps)(?![\w-]|\.[a-z])/gi;
const files: Shape = { english: file, chinese: file, key: text => text.toLowerCase(), isSlip: () => true };

const extension =
	/(?<![\w)\]])\.(?:csv|tsv|xlsx?|docx?|pptx?|pdf|txt|zip|rar|tar|gz|json|xml|ya?ml|exe|dmg|apk|jpe?g|png|gif|svg|bmp|webp|mp3|mp4|wav|mov|avi)(?!\w)/gi;
const extensions: Shape = { english: extension, chinese: extension, key: text => text.toLowerCase(), isSlip: () => true };

const shapes: readonly Shape[] = [sections, chapters, shortcuts, functionKeys, files, extensions, capitals, words];

const piecesOf = (line: string, pattern: RegExp, { key }: Shape): readonly Piece[] =>
	everyMatch(line, pattern).map(({ 0: text, index }) => ({ span: [index, index + text.length], key: key(text) }));

const only = (pieces: readonly Piece[]): Piece | undefined => (new Set(pieces.map(({ key }) => key)).size === 1 ? pieces[0] : undefined);

/** Whether a line as the shape has it holds a key that does not go on. */
function holdsKey(line: string, key: string): boolean {
	for (let at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
		const next = line.charCodeAt(at + key.length);
		if (!isLetter(next) && !isDigit(next)) return true;
	}
	return false;
}

/** The one piece of a shape that the Chinese has and the English has not, beside the one that the English has and the Chinese has not. */
function slipOf(english: string, chinese: string, shape: Shape): LatinSlip | undefined {
	const right = piecesOf(chinese, shape.chinese, shape);
	if (right.length === 0) return undefined;
	const left = piecesOf(english, shape.english, shape);
	if (left.length === 0) return undefined;
	const [from, to] = [shape.key(english), shape.key(chinese)];
	const strange = only(right.filter(({ key }) => !left.some(piece => piece.key === key) && !holdsKey(from, key)));
	if (!strange) return undefined;
	const lost = left.filter(({ key }) => !right.some(piece => piece.key === key) && !holdsKey(to, key));
	const near = only(lost.filter(({ span }) => shape.isSlip(shape.key(english.slice(...span)), strange.key)));
	return near ? { source: near.span, target: strange.span } : undefined;
}

const opensToken = compileUnitGate('.⌘⌥⇧');
const inToken = compileUnitGate('.()+-_');

/** Whether the Chinese line has a word of Latin letters, with what may be part of it, that does not stand in the English one. */
function holdsOther(english: string, chinese: string): boolean {
	for (let at = 0; at < chinese.length; ) {
		const start = at++;
		const first = chinese.charCodeAt(start);
		let lettered = isLetter(first);
		if (!lettered && !isDigit(first) && !passes(opensToken, first)) continue;
		for (; at < chinese.length; at++) {
			const unit = chinese.charCodeAt(at);
			if (isLetter(unit)) lettered = true;
			else if (!isDigit(unit) && !passes(inToken, unit)) break;
		}
		if (lettered && !holdsKey(english, chinese.slice(start, at))) return true;
	}
	return false;
}

/** A section of figures alone: 5(2). */
const figures = /\d\D{0,4}\(\d/;

/** Whether the Chinese line has anything in Latin letters that does not stand in the English one: most have not. */
function isCopied(english: string, chinese: string): boolean {
	if (holdsOther(english, chinese)) return false;
	return !(chinese.includes('(') && figures.test(chinese) && figures.test(english));
}

/** Whether the added letters of a name in brackets set a slip of the source right: 恩西尼塔斯 (Encinitas). */
const isCorrection = ({ source, target }: LatinSlip, chinese: string): boolean =>
	chinese.charAt(target[0] - 1) === '(' && target[1] - target[0] > source[1] - source[0];

/** The names and codes of a line that were copied with a slip. */
export function latinSlips(english: string, chinese: string, labels: LetterLabels): readonly LatinSlip[] {
	const folded = foldChinese(chinese);
	const found: LatinSlip[] = [];
	const letter = mayHoldWord(english, labels.gate) ? letterSlip(english, folded, labels) : undefined;
	if (letter) found.push(letter);
	if (isCopied(english, folded)) return found;
	for (const shape of shapes) {
		const slip = slipOf(english, folded, shape);
		if (!slip || (shape === words && isCorrection(slip, folded))) continue;
		if (!found.some(({ target }) => target[0] < slip.target[1] && slip.target[0] < target[1])) found.push(slip);
	}
	return found;
}
