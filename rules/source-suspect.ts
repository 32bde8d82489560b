// The English is broken itself where it poisons a figure, a name or a whole clause: what a machine misheard, a sentence cut in two, a sign that does not belong.
// It is no error of the translation; it tells where one began, and the findings it led to point here.

import { type BrokenRows, compileBroken } from '../src/annotate/broken-english.js';
import { compileWordGate, lineWords, mayHoldWord } from '../src/annotate/words.js';
import { overlaps } from '../src/compare/evidence.js';
import type { Compared, DocumentFacts, MessageParameters, PairRule, Problem, Quantity, RuleContext, Span } from '../src/model.js';

/** Patterns are alternatives of regular expressions. */
export interface SuspectRows extends BrokenRows {
	/** Captions of counts, what of them makes an amount one of money all the same, counted nouns; words of which one stands in every caption of a count and counted noun. */
	readonly counts: string;
	readonly priced: string;
	readonly counted: string;
	readonly countWords: readonly string[];
	/** What is stated in money. */
	readonly captions: string;
	/** Verbs and hedges between a caption and its figure. */
	readonly states: string;
	readonly hedges: string;
	/** What may follow an amount that is the whole of what is stated. */
	readonly closes: string;
	/** How a comparison ends that lacks its period, and how the line begins that has it. */
	readonly comparisons: string;
	readonly periods: string;
}

interface Suspicion {
	readonly kind: MessageParameters['source-suspect']['kind'];
	readonly span: Span;
	readonly meant: string;
	readonly confidence: number;
}

/** Adds what it finds. */
type Detector = (text: string, compared: Compared, context: RuleContext, found: Suspicion[]) => void;

const nothing: readonly Problem[] = [];
const figure = '\\$[\\d.,]*\\d(?: (?:million|billion|thousand))?';

const isScaledMoney = ({ readings, scaled }: Quantity): boolean => scaled && readings[0].kind === 'money';

/** "between $41 million $46 million". */
const bareRanges: Detector = (text, { source }, _, found) => {
	for (let i = 1; i < source.length; i++) {
		const before = source[i - 1] as Quantity;
		const after = source[i] as Quantity;
		if (after.span[0] - before.span[1] !== 1 || text.charAt(before.span[1]) !== ' ') continue;
		if (!isScaledMoney(before) || !isScaledMoney(after) || !/[$€£]/.test(text.charAt(after.span[0]))) continue;
		found.push({ kind: 'connector', span: [before.span[0], after.span[1]], meant: 'to', confidence: 0.9 });
	}
};

/** What makes an amount one of money stands no further before its caption than this. */
const nearby = 30;

/** "shares outstanding were $44.8 million", "$2 million customers". */
function pricedCounts({ countWords, counts, counted, priced, states }: SuspectRows): Detector {
	const gate = compileWordGate(countWords);
	const before = new RegExp(`\\b(?:${counts})\\b([^.;]{0,70}?)\\b(?:${states})(?: [a-z]+ly)? (${figure})(?! ?(?:per|a) )`, 'i');
	const after = new RegExp(`${figure} (?:${counted})\\b`, 'i');
	const money = new RegExp(`\\b(?:${priced})\\b`, 'i');
	return (text, _, __, found) => {
		if (!text.includes('$') || !mayHoldWord(text, gate)) return;
		const match = before.exec(text) ?? after.exec(text);
		if (!match || money.test(text.slice(Math.max(0, match.index - nearby), match.index) + (match[1] ?? ''))) return;
		const end = match.index + match[0].length;
		const amount = match[2] ?? match[0];
		found.push({ kind: 'currency', span: [end - amount.length, end], meant: amount.slice(1), confidence: 0.8 });
	};
}

const captionReach = 60;

/** "EBITDA of 4.8 million": a currency is missing. */
function bareAmounts({ captions, states, hedges, closes }: SuspectRows): Detector {
	const before = new RegExp(`\\b(?:${captions}) (?:${states}) (?:(?:${hedges}) )?$`, 'i');
	const behind = new RegExp(`^(?:[.,;]|$| (?:${closes})\\b)`);
	return (text, { source }, _, found) => {
		for (const { readings, scaled, digits, span } of source) {
			if (!scaled || !digits || readings[0].kind !== 'number') continue;
			const [start, end] = span;
			const stated = before.test(text.slice(Math.max(0, start - captionReach), start)) && behind.test(text.slice(end));
			if (stated) found.push({ kind: 'amount', span, meant: '', confidence: 0.6 });
		}
	};
}

/** Whether a full stop ends it, behind what figures, percentages and scale words end with. */
const mayEndInFigure = (text: string): boolean => text.endsWith('.') && '0123456789%tn'.includes(text.charAt(text.length - 2));

