/**
 * The one of several things told one after the other that has left no trace, where the Chinese tells fewer: "Wear gloves, keep the window open and wash your
 * hands" as 請戴手套，並保持窗戶打開. What is listed are things or acts; the items of lists proper are looked for in `list-traces.ts`.
 */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';
import { overlaps } from './evidence.js';
import type { MissingItem } from './list-items.js';
import { fateOf, hasNoTrace, isTold, tellingWords, withoutBrackets } from './list-traces.js';
import type { Lists } from './lists.js';
import { sentencesOf } from './sentence-pairs.js';
import { absent, type Known, knownOf } from './stretches.js';
import { type Renderings, type Traces, weightOfLost } from './traces.js';

/** Words of one of the things that a sentence tells one after the other, and what a lost one must weigh to be told, and to be sure. */
const [mostPartWords, suspectPart, surePart] = [9, 2, 4] as const;
/** Fewer are no list. */
const fewestParts = 3;

/** What a sentence tells one after the other, whole: "wear gloves", "keep the window open", "wash your hands". None where it tells fewer than three things. */
function partsOfSentence(sentence: string, { joinsItems, noItem, greeting }: Lists): readonly Span[] {
	const parts: Span[] = [];
	let at = 0;
	if (/[;:!?]\s/.test(sentence) || greeting.test(sentence)) return [];
	for (const text of sentence.split(/, /)) {
		const join = parts.length > 0 ? joinsItems.exec(text) : null;
		const before = join ? text.slice(0, join.index) : text;
		const words = before.trim().split(/\s+/);
		if (parts.length > 0 && (words.length > mostPartWords || noItem.test(words[0] ?? ''))) return [];
		if (before.trim() !== '') parts.push([at, at + before.length]);
		if (join) {
			const from = at + join.index + join[0].length;
			return noItem.test(sentence.slice(from).split(/\s+/)[0] ?? '') ? [] : [...parts, [from, sentence.length]];
		}
		at += text.length + 2;
	}
	return [];
}

/** At most so many things a folded Chinese sentence tells one after the other. */
function partsInChinese(chinese: string, { separate, join }: Lists): number {
	const clauses = chinese.split(/[，,；;：:。]/).filter(clause => clause.trim() !== '');
	return clauses.reduce((sum, clause) => {
		const joins = [...clause.matchAll(join)].filter(({ index }) => index > 0).length;
		return sum + clause.split(separate).length + joins;
	}, 0);
}

/** What the words of a part weigh of which none has left a trace. */
const weightOfPart = (words: readonly Renderings[], chinese: string): number =>
	words.reduce((weight, renderings) => weight + weightOfLost(renderings, chinese.length), 0);

/** Of several things told one after the other the one that has left no trace, by its place; undefined where there is none, or more than one. */
function untracedOf(parts: readonly Span[], english: string, chinese: string, known: readonly Known[], traces: Traces): number | undefined {
	const words = parts.map(part => tellingWords(part, english, traces));
	const lost = parts.flatMap((part, i) => {
		const isNamed = known.some(({ span, isThere }) => isThere && overlaps(span, part));
		const others = words.filter((_, k) => k !== i).flat();
		const own = words[i] ?? [];
		const isCopied = own.some(({ word }) => chinese.includes(word));
		return own.length > 0 && !isNamed && !isCopied && hasNoTrace(own, others, chinese) ? [i] : [];
	});
	const [only] = lost;
	if (only === undefined || lost.length > 1) return undefined;
	return parts.every((part, i) => i === only || isTold(fateOf(part, english, chinese, known, traces))) ? only : undefined;
}

interface Tables {
	readonly lists: Lists;
	readonly traces: Traces;
}

/** What a pair of sentences leaves out of several things told one after the other. `from`, `there`: where the sentences stand in their lines. */
function untracedIn(
	english: string,
	chinese: string,
	from: number,
	there: number,
	known: readonly Known[],
	{ lists, traces }: Tables,
): MissingItem | undefined {
	const sentence = english.trimEnd().replace(/[.!?]["”’]?$/, '');
	const parts = partsOfSentence(sentence, lists);
	const count = partsInChinese(chinese, lists);
	if (parts.length < fewestParts || count < 2 || count >= parts.length) return undefined;
	const missing = untracedOf(parts, sentence, chinese, known, traces);
	const item = missing === undefined ? undefined : parts[missing];
	// The first may only say when or where ("For a Series A, …"), and a name may be told in ways that no table has.
	if (!item || missing === 0 || /^[A-Z]/.test(sentence.slice(...item))) return undefined;
	const isKnown = known.some(({ span }) => overlaps(span, item));
	const weight = weightOfPart(tellingWords(item, sentence, traces), chinese) + (isKnown ? absent : 0);
	if (weight < suspectPart) return undefined;
	return {
		source: [from + (parts[0]?.[0] ?? 0), from + sentence.length],
		target: [there, there + chinese.length],
		item: [from + item[0], from + item[1]],
		sourceCount: parts.length,
		foundCount: count,
		sure: weight >= surePart,
	};
}

/** The one of several things told one after the other that has left no trace, where the Chinese tells fewer: "Wear gloves, keep the window open and wash your hands" as 請戴手套，並保持窗戶打開. */
export function untracedPart(compared: Compared, lists: Lists, traces: Traces): MissingItem | undefined {
	const english = withoutBrackets(compared.pair.source?.text ?? '');
	const chinese = foldChinese(compared.pair.target?.text ?? '');
	const sentences = sentencesOf(english, chinese);
	const known = knownOf(compared, 'source');
	for (const [i, [from, to]] of sentences.english.entries()) {
		const [start, end] = sentences.chinese[i] ?? [0, 0];
		const own = known.flatMap(({ span, isThere }) =>
			span[0] >= from && span[1] <= to ? [{ span: [span[0] - from, span[1] - from] as const, isThere }] : [],
		);
		const lost = untracedIn(english.slice(from, to), chinese.slice(start, end), from, start, own, { lists, traces });
		if (lost) return lost;
	}
	return undefined;
}
