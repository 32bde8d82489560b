// The English is broken itself where it poisons a figure, a name or a whole clause: what a machine misheard, a sentence cut in two, a sign that does not belong.
// It is no error of the translation; it tells where one began, and the findings it led to point here.

import { isHalf, type SentenceWords, sentencesOf, wordsOf } from '../src/annotate/sentences.js';
import type { Compared, DocumentFacts, MessageParameters, PairRule, Problem, RuleContext, Span } from '../src/model.js';

/** What was written, and what was probably said. */
export interface SlipRow {
	/** Words, by blanks, of which one stands in everything the pattern finds: it is tried only where one of them does. */
	readonly on: string;
	/** A regular expression; blind to capitals unless `exact`. */
	readonly pattern: string;
	readonly meant: string;
	/** Only in documents of this domain. */
	readonly domain?: string;
	readonly exact?: true;
}

export interface SuspectRows {
	readonly misheard: readonly SlipRow[];
	/** Words that may stand twice in a row. */
	readonly twice: readonly string[];
	readonly abbreviations: readonly string[];
	readonly subordinators: readonly string[];
	readonly conditions: readonly string[];
	readonly continuations: readonly string[];
	/** Words that, alone between full stops, belong to the next sentence. */
	readonly connectives: readonly string[];
	/** Words in capitals that begin a sentence. */
	readonly openers: readonly string[];
	/** Words no sentence ends with. */
	readonly unfinished: readonly string[];
	/** Patterns: captions of counts, counted nouns, words of money, captions of money, the period a comparison lacks. */
	/** Words of which one stands in every caption of a count and counted noun. */
	readonly countWords: readonly string[];
	readonly counts: string;
	readonly counted: string;
	readonly priced: string;
	readonly captions: string;
	readonly periods: string;
}

type Kind = MessageParameters['source-suspect']['kind'];

interface Suspicion {
	readonly kind: Kind;
	readonly span: Span;
	readonly meant: string;
	readonly confidence: number;
}

/** An English line and its words, small letters. */
interface Line {
	readonly text: string;
	readonly words: readonly string[];
}

type Detector = (line: Line, compared: Compared, context: RuleContext) => readonly Suspicion[];

const none: readonly Suspicion[] = [];

const spanOf = (match: RegExpExecArray | RegExpMatchArray): Span => [match.index ?? 0, (match.index ?? 0) + match[0].length];

function mishearing(rows: readonly SlipRow[]): Detector {
	const byWord = new Map<string, { row: SlipRow; expression: RegExp }[]>();
	for (const row of rows) {
		const compiled = { row, expression: new RegExp(row.pattern, row.exact ? '' : 'i') };
		for (const word of row.on.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), compiled]);
	}
	return ({ text, words }, _, { facts }) => {
		let found: Suspicion[] | undefined;
		const tried: SlipRow[] = [];
		for (const word of words)
			for (const { row, expression } of byWord.get(word) ?? []) {
				if (tried.includes(row)) continue;
				tried.push(row);
				const match = row.domain === undefined || facts.domains.has(row.domain) ? expression.exec(text) : null;
				if (!match) continue;
				found ??= [];
				found.push({ kind: 'misheard', span: spanOf(match), meant: row.meant, confidence: 0.8 });
			}
		return found ?? none;
	};
}

/** "earlier earlier": a word of content twice. Names and words that are said twice are none. */
function doubling(twice: ReadonlySet<string>): Detector {
	const expression = /\b([A-Za-z]?[a-z]{3,}) (?=[a-z])(\1)\b/i;
	return ({ text, words }) => {
		const word = words.find((own, k) => own.length > 3 && own === words[k - 1] && !twice.has(own));
		const match = word === undefined ? null : expression.exec(text);
		if (!match || match[1]?.toLowerCase() !== word || /^[A-Z]/.test(match[2] ?? '')) return none;
		return [{ kind: 'doubled', span: spanOf(match), meant: word ?? '', confidence: 0.7 }];
	};
}

/** "projections. leading to": a full stop and a small letter. */
function strayStops(abbreviations: ReadonlySet<string>): Detector {
	const expression = /(?<![A-Za-z.])([A-Za-z]{2,})\. ([a-z]{3,})\b(?![A-Z.@/])/;
	return ({ text }) => {
		const match = /\. [a-z]/.test(text) ? expression.exec(text) : null;
		if (!match) return none;
		const [, before = '', after = ''] = match;
		const abbreviated = before.length < 4 ? before !== before.toUpperCase() : abbreviations.has(before.toLowerCase());
		if (abbreviated || (/^[A-Z][a-z]/.test(before) && before.length < 6)) return none;
		return [{ kind: 'cut', span: spanOf(match), meant: `${before} ${after}`, confidence: 0.7 }];
	};
}

