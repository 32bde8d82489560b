// The value arrives and the unit word turns into something else. Judged on the mention itself: another "400G" in the line does not excuse it.

import { compileUnitGate, type Gate, passes } from '../src/annotate/gate.js';
import { skipBlank } from '../src/annotate/quantities/chinese-scan.js';
import { equals, parseDecimal, toDecimal } from '../src/annotate/quantities/rational.js';
import { foldChinese, foldedAt } from '../src/annotate/script.js';
import { sourceText } from '../src/compare/evidence.js';
import { type RenderWords, renderReading } from '../src/compare/render.js';
import type { Compared, PairRule, Problem, Quantity, Rational, Reading, RuleContext } from '../src/model.js';

/** Unit words of one meaning, and what they are mistaken for. */
export interface SenseRow {
	/** Codes of the unit table. */
	readonly units: readonly string[];
	/** What the units are: a key the messages name. */
	readonly meant: string;
	/** The domain that makes this meaning certain. */
	readonly domain: string;
	/** Figures at which it is certain without evidence of the domain. */
	readonly figures: readonly string[];
	/** Chinese words that mean something else, longest first; right only where the line or the document gives evidence of the domain `unless`. */
	readonly wrong: readonly { readonly sense: string; readonly heads: readonly string[]; readonly unless: string }[];
	/** Words that are wrong only behind a measure word: 800 個千兆 counts what 800 千兆 measures. */
	readonly counted: readonly { readonly sense: string; readonly heads: readonly string[] }[];
	/** Measure words that may stand between figure and head. */
	readonly measureWords: readonly string[];
	/** Units whose sign is written like one of these, wrong for a figure that the document gives this unit elsewhere. */
	readonly confused: readonly { readonly sense: string; readonly unit: string; readonly unless: string }[];
}

/** A word as the table has it, and as it is looked for. */
interface Word {
	readonly text: string;
	readonly folded: string;
}

interface Wrong {
	readonly sense: string;
	readonly heads: readonly Word[];
	readonly unless: string;
}

/** A row compiled. */
interface Sense extends Omit<SenseRow, 'wrong' | 'counted' | 'measureWords' | 'figures'> {
	readonly wrong: readonly Wrong[];
	readonly counted: readonly Omit<Wrong, 'unless'>[];
	/** Folded. */
	readonly measureWords: readonly string[];
	readonly figures: readonly Rational[];
}

const wordsOf = (heads: readonly string[]): readonly Word[] => heads.map(text => ({ text, folded: foldChinese(text) }));

const compileSense = (row: SenseRow): Sense => ({
	...row,
	wrong: row.wrong.map(({ sense, heads, unless }) => ({ sense, heads: wordsOf(heads), unless })),
	counted: row.counted.map(({ sense, heads }) => ({ sense, heads: wordsOf(heads) })),
	measureWords: row.measureWords.map(foldChinese),
	figures: row.figures.map(parseDecimal),
});

interface Head {
	readonly sense: string;
	readonly word: string;
	/** Offset after the word, in the target. */
	readonly end: number;
}

/** The wrong word right after a figure, blanks and one measure word aside. */
function headAfter(figureEnd: number, folded: string, row: Sense, isAbout: (domain: string) => boolean): Head | undefined {
	const start = skipBlank(folded, figureEnd);
	for (const word of row.measureWords) {
		if (!folded.startsWith(word, start)) continue;
		const at = skipBlank(folded, start + word.length);
		const behind = wrongAt(at, folded, row, isAbout) ?? countedAt(at, folded, row);
		if (behind) return behind;
	}
	return wrongAt(start, folded, row, isAbout);
}

function wrongAt(at: number, folded: string, row: Sense, isAbout: (domain: string) => boolean): Head | undefined {
	for (const { sense, heads, unless } of row.wrong) {
		const head = headAt(at, folded, sense, heads);
		if (head && !isAbout(unless)) return head;
	}
	return undefined;
}

