/** The quantities of an English line. Names and dates are looked for before amounts, so that 10-K is no ten thousand and 2024 no count. */

import type { Bound, Quantity } from '../../model.js';
import { CASE, isDigit, isLetter } from '../code-units.js';
import { compileUnitGate, passes } from '../gate.js';
import { itemAt, unitAt } from '../in-bounds.js';
import { foldEnglish } from '../script.js';
import { readCents } from './english-amounts.js';
import { readDayMonth, readMonth, readNumericDate, readWeekday } from './english-dates.js';
import { readAcronym, readFigureChain, readFigureIdentifier, readLabel, readName, readRoman, readWordChain } from './english-identifiers.js';
import type { Action, EnglishLexicon, Entry } from './english-lexicon.js';
import { mayHoldQuantity } from './english-opening.js';
import {
	readClock,
	readClockHour,
	readClockMinutes,
	readClockPart,
	readClockWord,
	readFigurePeriod,
	readLetterPeriod,
	readOrdinal,
} from './english-periods.js';
import {
	readAge,
	readArticlePart,
	readBand,
	readCoinAndCents,
	readEachUnit,
	readFactor,
	readLongUnit,
	readMultiple,
	readPointAlone,
	readQuarters,
	readShare,
	readSoft,
	readSplit,
	readUnitAlone,
	readUnitAndHalf,
	readUnitBeforeHalf,
	readVague,
} from './english-ratios.js';
import { hasRole, isMark, matchesRest, push, type Reader, reading, type Scan, tokenAt, wholeNumber } from './english-scan.js';
import { readSeries } from './english-series.js';
import { type Token, textOf, tokenise } from './english-tokens.js';
import { readApostropheYear, readEra, readFiscalYear, readShortDecade, readSpokenYear, readYear } from './english-years.js';
import { compare, rational, subtract } from './rational.js';
import { type RestatementForm, scanOnce } from './restatements.js';

export { compileEnglish, type EnglishLexicon } from './english-lexicon.js';

/** Further mentions of a line are dropped. */
const mostMentions = 400;

const nothing: readonly Quantity[] = [];

const first = (scan: Scan, i: number, readers: readonly Reader[]): number => {
	for (const read of readers) {
		const to = read(scan, i);
		if (to > 0) return to;
	}
	return 0;
};

const figureReaders: readonly Reader[] = [
	readSplit,
	readEra,
	readNumericDate,
	readFigureIdentifier,
	readClock,
	readFigurePeriod,
	readDayMonth,
	readOrdinal,
	readYear,
	readShortDecade,
	readShare,
];
const numberWordReaders: readonly Reader[] = [readClockHour, readClockMinutes, readQuarters, readSpokenYear, readOrdinal, readShare, readSeries];
const articleReaders: readonly Reader[] = [
	readUnitBeforeHalf,
	readUnitAndHalf,
	readQuarters,
	readArticlePart,
	readSeries,
	readPointAlone,
	readCoinAndCents,
	readUnitAlone,
];

/** Those of a figure that stands by itself. */
const plainFigureReaders: readonly Reader[] = [readFigureIdentifier, readYear];

const quietMarks = compileUnitGate(',.;%');

/** Whether nothing behind a figure makes a date, a time, a share or a compound of it: it is at the end, or before a comma or such or a word of no table. */
function isPlainFigure(scan: Scan, i: number): boolean {
	const next = tokenAt(scan, i + 1);
	if (next === undefined) return true;
	if (isMark(tokenAt(scan, i + 2), "'")) return false;
	// "5 patients in every 100" is a share.
	if (hasRole(scan, i + 2, 'in') && hasRole(scan, i + 3, 'per')) return false;
	if (next.kind === 'word') return next.link === 'gap' && next.entry === undefined && next.end > next.start + 1;
	return next.kind === 'mark' && next.link !== 'hyphen' && passes(quietMarks, next.unit);
}

