/** What a sentence affirms, denies, allows or dates, and Chinese that says otherwise: by patterns of both languages and by what makes that right after all. */

import { once } from '../annotate/once.js';
import { foldChinese } from '../annotate/script.js';
import { compileSpokenRows, markSpoken, type SpokenRows } from '../annotate/spoken-rows.js';
import type { Compared, Message, Problem, Span } from '../model.js';
import { isTranslated, sourceText, targetText } from './evidence.js';
import { sentencesOf } from './sentence-pairs.js';

/** What a linguist writes. English patterns are of whole words in small letters, `~` for any ending; Chinese ones in Traditional characters. */
export interface ClashRow {
	/** Says in the report what became of what: `must→may`. */
	readonly cause: string;
	/** Words, by `|`, of which the English holds one; they only save time. */
	readonly words: string;
	readonly english: string;
	/** English elsewhere in the sentence that may account for the Chinese. */
	readonly beside: string;
	/** Chinese that says otherwise; left out where it is enough that nothing says the same. */
	readonly chinese?: string;
	/** Chinese that says the same, or turns the sentence round rightly. */
	readonly excuses: string;
	readonly severity: 'major' | 'minor' | 'info';
}

/** What all rows of a list share. */
export interface ClashWords {
	/** Alternatives that several rows share, by the name that stands for them in a pattern: `{name}`. */
	readonly shared?: Readonly<Record<string, string>>;
	/** What says nothing of the sort though it looks so: 上限 is no "only". English is of whole words. */
	readonly idle: { readonly english: string; readonly chinese: string };
	/** English and Chinese that answer one another wherever both stand, and are of no account then. */
	readonly twins: readonly (readonly [english: string, chinese: string])[];
}

interface Clash<Row extends ClashRow> {
	readonly row: Row;
	readonly english: RegExp;
	/** The same for all places: what is said twice is one voice. */
	readonly everySaid: RegExp;
	readonly beside: RegExp;
	readonly chinese: RegExp | undefined;
	readonly excuses: RegExp;
}

/** Compiled; the patterns when first asked for. */
export interface Clashes<Row extends ClashRow = ClashRow> {
	readonly rows: SpokenRows;
	readonly clashes: () => readonly Clash<Row>[];
	readonly struck: () => { readonly english: RegExp; readonly chinese: RegExp };
	readonly twins: () => readonly (readonly [english: RegExp, chinese: RegExp])[];
}

const wholeWords = (pattern: string, flags = 'i'): RegExp => new RegExp(`\\b(?:${pattern})(?![a-z]|['’]t\\b)`, flags);

/** A pattern with what its names stand for. */
const spelled = (pattern: string, shared: Readonly<Record<string, string>>): string =>
	pattern.replaceAll('~', '\\w*').replace(/\{([a-z]+)\}/gi, (all, name: string) => {
		const words = shared[name];
		return words === undefined ? all : spelled(words, shared);
	});

const written = <Row extends ClashRow>(row: Row, shared: Readonly<Record<string, string>>): Row => ({
	...row,
	english: spelled(row.english, shared),
	beside: spelled(row.beside, shared),
	excuses: spelled(row.excuses, shared),
	...(row.chinese === undefined ? {} : { chinese: spelled(row.chinese, shared) }),
});

const compiled = <Row extends ClashRow>(row: Row): Clash<Row> => ({
	row,
	english: wholeWords(row.english),
	everySaid: wholeWords(row.english, 'gi'),
	beside: wholeWords(row.beside),
	chinese: row.chinese === undefined ? undefined : new RegExp(foldChinese(row.chinese)),
	excuses: new RegExp(foldChinese(row.excuses)),
});

/** Compiles the rows, once. */
export function compileClashes<Row extends ClashRow>(rows: readonly Row[], { shared = {}, idle, twins }: ClashWords): Clashes<Row> {
	return {
		rows: compileSpokenRows(rows.map(({ words }) => spelled(words, shared).split('|'))),
		clashes: once(() => rows.map(row => compiled(written(row, shared)))),
		struck: once(() => ({ english: wholeWords(idle.english, 'gi'), chinese: new RegExp(foldChinese(idle.chinese), 'g') })),
		twins: once(() => twins.map(([english, chinese]) => [wholeWords(english, 'gi'), new RegExp(foldChinese(chinese), 'g')] as const)),
	};
}

/** One sentence against its Chinese. Spans are offsets into the lines; `target` is missing where nothing is said. */
export interface FoundClash<Row extends ClashRow = ClashRow> {
	readonly row: Row;
	readonly source: Span;
	readonly target: Span | undefined;
}

