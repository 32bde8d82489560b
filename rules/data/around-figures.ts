/** English before and behind figures that changes what may be said of them. Alternatives of patterns, lower case. Source: the language of earnings calls and loan terms. */

/** Before points that are added to a rate, or lie around a figure, and tell no change: nobody reads 加 2.75% as a part of SOFR. */
export const spreads: readonly string[] = [
	String.raw`\+`,
	'plus',
	'plus or minus',
	'±',
	'(?:spread|margin|coupon|premium|floor) of',
	'margin of error (?:of|is|was)(?: (?:about|around|approximately))?',
];

/** Behind a figure that counts nothing by itself: "we did 3.2 in the first quarter". */
export const endings: readonly string[] = 'to|in|is|and|or|for|at|by|per|this|next|last|would|range'.split('|');