/** A list label that opens the line, such as `2)` or `3.`, and one in brackets, take up a numeral and are never missed. */
function readListLabel(scan: Scan, i: number): number {
	const next = tokenAt(scan, i + 1);
	const value = wholeNumber(tokenAt(scan, i), 2);
	if (next?.kind !== 'mark' || value < 0) return 0;
	const before = tokenAt(scan, i - 1);
	const opens = i === 0 && (isMark(next, ')') || isMark(next, '.')) && next.link === 'glued';
	const bracketed = (isMark(before, '(') && isMark(next, ')')) || (isMark(before, '[') && isMark(next, ']'));
	if (!opens && !bracketed) return 0;
	push(scan, i, i + 1, [reading('number', value), reading('ordinal', value)], 0, true);
	return i + 1;
}

/** A figure with letters that no unit explains is a name: the amount reader leaves them aside. */
function chained(scan: Scan, i: number): boolean {
	const last = itemAt(scan.found, scan.found.length - 1);
	const token = tokenAt(scan, scan.taken);
	const bare = last !== undefined && last.readings[0].kind === 'number' && scan.taken === i + 1;
	if (!bare || !token || token.link === 'gap') return false;
	return token.kind === 'word' || isMark(token, '(');
}

function readFigureToken(scan: Scan, i: number): number {
	const to = readListLabel(scan, i) || first(scan, i, isPlainFigure(scan, i) ? plainFigureReaders : figureReaders);
	if (to > 0) return to;
	const count = scan.found.length;
	const after = readSeries(scan, i);
	if (after === 0) return readFigureChain(scan, i);
	if (scan.found.length !== count + 1 || !chained(scan, i)) return after;
	// Read as a bare number, but letters hang on it.
	const amount = scan.found.pop();
	const name = readFigureChain(scan, i);
	if (name === 0 && amount) scan.found.push(amount);
	return name || after;
}

/** Words that look like numbers and state none: the number they hold may take up a numeral, no more. */
function passSilently(scan: Scan, i: number, to: number): void {
	for (let k = i; k < to; k++) {
		const entry = tokenAt(scan, k)?.entry;
		const value = entry?.cardinal ?? entry?.ordinal ?? entry?.soft;
		if (value !== undefined) {
			push(scan, k, k + 1, [reading('number', value), reading('ordinal', value), reading('multiple', value)], 0);
			return;
		}
		if (entry?.part !== undefined && !entry.plural) {
			push(scan, k, k + 1, [reading('fraction', rational(1, entry.part))], 0);
			return;
		}
	}
}

/** What a bound becomes where it is denied: not over 5 is at most 5. */
const denied: Readonly<Record<Bound, Bound>> = { '=': '=', '≈': '≈', '<': '≥', '≤': '>', '>': '≤', '≥': '<' };

const isDenial = (scan: Scan, token: Token | undefined): boolean =>
	token?.kind === 'word' && (/^(?:not|never|cannot)$/i.test(textOf(scan, token)) || scan.folded.startsWith("'t", token.end));

/** Verbs with nothing but their bound behind them: "shall not be less than", "never fell below", "do not take more than". */
const bare =
	/^(?:be|been|fall|falls|fell|fallen|drop|drops|dropped|dip|dipped|sink|sank|go|goes|went|gone|rise|rose|risen|climb|climbed|get|last|lasts|lasted|number|measure|weigh|contain|have|had|take|give|use|pay|paid|cost|charge|spend|keep|hold|accept|eat|drink|carry|run|extend|require|need|set)$/i;

/** Near is not far from: what is denied of these is something else. */
const vague = /^(?:nearly|almost|close|approaching|nearing|shy|short|just)$/i;

/** Where a bound begins that is denied: "does not exceed", "isn't more than", "never fell below"; undefined where it is not. */
function denialOf(scan: Scan, i: number): number | undefined {
	const [own, before] = [tokenAt(scan, i), tokenAt(scan, i - 1)];
	if (!own || before?.kind !== 'word') return undefined;
	if (isDenial(scan, before)) return i - 1;
	if (!bare.test(textOf(scan, before)) || vague.test(textOf(scan, own))) return undefined;
	return isDenial(scan, tokenAt(scan, i - 2)) ? i - 2 : undefined;
}

/** "Carry over no more than five", "spread over up to ten years": before another bound these are none. */
const isPlace = (scan: Scan, i: number): boolean => scan.boundFrom === i && /^(?:over|under)$/i.test(textOf(scan, tokenAt(scan, i)));

