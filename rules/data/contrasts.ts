/**
 * How it is said that one thing is meant and another is not, or takes the place of another. English: what leads to the first of the two, or nothing where it
 * stands before the link, and the link between them. Chinese: patterns with what is meant as `x` and what is not as `y`; Traditional characters, the program
 * folds both scripts. Source: our own, from grammars of both languages.
 */

import type { ContrastRows } from '../../src/compare/contrasts.js';
import type { ClauseRows } from '../../src/compare/turned-clauses.js';

/** What may turn a contrast round. */
const turns = 'difficult|hard|harder|impossible|unable|fail(?:s|ed|ing)? to|refus(?:e|es|ed|ing)|hesitat\\w*|reluctant|without';

/** What tells more of a thing. */
const stops = 'that|which|who|whose|when|where|because|as|if|but|and|for|in|on|at';

export const contrasts: ContrastRows = {
	english: [
		{ link: ',? (?:rather than|instead of|as opposed to|in place of)', meant: 'first' },
		{ link: ',(?: and)? not', meant: 'first' },
		{ lead: '(?<!only |just |if |or )not', link: ',? but(?: rather)?', meant: 'second' },
		{ lead: 'replac(?:e|es|ed|ing)|swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)', link: '(?:with|for)', meant: 'second' },
		{ lead: 'substitut(?:e|es|ed|ing)', link: 'for', meant: 'first' },
		{ link: '(?:is|are|was|were|been|being|be) replaced (?:by|with)', meant: 'second' },
	],
	chinese: [
		'(?<x>[^。；]*?)[,，]?(?:而非|而不是|而並非|而不再是|[,，](?:並)?不是|[,，]並非|[,，](?:而|請)?(?:不要|切勿|請勿|勿|不可|不得|不宜))(?<y>[^,，。；]*)',
		'(?:不是|並非|不再是|不在於?)(?<y>[^。；]*?)[,，]?而(?:是|在於?)(?<x>[^。；]*)',
		'(?:以|用|改用|改以)(?<x>[^,，。；]{1,14}?)來?(?:取代|代替|替代|替換|更換)[了掉]?(?<y>[^,，。；]*)',
		'(?:將|把)(?<y>[^,，。；]{1,14}?)(?:換成|改為|改成|替換為|更換為|替換成|更換成)了?(?<x>[^,，。；]*)',
		'(?<y>[^,，。；]{1,14}?)(?:被|由|為)(?<x>[^,，。；]{1,14}?)所?(?:取代|代替|替代|替換)',
	],
	stops,
	turns,
	/** One of these units stands in every line of such patterns. */
	units: '而不並代替換改勿',
};

/** The same of what is done first and what next. */
export const orders: ContrastRows = {
	english: [
		{ link: 'first,?(?: and)? then', meant: 'first' },
		{ lead: 'first', link: ',?(?: and)? then', meant: 'first' },
	],
	chinese: ['先(?![生進前後行令決例鋒])(?<x>[^。；]{1,30}?)[,，]?(?:再|然後|而後|接著|隨後)(?<y>[^。；]*)'],
	stops,
	turns,
	units: '先',
};

/** Reasons, conditions and concessions with what they are said of. */
export const clauses: ClauseRows = {
	links: [
		{ english: 'because|since|as', chinese: '由於|因為|因' },
		{ english: 'if|when|once|whenever', chinese: '如果?|若|倘若?|一旦|當|只要' },
		{ english: 'although|though|even though|while', chinese: '雖然?|儘管' },
	],
	others: {
		english: 'because|since|if|when|once|although|though|so|therefore|thus|unless|until|not|no|never|than',
		chinese: '因為|由於|如果|原因|所以會|才會',
	},
	units: '因由如若倘旦當只雖儘',
};