function countedAt(at: number, folded: string, row: Sense): Head | undefined {
	for (const { sense, heads } of row.counted) {
		const head = headAt(at, folded, sense, heads);
		if (head) return head;
	}
	return undefined;
}

function headAt(at: number, folded: string, sense: string, heads: readonly Word[]): Head | undefined {
	for (const head of heads) if (folded.startsWith(head.folded, at)) return { sense, word: head.text, end: at + head.text.length };
	return undefined;
}

/** The mention itself where it has a unit that this one is confused with: 400g for 400G. English that spells the unit out means it. */
function confusedHead(target: Quantity, compared: Compared, row: Sense, isAbout: (domain: string) => boolean): Head | undefined {
	const [{ kind, unit }] = target.readings;
	const found = kind === 'measure' && target.digits ? row.confused.find(own => own.unit === unit && !isAbout(own.unless)) : undefined;
	if (!found) return undefined;
	const source = compared.matches.find(match => match.target === target)?.source;
	const spelled = source?.unit && source.unit[1] - source.unit[0] > 2;
	return spelled ? undefined : { sense: found.sense, word: found.unit, end: target.span[1] };
}

const inRow = (row: Sense, reading: Reading): boolean => reading.kind === 'measure' && row.units.includes(reading.unit ?? '');

/** The English mention whose value the Chinese figure repeats: the matched one first, else any with the same value. */
function counterpart(target: Quantity, compared: Compared, row: Sense): { quantity: Quantity; reading: Reading } | undefined {
	const matched = compared.matches.find(match => match.target === target)?.source;
	for (const quantity of matched ? [matched, ...compared.source] : compared.source) {
		const reading = quantity.readings.find(r => inRow(row, r) && target.readings.some(t => equals(t.value, r.value)));
		if (reading) return { quantity, reading };
	}
	return undefined;
}

/** On a Chinese line without its English: the unit the rest of the document gives this figure. */
function statedElsewhere(target: Quantity, row: Sense, { facts }: RuleContext): Reading | undefined {
	const { value } = target.readings[0];
	const unit = row.units.find(code => facts.measures.has(`${code} ${toDecimal(value)}`));
	return unit ? { kind: 'measure', value, unit } : undefined;
}

/** Whether the units of a row are meant for certain: the document is in their domain, or the figure is one of theirs. */
const isCertain = (readings: readonly Reading[], row: Sense, { facts }: RuleContext): boolean =>
	facts.domains.has(row.domain) || row.figures.some(figure => readings.some(({ value }) => equals(value, figure)));

function problem(target: Quantity, compared: Compared, context: RuleContext, row: Sense, folded: string, words: RenderWords): Problem | undefined {
	const isAbout = (domain: string): boolean => context.facts.domains.has(domain) || compared.domains.has(domain);
	const word = headAfter(target.figure[1], folded, row, isAbout);
	const head = word ?? confusedHead(target, compared, row, domain => context.facts.domains.has(domain));
	if (!head || !compared.pair.target) return undefined;
	const english = counterpart(target, compared, row);
	const reading = english?.reading ?? (compared.pair.source && word ? undefined : statedElsewhere(target, row, context));
	if (!reading || !isCertain([reading], row, context)) return undefined;
	const expected = renderReading(reading, context.facts.locale, words);
	const span = [target.span[0], head.end] as const;
	const found = compared.pair.target.text.slice(span[0], span[1]);
	const source = english && sourceText(compared.pair, english.quantity.span);
	const unit = english && sourceText(compared.pair, english.quantity.unit).toLowerCase().replace(/\.$/, '');
	return {
		message: source
			? { id: 'unit-sense', data: { found, source, sense: head.sense, meant: row.meant, expected } }
			: { id: 'unit-sense-alone', data: { found, sense: head.sense, meant: row.meant, expected } },
		severity: 'critical',
		confidence: source ? 0.98 : 0.9,
		source: english ? [english.quantity.span] : [],
		target: [span],
		cause: `${unit || reading.unit}→${head.word}`,
		edits: [{ span, text: expected }],
		related: [],
	};
}