/** Carries out what a phrase asks for; gives the token to go on with, or 0 when it does not hold here. */
function act(scan: Scan, i: number, action: Action, to: number): number {
	switch (action.is) {
		case 'bound':
			if (scan.boundAt === i && scan.bound !== '≈' && !(action.bound !== '≈' && isPlace(scan, i - 1))) {
				scan.boundAt = to;
				return to;
			}
			scan.boundFrom = denialOf(scan, i) ?? i;
			scan.bound = scan.boundFrom < i ? denied[action.bound] : action.bound;
			scan.boundAt = to;
			return to;
		case 'after': {
			const next = tokenAt(scan, to);
			const before = next?.kind === 'figure' || next?.kind === 'currency' || next?.entry?.cardinal !== undefined;
			const last = scan.taken === i && !before ? scan.found.pop() : undefined;
			if (!last) return 0;
			const boundSpan = [last.span[0], tokenAt(scan, to - 1)?.end ?? last.span[1]] as const;
			scan.found.push(last.bound === '=' ? { ...last, bound: action.bound, boundSpan } : last);
			return to;
		}
		case 'silent':
			passSilently(scan, i, to);
			return to;
		case 'name':
			return readName(scan, i, to);
		case 'group':
			pushGroup(scan, i, to, action.value);
			return to;
		case 'half':
			// "Go back half a century".
			if (hasRole(scan, to, 'article')) return 0;
			if (action.value === 0) return pushEitherHalf(scan, i, to);
			push(scan, i, to, [reading('date', action.value, 'half'), reading('fraction', rational(1, 2))], 1);
			return to;
	}
}

/** "Profit for the half": the document knows which. */
function pushEitherHalf(scan: Scan, from: number, to: number): number {
	if (tokenAt(scan, to)?.kind === 'word') return 0;
	push(scan, from, to, [reading('date', 1, 'half'), reading('date', 2, 'half'), reading('fraction', rational(1, 2))], 0);
	return to;
}

/** A name that holds a number, as it stands but for blanks and case. */
function pushGroup(scan: Scan, from: number, to: number, value: number): void {
	const name = scan.folded.slice(tokenAt(scan, from)?.start, tokenAt(scan, to - 1)?.end);
	push(scan, from, to, [reading('identifier', value, name.replace(/\s+/g, '').toUpperCase()), reading('number', value)], 1);
}

function readPhrases(scan: Scan, i: number, entry: Entry): number {
	for (const { rest, value } of entry.actions) {
		const to = matchesRest(scan, i, rest) ? act(scan, i, value, i + 1 + rest.length) : 0;
		if (to > 0) return to;
	}
	return 0;
}

function readWordToken(scan: Scan, i: number, entry: Entry | undefined): number {
	const special = readCents(scan, i) || (entry?.part === undefined ? 0 : readClockPart(scan, i));
	if (special > 0) return special;
	if (!entry) return readWordChain(scan, i) || readAcronym(scan, i) || prefixed(scan, i);
	if (entry.role === 'band') {
		const to = readBand(scan, i);
		if (to > 0) return to;
	}
	if (entry.actions.length > 0) {
		const to = readPhrases(scan, i, entry);
		if (to > 0) return to;
	}
	if (entry.month !== undefined) {
		const to = readMonth(scan, i);
		if (to > 0) return to;
	}
	if (entry.weekday !== undefined) return readWeekday(scan, i);
	if (entry.role !== undefined) {
		const to = readByRole(scan, i, entry);
		if (to > 0) return to;
	}
	if (entry.few || entry.vague !== undefined) {
		const to = readVague(scan, i);
		if (to > 0) return to;
	}
	if (entry.cardinal !== undefined || (entry.scale !== undefined && entry.scale > 1)) return first(scan, i, numberWordReaders);
	if (entry.part !== undefined && entry.part === 2) return readSeries(scan, i);
	if (entry.ordinal !== undefined) return readOrdinal(scan, i);
	if (entry.multiple) return readMultiple(scan, i);
	if (entry.soft !== undefined) return readSoft(scan, i);
	if (entry.clock !== undefined) return readClockWord(scan, i);
	if (entry.roman !== undefined) {
		const to = readRoman(scan, i);
		if (to > 0) return to;
	}
	if (entry.label) {
		const to = readLabel(scan, i);
		if (to > 0) return to;
	}
	return readWordChain(scan, i) || prefixed(scan, i) || readLongUnit(scan, i);
}

