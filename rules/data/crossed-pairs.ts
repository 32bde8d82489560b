/** What joins two statements in one English sentence. Source: our own, from grammars. */

import type { CrossedRows } from '../../src/compare/crossed-pairs.js';

export const crossedPairs: CrossedRows = {
	joins: ',? and |,? while |,? whereas |,? but |; ',
	shared: 'at|in|on|from|for|by|with|into|under|over|until|before|after|during|per|is|are|was|were|has|have|will|can|must|should',
	elliptic: 'the [a-z]+(?: [a-z]+)? (?:the|one|ones|a|an)\\b|(?:the )?other\\b|[A-Z][a-z]+ (?:the|a|an)\\b',
	ordered: 'respectively|former|latter|either|or',
};
