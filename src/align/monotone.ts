/** The dynamic programme: the best way through two sequences of lines without crossings, within a band. */

/** One step of a path: how many lines of either side it takes, and what it is worth there. `-Infinity` forbids it. */
export interface Move {
	readonly rows: number;
	readonly columns: number;
	score(row: number, column: number): number;
}

/** Which states are looked at: with `i` rows behind, from `low[i]` to `high[i]` columns behind (both included). Both must never fall, and overlap from row to row. */
export interface Band {
	readonly low: Int32Array;
	readonly high: Int32Array;
}

/** A step that was taken, from where. */
export interface Step {
	readonly move: number;
	readonly row: number;
	readonly column: number;
}

/** How many rows a move may take at most. */
const depth = 3;

/** Where each row of the band starts in an array of all its cells; the last entry is their number. */
export function offsetsOf({ low, high }: Band): Float64Array {
	const offsets = new Float64Array(low.length + 1);
	for (let i = 0; i < low.length; i++) offsets[i + 1] = (offsets[i] as number) + (high[i] as number) - (low[i] as number) + 1;
	return offsets;
}

/**
 * The best path from (0, 0) to the last state of the band. Of equals the earlier move in the list stands. Takes at most two rows a move;
 * one byte and one evaluation of each move a cell.
 */
export function bestPath(band: Band, moves: readonly Move[]): readonly Step[] {
	const { low, high } = band;
	const rows = low.length;
	const offsets = offsetsOf(band);
	const from = new Uint8Array(offsets[rows] as number);
	let width = 0;
	for (let i = 0; i < rows; i++) width = Math.max(width, (high[i] as number) - (low[i] as number) + 1);
	const recent = Array.from({ length: depth }, () => new Float64Array(width));

	for (let i = 0; i < rows; i++) {
		const first = low[i] as number;
		const last = high[i] as number;
		const scores = recent[i % depth] as Float64Array;
		for (let j = first; j <= last; j++) {
			let best = i === 0 && j === 0 ? 0 : Number.NEGATIVE_INFINITY;
			let chosen = 0;
			for (let k = 0; k < moves.length; k++) {
				const move = moves[k] as Move;
				const row = i - move.rows;
				const column = j - move.columns;
				if (row < 0 || column < (low[row] as number) || column > (high[row] as number)) continue;
				const before = (recent[row % depth] as Float64Array)[column - (low[row] as number)] as number;
				if (before === Number.NEGATIVE_INFINITY) continue;
				const score = before + move.score(row, column);
				if (score > best) {
					best = score;
					chosen = k;
				}
			}
			scores[j - first] = best;
			from[(offsets[i] as number) + j - first] = chosen;
		}
	}

	const steps: Step[] = [];
	let row = rows - 1;
	let column = high[row] as number;
	while (row > 0 || column > 0) {
		const move = from[(offsets[row] as number) + column - (low[row] as number)] as number;
		row -= (moves[move] as Move).rows;
		column -= (moves[move] as Move).columns;
		steps.push({ move, row, column });
	}
	return steps.reverse();
}
