/** Words that were rendered by their opposite: "open" as 關閉. */

import { everyMatch } from '../annotate/every-match.js';
import { tellingWords } from '../annotate/forms.js';
import { compileMeetings, type MeetingRow, type Meetings, meetingsIn } from '../annotate/meetings.js';
import { foldChinese } from '../annotate/script.js';
import { hashOf, lineWords } from '../annotate/words.js';
import type { Span } from '../model.js';
import { holdsOne, overlaps } from './evidence.js';
import { exchanged, type OppositeRole } from './exchanges.js';

/** One of two opposites. */
export interface OppositeSide {
	/** Alternatives of a pattern, in small letters. */
	readonly english: string;
	/** Its renderings; those of the other side accuse. */
	readonly chinese: readonly string[];
	/** Further Chinese that excuses. */
	readonly more: readonly string[];
	/** Further English, a pattern as well, that shows that this side is spoken of; it accuses nothing. */
	readonly hints?: string;
}

export interface OppositeRow {
	readonly sides: readonly [OppositeSide, OppositeSide];
	/** Of things and persons, which no denial turns into their opposite: "shall not" says nothing of who the tenant is. */
	readonly steady?: boolean;
}

/** What turns a word round: English alternatives anywhere in the line or right before the word, and an end that is the other state's beginning. */
export interface OppositeTurnRows {
	readonly anywhere: string;
	readonly before: string;
	readonly ends: { readonly english: string; readonly chinese: string };
}

interface Turns {
	readonly anywhere: RegExp;
	readonly before: RegExp;
	readonly ends: { readonly english: RegExp; readonly chinese: RegExp };
}

interface Side {
	readonly english: RegExp;
	/** Whatever speaks of this side in English. */
	readonly spoken: RegExp;
	readonly steady: boolean;
	/** Its own renderings, and with them all that excuses, folded. */
	readonly chinese: readonly string[];
	readonly excuses: ReadonlySet<string>;
	/** Every Chinese word of both sides, the longest first: 不含 is no 含, and 不合法 no 合法. */
	readonly words: RegExp;
}

/** Compiled: each side with its opposite, in order. */
export interface OppositeLexicon {
	/** By their telling words and what accuses. */
	readonly places: Meetings;
	/** The two of a place, compiled when first asked for: a document speaks of few of them. */
	readonly sidesAt: (place: number) => readonly [own: Side, other: Side];
	readonly roles: readonly OppositeRole[];
	readonly turns: Turns;
}

const wholeWords = (pattern: string): RegExp => new RegExp(`\\b(?:${pattern})\\b`, 'i');

function compiled({ english, chinese, more, hints }: OppositeSide, { sides, steady = false }: OppositeRow): Side {
	const words = sides.flatMap(side => [...side.chinese, ...side.more]).map(foldChinese);
	return {
		english: wholeWords(english),
		spoken: wholeWords(hints === undefined ? english : `${english}|${hints}`),
		steady,
		chinese: chinese.map(foldChinese),
		excuses: new Set([...chinese, ...more].map(foldChinese)),
		words: new RegExp(words.sort((a, b) => b.length - a.length).join('|'), 'g'),
	};
}

const meetingOf = (own: OppositeSide, other: OppositeSide): MeetingRow => ({
	english: tellingWords(own.english).map(hashOf),
	chinese: other.chinese,
});

const turnsOf = ({ anywhere, before, ends }: OppositeTurnRows): Turns => ({
	anywhere: wholeWords(anywhere),
	before: new RegExp(`\\b(?:${before})\\s+(?:an?\\s+|the\\s+)?$`, 'i'),
	ends: { english: wholeWords(ends.english), chinese: new RegExp(foldChinese(ends.chinese)) },
});

