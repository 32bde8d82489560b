/** People and companies that several lines mention, and the mentions that write them otherwise than the rest. */

import { foldChinese } from '../annotate/script.js';
import type { Compared, Name, Naming, Problem, Related, Rendering, Span } from '../model.js';
import { type Deviation, deviations, type Form, type Mention } from './name-forms.js';

/** A mention, with what a finding quotes. */
export interface MentionedName extends Mention {
	/** As the English line has it. */
	readonly name: string;
	readonly person: boolean;
	readonly source: Span;
	/** From the first of its forms to the last, and what stands there. */
	readonly target: Span;
	readonly text: string;
}

/** A text that stands for a name, and its line. */
export interface Written {
	readonly text: string;
	readonly line: number;
}

const none: readonly never[] = [];

const around = 4;
/** What may be lost of the sound of a name that is one word alone. */
const surest = 0.24;

/** The line is folded as a whole, as other rules ask for it: a fold keeps every offset. */
function formOf({ how, span }: Rendering, part: string, text: string): Form {
	const [start, end] = span;
	const folded = foldChinese(text);
	return {
		part,
		latin: how === 'latin',
		text: text.slice(start, end),
		folded: folded.slice(start, end),
		around: folded.slice(Math.max(0, start - around), end + around),
		span,
	};
}

/** A surname of one character, which may stand in any word. */
const isOneCharacter = ({ how, span: [start, end] }: Rendering): boolean => how === 'known' && end - start === 1;

/** What the document taught is no evidence against it, and a first name found without the last may be another person's. */
function formsOf({ parts }: Name, renderings: readonly Rendering[]): readonly Rendering[] {
	if (parts.length > 1 && !renderings.some(({ part }) => part === parts.at(-1))) return [];
	const own = renderings.filter(one => one.how !== 'learnt' && !isOneCharacter(one));
	return own.length === 1 && (own[0]?.loss ?? 0) > surest ? [] : own;
}

/** What a pair writes for a name of its English; nothing of a place. */
export function mentionOf({ name, renderings, glossed }: Naming, { pair }: Compared): readonly MentionedName[] {
	const { target, source } = pair;
	if (renderings.length === 0 || !target || !source || name.kind === 'place') return none;
	const own = formsOf(name, renderings);
	if (own.length === 0) return none;
	const span = [Math.min(...own.map(one => one.span[0])), Math.max(...own.map(one => one.span[1]))] as const;
	return [
		{
			whole: name.whole,
			label: pair.kind === 'label',
			glossed,
			forms: own.map(one => formOf(one, name.kind === 'person' ? one.part : name.whole, target.text)),
			person: name.kind === 'person',
			name: source.text.slice(name.span[0], name.span[1]),
			line: target.segments[0].line,
			source: name.span,
			target: span,
			text: target.text.slice(span[0], span[1]),
		},
	];
}

/** The ways a name is written, the most frequent first, with their lines. */
export function writtenAs(mentions: readonly Written[]): readonly { readonly text: string; readonly lines: readonly number[] }[] {
	const variants = new Map<string, number[]>();
	for (const { text, line } of mentions) {
		const known = variants.get(text);
		if (known) known.push(line);
		else variants.set(text, [line]);
	}
	return [...variants].map(([text, lines]) => ({ text, lines })).sort((a, b) => b.lines.length - a.lines.length);
}

/** The first place of each other way of writing the name. */
export const elsewhere = (mentions: readonly Written[], own: string): readonly Related[] =>
	writtenAs(mentions.filter(({ text }) => text !== own)).map(({ text, lines }) => ({ line: lines[0] as number, text }));

/** The found text with each deviating word as it is written elsewhere. */
function mended(found: string, start: number, deviating: readonly Deviation[]): string {
	let text = '';
	let at = start;
	for (const { form, usual, usualIsLatin } of deviating) {
		if (form.span[0] < at) continue;
		const gap = found.slice(at - start, form.span[0] - start);
		text += (gap === ' ' && !usualIsLatin ? '·' : gap) + usual;
		at = form.span[1];
	}
	return text + found.slice(at - start);
}

function problem(own: MentionedName, deviating: readonly Deviation[], mentions: readonly MentionedName[]): Problem {
	const span = [deviating[0]?.form.span[0] ?? 0, deviating.at(-1)?.form.span[1] ?? 0] as const;
	const found = own.text.slice(span[0] - own.target[0], span[1] - own.target[0]);
	const isLatin = deviating.length === own.forms.length && deviating.every(({ usualIsLatin }) => usualIsLatin);
	const expected = isLatin ? own.name : mended(found, span[0], deviating);
	return {
		message: { id: 'name-inconsistent', data: { found, name: own.name, variants: writtenAs(mentions), expected } },
		severity: 'minor',
		confidence: deviating.some(({ form }) => !form.latin) ? 0.8 : 0.7,
		source: [own.source],
		target: [span],
		cause: own.whole,
		edits: [{ span, text: expected }],
		related: elsewhere(mentions, own.text),
	};
}

/** The mentions of one name that write it otherwise, by their places in the list. */
export function mentionProblems(mentions: readonly MentionedName[]): readonly (readonly [at: number, problem: Problem])[] {
	const byMention = new Map<number, Deviation[]>();
	for (const deviation of deviations(mentions)) {
		const own = byMention.get(deviation.mention);
		if (own) own.push(deviation);
		else byMention.set(deviation.mention, [deviation]);
	}
	return [...byMention].map(([at, deviating]) => [at, problem(mentions[at] as MentionedName, deviating, mentions)] as const);
}
