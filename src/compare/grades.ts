/** How grave a disagreement about a figure is, and how sure: by what kind of disagreement it is, from a table that was measured. */

import type { Match, QuantityKind, Severity } from '../model.js';
import { salienceOf } from './evidence.js';

/** A row of the table: a case, or the beginning of one (`digit` stands for every `digit …` that has no row of its own). */
export interface GradeRow {
	readonly case: string;
	readonly severity: Severity;
	/** 0 to 1: of so many findings of this case, the share a reader calls right; measured by `npm run calibrate`. */
	readonly confidence: number;
}

export type Grades = ReadonlyMap<string, Grade>;

export interface Grade {
	readonly severity: Severity;
	readonly confidence: number;
}

/** Throws RangeError for a case that stands twice. */
export function compileGrades(rows: readonly GradeRow[]): Grades {
	const grades = new Map<string, Grade>();
	for (const { case: name, severity, confidence } of rows) {
		if (grades.has(name)) throw new RangeError(`the case "${name}" stands twice`);
		grades.set(name, { severity, confidence });
	}
	return grades;
}

const groups: Readonly<Record<QuantityKind, string>> = {
	number: 'number',
	money: 'amount',
	measure: 'amount',
	percent: 'share',
	point: 'share',
	fraction: 'share',
	multiple: 'share',
	ordinal: 'rank',
	identifier: 'name',
	vague: 'vague',
	date: 'date',
	time: 'time',
	duration: 'span',
};

/**
 * The case of a match: its relation, the kind of its figure, and how much it must not be lost, such as `digit number 2`, `missing date 3`.
 * `elsewhere missing`, `elsewhere added` in place of all that where the figure stands in a neighbouring line.
 */
export function caseOf(match: Match): string {
	if (match.elsewhere) return `elsewhere ${match.relation}`;
	const [a, b] = match.readings;
	const kind = groups[(a ?? b)?.kind ?? 'number'];
	return `${match.relation} ${kind} ${salienceOf(match.source, match.target)}`;
}

/** The grade of a match: the row that names most of its case; undefined where there is none, and nothing is said. */
export function gradeOf(match: Match, grades: Grades): Grade | undefined {
	let name = caseOf(match);
	for (;;) {
		const grade = grades.get(name);
		if (grade) return grade;
		const cut = name.lastIndexOf(' ');
		if (cut < 0) return undefined;
		name = name.slice(0, cut);
	}
}
