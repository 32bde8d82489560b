/** A set of UTF-16 code units that is filled and asked line after line, and emptied in no time. */

/** One line's units at a time. */
export interface UnitSet {
	/** Holds nothing any more. */
	clear(): void;
	/** Takes in the units of a text. */
	add(text: string): void;
	addUnit(unit: number): void;
	has(unit: number): boolean;
	/** Whether it holds some unit of a text. */
	hasAny(text: string): boolean;
}

/** An empty set. */
export function unitSet(): UnitSet {
	const marks = new Uint32Array(0x10000);
	let mark = 1;
	return {
		clear() {
			mark++;
		},
		add(text) {
			for (let i = 0; i < text.length; i++) marks[text.charCodeAt(i)] = mark;
		},
		addUnit(unit) {
			marks[unit] = mark;
		},
		has: unit => marks[unit] === mark,
		hasAny(text) {
			for (let i = 0; i < text.length; i++) if (marks[text.charCodeAt(i)] === mark) return true;
			return false;
		},
	};
}