/** "a third party": the phrase behind the article states nothing. */
const isSilent = (scan: Scan, i: number): boolean =>
	tokenAt(scan, i)?.entry?.actions.some(({ rest, value }) => value.is === 'silent' && matchesRest(scan, i, rest)) ?? false;

/** USD 500, RMB500: a currency code before its figure. */
const prefixed: Reader = (scan, i) => (tokenAt(scan, i)?.known.code === undefined ? 0 : readSeries(scan, i));

function readByRole(scan: Scan, i: number, entry: Entry): number {
	switch (entry.role) {
		case 'article':
			// Most articles stand before a noun that is in no table.
			if (tokenAt(scan, i + 1)?.entry === undefined) return 0;
			return isSilent(scan, i + 1) ? 0 : readClockPart(scan, i + 1) || first(scan, i, articleReaders);
		case 'quarter-letter':
		case 'half-letter':
			return readLetterPeriod(scan, i);
		case 'fiscal':
		case 'fiscal-letters':
		case 'calendar-letters':
			return readFiscalYear(scan, i);
		case 'factor':
			return readFactor(scan, i);
		case 'aged':
			return readAge(scan, i);
		case 'per':
			return readEachUnit(scan, i);
		default:
			return 0;
	}
}

/** By their code units. */
const boundSigns: ReadonlyMap<number, Bound> = new Map(
	(
		[
			['<', '<'],
			['>', '>'],
			['≥', '≥'],
			['≤', '≤'],
			['~', '≈'],
			['≈', '≈'],
		] as const
	).map(([sign, bound]) => [sign.charCodeAt(0), bound]),
);

/** The signs that `readSign` reads. */
const readSigns = compileUnitGate("<>≥≤~≈+#'");

/** Bounds written as signs: <, >, ≥, ~, and a plus after the figure. */
function readSign(scan: Scan, i: number): number {
	const token = tokenAt(scan, i) as Token;
	if (!passes(readSigns, token.unit)) return 0;
	const bound = boundSigns.get(token.unit);
	if (bound) {
		scan.bound = bound;
		scan.boundAt = i + 1;
		scan.boundFrom = i;
		return i + 1;
	}
	if (isMark(token, '+') && token.link === 'glued' && scan.taken === i) {
		const last = scan.found.pop();
		if (last) scan.found.push(last.bound === '=' ? { ...last, bound: '≥' } : last);
		return 0;
	}
	if (isMark(token, '#') && tokenAt(scan, i + 1)?.kind === 'figure' && tokenAt(scan, i + 1)?.link === 'glued') return readRank(scan, i);
	return isMark(token, "'") ? readApostropheYear(scan, i) || 0 : 0;
}

function readRank(scan: Scan, i: number): number {
	const value = Number(tokenAt(scan, i + 1)?.numeral.plain || 'NaN');
	if (!Number.isSafeInteger(value)) return 0;
	push(scan, i, i + 2, [reading('ordinal', value), reading('number', value)], 1, true);
	return i + 2;
}

/** Whether a word and what stands behind it may be a mention together. */
const goesOn = ({ leans, seconds }: Entry, { kind, entry, known }: Token): boolean =>
	kind === 'word' ? (leans && entry !== undefined) || (known.second && seconds.has(known.word)) : leans;

/** Whether a mention may begin with a word: most are in no table, or mean something only beside others, and nothing hangs on them. */
function begins({ start, end, entry, known }: Token, next: Token | undefined): boolean {
	if (known.opens) return true;
	if (next === undefined) return false;
	if (entry !== undefined && goesOn(entry, next)) return true;
	if (next.kind === 'figure') return next.link !== 'gap' || entry === undefined;
	if (next.kind === 'word') return next.link !== 'gap';
	// An initial before a figure: S.1.
	return end === start + 1 && isMark(next, '.');
}

