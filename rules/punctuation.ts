// What is wrong in a line is said of the line; how marks are written (width, brackets, quotation marks, spaces) is said once for the document.

import {
	BRACKETS,
	type BracketClass,
	doubledInSource,
	HAN,
	losesEnd,
	type Marks,
	marksIn,
	type StyleMark,
	type StyleTopic,
	straightQuotes,
	strayMarks,
	styleOf,
	type Unpaired,
	unpaired,
} from '../src/annotate/punctuation.js';
import type { DocumentRule, Edit, Message, Problem, Related, Side, Span } from '../src/model.js';

/** A line with something to say. */
interface Seen {
	readonly problems: readonly Problem[];
	/** Brackets and quotation marks that the line does not pair, and the source does. */
	readonly alone: readonly Unpaired[];
	readonly style: readonly StyleMark[];
	/** Both sides are there. */
	readonly whole: boolean;
	readonly line: number;
	readonly text: string;
}

interface PlacedProblem {
	readonly pair: number;
	readonly problem: Problem;
}

/** A problem with its place in the document. */
interface Found {
	readonly pair: number;
	readonly line: number;
	readonly text: string;
	readonly problem: Problem;
}

interface Placed {
	readonly pair: number;
	readonly observation: Seen;
}

const topics: readonly StyleTopic[] = ['width', 'brackets', 'quotes', 'space'];

/** A quotation may be opened in one line and closed within as many as these. */
const reach = 3;
const relatedPlaces = 5;

/** The cause of a dot after a unit: it cuts a sentence in two, and is said each time. */
const unit = 'unit/';

/** As many of one kind in a document are a habit. */
const habit = 5;

function problem(message: Message, target: readonly Span[], cause: string, edits: readonly Edit[], related: readonly Related[] = []): Problem {
	return { message, severity: 'minor', confidence: 0.75, source: [], target, cause, edits, related };
}

const endOf = (text: string): Span => {
	const end = text.trimEnd().length;
	return [Math.max(0, end - 1), end];
};

const nothing: readonly Problem[] = [];
const noneAlone: readonly Unpaired[] = [];
const nothingSeen: readonly Seen[] = [];

/** Stray marks, but for what a translation may have copied: what its source doubles. */
function strayProblems(source: Side | undefined, text: string, held: number): readonly Problem[] {
	const strays = strayMarks(text, held);
	if (strays.length === 0 || (source && strays.length <= doubledInSource(source.text))) return nothing;
	return strays.map(({ span, expected, afterUnit }) => {
		const data = { found: text.slice(...span).trim(), expected };
		return problem({ id: 'punctuation-stray', data }, [span], `${afterUnit ? unit : 'stray/'}${data.found}`, [{ span, text: expected }]);
	});
}

function lineProblems(source: Side | undefined, text: string, held: number): readonly Problem[] {
	const said = strayProblems(source, text, held);
	if (!source || !losesEnd(source.text, text)) return said;
	const span = endOf(text);
	const found = text.slice(...span);
	return [...said, problem({ id: 'punctuation-end', data: { found } }, [span], /[，、]/.test(found) ? `end/${found}` : 'end', [])];
}

/** Which classes of brackets the source itself leaves open. */
function openInSource(text: string, marks: Marks): ReadonlySet<BracketClass> {
	const open = new Set(unpaired(text, marks).map(({ kind }) => kind));
	if (straightQuotes(text) % 2 === 1) open.add('quote');
	return open;
}

function aloneIn(source: Side | undefined, text: string, held: number, marks: Marks): readonly Unpaired[] {
	const alone = held & BRACKETS ? unpaired(text, marks) : noneAlone;
	if (alone.length === 0) return alone;
	const open = source && openInSource(source.text, marks);
	return open ? alone.filter(({ kind }) => !open.has(kind)) : alone;
}

/** Whether a line soon after closes what this one opens, or one before opened what this one closes. */
function isContinued(at: number, { kind, opens }: Unpaired, seen: readonly Placed[]): boolean {
	const { pair } = seen[at] as Placed;
	const step = opens ? 1 : -1;
	for (let i = at + step; seen[i] && Math.abs((seen[i] as Placed).pair - pair) <= reach; i += step)
		if (seen[i]?.observation.alone.some(other => other.kind === kind && other.opens !== opens)) return true;
	return false;
}