/** A sentence that lacks its main clause, which begins the next line. */
function halves(words: SentenceWords): Detector {
	const openers = [...words.subordinators, ...words.conditions, 'with', 'for', 'as'].map(word => word.charAt(0).toUpperCase() + word.slice(1));
	const opens = new RegExp(`(?:^|[.?!]["'”’)]* )(?:${openers.join('|')}) `);
	return ({ text }) => {
		if (!opens.test(text)) return none;
		return sentencesOf(text).flatMap(([start, end]): readonly Suspicion[] =>
			isHalf(text.slice(start, end), words) ? [{ kind: 'cut', span: [start, end], meant: '', confidence: 0.7 }] : none,
		);
	};
}

/** What an expression finds at the end of a text, which it is told of no more than `reach` characters. */
function atEnd(text: string, expression: RegExp, reach: number): Span | undefined {
	const from = Math.max(0, text.length - reach);
	const match = expression.exec(text.slice(from));
	return match ? [from + match.index, from + match.index + match[0].length] : undefined;
}

/** "… DOCSIS 4.0. Further.", "… to expand the." */
function loneWords(connectives: readonly string[], unfinished: readonly string[]): Detector {
	const expression = new RegExp(`(?:(?<=[.?!] )(?:${connectives.join('|')})|(?<=[a-z] )(?:${unfinished.join('|')}))\\.$`);
	return ({ text }) => {
		const span = atEnd(text, expression, 24);
		return span ? [{ kind: 'cut', span, meant: '', confidence: 0.7 }] : none;
	};
}

