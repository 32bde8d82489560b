// One person or company with several Chinese names. Names are compared word by word, so that a first name alone and the full name agree;
// a word's usual form is that of the document's labels, else the most frequent one. All places of one name have one cause: one row to read.

import type { Sounds } from '../src/annotate/names/sounds.js';
import { foldChinese } from '../src/annotate/script.js';
import { compileWordGate, mayHoldWord } from '../src/annotate/words.js';
import { overlaps } from '../src/compare/evidence.js';
import { type GlossedName, glossesIn, isShortFor, type UncopiedName, uncopiedNames, variantOf } from '../src/compare/glossed-names.js';
import { type NamedWord, type NameSurroundings, namedWords } from '../src/compare/kept-names.js';
import { type Renders, type TakenPhrase, takenPhrases } from '../src/compare/kept-phrases.js';
import { type LabelName, labelName, oddLabels } from '../src/compare/label-names.js';
import { type Deviation, deviations, type Form, type Mention } from '../src/compare/name-forms.js';
import { type NameKnowledge, nameVariants, type TwoSides, type Variant } from '../src/compare/name-variants.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, DocumentRule, Name, Naming, Pair, Problem, Related, Rendering, Span } from '../src/model.js';

/** A name that is a common word, with the line it stands in and what stands there in Chinese. */
interface WordObservation extends NamedWord {
	readonly line: number;
	readonly text: string;
}

/** A pair, and the names that it explains; most pairs none. */
interface GlossObservation {
	readonly glosses: readonly (GlossedName & { readonly text: string })[];
	readonly pair: Pair;
	readonly line: number;
}

/** A label with the name of who speaks. */
interface LabelObservation {
	readonly labelled: LabelName;
	readonly line: number;
	readonly text: string;
	/** The name as the English line has it. */
	readonly name: string;
}

/** What is seen in a pair: a mention of a name, or of a common word that is one, what it explains, and whom it labels. */
type Observation = NameObservation | WordObservation | GlossObservation | LabelObservation;

/** A mention, with what a finding quotes. */
interface NameObservation extends Mention {
	/** As the English line has it. */
	readonly name: string;
	readonly person: boolean;
	readonly source: Span;
	/** From the first of its forms to the last, and what stands there. */
	readonly target: Span;
	readonly text: string;
}

interface Found {
	readonly pair: number;
	readonly problem: Problem;
}

interface Placed<T extends Observation> {
	readonly pair: number;
	readonly observation: T;
}

const none: readonly never[] = [];

const around = 4;
/** What may be lost of the sound of a name that is one word alone. */
const surest = 0.24;
/** So many lines apart, two hands are likelier than a slip. */
const reach = 300;
/** A file of more pairs than these is a collection of texts. Lines of it that are no further apart stand together. */
const mostPairs = 1000;
const together = 60;
/** Mentions of a company that make a pattern, and lines of a collection that do. */
const fewest = 3;

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

