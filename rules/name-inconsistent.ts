// One person or company with several Chinese names. Names are compared word by word, so that a first name alone and the full name agree;
// a word's usual form is that of the document's labels, else the most frequent one. All places of one name have one cause: one row to read.

import type { Sounds } from '../src/annotate/names/sounds.js';
import { compileWordGate, mayHoldWord } from '../src/annotate/words.js';
import { type GlossedName, glossesIn, isShortFor, type UncopiedName, uncopiedNames, variantOf } from '../src/compare/glossed-names.js';
import { type NamedWord, type NameSurroundings, namedWords } from '../src/compare/kept-names.js';
import { type Renders, takenPhrases } from '../src/compare/kept-phrases.js';
import { type LabelName, labelName } from '../src/compare/label-names.js';
import { elsewhere, type MentionedName, mentionOf, mentionProblems, writtenAs } from '../src/compare/mentioned-names.js';
import { type NameKnowledge, nameVariants, type TwoSides } from '../src/compare/name-variants.js';
import { namesAsWords } from '../src/compare/names-as-words.js';
import {
	asWordProblems,
	type Found,
	isTold,
	type LabelPlace,
	labelProblems,
	type OddPlace,
	reach,
	takenProblems,
	variantProblems,
} from '../src/compare/odd-names.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, DocumentRule, Pair, Problem, Span } from '../src/model.js';

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
type Observation = MentionedName | WordObservation | GlossObservation | LabelObservation;

interface Placed<T extends Observation> {
	readonly pair: number;
	readonly observation: T;
}

const none: readonly never[] = [];

/** Mentions of a company that make a pattern, and of a person. */
const fewest = { company: 3, person: 2 } as const;

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

function grouped<T, Key>(items: readonly T[], keyOf: (item: T) => Key): ReadonlyMap<Key, readonly T[]> {
	const groups = new Map<Key, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

function problemsOf(placed: readonly Placed<MentionedName>[]): readonly Found[] {
	const mentions = placed.map(({ observation: own }) => own);
	return mentionProblems(mentions).map(([at, problem]) => ({ pair: placed[at]?.pair ?? 0, problem }));
}

function wordProblem({ word, source, target, text }: WordObservation, mentions: readonly WordObservation[]): Problem {
	return {
		message: { id: 'name-inconsistent', data: { found: text, name: word, variants: writtenAs(mentions), expected: word } },
		severity: 'major',
		confidence: 0.75,
		source: [source],
		target: [target],
		cause: word,
		edits: [{ span: target, text: word }],
		related: elsewhere(mentions, text),
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

const placeOf = ({ pair, observation: { pair: own, line } }: Placed<GlossObservation>): OddPlace => ({ pair, line, text: own.target?.text ?? '' });

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
	return [{ labelled: label, line: target.segments[0].line, text: target.text, name: source.text.slice(...label.source) }];
}

const labelPlace = ({ pair, observation }: Placed<LabelObservation>): LabelPlace => ({ pair, ...observation });

const isLabel = (placed: Placed<Observation>): placed is Placed<LabelObservation> => 'labelled' in placed.observation;
const isGloss = (placed: Placed<Observation>): placed is Placed<GlossObservation> => 'glosses' in placed.observation;
const isWord = (placed: Placed<Observation>): placed is Placed<WordObservation> => 'word' in placed.observation;
const isName = (placed: Placed<Observation>): placed is Placed<MentionedName> => 'forms' in placed.observation;

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
		const names = compared.namings.length === 0 ? none : compared.namings.flatMap(naming => mentionOf(naming, compared));
		const words = wordsNamed(compared, traces(), surroundings, knowledge());
		const gloss = glossesOf(compared, knowledge().sounds, traces());
		const label = labelOf(compared, titles);
		return gloss ? [...names, ...words, ...label, gloss] : [...names, ...words, ...label];
	},
	conclude(observations) {
		const byName = grouped(observations.filter(isName), ({ observation: own }) => own.whole);
		const byWord = grouped(observations.filter(isWord), ({ observation: own }) => own.word);
		const placed = observations.filter(isGloss);
		const [sides, places] = [placed.map(sidesOf), placed.map(placeOf)];
		const byLabel = grouped(observations.filter(isLabel), ({ observation: own }) => own.labelled.whole);
		const odd = [
			...[...byLabel.values()].flatMap(labels => labelProblems(labels.map(labelPlace))),
			...variantProblems(places, nameVariants(sides, knowledge())),
			...takenProblems(places, takenPhrases(sides, rendersBy(traces(), knowledge()))),
			...asWordProblems(places, namesAsWords(sides, traces, knowledge())),
		];
		const others = [
			...[...byName.values()].flatMap(own => (own.length < fewest[own[0]?.observation.person ? 'person' : 'company'] ? [] : problemsOf(own))),
			...[...byWord.values()].flatMap(wordProblems),
			...glossProblems(placed, () => knowledge().sounds),
		];
		return [...odd, ...others.filter(other => !isTold(other, odd))];
	},
});
