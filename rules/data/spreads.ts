/**
 * English before points that are added to a rate, or lie around a figure, and do not tell a change: SOFR plus 275 basis points is 2.75% more of interest,
 * and nobody reads 加 2.75% as a part of SOFR. Alternatives of a pattern, lower case.
 */

export const spreads: readonly string[] = [
	String.raw`\+`,
	'plus',
	'plus or minus',
	'±',
	'(?:spread|margin|coupon|premium|floor) of',
	'margin of error (?:of|is|was)(?: (?:about|around|approximately))?',
];
