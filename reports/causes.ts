/** Findings by cause: the same mistake in sixteen lines is one thing to read. */

import { type Finding, severities } from '../src/model.js';

/** The findings of a document that have one cause, in document order. */
export type Cause = readonly [Finding, ...Finding[]];

/** A finding's place in `severities`: 0 is the gravest. */
export const rank = (finding: Finding): number => severities.indexOf(finding.severity);
const rankOf = (cause: Cause): number => cause.reduce<number>((least, finding) => Math.min(least, rank(finding)), severities.length);

/** The gravest first, then the most frequent, then as they come in the document. */
export function causesOf(findings: readonly Finding[]): readonly Cause[] {
	const byCause = new Map<string, [Finding, ...Finding[]]>();
	for (const finding of findings) {
		const cause = byCause.get(finding.cause);
		if (cause) cause.push(finding);
		else byCause.set(finding.cause, [finding]);
	}
	return [...byCause.values()]
		.map(cause => ({ cause, rank: rankOf(cause) }))
		.sort((a, b) => a.rank - b.rank || b.cause.length - a.cause.length)
		.map(({ cause }) => cause);
}