function observation({ name, renderings, glossed }: Naming, { pair }: Compared): readonly NameObservation[] {
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

function glossesOf(compared: Compared, sounds: Sounds, traces: Traces): GlossObservation | undefined {
	const { pair } = compared;
	if (!pair.target || !pair.source || (pair.kind !== 'prose' && pair.kind !== 'label')) return undefined;
	const glosses =
		pair.kind === 'label'
			? none
			: glossesIn(compared, sounds, traces).map(gloss => ({ ...gloss, text: pair.target?.text.slice(...gloss.target) ?? '' }));
	return { glosses, pair, line: pair.target.segments[0].line };
}

function wordsNamed(compared: Compared, traces: Traces, surroundings: NameSurroundings, { renderingsOf }: NameKnowledge): readonly WordObservation[] {
	const { target } = compared.pair;
	if (!target) return none;
	return namedWords(compared, traces, surroundings, renderingsOf).map(own => ({
		...own,
		line: target.segments[0].line,
		text: target.text.slice(...own.target),
	}));
}

/** The ways a name is written, the most frequent first, with their lines. */
function variantsOf(
	mentions: readonly Pick<NameObservation, 'text' | 'line'>[],
): readonly { readonly text: string; readonly lines: readonly number[] }[] {
	const variants = new Map<string, number[]>();
	for (const { text, line } of mentions) {
		const known = variants.get(text);
		if (known) known.push(line);
		else variants.set(text, [line]);
	}
	return [...variants].map(([text, lines]) => ({ text, lines })).sort((a, b) => b.lines.length - a.lines.length);
}

/** The first place of each other way of writing the name. */
const elsewhere = (mentions: readonly Pick<NameObservation, 'text' | 'line'>[], own: { readonly text: string }): readonly Related[] =>
	variantsOf(mentions.filter(({ text }) => text !== own.text)).map(({ text, lines }) => ({ line: lines[0] as number, text }));

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

function problem(own: NameObservation, deviating: readonly Deviation[], mentions: readonly NameObservation[]): Problem {
	const span = [deviating[0]?.form.span[0] ?? 0, deviating.at(-1)?.form.span[1] ?? 0] as const;
	const found = own.text.slice(span[0] - own.target[0], span[1] - own.target[0]);
	const isLatin = deviating.length === own.forms.length && deviating.every(({ usualIsLatin }) => usualIsLatin);
	const expected = isLatin ? own.name : mended(found, span[0], deviating);
	return {
		message: { id: 'name-inconsistent', data: { found, name: own.name, variants: variantsOf(mentions), expected } },
		severity: 'minor',
		confidence: deviating.some(({ form }) => !form.latin) ? 0.8 : 0.7,
		source: [own.source],
		target: [span],
		cause: own.whole,
		edits: [{ span, text: expected }],
		related: elsewhere(mentions, own),
	};
}

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
	const groups = new Map<Key, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

function problemsOf(placed: readonly Placed<NameObservation>[]): readonly Found[] {
	const mentions = placed.map(({ observation: own }) => own);
	const byMention = grouped(deviations(mentions), ({ mention }) => mention);
	return [...byMention].map(([i, deviating]) => {
		const { pair, observation: own } = placed[i] as Placed<NameObservation>;
		return { pair, problem: problem(own, deviating, mentions) };
	});
}

function wordProblem({ word, source, target, text }: WordObservation, mentions: readonly WordObservation[]): Problem {
	return {
		message: { id: 'name-inconsistent', data: { found: text, name: word, variants: variantsOf(mentions), expected: word } },
		severity: 'major',
		confidence: 0.75,
		source: [source],
		target: [target],
		cause: word,
		edits: [{ span: target, text: word }],
		related: elsewhere(mentions, { text }),
	};
}

/** Where a name was taken for the common word that it is: the translation keeps it as often elsewhere. */
function wordProblems(placed: readonly Placed<WordObservation>[]): readonly Found[] {
	const mentions = placed.map(({ observation: own }) => own);
	const kept = mentions.filter(own => own.kept);
	const taken = placed.filter(({ observation: own }) => !own.kept && kept.some(({ line }) => Math.abs(line - own.line) <= reach));
	if (taken.length > kept.length) return [];
	return taken.map(({ pair, observation: own }) => ({ pair, problem: wordProblem(own, mentions) }));
}

type Gloss = GlossObservation['glosses'][number] & { readonly line: number };

function glossProblem({ words, source }: UncopiedName, { latin, text, line }: Gloss, { pair, line: own }: GlossObservation, target: Span): Problem {
	const found = pair.target?.text.slice(...target) ?? '';
	const variants = [
		{ text, lines: [line] },
		{ text: found, lines: [own] },
	];
	return {
		message: { id: 'name-inconsistent', data: { found, name: words.join(' '), variants, expected: text } },
		severity: 'minor',
		confidence: 0.65,
		source: [source],
		target: [target],
		cause: latin,
		edits: [{ span: target, text }],
		related: [{ line, text }],
	};
}

/** Names that were explained, where something else stands for them that sounds like them and shares a character. */
function glossProblems(placed: readonly Placed<GlossObservation>[], sounds: () => Sounds): readonly Found[] {
	const glosses = placed.flatMap(({ observation: { glosses: own, line } }) => own.map(gloss => ({ ...gloss, line })));
	if (glosses.length === 0) return none;
	const byFirst = grouped(glosses, ({ latin }) => latin.replace(/ .*/, ''));
	const gate = compileWordGate([...byFirst.keys()].map(word => word.match(/[A-Za-z]+/)?.[0] ?? word));
	return placed.flatMap(({ pair, observation: own }): readonly Found[] => {
		if (own.pair.kind === 'label' || !mayHoldWord(own.pair.source?.text ?? '', gate)) return none;
		return uncopiedNames(own.pair).flatMap((name): readonly Found[] => {
			const [gloss, other] = (byFirst.get(name.words[0] ?? '') ?? none).filter(({ latin }) => isShortFor(name.words, latin));
			if (!gloss || other || Math.abs(gloss.line - own.line) > reach) return none;
			const target = variantOf(gloss.latin, gloss.text, own.pair.target?.text ?? '', sounds());
			return target ? [{ pair, problem: glossProblem(name, gloss, own, target) }] : none;
		});
	});
}

const sidesOf = ({ observation: { pair, line } }: Placed<GlossObservation>): TwoSides => ({
	source: pair.source?.text ?? '',
	target: pair.target?.text ?? '',
	line,
});

/** A problem with what it found. */
interface Odd extends Found {
	readonly found: string;
}

/** A place of a pair that was looked at, and what stands there. */
const placeOf = ({ pair, observation: own }: Placed<GlossObservation>, target: Span): Parameters<typeof oddProblem>[0] => ({
	pair,
	line: own.line,
	found: own.pair.target?.text.slice(...target) ?? '',
});

/** A name that stands otherwise than `expected`, as the lines `others` have it. */
function oddProblem(
	{ pair, line, found }: { readonly pair: number; readonly line: number; readonly found: string },
	{ name, source, target }: Pick<Variant, 'name' | 'source' | 'target'>,
	{ expected, others }: { readonly expected: string; readonly others: readonly number[] },
	isMajor = true,
): Odd {
	const variants = [
		{ text: expected, lines: others },
		{ text: found, lines: [line] },
	];
	const problem: Problem = {
		message: { id: 'name-inconsistent', data: { found, name, variants, expected } },
		severity: isMajor ? 'major' : 'minor',
		confidence: isMajor ? 0.85 : 0.7,
		source: [source],
		target: [target],
		cause: name,
		edits: [{ span: target, text: expected }],
		related: [{ line: others[0] as number, text: expected }],
	};
	return { pair, problem, found };
}

/** Other spellings of names that are written by their sound. In a collection two hands are likelier than a slip, but for lines that stand together. */
function variantProblems(placed: readonly Placed<GlossObservation>[], found: readonly Variant[]): readonly Odd[] {
	const isCollection = placed.length > mostPairs;
	return found.flatMap((variant): readonly Odd[] => {
		const own = placed[variant.at] as Placed<GlossObservation>;
		const near = variant.lines.filter(line => Math.abs(line - own.observation.line) <= (isCollection ? together : reach));
		if (near.length < (isCollection ? fewest : 1)) return none;
		return [oddProblem(placeOf(own, variant.target), variant, { expected: variant.usual, others: variant.lines }, variant.isSure && !isCollection)];
	});
}

const takenProblems = (placed: readonly Placed<GlossObservation>[], found: readonly TakenPhrase[]): readonly Odd[] =>
	found.map(taken =>
		oddProblem(placeOf(placed[taken.at] as Placed<GlossObservation>, taken.target), taken, { expected: taken.name, others: taken.kept }),
	);

const textOf = ({ edits: [edit] }: Problem): string => edit?.text ?? '';

/** Whether a problem is told already by others: about the same words, or it would write the name as they say it is not. */
const isTold = ({ pair, problem }: Found, others: readonly Odd[]): boolean =>
	others.some(
		other =>
			(other.pair === pair && other.problem.target.some(span => problem.target.some(own => overlaps(span, own)))) ||
			(problem.cause.split(' ').includes(other.problem.cause) && textOf(problem).includes(other.found)),
	);

/** Whether a text is what a word means, by the tables of renderings and of names. */
const rendersBy =
	({ renderingsOf }: Traces, knowledge: NameKnowledge): Renders =>
	(word, folded) => {
		const renderings = renderingsOf(word.toLowerCase());
		if (renderings && !renderings.light && [...folded].every(character => renderings.characters.includes(character))) return true;
		return knowledge.renderingsOf(word.toLowerCase()).includes(folded);
	};

function labelOf(compared: Compared, titles: readonly string[]): readonly LabelObservation[] {
	const { source, target } = compared.pair;
	const label = source && target && labelName(compared, titles);
	if (!label) return none;
	return [{ labelled: label, line: target.segments[0].line, text: target.text.slice(...label.target), name: source.text.slice(...label.source) }];
}

/** Labels that call the one who speaks otherwise than his other labels do. */
function labelProblems(placed: readonly Placed<LabelObservation>[]): readonly Odd[] {
	const found = oddLabels(placed.map(({ observation: { labelled } }) => labelled));
	if (!found) return none;
	const usual = placed.filter(({ observation: { labelled } }) => labelled.key === found.usual.key).map(({ observation: own }) => own);
	const expected = usual[0]?.text ?? '';
	return placed
		.filter(({ observation: { labelled } }) => found.odd.includes(labelled))
		.map(({ pair, observation: { labelled, line, text, name } }) => {
			const others = usual.map(own => own.line);
			return oddProblem({ pair, line, found: text }, { name, ...labelled }, { expected, others });
		});
}

const isLabel = (placed: Placed<Observation>): placed is Placed<LabelObservation> => 'labelled' in placed.observation;
const isGloss = (placed: Placed<Observation>): placed is Placed<GlossObservation> => 'glosses' in placed.observation;
const isWord = (placed: Placed<Observation>): placed is Placed<WordObservation> => 'word' in placed.observation;
const isName = (placed: Placed<Observation>): placed is Placed<NameObservation> => 'forms' in placed.observation;

/**
 * @param traces the renderings of common words, made ready when the first name asks for them.
 * @param knowledge what is known of names, likewise.
 * @param titles Chinese titles that stand behind a name.
 */
export const nameInconsistent = (
	traces: () => Traces,
	knowledge: () => NameKnowledge,
	surroundings: NameSurroundings,
	titles: readonly string[],
): DocumentRule<Observation> => ({
	id: 'name-inconsistent',
	scope: 'document',
	category: 'name',
	severity: 'minor',
	what: {
		en: 'One person or company goes by several names in the Chinese: 湯普森, 林湯普, Thompson.',
		'zh-Hant': '同一人或同一公司在譯文中有多種譯名，例如 湯普森、林湯普、Thompson。',
	},
	why: {
		en: 'The reader takes two names for two people, and no search finds both.',
		'zh-Hant': '讀者會以為是不同的人，搜尋也無法一併找到。',
	},
	fix: {
		en: 'Settle on one name: the one the person uses in Chinese, else that of the speaker labels, and keep to it.',
		'zh-Hant': '統一為一個譯名：優先採用本人慣用的中文名，否則與發言者標示一致。',
	},
	examples: [
		{
			before: [
				['Let me introduce Alice Walker.', '容我介紹愛麗絲·沃克。'],
				['Ms. Walker joined us in May.', '沃克女士於五月加入。'],
			],
			source: 'Thank you, Ms. Walker.',
			target: '謝謝華克女士。',
			finds: [
				'Unexpected "華克" for "Walker", expected "沃克": the document writes the name in 3 ways: "愛麗絲·沃克" (line 1), "沃克" (line 2), "華克" (line 3)',
			],
		},
		{
			before: [['Let me introduce Alice Walker.', '容我介紹愛麗絲·沃克 (Alice Walker)。']],
			source: 'Thank you, Alice.',
			target: '謝謝愛麗絲。',
			finds: [],
		},
	],
	observe(compared) {
		const names = compared.namings.length === 0 ? none : compared.namings.flatMap(naming => observation(naming, compared));
		const words = wordsNamed(compared, traces(), surroundings, knowledge());
		const gloss = glossesOf(compared, knowledge().sounds, traces());
		const label = labelOf(compared, titles);
		return gloss ? [...names, ...words, ...label, gloss] : [...names, ...words, ...label];
	},
	conclude(observations) {
		const byName = grouped(observations.filter(isName), ({ observation: own }) => own.whole);
		const byWord = grouped(observations.filter(isWord), ({ observation: own }) => own.word);
		const placed = observations.filter(isGloss);
		const sides = placed.map(sidesOf);
		const byLabel = grouped(observations.filter(isLabel), ({ observation: own }) => own.labelled.whole);
		const odd = [
			...[...byLabel.values()].flatMap(labelProblems),
			...variantProblems(placed, nameVariants(sides, knowledge())),
			...takenProblems(placed, takenPhrases(sides, rendersBy(traces(), knowledge()))),
		];
		const others = [
			...[...byName.values()].flatMap(own => (own.length < (own[0]?.observation.person ? 2 : fewest) ? [] : problemsOf(own))),
			...[...byWord.values()].flatMap(wordProblems),
			...glossProblems(placed, () => knowledge().sounds),
		];
		return [...odd, ...others.filter(other => !isTold(other, odd))];
	},
});