function firstProblem(
	target: Quantity,
	compared: Compared,
	context: RuleContext,
	senses: readonly Sense[],
	folded: string,
	words: RenderWords,
): Problem | undefined {
	for (const row of senses) {
		const found = isCertain(target.readings, row, context) ? problem(target, compared, context, row, folded, words) : undefined;
		if (found) return found;
	}
	return undefined;
}

/** What a mention must have for any of the rows to speak of it. */
interface Signs {
	/** Code units that the words behind a figure begin with. */
	readonly beginnings: Gate;
	readonly units: ReadonlySet<string>;
}

const signsOf = (senses: readonly Sense[]): Signs => ({
	beginnings: compileUnitGate(
		senses
			.flatMap(({ wrong, measureWords }) => [...measureWords, ...wrong.flatMap(({ heads }) => heads.map(({ folded }) => folded))])
			.map(word => word.charAt(0))
			.join(''),
	),
	units: new Set(senses.flatMap(({ confused }) => confused.map(({ unit }) => unit))),
});

/** The code unit behind an offset, one blank aside, as `foldChinese` writes it. */
function unitBehind(text: string, at: number): number {
	const unit = foldedAt(text, at);
	return unit === BLANK ? foldedAt(text, at + 1) : unit;
}

const BLANK = 0x20;

function isSuspect({ figure, digits, readings }: Quantity, text: string, { beginnings, units }: Signs): boolean {
	if (passes(beginnings, unitBehind(text, figure[1]))) return true;
	const { unit } = readings[0];
	return digits && unit !== undefined && units.has(unit);
}

const nothing: readonly Problem[] = [];

export const unitSense = (rows: readonly SenseRow[], words: RenderWords): PairRule => {
	const senses = rows.map(compileSense);
	const signs = signsOf(senses);
	return {
		id: 'unit-sense',
		scope: 'pair',
		category: 'unit',
		severity: 'critical',
		what: {
			en: 'The figure is right and its unit word was taken in a wrong sense: 400 gig → 400 場演出 (performances).',
			'zh-Hant': '數字正確，但單位詞的意思弄錯：400 gig 譯成「400 場演出」。',
		},
		why: {
			en: 'A data rate that reads as concerts or grams is nonsense to the reader, and every check of digits passes it.',
			'zh-Hant': '資料速率變成「演出」或「公克」，讀者無法理解，而任何數字檢查都看不出來。',
		},
		fix: { en: 'Write the unit as the field writes it: 400G.', 'zh-Hant': '依業界寫法書寫單位，例如 400G。' },
		examples: [
			{
				source: 'Our 400 gig transceivers are shipping.',
				target: '我們的 400 場演出收發器正在出貨。',
				finds: ['Unexpected "400 場演出" (a performance) for "400 gig" (a data rate), expected "400G"'],
			},
			{ source: 'Our 400 gig transceivers are shipping.', target: '我們的 400G 收發器正在出貨。', finds: [] },
			{
				source: 'Customers ask for 800 gig connections.',
				target: '客戶要求 800 個千兆連接。',
				finds: ['Unexpected "800 個千兆" (a count) for "800 gig" (a data rate), expected "800G"'],
			},
			{ source: 'The band played 30 gigs last year.', target: '樂團去年有 30 場演出。', finds: [] },
		],
		check(compared, context) {
			if (!compared.pair.target || compared.target.length === 0) return nothing;
			const { text } = compared.pair.target;
			let problems: Problem[] | undefined;
			for (const quantity of compared.target) {
				if (!isSuspect(quantity, text, signs)) continue;
				const found = firstProblem(quantity, compared, context, senses, foldChinese(text), words);
				if (!found) continue;
				problems ??= [];
				problems.push(found);
			}
			return problems ?? nothing;
		},
	};
};