function pairingProblems(seen: readonly Placed[]): readonly Found[] {
	return seen.flatMap(({ pair, observation: { alone, text, line } }, at) =>
		alone
			.filter(one => !isContinued(at, one, seen))
			.map(one => {
				const found = text.charAt(one.at);
				const message: Message = { id: 'punctuation-unpaired', data: { found, opens: one.opens } };
				return { pair, line, text, problem: problem(message, [[one.at, one.at + 1]], `unpaired/${found}`, []) };
			}),
	);
}

/** What comes back again and again is a habit of the document: it is said once, with its other places. */
function once(found: readonly Found[]): readonly PlacedProblem[] {
	const byCause = new Map<string, Found[]>();
	for (const one of found) {
		const list = byCause.get(one.problem.cause);
		if (list) list.push(one);
		else byCause.set(one.problem.cause, [one]);
	}
	return [...byCause.entries()].flatMap(([cause, list]): readonly PlacedProblem[] => {
		const [first, ...others] = list;
		if (!first || list.length < habit || cause.startsWith(unit)) return list.map(({ pair, problem: one }) => ({ pair, problem: one }));
		return [{ pair: first.pair, problem: { ...first.problem, related: others.slice(0, relatedPlaces).map(({ line, text }) => ({ line, text })) } }];
	});
}

/** One finding for a topic, at its first place; lines with both sides first. */
function styleProblem(topic: StyleTopic, seen: readonly Placed[]): readonly PlacedProblem[] {
	const places = seen.filter(({ observation }) => observation.style.some(mark => mark.topic === topic));
	const first = places.find(({ observation }) => observation.whole) ?? places[0];
	if (!first) return [];
	const { text, style } = first.observation;
	const marks = style.filter(mark => mark.topic === topic);
	const count = places.reduce((sum, { observation }) => sum + observation.style.filter(mark => mark.topic === topic).length, 0);
	const data = { topic, found: text.slice(...(marks[0]?.span ?? [0, 0])), expected: marks[0]?.expected ?? '', count };
	const related = places
		.filter(place => place !== first)
		.slice(0, relatedPlaces)
		.map(({ observation }) => ({ line: observation.line, text: observation.text }));
	const edits = marks.map(({ span, expected }) => ({ span, text: expected }));
	const spans = marks.map(({ span }) => span);
	return [{ pair: first.pair, problem: problem({ id: 'punctuation-style', data }, spans, `style/${topic}`, edits, related) }];
}

export const punctuation = (marks: Marks): DocumentRule<Seen> => ({
	id: 'punctuation',
	scope: 'document',
	category: 'punctuation',
	severity: 'minor',
	what: {
		en: 'Stray and doubled marks, brackets and quotation marks without their partner, a line cut off; half-width marks and foreign quotation marks once for the document.',
		'zh-Hant': '多餘或重複的標點、不成對的括號與引號、句尾被截斷；半形標點與引號樣式則每份文件只報一次。',
	},
	why: {
		en: 'Such marks are the traces of a careless conversion, and at the end of a line a sign of lost text.',
		'zh-Hant': '這類標點是粗糙轉換的痕跡；出現在句尾時，往往表示文字遺漏。',
	},
	fix: { en: 'Correct the mark; decide the style once for the document.', 'zh-Hant': '修正標點；樣式問題請對整份文件一次決定。' },
	examples: [
		{ source: 'We ship 400G lasers and cables.', target: '我們出貨 400G 雷射。 . 和纜線。', finds: ['Unexpected "."'] },
		{ source: 'He said “no” (twice).', target: '他說「不」（兩次。', finds: ['Unexpected "（" without its closing mark'] },
		{
			source: 'Good afternoon, and welcome.',
			target: '午安,歡迎。',
			finds: ['Unexpected half-width "," in 1 place of the document, expected "，"'],
		},
		{ source: 'Really?!', target: '真的嗎？！', finds: [] },
	],
	observe({ pair: { kind, source, target } }, { facts }) {
		if (!target) return nothingSeen;
		const { text } = target;
		const held = marksIn(text, marks);
		if (!(held & HAN)) return nothingSeen;
		const problems = kind === 'prose' ? lineProblems(source, text, held) : nothing;
		const alone = aloneIn(source, text, held, marks);
		const style = styleOf(text, facts.locale, marks, held);
		if (problems.length + alone.length + style.length === 0) return nothingSeen;
		return [{ problems, alone, style, whole: source !== undefined, line: target.segments[0].line, text }];
	},
	conclude(observations) {
		const inLines = observations.flatMap(({ pair, observation: { problems, line, text } }) =>
			problems.map(found => ({ pair, line, text, problem: found })),
		);
		return [...once([...inLines, ...pairingProblems(observations)]), ...topics.flatMap(topic => styleProblem(topic, observations))];
	},
});