/** "$67 million As we said": a sentence begins and none has ended. */
function missingStops(openers: readonly string[]): Detector {
	const expression = new RegExp(` (?:${openers.join('|')}) [a-z]+`);
	return ({ text, words }) => {
		const match = expression.exec(text);
		if (!match || !/(?:[a-z]{3}|\d)$/.test(text.slice(Math.max(0, match.index - 3), match.index)) || /["'“‘«:(]/.test(text)) return none;
		const titled = (text.match(/\b[A-Z]/g)?.length ?? 0) * 3 > words.length;
		return titled ? none : [{ kind: 'break', span: [match.index + 1, match.index + match[0].length], meant: '', confidence: 0.6 }];
	};
}

/** "we expect sales to be flat for the fourth quarter our top customers represented": a period between two clauses that both lay hold of it. */
const period = '(?:the )?(?:first|second|third|fourth|prior|last|current) quarter';
const clash = new RegExp(`\\b(?:we|they|it|sales|revenue|margins?) [^,;:.]{8,120}? (?:for|in|during) ${period} (?=(?:our|we) )`, 'i');
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const dated = new RegExp(`\\bwe (?:[a-z]+ed|made|sold|paid) [^,;:.]{8,120}? as of (${month} \\d{1,2}(?:st|nd|rd|th)?), we `);
const linked = /\b(?:that|which|what|who|when|where|while|as|because|if|since|than|how|and|but|so)\b/i;

const runOns: Detector = ({ text }) => {
	const match = (text.includes(' as of ') ? dated.exec(text) : null) ?? (/ quarter (?:our|we) /.test(text) ? clash.exec(text) : null);
	return match && !linked.test(match[0].replace(/ as of /, ' ')) ? [{ kind: 'break', span: spanOf(match), meant: '', confidence: 0.6 }] : none;
};

/** "up from 90%." with the period it is compared with in the next line. */
function cutComparisons(periods: string): Detector {
	const ends = /\b(?:(?:up|down) from|compared (?:to|with)|versus) (?:a |an )?[$€£]?\d[\d.,]*(?:%| (?:percent|million|billion))?\.$/;
	const next = new RegExp(`^(?:In|At|For|During) (?:the end of )?${periods}\\b`, 'i');
	return ({ text }, _, context) => {
		const span = text.endsWith('.') ? atEnd(text, ends, 60) : undefined;
		const following = span && context.neighbour(1)?.pair.source?.text;
		return span && following && next.test(following) ? [{ kind: 'cut', span, meant: '', confidence: 0.6 }] : none;
	};
}

/** "between $41 million $46 million". */
const bareRanges: Detector = ({ text }, { source }) =>
	source.flatMap((quantity, i): readonly Suspicion[] => {
		const next = source[i + 1];
		const both = quantity.readings[0].kind === 'money' && next?.readings[0].kind === 'money' && quantity.scaled && next.scaled;
		if (!both || text.slice(quantity.span[1], next.span[0]) !== ' ' || !/[$€£]/.test(text.charAt(next.span[0]))) return none;
		return [{ kind: 'connector', span: [quantity.span[0], next.span[1]], meant: 'to', confidence: 0.9 }];
	});

/** "shares outstanding were $44.8 million", "$2 million customers". */
function pricedCounts({ countWords, counts, counted, priced }: SuspectRows): Detector {
	const known = new Set(countWords);
	const before = new RegExp(
		`\\b${counts}\\b([^.;]{0,70}?)\\b(?:was|were|is|are|of|totall?ed|reached|stood at|came in at)(?: [a-z]+ly)? (\\$[\\d.,]*\\d(?: (?:million|billion|thousand))?)(?! ?(?:per|a) )`,
		'i',
	);
	const after = new RegExp(`\\$\\d[\\d.,]*(?: (?:million|billion|thousand))? ${counted}\\b`, 'i');
	const money = new RegExp(priced, 'i');
	return ({ text, words }) => {
		if (!text.includes('$') || !words.some(word => known.has(word))) return none;
		const match = before.exec(text) ?? after.exec(text);
		if (!match || money.test(text.slice(Math.max(0, match.index - 30), match.index) + (match[1] ?? ''))) return none;
		const end = match.index + match[0].length;
		const amount = match[2] ?? match[0];
		return [{ kind: 'currency', span: [end - amount.length, end], meant: amount.slice(1), confidence: 0.8 }];
	};
}

/** "EBITDA of 4.8 million": a currency is missing. */
function bareAmounts(captions: string): Detector {
	const before = new RegExp(`\\b${captions} (?:of|was|were|totall?ed|reached|came in at) (?:(?:about|approximately|around|nearly) )?$`, 'i');
	return ({ text }, { source }) =>
		source.flatMap((quantity): readonly Suspicion[] => {
			const [start, end] = quantity.span;
			if (quantity.readings[0].kind !== 'number' || !quantity.scaled || !quantity.digits) return none;
			if (!before.test(text.slice(Math.max(0, start - 60), start)) || !/^(?:[.,;]| (?:in|for|or|compared|during|at)\b|$)/.test(text.slice(end)))
				return [];
			return [{ kind: 'amount', span: quantity.span, meant: '', confidence: 0.6 }];
		});
}

/** "processed 3.1 equipment": the figure of a standard the document names elsewhere, without its name here. */
const bareVersions: Detector = ({ text }, { source }, { facts }) =>
	source.flatMap((quantity): readonly Suspicion[] => {
		const { kind, unit } = quantity.readings[0];
		const [start, end] = quantity.span;
		const figure = text.slice(start, end);
		if (kind !== 'number' || unit !== undefined || quantity.scaled || quantity.range || !/^\d+\.\d$/.test(figure)) return none;
		const meant = /(?:^|[^A-Za-z])[a-z]+ $/.test(text.slice(Math.max(0, start - 24), start)) ? namedBy(figure, facts) : undefined;
		if (meant === undefined || text.includes(meant.split(' ')[0] ?? meant) || !/^(?: [a-z]{4,}|\.|,|$)/.test(text.slice(end))) return none;
		return [{ kind: 'figure', span: quantity.span, meant, confidence: 0.7 }];
	});

/** The code whose figure it is, or whose figure it ends with. */
function namedBy(figure: string, { codes }: DocumentFacts): string | undefined {
	for (const [own, code] of codes) if (figure === own || (figure.endsWith(own) && figure.length === own.length + 1)) return code;
	return undefined;
}

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
	const words = { subordinators: new Set(rows.subordinators), conditions: new Set(rows.conditions), continuations: new Set(rows.continuations) };
	const detectors: readonly Detector[] = [
		mishearing(rows.misheard),
		doubling(new Set(rows.twice)),
		strayStops(new Set(rows.abbreviations)),
		halves(words),
		loneWords(rows.connectives, rows.unfinished),
		missingStops(rows.openers),
		runOns,
		cutComparisons(rows.periods),
		bareRanges,
		pricedCounts(rows),
		bareAmounts(rows.captions),
		bareVersions,
	];
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
			if (text === undefined) return [];
			const line = { text, words: wordsOf(text) };
			const seen: Suspicion[] = [];
			for (const detect of detectors)
				for (const one of detect(line, compared, context))
					if (!seen.some(({ span }) => span[0] < one.span[1] && one.span[0] < span[1])) seen.push(one);
			return seen.map(one => problem(one, text));
		},
	};
}
