/** The forms in which a document writes the words of a name in Chinese, and which of them is its own. */

import type { Span } from '../model.js';

/** A word of a name as one mention has it. */
export interface Form {
	/** The English word. */
	readonly part: string;
	/** Left in Latin letters. */
	readonly latin: boolean;
	/** As it stands, and folded. */
	readonly text: string;
	readonly folded: string;
	/** Folded, with a few characters on either side. */
	readonly around: string;
	readonly span: Span;
}

/** A mention of a name. */
export interface Mention {
	/** What it is filed under. */
	readonly whole: string;
	/** The line it stands in. */
	readonly line: number;
	/** It stands in a label, which says who speaks. */
	readonly label: boolean;
	/** The Latin stands beside the Chinese in brackets. */
	readonly glossed: boolean;
	readonly forms: readonly Form[];
}

/** A form that is not the one the document uses for the word. */
export interface Deviation {
	/** Index of the mention. */
	readonly mention: number;
	readonly form: Form;
	/** The form in use, as it stands elsewhere. */
	readonly usual: string;
	readonly usualIsLatin: boolean;
}

interface Use {
	readonly mention: number;
	readonly line: number;
	readonly form: Form;
	readonly label: boolean;
	readonly glossed: boolean;
	/** What it is counted as: a Chinese string, or empty for Latin. */
	readonly key: string;
}

/** From so many mentions on, a Chinese name used throughout is agreed, whatever the labels say. */
const agreed = 3;

/** So many lines from the next mention that has the usual form, and without labels that hold a document together, two hands are likelier than a slip. */
const reach = 300;

function counted<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
	return counts;
}

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
	[...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const)[0];

/** Hearing may take a character too many or too few: a form that stands longer in the same place, or a lone one with another inside, is that other. */
function keyOf(form: Form, counts: ReadonlyMap<string, number>): string {
	if (form.latin) return '';
	const own = counts.get(form.folded) ?? 0;
	let key = form.folded;
	for (const [other, count] of counts) {
		if (other === '' || other === form.folded) continue;
		const longer = other.includes(form.folded) && form.around.includes(other) && other.length > key.length;
		const inside = form.folded.includes(other) && own === 1 && count > 1;
		if (longer || inside) key = other;
	}
	return key;
}

function usesOf(part: string, mentions: readonly Mention[]): readonly Use[] {
	const found = mentions.flatMap(({ forms, line, label, glossed }, mention) => {
		const form = forms.find(one => one.part === part);
		return form ? [{ mention, line, form, label, glossed }] : [];
	});
	const counts = counted(found, ({ form }) => (form.latin ? '' : form.folded));
	return found.map(use => ({ ...use, key: keyOf(use.form, counts) }));
}

/** The form that counts: that of the labels, else the most frequent, the earlier of two alike. Undefined where a Chinese name is agreed on. */
function usualOf(uses: readonly Use[]): string | undefined {
	const labels = counted(
		uses.filter(({ label }) => label),
		({ key }) => key,
	);
	const prose = counted(
		uses.filter(({ label }) => !label),
		({ key }) => key,
	);
	if (prose.size === 1 && !prose.has('') && [...prose.values()].some(count => count >= agreed)) return undefined;
	return labels.size > 0 ? mostFrequent(labels) : mostFrequent(prose);
}

/** Where a word of a name is written otherwise than the document usually does. A Chinese form that brings its Latin in brackets introduces the name, and only deviates from another Chinese one. */
function deviationsOf(part: string, mentions: readonly Mention[]): readonly Deviation[] {
	const uses = usesOf(part, mentions);
	const keys = new Set(uses.map(({ key }) => key));
	const key = keys.size > 1 ? usualOf(uses) : undefined;
	if (key === undefined) return [];
	const usual = uses.find(use => use.key === key)?.form;
	if (!usual) return [];
	const together = uses.some(({ label }) => label);
	const isNear = (use: Use): boolean => together || uses.some(other => other.key === key && Math.abs(other.line - use.line) <= reach);
	const introduces = (use: Use): boolean => use.glossed && (use.key === '' || (keys.size === 2 && keys.has('')));
	return uses
		.filter(use => use.key !== key && !use.label && !introduces(use) && isNear(use))
		.map(({ mention, form }) => ({
			mention,
			form,
			usual: key === '' ? usual.text : usual.text.length >= key.length ? usual.text : key,
			usualIsLatin: key === '',
		}));
}

/** All deviations in the mentions of one name, in their order. */
export function deviations(mentions: readonly Mention[]): readonly Deviation[] {
	const parts = new Set(mentions.flatMap(({ forms }) => forms.map(({ part }) => part)));
	return [...parts].flatMap(part => deviationsOf(part, mentions)).sort((a, b) => a.mention - b.mention || a.form.span[0] - b.form.span[0]);
}