/** "up from 90%." with the period it is compared with in the next line. */
function cutComparisons({ comparisons, periods }: SuspectRows): Detector {
	const ends = new RegExp(`\\b(?:${comparisons}) (?:a |an )?[$€£]?\\d[\\d.,]*(?:%| (?:percent|million|billion))?\\.$`);
	const next = new RegExp(`^(?:${periods})\\b`, 'i');
	return (text, _, context, found) => {
		if (!mayEndInFigure(text)) return;
		const from = Math.max(0, text.length - captionReach);
		const match = ends.exec(text.slice(from));
		const following = match && context.neighbour(1)?.pair.source?.text;
		if (!match || !following || !next.test(following)) return;
		found.push({ kind: 'cut', span: [from + match.index, text.length], meant: '', confidence: 0.6 });
	};
}

/** The code whose figure it is, or whose figure it ends with. */
function namedBy(written: string, { codes }: DocumentFacts): string | undefined {
	for (const [own, code] of codes) if (written === own || (written.endsWith(own) && written.length === own.length + 1)) return code;
	return undefined;
}

/** A figure alone, as those of standards are: its code where it lost its name. A word in capitals before it would be a name. */
function versionMeant(text: string, { readings, scaled, range, span }: Quantity, facts: DocumentFacts): string | undefined {
	const [start, end] = span;
	if (text.charAt(end - 2) !== '.' || readings[0].kind !== 'number' || readings[0].unit !== undefined || scaled || range) return undefined;
	if (!/^\d+\.\d$/.test(text.slice(start, end))) return undefined;
	const meant = /(?:^|[^A-Za-z])[a-z]+ $/.test(text.slice(Math.max(0, start - 24), start)) ? namedBy(text.slice(start, end), facts) : undefined;
	if (meant === undefined || text.includes(meant.split(' ')[0] ?? meant) || !/^(?: [a-z]{4,}|\.|,|$)/.test(text.slice(end))) return undefined;
	return meant;
}

/** "processed 3.1 equipment": the figure of a standard the document names elsewhere, without its name here. */
const bareVersions: Detector = (text, { source }, { facts }, found) => {
	if (facts.codes.size === 0) return;
	for (const quantity of source) {
		const meant = versionMeant(text, quantity, facts);
		if (meant !== undefined) found.push({ kind: 'figure', span: quantity.span, meant, confidence: 0.7 });
	}
};

function problem({ kind, span, meant, confidence }: Suspicion, text: string): Problem {
	const found = text.slice(span[0], span[1]);
	return {
		message: { id: 'source-suspect', data: { found, kind, meant } },
		severity: 'minor',
		confidence,
		source: [span],
		target: [],
		cause: kind === 'misheard' ? `${found.toLowerCase()}→${meant}` : kind,
		edits: [],
		related: [],
	};
}

export function sourceSuspect(rows: SuspectRows): PairRule {
	const broken = compileBroken(rows);
	/** None finds anything in a line without figures. */
	const detectors: readonly Detector[] = [bareRanges, pricedCounts(rows), bareAmounts(rows), cutComparisons(rows), bareVersions];
	return {
		id: 'source-suspect',
		scope: 'pair',
		category: 'source',
		severity: 'minor',
		what: {
			en: 'The English itself is broken where a figure, a name or a clause is at stake: misheard, cut in two, with a sign that does not belong.',
			'zh-Hant': '原文本身有誤，並影響數字、名稱或句意：語音辨識錯字、句子被切斷、多出的符號。',
		},
		why: {
			en: 'A translation of a broken sentence is wrong however well it is made; the fault must be mended where it began.',
			'zh-Hant': '原文有誤，譯得再好也是錯；應從源頭更正。',
		},
		fix: {
			en: 'Check against the recording or the release, mend the English, then the Chinese.',
			'zh-Hant': '對照錄音或新聞稿，先更正原文，再修正譯文。',
		},
		examples: [
			{
				source: 'We expect revenue to be between $12 million $15 million.',
				target: '我們預計營收將在 1,200 萬美元至 1,500 萬美元之間。',
				finds: ['Suspect source "$12 million $15 million": two amounts with nothing between them, probably "to"'],
			},
			{
				source: 'The decline was primary due to weaker demand.',
				target: '下降主要是由於需求疲軟。',
				finds: ['Suspect source "primary due to": probably misheard for "primarily"'],
			},
			{ source: 'While demand was weak, our margin improved.', target: '雖然需求疲軟，我們的毛利率仍有改善。', finds: [] },
		],
		check(compared, context) {
			const text = compared.pair.kind === 'prose' ? compared.pair.source?.text : undefined;
			if (text === undefined) return nothing;
			const found: Suspicion[] = broken(text, context.facts.domains);
			if (compared.source.length > 0 || lineWords(text).digits) for (const detect of detectors) detect(text, compared, context, found);
			if (found.length === 0) return nothing;
			return found.filter(({ span }, i) => !found.slice(0, i).some(earlier => overlaps(earlier.span, span))).map(one => problem(one, text));
		},
	};
}
