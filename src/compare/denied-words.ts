/** A verb or a thing that one side denies and the other does not: by the words around "not" and "no", and by their usual Chinese. */

import { compileUnitGate, passes } from '../annotate/gate.js';
import { foldChinese } from '../annotate/script.js';
import { compileWordTable, lookUp, type WordTable } from '../annotate/word-table.js';
import { type LineWords, lineWords, wordAt } from '../annotate/words.js';
import type { Negation, Span } from '../model.js';
import { withoutEndings } from './attributions.js';
import { holdsOne, overlaps } from './evidence.js';
import type { Traces } from './traces.js';

/** English words before "not", and the Chinese that affirms what they deny, as `會=不會`. */
export interface Affirmation {
	readonly english: readonly string[];
	/** The word behind "not", where it matters: "do not have". */
	readonly behind?: readonly string[];
	readonly chinese: readonly string[];
}

/** What English denies by its words before and behind "not", and the Chinese words that say the contrary of it. */
export interface Contradiction {
	/** The word before "not", or what hangs an n't on it. */
	readonly before: readonly string[];
	/** How the text behind it begins, where that matters. */
	readonly behind: readonly string[];
	readonly chinese: readonly string[];
	/** Certain only where the word that is denied stands in the Chinese as well: "must not leave" is 須留在. */
	readonly withVerb?: true;
}

/** What makes it certain that a denial was lost, or made up. */
export interface DeniedWordRows {
	readonly affirmations: readonly Affirmation[];
	readonly contradictions: readonly Contradiction[];
	/** English conjunctions after which Chinese may well say what is allowed: not … unless. */
	readonly conditions: readonly string[];
	/** Chinese, as patterns: what makes an exception of a condition, "before" as it stands, and "not … before" turned round. */
	readonly conditional: { readonly exception: string; readonly kept: string; readonly turned: string };
	/** Chinese by which a limit says what is forbidden beyond it, a pattern: 最多可容 40 人 for "cannot hold more than 40". */
	readonly limits: string;
	/** Chinese right before a verb that affirms it, and what says that it goes on; patterns. */
	readonly affirming: string;
	readonly still: string;
	/** Chinese words in which something is given up, left over or turned round, so that it need not be denied. */
	readonly turned: readonly string[];
	/** Words that hold such a character and turn nothing, a pattern. */
	readonly unturned: string;
	/** English words that may stand between "not" and the word it denies. */
	readonly between: readonly string[];
	/** Verbs of two words, patterns, and the one that stands for them. */
	readonly phrasal: readonly { readonly english: string; readonly verb: string }[];
	/** Words that are often denied, each (with its irregular forms, by `|`) with its usual Chinese, by blanks. */
	readonly denied: readonly string[];
	/** Things there may be none of, in the same way. */
	readonly things: readonly string[];
	/** Words that begin like a denial and are none, a pattern. */
	readonly seeming: string;
	/** Chinese that says of all what "none" denies. */
	/** What is denied, and Chinese that says the same by its opposite; patterns. */
	readonly byOpposite: readonly { readonly english: string; readonly chinese: string }[];
	/** A word that forbids, which may look like a part of another: 可別. A pattern. */
	readonly prohibits: string;
	/** Chinese before an affirmed verb, or one itself, that may tell the same from the other side: 仍會保留. A pattern. */
	readonly otherSide: string;
	readonly everyone: readonly string[];
	/** Words in which 可 allows nothing, a pattern. */
	readonly noLeave: string;
	/** "No" and its like, a pattern; and what follows it where it denies nothing that Chinese would have to deny. */
	readonly nominal: string;
	readonly idleBehind: string;
	/** Words affirmed of one thing and denied of another in a good translation: suitable for adults, 不適合兒童. */
	readonly sided: readonly string[];
	/** Chinese that makes an exception, and the English that does, a pattern: 除了 for "outside of" denies nothing. */
	readonly exceptions: { readonly chinese: readonly string[]; readonly english: string };
	/** English that may account for a denial in the Chinese, a pattern of whole words. */
	readonly accounts: string;
	/** Chinese that denies the word it stands before, a pattern. */
	readonly denies: string;
	/** English denials, and the Chinese that says the same without one; patterns. */
	readonly otherwise: readonly { readonly english: string; readonly chinese: string }[];
}

