/** Names that the Chinese explains once in brackets, 塞羅洪多（Cerro Hondo）, and the lines in which nothing stands for one of them. */

import type { ExplainedName, Pair, Span } from '../../model.js';
import { isCollection } from '../collections.js';
import { longestLine } from '../longest-line.js';
import { foldChinese } from '../script.js';

const explanation = /([\u3400-\u9fff·・‧•．]{2,14})\s*[（(]([A-Z][a-z]+(?: [A-Z][\w'’-]+)*)[）)]/g;
const mayExplain = /[（(][A-Z][a-z]/;

/** The names that a Chinese line explains, as it writes them. */
export const explanationsIn = (target: string): readonly ExplainedName[] =>
	target.length > longestLine || !mayExplain.test(target)
		? []
		: [...target.matchAll(explanation)].map(([, chinese = '', latin = '']) => ({ latin, chinese }));

/** The names of a document that are explained where the English has them, each as it first is. */
export function explainedNames(pairs: readonly Pair[]): readonly ExplainedName[] {
	if (isCollection(pairs.length)) return [];
	const names = new Map<string, string>();
	for (const { source, target } of pairs) {
		if (!source || !target) continue;
		for (const { latin, chinese } of explanationsIn(target.text))
			if (source.text.includes(latin) && !names.has(latin)) names.set(latin, foldChinese(chinese));
	}
	return [...names].map(([latin, chinese]) => ({ latin, chinese }));
}

const isPartOfWord = (unit: string): boolean => /[\w&'’-]/.test(unit);

/** Where an English line has a name that is no part of a longer one. */
function placeOf(latin: string, english: string): Span | undefined {
	for (let at = english.indexOf(latin); at >= 0; at = english.indexOf(latin, at + 1)) {
		const end = at + latin.length;
		const isPart = isPartOfWord(english.charAt(at - 1)) || /[A-Z][\w.]* $/.test(english.slice(Math.max(0, at - 24), at));
		if (!isPart && !/^(?:[\w-]| [A-Z])/.test(english.slice(end))) return [at, end];
	}
	return undefined;
}

/** Whether two characters in a row of a name stand in a folded text: a part of it is enough. */
function holdsPart(chinese: string, folded: string): boolean {
	for (let i = 0; i + 2 <= chinese.length; i++) if (folded.includes(chinese.slice(i, i + 2))) return true;
	return false;
}

/** The explained names that an English line has and its Chinese does not, neither in part nor in Latin letters, with their places in the English. */
export function unexplainedIn(
	english: string,
	chinese: string,
	names: readonly ExplainedName[],
): readonly { readonly name: ExplainedName; readonly span: Span }[] {
	if (names.length === 0 || Math.max(english.length, chinese.length) > longestLine) return [];
	return names.flatMap(name => {
		const span = placeOf(name.latin, english);
		if (!span || chinese.includes(name.latin.split(' ')[0] ?? '') || holdsPart(name.chinese, foldChinese(chinese))) return [];
		return [{ name, span }];
	});
}