function step(scan: Scan, i: number): number {
	const token = tokenAt(scan, i);
	switch (token?.kind) {
		case 'word':
			return begins(token, tokenAt(scan, i + 1)) ? readWordToken(scan, i, token.entry) : 0;
		case 'figure':
			return readFigureToken(scan, i);
		case 'currency':
			return readSeries(scan, i);
		case 'mark':
			return readSign(scan, i);
		default:
			return 0;
	}
}

const allBut = /\ball (?:but|except) $/i;

const [BLANK, SMALL_T] = [0x20, 0x74];

/** Whether the word before an offset ends in a t, as both of `allBut` do. */
const isBehindT = (folded: string, at: number): boolean => unitAt(folded, at - 1) === BLANK && (unitAt(folded, at - 2) | CASE) === SMALL_T;

const ofWhole = /^ of (?:the |its |their |our )?$/;

/** "All but a tenth" are nine tenths; "all but two of the 36 members" are 34, and so are all but two where the 36 are told before: the figure may be what is left of the other. */
function takeExceptions(folded: string, found: readonly Quantity[]): readonly Quantity[] {
	if (!found.some(({ span: [start] }) => isBehindT(folded, start))) return found;
	return found.map((quantity, i) => {
		const [start, end] = quantity.span;
		if (!isBehindT(folded, start) || !allBut.test(folded.slice(Math.max(0, start - 12), start))) return quantity;
		const [before, behind] = [itemAt(found, i - 1), itemAt(found, i + 1)];
		const whole = behind && ofWhole.test(folded.slice(end, behind.span[0])) ? behind : before;
		const share = quantity.readings.find(({ kind }) => kind === 'fraction' || kind === 'percent');
		if (share) {
			const rest = subtract(rational(share.kind === 'percent' ? 100 : 1), share.value);
			return { ...quantity, readings: [{ ...share, value: rest }, ...quantity.readings] };
		}
		const [own, all] = [quantity.readings[0], whole?.readings[0]];
		const isPart = (own.kind === 'number' || own.kind === 'money') && all?.kind === own.kind && all.unit === own.unit;
		if (!isPart || compare(own.value, all.value) >= 0) return quantity;
		return { ...quantity, readings: [{ ...own, value: subtract(all.value, own.value) }, ...quantity.readings] };
	});
}

/** As many letters may stand before the sign of a currency. */
const mostLetters = 3;

/** Whether a bracket opens before a figure, after as much of a currency as may stand there. */
function opensFigure(folded: string, bracket: number): boolean {
	let at = bracket + 1;
	while (at <= bracket + mostLetters && isLetter(unitAt(folded, at))) at++;
	if (passes(currencySigns, unitAt(folded, at))) at = unitAt(folded, at + 1) === BLANK ? at + 2 : at + 1;
	return isDigit(unitAt(folded, at));
}

const currencySigns = compileUnitGate('$€£');

const restated: RestatementForm = {
	pattern: /(\((?<=[a-z]\s?\()(?:[A-Z]{0,3}[$€£] ?)?\d[\d,.]*(?: ?%)?\))/gi,
	reach: 80,
	mayOpen: opensFigure,
};

function scanTokens(folded: string, text: string, lexicon: EnglishLexicon): readonly Quantity[] {
	const tokens = tokenise(text, folded, lexicon);
	const scan: Scan = {
		text,
		folded,
		tokens,
		lexicon,
		found: [],
		taken: 0,
		bound: '=',
		boundAt: -1,
		boundFrom: -1,
		ranges: 0,
		last: undefined,
		lastAt: -1,
		lastWithAnd: false,
	};
	for (let i = 0; i < tokens.length && scan.found.length < mostMentions; ) i = step(scan, i) || i + 1;
	// As large as it is, no larger: lists of a document are kept.
	return scan.found.length === 0 ? nothing : takeExceptions(folded, scan.found.slice(0, mostMentions));
}

/**
 * The quantities of a line of English, in order and without overlap; at most 400. Spans are UTF-16 offsets into `text` as given.
 * Linear in the length of the line.
 */
export function scanEnglish(text: string, lexicon: EnglishLexicon): readonly Quantity[] {
	const folded = foldEnglish(text);
	if (!mayHoldQuantity(folded, lexicon.opening)) return nothing;
	return scanOnce(folded, text, restated, (foldedPart, part) => scanTokens(foldedPart, part, lexicon));
}