type Renderings = ReadonlyMap<string, readonly string[]>;

/** The same, made ready. */
export interface DeniedWords {
	readonly rows: DeniedWordRows;
	/** Usual Chinese of English words, folded; and of each form of the verbs, which `renderedAs` has for it. */
	readonly verbs: Renderings;
	readonly verbForms: WordTable<readonly string[]>;
	readonly things: Renderings;
	readonly turned: readonly string[];
	readonly phrasal: readonly { readonly english: RegExp; readonly verb: string }[];
	readonly unturned: RegExp;
	readonly affirming: RegExp;
	readonly still: RegExp;
	readonly conditions: RegExp;
	readonly conditional: { readonly exception: RegExp; readonly kept: RegExp; readonly turned: RegExp };
	readonly limits: RegExp;
	readonly seeming: RegExp;
	readonly nominal: RegExp;
	readonly idleBehind: RegExp;
	readonly accounts: RegExp;
	readonly exceptions: { readonly chinese: readonly string[]; readonly english: RegExp };
	readonly denies: RegExp;
	readonly otherwise: readonly { readonly english: RegExp; readonly chinese: RegExp }[];
	readonly noLeave: RegExp;
	readonly byOpposite: readonly { readonly english: RegExp; readonly chinese: RegExp }[];
	readonly prohibits: RegExp;
	readonly otherSide: RegExp;
	readonly everyone: readonly string[];
}

const renderingsOf = (rows: readonly string[]): Renderings =>
	new Map(
		rows.flatMap(row => {
			const [forms = '', ...chinese] = row.split(' ');
			const words = foldChinese(chinese.join(' ')).split(' ');
			return forms.split('|').map(word => [word, words] as const);
		}),
	);

const renderedAs = (word: string, renderings: Renderings): readonly string[] => withoutEndings(word).flatMap(form => renderings.get(form) ?? []);

/** Every word of which `withoutEndings` gives this one. */
const inflections = (word: string): readonly string[] => [
	...['', 's', 'es', 'ed', 'ing'].map(ending => word + ending),
	...(word.endsWith('y') ? [word.replace(/y$/, 'ies')] : []),
	...(word.endsWith('e') ? ['ed', 'ing'].map(ending => word.slice(0, -1) + ending) : []),
];

const formsOf = (renderings: Renderings): WordTable<readonly string[]> =>
	compileWordTable([...renderings.keys()].flatMap(inflections).map(form => [form, renderedAs(form, renderings)] as const));

/** Compiles the rows, once. */
export function compileDeniedWords(rows: DeniedWordRows): DeniedWords {
	const verbs = renderingsOf(rows.denied);
	return {
		rows,
		verbs,
		verbForms: formsOf(verbs),
		things: renderingsOf(rows.things),
		turned: rows.turned.map(foldChinese),
		phrasal: rows.phrasal.map(({ english, verb }) => ({ english: new RegExp(`\\b(?:${english})\\b`, 'g'), verb })),
		unturned: new RegExp(foldChinese(rows.unturned), 'g'),
		affirming: new RegExp(`(?:${foldChinese(rows.affirming)})$`),
		still: new RegExp(`(?:${foldChinese(rows.still)})$`),
		conditional: {
			exception: new RegExp(foldChinese(rows.conditional.exception)),
			kept: new RegExp(foldChinese(rows.conditional.kept)),
			turned: new RegExp(foldChinese(rows.conditional.turned)),
		},
		limits: new RegExp(foldChinese(rows.limits)),
		conditions: new RegExp(`\\b(?:${rows.conditions.join('|')})\\b`),
		seeming: new RegExp(`^(?:${rows.seeming})`, 'i'),
		nominal: new RegExp(`^(?:${rows.nominal})$`, 'i'),
		idleBehind: new RegExp(`^ (?:${rows.idleBehind})\\b`),
		accounts: new RegExp(`\\b(?:${rows.accounts})(?![a-z])`, 'i'),
		exceptions: { chinese: rows.exceptions.chinese.map(foldChinese), english: new RegExp(`\\b(?:${rows.exceptions.english})\\b`, 'i') },
		noLeave: new RegExp(foldChinese(rows.noLeave), 'g'),
		everyone: rows.everyone.map(foldChinese),
		byOpposite: rows.byOpposite.map(({ english, chinese }) => ({ english: new RegExp(english, 'i'), chinese: new RegExp(foldChinese(chinese)) })),
		prohibits: new RegExp(foldChinese(rows.prohibits)),
		otherSide: new RegExp(foldChinese(rows.otherSide)),
		denies: new RegExp(`(?:${foldChinese(rows.denies)})$`),
		otherwise: rows.otherwise.map(({ english, chinese }) => ({ english: new RegExp(english, 'i'), chinese: new RegExp(foldChinese(chinese)) })),
	};
}