/** Compiles the table, once. */
export function compileOppositeWords(rows: readonly OppositeRow[], roles: readonly OppositeRole[], turns: OppositeTurnRows): OppositeLexicon {
	const places = rows.flatMap(({ sides: [one, other] }) => [meetingOf(one, other), meetingOf(other, one)]);
	const known: (readonly [Side, Side])[] = [];
	const compileAt = (place: number): readonly [Side, Side] => {
		const row = rows[place >> 1] as OppositeRow;
		const [one, other] = [compiled(row.sides[0], row), compiled(row.sides[1], row)];
		known[place & ~1] = [one, other];
		known[place | 1] = [other, one];
		return known[place] as readonly [Side, Side];
	};
	const sidesAt = (place: number): readonly [Side, Side] => known[place] ?? compileAt(place);
	return { places: compileMeetings(places), sidesAt, roles, turns: turnsOf(turns) };
}

/** A word and what stands for it, as offsets into both folded lines. */
export interface Reversal {
	readonly source: Span;
	readonly target: Span;
	/** No denial turns it round. */
	readonly steady: boolean;
}

/** As long as any word that turns round what stands behind it, with what may follow. */
const turnedReach = 16;

const isTurned = (english: string, at: number, { before }: Turns): boolean => before.test(english.slice(Math.max(0, at - turnedReach), at));

/** "closed until 5 May", 5 月 5 日起開放: the one state ends where the other begins. */
const endsThen = (english: string, from: number, chinese: string, { ends }: Turns): boolean =>
	ends.english.test(english.slice(from)) && ends.chinese.test(chinese);

/** The first word of the opposite, where no word of the Chinese line could render `own`. */
function wrongIn(chinese: string, own: Side, other: Side): RegExpExecArray | undefined {
	const found = everyMatch(chinese, own.words);
	for (const [word] of found) if (own.excuses.has(word)) return undefined;
	return found.find(([word]) => other.chinese.includes(word));
}

/** `own` stands in the English and its opposite does not, or each in the other's place; in the Chinese the opposite, which it holds, does, and no word that could render `own`. */
function reversed(english: string, chinese: string, own: Side, other: Side, { roles, turns }: OppositeLexicon): Reversal | undefined {
	// The Chinese is the shorter line, and mostly it says that all is right; of steady words it may have both.
	const accuser = own.steady ? undefined : wrongIn(chinese, own, other);
	if (!own.steady && !accuser) return undefined;
	const said = own.english.exec(english);
	if (!said) return undefined;
	if (other.english.test(english)) {
		const exchange = own.steady ? exchanged(english, chinese, own, other, roles) : undefined;
		return exchange && { ...exchange, steady: true };
	}
	if (other.spoken.test(english) || isTurned(english, said.index, turns)) return undefined;
	if (!own.steady && endsThen(english, said.index, chinese, turns)) return undefined;
	const wrong = accuser ?? wrongIn(chinese, own, other);
	if (!wrong) return undefined;
	return { source: [said.index, said.index + said[0].length], target: [wrong.index, wrong.index + wrong[0].length], steady: own.steady };
}

const none: readonly Reversal[] = [];

/** The words of a folded English line that its folded Chinese line renders by their opposite, in the order of the table. */
export function reversals(english: string, chinese: string, lexicon: OppositeLexicon): readonly Reversal[] {
	const { places, sidesAt } = lexicon;
	let found: Map<number, Reversal> | undefined;
	for (const { row: place } of meetingsIn(lineWords(english), chinese, places)) {
		// The other of the two is told of already.
		if (found?.has(place ^ 1)) continue;
		const [own, other] = sidesAt(place);
		if (!holdsOne(chinese, other.chinese)) continue;
		const reversal = reversed(english, chinese, own, other, lexicon);
		if (!reversal) continue;
		found ??= new Map();
		found.set(place, reversal);
	}
	return found ? [...found].sort(([a], [b]) => a - b).map(([, reversal]) => reversal) : none;
}

/**
 * The reversals that count. Several rows may see the same words; the first one tells of them.
 * @param isDenied a verb of the line is denied, which may turn a word round rightly.
 */
export function accused(found: readonly Reversal[], isDenied: boolean): readonly Reversal[] {
	const firm = isDenied ? found.filter(({ steady }) => steady) : found;
	return firm.filter((one, i) => !firm.slice(0, i).some(({ source, target }) => overlaps(source, one.source) || overlaps(target, one.target)));
}
