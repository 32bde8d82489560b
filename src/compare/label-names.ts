/** What their labels call those who speak: 劉慧儀 in one label of Winnie Lau, 劉惠儀 in the next. */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Span } from '../model.js';

/** A label that names a person on both sides. */
export interface LabelName {
	/** The English name without titles. */
	readonly whole: string;
	readonly source: Span;
	readonly target: Span;
	/** The Chinese name, folded, without title and dots. */
	readonly key: string;
}

/** The Chinese name that a label begins with, and what ends it. */
const chineseName = /^\s*([\p{Script=Han}·‧・•．]+(?: [\p{Script=Han}·‧・•．]+)*)\s*(?:$|[-–—:：,，(（|｜、/])/u;
/** What parts the name from the post; a line of both that names its firm in Latin letters is not seen as a label. */
const posted = /^\s*[-–—|｜]\s/;
const joints = /[·‧・•．\s]/g;

/**
 * The person a label names.
 * @param titles Chinese titles that stand behind a name, folded.
 */
export function labelName({ pair, names }: Compared, titles: readonly string[]): LabelName | undefined {
	const [person] = names;
	if (!pair.source || !pair.target || person?.kind !== 'person' || person.span[0] !== 0) return undefined;
	const named = chineseName.exec(pair.target.text)?.[1];
	if (named === undefined) return undefined;
	const start = pair.target.text.indexOf(named);
	const isPosted = posted.test(pair.source.text.slice(person.span[1])) && posted.test(pair.target.text.slice(start + named.length));
	if (pair.kind !== 'label' && !isPosted) return undefined;
	const written = foldChinese(named).replace(joints, '');
	const title = titles.find(one => written.endsWith(one)) ?? '';
	return { whole: person.whole, source: person.span, target: [start, start + named.length], key: written.slice(0, written.length - title.length) };
}

const isPartOf = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** Of the labels of one person those that write another name than most of them, the earlier of two alike; one that is part of the other is only shorter. */
export function oddLabels(labels: readonly LabelName[]): { readonly usual: LabelName; readonly odd: readonly LabelName[] } | undefined {
	const counts = new Map<string, number>();
	for (const { key } of labels) counts.set(key, (counts.get(key) ?? 0) + 1);
	if (counts.size < 2) return undefined;
	const [most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
	const usual = labels.find(({ key }) => key === most);
	return usual && { usual, odd: labels.filter(({ key }) => !isPartOf(key, most)) };
}
