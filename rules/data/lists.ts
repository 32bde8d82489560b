/**
 * What announces a list whose items can be counted on both sides, and what joins its last two. Each is the alternatives of a pattern. Traditional
 * characters, the program folds both scripts. Source: our own knowledge of both languages.
 */

import type { NameListRows } from '../../src/compare/kept-lists.js';
import type { ListRows } from '../../src/compare/lists.js';

export const lists: ListRows = {
	english: {
		announce: 'including|such as|namely|may include|includes?|included|consist(?:s|ing)? of|comprise[sd]?|comprising|:',
		join: 'and even|or even|and|or|as well as',
		article: 'the|a|an|any',
		/** Words no item has: with one of them it is a clause, or a list within a list. */
		notItem: 'and|or|which|that|who|whose|with|such|including|like|if|when|is|are|was|were|be|been|will|would|can|could|may|might|must|have|has|had',
		/** How a sentence begins that greets and thanks. */
		greeting:
			'thank|thanks|hello|hi|hey|good (?:morning|afternoon|evening|day)|welcome|great|okay|ok|yes|yeah|no|well|sure|right|sorry|congratulations|dear',
		smallNumber: 'one|two|three|four|five|six|a|an',
	},
	chinese: {
		announce: '包括|包含|涵蓋|例如|諸如|像是|譬如|比如|分別為|分別是|:',
		separate: '、',
		/** What a list goes on with behind a comma, beside what joins. */
		further: '還|也|另|外加|再加|連同|一',
		join: '以及|甚至|還有|或者|或是|和|及|與|或|跟|並|且|暨',
	},
};

/** Names side by side: what joins the next one ("and the Danish toymaker Klodsen"), the words that end their list, and what joins a thing to Latin letters in Chinese. */
export const nameLists: NameListRows = {
	english: {
		join: '(?:,? (?:and|or)|,)(?: [A-Za-z]+){0,4}',
		last: 'and|or',
		ends: 'is|are|was|were|has|have|had|will|would|may|can|could|should|who|which|that|said|says|to|of|in|for|from|with|by|at|on|as|than|then|so|because|when|while|if|not|it|he|she|they|we|you',
	},
	chinese: { joins: '、|和|與|及|以及|或|跟|&', also: '，|,', behind: '等|[（(]', firm: '公司|集團' },
};
