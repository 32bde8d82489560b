/**
 * How grave each case of a disagreement about a figure is, and how sure.
 * Source: measured by `npm run calibrate` on 15,123 lines of good translations and 1,452 planted errors; confidence is the share of right findings if one
 * line in fifty were wrong, capped at 0.98 and, where fewer than three were seen, set by hand between its neighbours. A case that good translations
 * show often is minor or info; one that no reader would thank for (small numbers a translator adds) has no row, and nothing is said.
 */

import type { GradeRow } from '../../src/compare/grades.js';

const row = (name: string, severity: GradeRow['severity'], confidence: number): GradeRow => ({ case: name, severity, confidence });

/** Counts, amounts, shares, ranks, names. */
export const numberGrades: readonly GradeRow[] = [
	row('scale', 'critical', 0.95),
	row('scale vague 1', 'major', 0.7),
	// "24 to 25 is a good number": a translator who knows that millions are meant says so.
	row('shorthand', 'minor', 0.4),
	// "Fourteen million; the other sixty": the scale is said once.
	row('said before', 'info', 0.2),
	// "It is twice as long as that one" is 那個只有它的一半: who is compared with whom, words do not tell.
	row('reciprocal', 'minor', 0.4),
	row('digit', 'critical', 0.95),
	row('digit name', 'major', 0.95),
	row('digit rank', 'major', 0.95),
	row('changed', 'major', 0.8),
	row('changed name', 'major', 0.95),
	row('changed number 1', 'major', 0.7),
	row('changed number 2', 'major', 0.7),
	row('changed rank', 'major', 0.7),
	row('changed amount 1', 'major', 0.7),
	row('changed share 1', 'major', 0.8),
	row('changed share 2', 'major', 0.7),
	row('changed vague', 'minor', 0.4),
	row('kind', 'minor', 0.4),
	// 第三名 for "a third of", 一個季度 for "a quarter of".
	row('kind share', 'major', 0.75),
	// 六成 for 60, 60美元 for 60 shares.
	row('count lost', 'major', 0.7),
	row('missing amount 3', 'major', 0.85),
	row('missing share 3', 'major', 0.85),
	row('missing number 3', 'major', 0.8),
	row('missing number 2', 'major', 0.6),
	row('missing', 'info', 0.3),
	row('missing share 2', 'minor', 0.4),
	row('missing rank 2', 'minor', 0.4),
	row('missing amount 2', 'minor', 0.5),
	row('added amount 3', 'major', 0.7),
	row('added number 3', 'major', 0.7),
	row('added share 3', 'major', 0.7),
	row('added number 2', 'minor', 0.4),
	row('added share 2', 'minor', 0.4),
	row('added amount 2', 'minor', 0.4),
	row('elsewhere missing', 'info', 0.3),
];

/** Dates, clock times and durations. */
export const periodGrades: readonly GradeRow[] = [
	row('changed', 'critical', 0.95),
	row('changed date 1', 'major', 0.7),
	row('changed span 1', 'major', 0.7),
	row('digit', 'critical', 0.92),
	row('scale', 'critical', 0.9),
	row('kind', 'minor', 0.6),
	row('missing date 2', 'major', 0.6),
	row('missing date 3', 'minor', 0.5),
	row('missing span 3', 'major', 0.6),
	row('missing time 3', 'minor', 0.5),
	row('missing', 'info', 0.3),
	row('added date 3', 'major', 0.6),
	row('added date 2', 'minor', 0.4),
	row('added span 3', 'minor', 0.4),
	row('added time 3', 'minor', 0.4),
	row('elsewhere missing', 'info', 0.3),
];