const blank = (words: string): string => '_'.repeat(words.length);

const none: readonly never[] = [];

function clashIn<Row extends ClashRow>(
	english: string,
	chinese: string,
	{ row, english: said, everySaid, beside, chinese: found, excuses }: Clash<Row>,
): FoundClash<Row> | undefined {
	if (excuses.test(chinese)) return undefined;
	const wrong = found?.exec(chinese);
	if (wrong === null) return undefined;
	const own = said.exec(english);
	if (!own) return undefined;
	const [start, end] = [own.index, own.index + own[0].length];
	if (beside.test(english.replace(everySaid, blank))) return undefined;
	return { row, source: [start, end], target: wrong && [wrong.index, wrong.index + wrong[0].length] };
}

const moved = ([start, end]: Span, by: number): Span => [start + by, end + by];

/** Those of the marked rows whose patterns both stand in the whole lines; undefined where there is none. */
function likelyOf<Row extends ClashRow>(
	spoken: Uint8Array,
	clashes: readonly Clash<Row>[],
	english: string,
	chinese: string,
): readonly Clash<Row>[] | undefined {
	let likely: Clash<Row>[] | undefined;
	for (let place = 0; place < spoken.length; place++) {
		if (spoken[place] === 0) continue;
		const clash = clashes[place] as Clash<Row>;
		if (clash.chinese?.test(chinese) === false || !clash.english.test(english)) continue;
		if (likely) likely.push(clash);
		else likely = [clash];
	}
	return likely;
}

/** What a pair of lines says otherwise, the first clash of each sentence. */
export function clashesOf<Row extends ClashRow>(english: string, chinese: string, all: Clashes<Row>): readonly FoundClash<Row>[] {
	if (!markSpoken(english, all.rows)) return none;
	const folded = foldChinese(chinese);
	const likely = likelyOf(all.rows.spoken, all.clashes(), english, folded);
	return likely ? foundIn(english, chinese, folded, likely, all) : none;
}

/** Apart from `clashesOf`, which makes nothing for the lines in which none is likely. */
function foundIn<Row extends ClashRow>(
	english: string,
	chinese: string,
	folded: string,
	likely: readonly Clash<Row>[],
	{ struck, twins }: Clashes<Row>,
): readonly FoundClash<Row>[] {
	let [own, other] = [english.replace(struck().english, blank), folded.replace(struck().chinese, blank)];
	for (const [one, twin] of twins()) {
		if (own.search(one) < 0 || other.search(twin) < 0) continue;
		own = own.replace(one, blank);
		other = other.replace(twin, blank);
	}
	const sentences = sentencesOf(english, chinese);
	let found: FoundClash<Row>[] | undefined;
	sentences.english.forEach((span, i) => {
		const there = sentences.chinese[i] ?? span;
		const [here, said] = [own.slice(...span), other.slice(...there)];
		for (const clash of likely) {
			// What is said nowhere may be said in a sentence that is parted otherwise.
			const hit = clashIn(here, clash.chinese ? said : other, clash);
			if (!hit) continue;
			found ??= [];
			found.push({ row: hit.row, source: moved(hit.source, span[0]), target: hit.target && moved(hit.target, there[0]) });
			break;
		}
	});
	return found ?? none;
}

/** Longer lines say more than one thing. */
const longest = { source: 300, target: 120 } as const;

/** A clash with what to say of it. */
export const clashProblem = ({ row, source, target }: FoundClash, message: Message): Problem => ({
	message,
	severity: row.severity,
	confidence: row.severity === 'major' ? 0.75 : 0.5,
	source: [source],
	target: target ? [target] : [],
	cause: row.cause,
	edits: [],
	related: [],
});

/** What a rule says of the clashes of a pair, each with the message `id`. */
export function clashProblems(
	compared: Compared,
	clashes: Clashes,
	id: 'modality-changed' | 'tense-changed' | 'day-kind' | 'own-year' | 'period-basis' | 'roles-exchanged',
): readonly Problem[] {
	const { pair } = compared;
	const english = pair.source?.text ?? '';
	const chinese = pair.target?.text ?? '';
	if (english.length > longest.source || chinese.length > longest.target) return none;
	const found = clashesOf(english, chinese, clashes);
	if (found.length === 0 || !isTranslated(compared)) return none;
	return found.map(clash => clashProblem(clash, { id, data: { found: targetText(pair, clash.target), source: sourceText(pair, clash.source) } }));
}
