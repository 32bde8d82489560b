// One figure, two values: the same metric on the same basis for the same period is a gain here and a loss there, or stated with two values,
// or a summary in Chinese alone says otherwise than the text it sums up. Speaks only where both places say plainly what they state.

import { type MetricLexicon, type Statement, statementsOf } from '../src/compare/statements.js';
import type { Compared, DocumentRule, Problem, Side } from '../src/model.js';

/** A statement and where it stands. */
interface Observation {
	readonly statement: Statement;
	readonly side: 'english' | 'chinese';
	/** The line has no counterpart: a summary, a note. */
	readonly alone: boolean;
	readonly line: number;
	readonly text: string;
}

interface Placed {
	readonly pair: number;
	readonly observation: Observation;
}

interface Conflict {
	readonly at: Placed;
	readonly against: Placed;
}

const none: readonly Observation[] = [];

function observed(
	side: Side | undefined,
	quantities: Compared['source'],
	language: Observation['side'],
	alone: boolean,
	lexicon: MetricLexicon,
): readonly Observation[] {
	if (!side || quantities.length === 0) return none;
	const statements = statementsOf(side.text, quantities, language, lexicon);
	if (statements.length === 0) return none;
	return statements
		.filter(({ value, sign, goal, period, basis }) => value !== '' || goal || (sign !== '' && basis !== '' && period !== ''))
		.map(statement => ({
			statement,
			side: language,
			alone,
			line: side.segments[0].line,
			text: side.text.slice(statement.span[0], statement.span[1]),
		}));
}

/** The kind and unit of a value, and its number. */
function parsed(value: string): { readonly kind: string; readonly amount: number } {
	const [kind = '', unit = '', figure = ''] = value.split(' ');
	return { kind: `${kind} ${unit === '$' ? 'USD' : unit}`, amount: Number(figure) };
}

/** Whether two values of one kind cannot be one figure, rounded. */
function differ(a: Statement, b: Statement): boolean {
	const [x, y] = [parsed(a.value), parsed(b.value)];
	return a.value !== '' && b.value !== '' && x.kind === y.kind && Math.abs(x.amount - y.amount) >= Math.max(a.step, b.step, 1e-9);
}

const agree = (a: Statement, b: Statement): boolean => a.value !== '' && parsed(a.value).kind === parsed(b.value).kind && !differ(a, b);

/** Results are only held against each other where it is said on which basis they were reckoned. */
const isReckoned = ({ sign, basis }: Statement): boolean => sign === '' || basis !== '';

const isPlain = ({ observation: { statement, alone } }: Placed): boolean =>
	!alone && !statement.goal && statement.period !== '' && isReckoned(statement);

const keyOf = ({ observation: { side, statement } }: Placed): string =>
	[side, statement.metric, statement.basis, statement.qualifier, statement.period].join('\n');

const contradict = (a: Statement, b: Statement): boolean => (a.sign !== b.sign ? true : differ(a, b));

/** Statements of one thing of which one stands against another; the one that gives no figure, else the later, is the one to look at. */
function conflictsAmong(placed: readonly Placed[]): readonly Conflict[] {
	const [first, ...others] = placed;
	const against = first && others.find(other => contradict(first.observation.statement, other.observation.statement));
	if (!first || !against) return [];
	const isBare = first.observation.statement.value === '' && against.observation.statement.value !== '';
	return [isBare ? { at: first, against } : { at: against, against: first }];
}

/** What a summary says of a goal or of a period, and the text otherwise, with no place that bears the summary out. */
function summaryConflict(summary: Placed, placed: readonly Placed[]): readonly Conflict[] {
	const own = summary.observation.statement;
	const comparable = placed.filter(
		({ observation: { alone, statement } }) =>
			!alone &&
			statement.metric === own.metric &&
			statement.goal === own.goal &&
			statement.value !== '' &&
			(own.goal || (own.period !== '' && statement.period === own.period)),
	);
	if (own.value === '' || comparable.some(other => agree(own, other.observation.statement))) return [];
	const against = comparable.find(other => differ(own, other.observation.statement));
	return against ? [{ at: summary, against }] : [];
}

function problem({ at, against }: Conflict): Problem {
	const { observation: own } = at;
	const { line, text } = against.observation;
	const { span, metric } = own.statement;
	return {
		message: { id: 'fact-conflict', data: { found: own.text, line, other: text } },
		severity: own.alone ? 'major' : 'minor',
		confidence: 0.75,
		source: own.side === 'english' ? [span] : [],
		target: own.side === 'chinese' ? [span] : [],
		cause: metric,
		edits: [],
		related: [{ line, text }],
	};
}

export const factConflict = (lexicon: MetricLexicon): DocumentRule<Observation> => ({
	id: 'fact-conflict',
	scope: 'document',
	category: 'fact',
	severity: 'major',
	what: {
		en: 'The document states one figure in two ways: another value, a gain for a loss, or a summary that the text contradicts.',
		'zh-Hant': '文件對同一項數字前後說法不一：數值不同、盈虧相反，或摘要與內文矛盾。',
	},
	why: {
		en: 'One of the two is wrong, and the reader cannot tell which.',
		'zh-Hant': '兩處必有一處有誤，而讀者無從判斷。',
	},
	fix: { en: 'Look both places up in the source document and correct the wrong one.', 'zh-Hant': '對照原始文件，更正有誤的一處。' },
	examples: [
		{
			before: [['Our gross margin in the fourth quarter was 36.4%.', '我們第四季的毛利率為 36.4%。']],
			source: 'Gross margin in the fourth quarter was 34.6%.',
			target: '第四季的毛利率為 34.6%。',
			finds: ['Unexpected "Gross margin in the fourth quarter was 34.6%": line 1 says "gross margin in the fourth quarter was 36.4%"'],
		},
		{
			before: [['Our gross margin in the fourth quarter was 36.4%.', '我們第四季的毛利率為 36.4%。']],
			source: 'Our gross margin in the third quarter was 32.5%.',
			target: '我們第三季的毛利率為 32.5%。',
			finds: [],
		},
	],
	observe({ pair, source, target }) {
		const alone = pair.source === undefined || pair.target === undefined;
		const english = observed(pair.source, source, 'english', alone, lexicon);
		const chinese = observed(pair.target, target, 'chinese', alone, lexicon);
		return english.length + chinese.length === 0 ? none : [...english, ...chinese];
	},
	conclude(observations) {
		const groups = new Map<string, Placed[]>();
		for (const placed of observations.filter(isPlain)) groups.set(keyOf(placed), [...(groups.get(keyOf(placed)) ?? []), placed]);
		const inText = [...groups.values()].flatMap(conflictsAmong);
		const english = new Set(inText.filter(({ at }) => at.observation.side === 'english').map(({ at }) => at.pair));
		const once = inText.filter(({ at }) => at.observation.side === 'english' || !english.has(at.pair));
		const summaries = observations.filter(({ observation: own }) => own.alone).flatMap(summary => summaryConflict(summary, observations));
		return [...once, ...summaries].map(conflict => ({ pair: conflict.at.pair, problem: problem(conflict) }));
	},
});
