// Certain where all that may tell an item is known; else only lists that are announced count, where both sides have just one. In Chinese everything that
// may join two items is counted, so that no item is missed by us.

import { foldEnglish } from '../src/annotate/script.js';
import { isTranslated, sourceText } from '../src/compare/evidence.js';
import { lostName, type NameLists } from '../src/compare/kept-lists.js';
import { type ListItems, type MissingItem, missingItem } from '../src/compare/list-items.js';
import { untracedItem } from '../src/compare/list-traces.js';
import { type Lists, listInChinese, listInEnglish } from '../src/compare/lists.js';
import { untracedPart } from '../src/compare/lost-parts.js';
import type { NameKnowledge } from '../src/compare/name-variants.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, PairRule, Problem } from '../src/model.js';

const none: readonly Problem[] = [];

/** Longer lines may say an item elsewhere. */
const longest = { source: 300, target: 120 } as const;

function itemProblem({ pair }: Compared, { item, source, target, sourceCount, foundCount, sure }: MissingItem): Problem {
	const [text, missing] = [sourceText(pair, source), sourceText(pair, item)];
	return {
		message: { id: 'list-item-missing', data: { source: text, missing, sourceCount: String(sourceCount), foundCount: String(foundCount) } },
		severity: sure ? 'major' : 'minor',
		confidence: sure ? 0.8 : 0.6,
		source: [item],
		target: [target],
		cause: missing.toLowerCase(),
		edits: [],
		related: [],
	};
}

/**
 * @param traces the renderings of words, made ready when the first list asks for them.
 * @param knowledge what is known of names, likewise.
 */
export const listShortened = (lists: Lists, names: NameLists, items: ListItems, traces: () => Traces, knowledge: () => NameKnowledge): PairRule => ({
	id: 'list-shortened',
	scope: 'pair',
	category: 'omission',
	severity: 'major',
	what: { en: 'An item of a list is missing from the translation.', 'zh-Hant': '列舉的項目在譯文中少了。' },
	why: {
		en: 'A side effect, a document or a party that is left out is not missed by a reader who sees only the translation.',
		'zh-Hant': '漏掉的副作用、文件或當事人，只看譯文的讀者不會發現。',
	},
	fix: { en: 'Name all items of the source.', 'zh-Hant': '補上原文列出的全部項目。' },
	examples: [
		{
			source: 'Side effects may include drowsiness, nausea and headache.',
			target: '副作用可能包括嗜睡及頭痛。',
			finds: ['Missing "nausea" of "include drowsiness, nausea and headache": the source lists 3, the translation 2'],
		},
		{ source: 'Side effects may include drowsiness, nausea and headache.', target: '副作用可能包括嗜睡、噁心及頭痛。', finds: [] },
		{ source: 'Side effects may include drowsiness, nausea and headache.', target: '可能使人嗜睡、噁心，或感到頭痛。', finds: [] },
	],
	check(compared) {
		const { pair } = compared;
		const english = pair.source?.text ?? '';
		const chinese = pair.target?.text ?? '';
		if (english.length > longest.source || chinese.length > longest.target) return none;
		const name = lostName(compared, names, traces, knowledge);
		if (name && isTranslated(compared)) return [itemProblem(compared, name)];
		if (!english.includes(', ')) return none;
		const lost =
			missingItem(english, chinese, items) ??
			(chinese.includes('、') ? untracedItem(compared, lists, traces()) : undefined) ??
			untracedPart(compared, lists, traces());
		if (lost && isTranslated(compared)) return [itemProblem(compared, lost)];
		const list = listInEnglish(foldEnglish(english), lists);
		const own = list && listInChinese(chinese, lists);
		if (!own || own.count < 2 || own.count >= list.count || !isTranslated(compared)) return none;
		const source = sourceText(pair, list.span);
		return [
			{
				message: { id: 'list-shortened', data: { source, sourceCount: String(list.count), foundCount: String(own.count) } },
				severity: 'info',
				confidence: 0.6,
				source: [list.span],
				target: [own.span],
				cause: `${list.count}→${own.count}`,
				edits: [],
				related: [],
			},
		];
	},
});
