/** The words around a name that is a common word: what stands before a common noun, what joins a longer name, and what follows a name that ends there. Source: our own, from grammars of English. */

import type { NameSurroundingRows } from '../../src/compare/kept-names.js';

export const nameSurroundings: NameSurroundingRows = {
	before: 'the|a|an|this|that|each|every|any|no|its|their|our|your|his|her|my|is|are|was|as',
	joining: 'of|for|and|or',
	behind: 'and|or|but|to|in|on|at|by|with|from|for|is|was|has|had|will|can|may|must|which|that|who|where|when|while|as|than|today|now|here',
};