/** The word that "not" denies: what stands before it, without its n't; "can" for cannot. */
function auxiliaryOf(source: string, { span }: Negation): string {
	const before = /([A-Za-z]+)(?:n['’]t|\s+)?$/.exec(source.slice(0, span[0]))?.[1] ?? '';
	const own = /^([A-Za-z]+?)n?['’]t$|^(can)not$/i.exec(source.slice(...span));
	return (own?.[1] ?? own?.[2] ?? before).toLowerCase();
}

/** Chinese that denies a verb; what is only lacking or lost is another word. */
const plainDenials = compileUnitGate('不沒没未無无勿禁非');

function isPlain(text: string, { span: [start, end] }: Negation): boolean {
	for (let i = start; i < end; i++) if (passes(plainDenials, text.charCodeAt(i))) return true;
	return false;
}

/** Whether just one of the denials of a Chinese line denies a verb. */
function hasOnePlain({ text, negations }: DeniedText): boolean {
	let plain = 0;
	for (const negation of negations) if (isPlain(text, negation)) plain++;
	return plain === 1;
}

/** A Chinese word, and how it is written where it is denied. */
export interface Deniable {
	readonly span: Span;
	readonly denied: string;
}

/** Whether a row is about the words that an English denial stands between. */
const isBetween = ({ english, behind }: Affirmation, auxiliary: string, next: string): boolean =>
	english.includes(auxiliary) && (!behind || behind.includes(next));

/** The row of what stands before and behind an English denial; of "do" where there is none. */
function affirmationOf(source: string, negation: Negation, { rows: { affirmations } }: DeniedWords): Affirmation | undefined {
	const auxiliary = auxiliaryOf(source, negation);
	const next = /^\s*([a-z]+)/i.exec(source.slice(negation.span[1]))?.[1]?.toLowerCase() ?? '';
	return affirmations.find(row => isBetween(row, auxiliary, next)) ?? affirmations.find(row => isBetween(row, 'do', ''));
}

/** How far before the word that is affirmed its auxiliary may stand: 是一個深思熟慮的決定. */
const auxiliaryReach = 14;

const clauseEnd = /[，。；：！？,;:!?]/;

/** Whether a Chinese word stands shortly before another in its clause, or is that one itself. */
export const leadsTo = (text: string, [start, end]: Span, [to, until]: Span): boolean =>
	(start === to && end === until) || (end <= to && to - end <= auxiliaryReach && !clauseEnd.test(text.slice(end, to)));

/**
 * The Chinese word that would have to be denied, of the likely ones: the nearest before the word that is affirmed, in its clause; where there is none, or
 * that is not known, the nearest to where the English denial stands in its line.
 */
export function placeOf(source: string, target: string, negation: Negation, words: DeniedWords, said?: Span): Deniable | undefined {
	const share = negation.span[0] / Math.max(1, source.length);
	const folded = foldChinese(target);
	const pairings = affirmationOf(source, negation, words)?.chinese.map(pairing => pairing.split('=')) ?? [];
	/** By the first word of the row that stands anywhere it may. */
	const nearest = (mayBe: (span: Span) => boolean, distance: (span: Span) => number): Deniable | undefined => {
		for (const [plain = '', denied = ''] of pairings) {
			const found = [...folded.matchAll(new RegExp(foldChinese(plain), 'g'))].map(({ index }): Span => [index, index + plain.length]);
			const [span] = found.filter(mayBe).sort((a, b) => distance(a) - distance(b));
			if (span) return { span, denied };
		}
		return undefined;
	};
	const leading =
		said &&
		nearest(
			span => leadsTo(folded, span, said),
			([, end]) => said[0] - end,
		);
	return (
		leading ??
		nearest(
			() => true,
			([start]) => Math.abs(start / target.length - share),
		)
	);
}

function spanOf(text: string, words: readonly string[]): Span | undefined {
	for (const word of words) {
		const at = text.indexOf(word);
		if (at >= 0) return [at, at + word.length];
	}
	return undefined;
}

/** A line with verbs of two words as one: "abandon" for "giving up". */
const asOneWord = (text: string, phrasal: DeniedWords['phrasal']): string =>
	phrasal.reduce((left, { english, verb }) => left.replace(english, verb), text);

/** The word that "not" denies, the first behind it that says something; undefined where it is not known. */
function deniedWord(behind: string, { rows: { between }, verbs, phrasal }: DeniedWords): string | undefined {
	for (const [word] of asOneWord(behind, phrasal).matchAll(/[a-z]+/g)) {
		if (renderedAs(word, verbs).length > 0) return word;
		if (!between.includes(word) && !word.endsWith('ly')) return undefined;
	}
	return undefined;
}

/** What it is in Chinese. */
function deniedRenderings(behind: string, words: DeniedWords): readonly string[] {
	const word = deniedWord(behind, words);
	return word === undefined ? [] : renderedAs(word, words.verbs);
}

/** Where in a Chinese line that stands. */
const deniedVerb = (behind: string, chinese: string, words: DeniedWords): Span | undefined => spanOf(chinese, deniedRenderings(behind, words));

/** The clause around a span. */
function clauseOf(chinese: string, [start, end]: Span): Span {
	let [from, to] = [start, end];
	while (from > 0 && !clauseEnd.test(chinese.charAt(from - 1))) from--;
	while (to < chinese.length && !clauseEnd.test(chinese.charAt(to))) to++;
	return [from, to];
}

/** "… but may do so": what was denied is affirmed later. */
const doneAfterAll = /\bdo(?:es|ne|ing)? so\b/i;

/**
 * Where a Chinese clause affirms the verb that one of several English denials denies, whatever is denied in the rest of the line: 並保證 for "do not
 * warrant". Only where the verb stands once on either side.
 */
export function affirmedInClause({ text, negations }: DeniedText, target: DeniedText, own: Negation, words: DeniedWords): Span | undefined {
	const word = own.firm ? deniedWord(text.slice(own.span[1]).toLowerCase(), words) : undefined;
	if (word === undefined || text.includes('?') || words.conditions.test(text.toLowerCase()) || doneAfterAll.test(text)) return undefined;
	const [form = word] = withoutEndings(word).filter(one => words.verbs.has(one));
	if (asOneWord(text.toLowerCase(), words.phrasal).split(form).length !== 2) return undefined;
	const chinese = foldChinese(target.text);
	const places = renderedAs(word, words.verbs).flatMap(one =>
		one.length > 1 ? [...chinese.matchAll(new RegExp(one, 'g'))].map(({ index }): Span => [index, index + one.length]) : [],
	);
	const [verb, twin] = places;
	if (!verb || twin) return undefined;
	const clause = clauseOf(chinese, verb);
	const head = chinese.slice(clause[0], verb[0]);
	const affirming = words.affirming.exec(head);
	if (isRequest(text, own) && (!notAllowed.includes(auxiliaryOf(text, own)) || !/^[可能]/.test(affirming?.[0] ?? '') || words.limits.test(chinese)))
		return undefined;
	// 並保證服務不會中斷 for "do not warrant that it will be uninterrupted": what is denied behind the verb is another thing.
	const until = negations.some(({ span }) => span[0] > own.span[1]) ? verb[1] : clause[1];
	if (!affirming || target.negations.some(({ span: [from, to] }) => to > clause[0] && from < until && !(from >= verb[0] && to <= verb[1])))
		return undefined;
	return holdsOne(head + chinese.slice(verb[1], until), words.turned) ? undefined : [clause[0] + affirming.index, verb[1]];
}

/** As many words of what there is none of are looked at: "no material adverse effect". */
const thingReach = 4;

/** Allowed under a condition is no contrary of forbidden but for it, unless Chinese makes an exception of the condition as well, or has its "before" as it stands. */
function isConditional(english: string, chinese: string, { conditions, conditional }: DeniedWords): boolean {
	const condition = conditions.exec(english)?.[0];
	if (condition === undefined || conditional.exception.test(chinese)) return false;
	return condition !== 'before' || !conditional.kept.test(chinese) || conditional.turned.test(chinese);
}

/** A Chinese line without the word that English denies: 扣除 is no turn of "cannot be deducted", nor is 仍 before what is denied. */
function withoutDenied(chinese: string, renderings: readonly string[], still: RegExp): string {
	const rendering = renderings.find(one => chinese.includes(one));
	if (rendering === undefined) return chinese;
	const at = chinese.indexOf(rendering);
	return chinese.slice(0, at).replace(still, '') + chinese.slice(at + rendering.length);
}

/** Whether a Chinese line may say without a denial what English says with one; a question with a denial expects a yes. */
function mayBeTurned(english: string, target: string, own: Negation, words: DeniedWords): boolean {
	const { exceptions, turned, still } = words;
	const all = foldChinese(target).replace(words.unturned, word => '_'.repeat(word.length));
	const denied = own.firm ? deniedRenderings(english.slice(own.span[1]).toLowerCase(), words) : [];
	const kept = withoutDenied(all, denied, still);
	const chinese = exceptions.english.test(english) ? exceptions.chinese.reduce((left, word) => left.replaceAll(word, ''), kept) : kept;
	return english.includes('?') || holdsOne(chinese, turned) || isConditional(english.toLowerCase(), all, words);
}

/** Whether nothing else in an English line denies anything. */
const isAlone = ({ text, negations }: DeniedText, own: Negation, { seeming }: DeniedWords): boolean =>
	!negations.some(other => other !== own && !seeming.test(text.slice(...other.span)));

/** Before "not", what a plain 可 contradicts. */
const notAllowed: readonly string[] = ['shall', 'must', 'mustn', 'may', 'can', 'cannot', 'should', 'shouldn'];

/** What is forbidden is often asked for by its contrary: 請走小徑 for "do not leave the path". */
const isRequest = (english: string, own: Negation): boolean =>
	notAllowed.includes(auxiliaryOf(english, own)) || /(?:^|[.,;:!?] |\bplease )do(?: not|n['’]t)$/i.test(english.slice(0, own.span[1]));

/** Where in a Chinese line, which has no denial, stands what renders the word that "not" denies; undefined where the word is not known or says little. */
export function affirmed(source: DeniedText, target: string, own: Negation, words: DeniedWords, traces: Traces): Span | undefined {
	const { text } = source;
	const { between } = words.rows;
	const chinese = foldChinese(target);
	if (mayBeTurned(text, target, own, words) || !isAlone(source, own, words) || isRequest(text, own)) return undefined;
	for (const [word] of text
		.slice(own.span[1])
		.toLowerCase()
		.matchAll(/[a-z]+/g)) {
		if (between.includes(word) || word.endsWith('ly')) continue;
		const renderings = traces.renderingsOf(word);
		if (!renderings || renderings.light) return undefined;
		const at = [...chinese].findIndex(character => renderings.characters.includes(character));
		return at < 0 ? undefined : [at, at + 1];
	}
	return undefined;
}

/** The Chinese of what there is none of. */
function deniedThing(behind: string, chinese: string, { things }: DeniedWords): Span | undefined {
	const [phrase = ''] = behind.split(/[,.;:!?(]| (?:of|to|that|for|in|on|at|with|by|from|who|which|has|have|had|is|are|was|were|will|can|may)\b/);
	for (const [word] of [...phrase.matchAll(/[a-z]+/g)].slice(0, thingReach)) {
		const found = spanOf(chinese, renderedAs(word, things));
		if (found) return found;
	}
	return undefined;
}

/** "No visitor may", "none of the shops has": the subject and its auxiliary. */
const ofNone =
	/^(?: of| in)?(?: (?!(?:that|which|who|to|when|if|for|on|at|with)\b)[a-z0-9'’-]+){0,5}? (may|can|shall|must|will|has|have|had|was|were|is|are|could)\b/;
const leaves: readonly string[] = ['may', 'can', 'shall', 'must', 'could'];

/** 可 where it allows. */
function leaveIn(chinese: string, { noLeave }: DeniedWords): Span | undefined {
	const at = chinese.replace(noLeave, word => '_'.repeat(word.length)).indexOf('可');
	return at < 0 ? undefined : [at, at + 1];
}

/** What is said of none, or what there is none of. `before`: the line up to the "no". */
function deniedOfNone(before: string, behind: string, chinese: string, words: DeniedWords): Span | undefined {
	const subject = /(?:^|[,.;:] |\b(?:that|and|but) )$/.test(before) ? ofNone.exec(behind) : null;
	if (!subject) return deniedThing(behind, chinese, words);
	const [phrase, auxiliary = ''] = subject;
	const said = leaves.includes(auxiliary) ? leaveIn(chinese, words) : spanOf(chinese, words.everyone);
	return said ?? deniedVerb(behind.slice(phrase.length), chinese, words) ?? deniedThing(behind, chinese, words);
}

/** The firm one, where there is just one. */
export function onlyFirm(negations: readonly Negation[]): Negation | undefined {
	let only: Negation | undefined;
	for (const negation of negations) {
		if (!negation.firm) continue;
		if (only) return undefined;
		only = negation;
	}
	return only;
}

/** Whether a Chinese line may answer an English denial without one of its own: 須出示收據 for "not without a receipt", 繳清後始生效 for "not until it is paid". */
export const isSaidOtherwise = (english: string, chinese: string, { otherwise }: DeniedWords): boolean => {
	const folded = foldChinese(chinese);
	return otherwise.some(row => row.english.test(english) && row.chinese.test(folded));
};

/** "One was right and the other was not.": what is denied was said before. */
export const isElliptic = (english: string, { span: [, end] }: Negation): boolean => /^\s*(?:[.,;:!?"”’)]|$)/.test(english.slice(end));

/** 價錢很便宜 for "it is not expensive": the opposite of what is denied. */
export const isSaidByOpposite = (english: string, chinese: string, { byOpposite }: DeniedWords): boolean => {
	const folded = foldChinese(chinese);
	return byOpposite.some(row => row.chinese.test(folded) && row.english.test(english));
};

/** "Those who did not were on leave": what was not done was said before, and Chinese calls them the others. */
export const isOfOthers = (english: string, { span: [, end] }: Negation): boolean =>
	/^ (?:was|were|is|are|will|would|must|should|may|might|can|could)\b/.test(english.slice(end));

/** The one denial of an English line that its Chinese has to answer: a "not", or the "no" of what there is none of; undefined where there are several. */
export function ownDenial({ text, negations }: DeniedText, { nominal, idleBehind, seeming }: DeniedWords): Negation | undefined {
	if (negations.length === 0) return undefined;
	if (negations.some(({ firm }) => firm)) return onlyFirm(negations);
	const [own, ...others] = negations.filter(({ span }) => !seeming.test(text.slice(...span)));
	if (!own || others.length > 0 || !nominal.test(text.slice(...own.span))) return undefined;
	return idleBehind.test(text.slice(own.span[1]).toLowerCase()) ? undefined : own;
}

/** A line and its denials. */
export interface DeniedText {
	readonly text: string;
	readonly negations: readonly Negation[];
}

/** Whether some word of an English line, which is not its denial, accounts for what looks like one in the Chinese: 減少 for "reduce", 缺陷 for "defect". */
function isOfAWord(denial: string, line: LineWords, own: Negation, traces: Traces): boolean {
	for (let i = 0; i < line.starts.length; i++) {
		if (overlaps([line.starts[i] as number, line.ends[i] as number], own.span)) continue;
		const renderings = traces.renderingsAt(line, i);
		if (renderings && !renderings.light && [...denial].every(character => renderings.characters.includes(character))) return true;
	}
	return false;
}

/** Whether a Chinese line denies nothing: 終止 for "terminate" has no denial in it, nor has 減少 for "reduce". */
export function deniesNothing(
	{ text, negations }: DeniedText,
	source: string,
	own: Negation,
	{ verbForms, exceptions, prohibits }: DeniedWords,
	traces: Traces,
): boolean {
	if (negations.length === 0) return true;
	const chinese = foldChinese(text);
	if (negations.some(each => isPlain(text, each)) || prohibits.test(chinese)) return false;
	const line = lineWords(source);
	const rendered = line.starts
		.flatMap((_, i) => lookUp(verbForms, line, i) ?? [])
		.map((word): Span => [chinese.indexOf(word), chinese.indexOf(word) + word.length]);
	const excepted = exceptions.english.test(source) ? exceptions.chinese : [];
	return negations.every(
		({ span: [from, to] }) =>
			excepted.includes(chinese.slice(from, to)) ||
			rendered.some(([start, end]) => start >= 0 && start <= from && to <= end) ||
			isOfAWord(chinese.slice(from, to), line, own, traces),
	);
}

/** What in a Chinese line without any denial says for certain the contrary of what English denies. */
export function contrary({ text, negations }: DeniedText, target: string, own: Negation, words: DeniedWords): Span | undefined {
	const chinese = foldChinese(target);
	if (mayBeTurned(text, target, own, words)) return undefined;
	const alone = isAlone({ text, negations }, own, words);
	const behind = text.slice(own.span[1]).toLowerCase();
	if (!own.firm) return alone ? deniedOfNone(text.slice(0, own.span[0]), behind, chinese, words) : undefined;
	const auxiliary = auxiliaryOf(text, own);
	const said = words.rows.contradictions.filter(
		row => row.before.includes(auxiliary) && (row.behind.length === 0 || row.behind.some(word => behind.trimStart().startsWith(word))),
	);
	const verb = alone ? (deniedVerb(behind, chinese, words) ?? deniedThing(behind, chinese, words)) : undefined;
	for (const row of said) {
		const found = row.withVerb && !verb ? undefined : spanOf(chinese, row.chinese);
		if (found) return found;
	}
	const isForbidden = alone && notAllowed.includes(auxiliary) && !words.limits.test(chinese);
	return verb ?? (isForbidden ? leaveIn(chinese, words) : undefined);
}

/** An English word, and the denial before the Chinese word that renders it. */
export interface MadeUp {
	readonly certain: boolean;
	readonly source: Span;
	readonly target: Span;
}

const none: readonly never[] = [];

const withoutWord = (text: string, [start, end]: Span): string => text.slice(0, start) + text.slice(end);

/** The word that English affirms and that Chinese denies where it renders it: 不適用 for "applies". */
export function madeUp({ text, negations }: DeniedText, target: DeniedText, words: DeniedWords): MadeUp | undefined {
	const { verbForms, seeming, accounts, denies, rows } = words;
	if (!hasOnePlain(target)) return undefined;
	if (negations.some(({ span }) => !seeming.test(text.slice(...span))) || text.includes('?')) return undefined;
	const chinese = foldChinese(target.text);
	const line = lineWords(text);
	for (let i = 0; i < line.starts.length; i++) {
		for (const rendering of lookUp(verbForms, line, i) ?? none) {
			const at = chinese.indexOf(rendering);
			if (at <= 0 || chinese.includes(rendering, at + 1)) continue;
			const denial = denies.exec(chinese.slice(0, at))?.[0];
			const source: Span = [line.starts[i] as number, line.ends[i] as number];
			if (!denial || accounts.test(withoutWord(text, source))) continue;
			const certain = !withoutEndings(wordAt(line, i)).some(form => rows.sided.includes(form));
			return { certain, source, target: [at - denial.length, at + rendering.length] };
		}
	}
	return undefined;
}
