/** Which rows of a table a pair of lines may be about: those that have a word in the English and one in the Chinese. Each line is gone through once, however many rows there are. */

import { compileGate, type Gate, passes } from './gate.js';
import { foldedAt } from './script.js';
import { holdsAny, type LineWords } from './words.js';

const size = 0x10000;

/** Rows by 16-bit numbers, fewer than 2¹⁶ in all: those of number n are `rows` from `starts[n]` up to `starts[n + 1]`, in their order. */
interface Index {
	/** Those that have any. */
	readonly gate: Gate;
	readonly starts: Uint16Array;
	readonly rows: Uint16Array;
}

/** What a row is known by. */
export interface MeetingRow {
	/** Hashes of words, one of which stands in each English line it is about. */
	readonly english: Iterable<number>;
	/** Words, in either script and none of them empty, one of which stands in each Chinese line it is about. */
	readonly chinese: Iterable<string>;
}

/** A compiled table. */
export interface Meetings {
	readonly english: Index;
	/** By how their Chinese words begin. */
	readonly chinese: Index;
	/** By rows, the last line that may hold one of their Chinese words: lines are numbered as they are asked about. */
	readonly lines: Float64Array;
}

/** A row, and the word of the English line that it goes by. */
export interface Meeting {
	readonly row: number;
	readonly word: number;
}

const numberOf = (first: number, second: number): number => (Math.imul(first, 31) + second) & 0xffff;

/** How a word begins: its first two characters, or the only one. */
const beginningOf = (word: string): number => (word.length === 1 ? foldedAt(word, 0) : numberOf(foldedAt(word, 0), foldedAt(word, 1)));

function indexOf(numbersOfRows: readonly ReadonlySet<number>[]): Index {
	const starts = new Uint16Array(size + 1);
	for (const numbers of numbersOfRows) for (const number of numbers) starts[number + 1] = (starts[number + 1] as number) + 1;
	for (let number = 0; number < size; number++) starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
	const rows = new Uint16Array(starts[size] as number);
	const next = starts.slice();
	for (const [row, numbers] of numbersOfRows.entries())
		for (const number of numbers) {
			const at = next[number] as number;
			rows[at] = row;
			next[number] = at + 1;
		}
	return { gate: compileGate(numbersOfRows.flatMap(numbers => [...numbers])), starts, rows };
}

/** Compiles a table, once. */
export const compileMeetings = (rows: readonly MeetingRow[]): Meetings => ({
	english: indexOf(rows.map(({ english }) => new Set(english))),
	chinese: indexOf(rows.map(({ chinese }) => new Set(Array.from(chinese, beginningOf)))),
	lines: new Float64Array(rows.length),
});

function mark(number: number, line: number, { chinese: { starts, rows }, lines }: Meetings): void {
	const end = starts[number + 1] as number;
	for (let at = starts[number] as number; at < end; at++) lines[rows[at] as number] = line;
}

let lastLine = 0;

/** Goes through a folded line: the rows of which `lines` then has the number that is returned may have a word in it, no others have. */
function markRows(folded: string, table: Meetings): number {
	const { gate } = table.chinese;
	const line = ++lastLine;
	let first = 0;
	for (let i = 0; i < folded.length; i++) {
		const second = folded.charCodeAt(i);
		const number = numberOf(first, second);
		if (passes(gate, second)) mark(second, line, table);
		if (passes(gate, number)) mark(number, line, table);
		first = second;
	}
	return line;
}

const none: readonly Meeting[] = [];

/** The rows that may be met, by the words of the English line, in order; what is not among them is not met. */
export function meetingsIn({ hashes }: LineWords, folded: string, table: Meetings): readonly Meeting[] {
	if (!holdsAny(hashes, table.english.gate)) return none;
	const line = markRows(folded, table);
	const { lines } = table;
	const { gate, starts, rows } = table.english;
	let found: Meeting[] | undefined;
	for (let word = 0; word < hashes.length; word++) {
		const hash = hashes[word] as number;
		if (!passes(gate, hash)) continue;
		const end = starts[hash + 1] as number;
		for (let at = starts[hash] as number; at < end; at++) {
			const row = rows[at] as number;
			if (lines[row] !== line) continue;
			if (found) found.push({ row, word });
			else found = [{ row, word }];
		}
	}
	return found ?? none;
}
