// A verb that is denied in English and nothing in Chinese that could deny anything, or the reverse. Whatever has a denial in it excuses: 難以, 缺乏, unable, few.

import { foldChinese } from '../src/annotate/script.js';
import { withoutEndings } from '../src/compare/attributions.js';
import { isTranslated, sourceText, targetText } from '../src/compare/evidence.js';
import type { Compared, Negation, PairRule, Problem, Span } from '../src/model.js';

/** Longer lines hold more than one statement, and a denial may have gone anywhere. */
const longest = { source: 400, target: 160 } as const;

/** The firm one, where there is just one. */
function onlyFirm(negations: readonly Negation[]): Negation | undefined {
	let own: Negation | undefined;
	for (const negation of negations) {
		if (negation.firm && own) return undefined;
		if (negation.firm) own = negation;
	}
	return own;
}

/** English words before "not", and the Chinese that affirms what they deny, as `會=不會`. */
export interface Affirmation {
	readonly english: readonly string[];
	readonly chinese: readonly string[];
}

/** What English denies by its words before and behind "not", and the Chinese words that say the contrary of it. */
export interface Contradiction {
	/** The word before "not", or what hangs an n't on it. */
	readonly before: readonly string[];
	/** How the text behind it begins, where that matters. */
	readonly behind: readonly string[];
	readonly chinese: readonly string[];
}

/** What makes a lost denial certain. */
export interface NegationWordRows {
	readonly affirmations: readonly Affirmation[];
	readonly contradictions: readonly Contradiction[];
	/** English conjunctions after which Chinese may well say what is allowed: not … unless. */
	readonly conditions: readonly string[];
	/** Chinese words in which something is given up, left over or turned round, so that it need not be denied. */
	readonly turned: readonly string[];
	/** English words that may stand between "not" and the word it denies. */
	readonly between: readonly string[];
	/** Words that are often denied, each with its usual Chinese, by blanks. */
	readonly denied: readonly string[];
	/** How English says that nothing else will do (a pattern), and all Chinese that may say so, folded. */
	readonly restrictions: { readonly english: string; readonly chinese: readonly string[] };
}

/** The same, turned over. */
interface NegationData extends NegationWordRows {
	/** Usual Chinese of English words, folded. */
	readonly renderings: ReadonlyMap<string, readonly string[]>;
	readonly restricted: RegExp;
}

function compiled(rows: NegationWordRows): NegationData {
	const renderings = rows.denied.map((row): readonly [string, readonly string[]] => {
		const [word = '', ...chinese] = row.split(' ');
		return [word, foldChinese(chinese.join(' ')).split(' ')];
	});
	return { ...rows, renderings: new Map(renderings), restricted: new RegExp(rows.restrictions.english) };
}

interface Place {
	readonly span: Span;
	readonly denied: string;
}

/** The word that "not" denies: what stands before it, without its n't; "can" for cannot. */
function auxiliaryOf(source: string, { span }: Negation): string {
	const before = /([A-Za-z]+)(?:n['’]t|\s+)?$/.exec(source.slice(0, span[0]))?.[1] ?? '';
	const own = /^([A-Za-z]+?)n?['’]t$|^(can)not$/i.exec(source.slice(...span));
	return (own?.[1] ?? own?.[2] ?? before).toLowerCase();
}

/** The Chinese word that would have to be denied: of the likely ones the nearest to where the English denial stands in its line. */
function placeOf({ pair }: Compared, negation: Negation, affirmations: readonly Affirmation[]): Place | undefined {
	const [source, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	const verb = auxiliaryOf(source, negation);
	const row = affirmations.find(({ english }) => english.includes(verb)) ?? affirmations[1];
	const share = negation.span[0] / Math.max(1, source.length);
	const folded = foldChinese(target);
	for (const pairing of row?.chinese ?? []) {
		const [plain = '', denied = ''] = pairing.split('=');
		const found = [...folded.matchAll(new RegExp(foldChinese(plain), 'g'))].map(({ index }): Span => [index, index + plain.length]);
		const [nearest] = found.sort(([a], [b]) => Math.abs(a / target.length - share) - Math.abs(b / target.length - share));
		if (nearest) return { span: nearest, denied };
	}
	return undefined;
}

const holdsOne = (text: string, words: readonly string[]): boolean => words.some(word => text.includes(word));

function spanOf(text: string, words: readonly string[]): Span | undefined {
	for (const word of words) {
		const at = text.indexOf(word);
		if (at >= 0) return [at, at + word.length];
	}
	return undefined;
}

/** The Chinese of the word that is denied. */
function deniedWord(behind: string, chinese: string, { between, renderings }: NegationData): Span | undefined {
	for (const [word] of behind.matchAll(/[a-z]+/g)) {
		if (between.includes(word) || word.endsWith('ly')) continue;
		return spanOf(
			chinese,
			withoutEndings(word).flatMap(form => renderings.get(form) ?? []),
		);
	}
	return undefined;
}

/** Allowed under a condition is no contrary of forbidden but for it, unless Chinese makes an exception of the condition as well. */
function isConditional(english: string, chinese: string, { conditions }: NegationData): boolean {
	return conditions.some(word => new RegExp(`\\b${word}\\b`).test(english)) && !/除.+外/.test(chinese);
}

/** Include, important: words that begin like "inability" and deny nothing most of the time. */
const seemsNegative = /^i[mn][a-z]{3}/i;

/** What in the Chinese says for certain the contrary of what English denies. */
function contrary({ pair, negations }: Compared, own: Negation, data: NegationData): Span | undefined {
	const source = pair.source?.text ?? '';
	const chinese = foldChinese(pair.target?.text ?? '');
	// A question with a denial expects a yes.
	if (source.includes('?') || holdsOne(chinese, data.turned) || isConditional(source.toLowerCase(), chinese, data)) return undefined;
	const isAlone = !negations.source.some(other => other !== own && !seemsNegative.test(source.slice(...other.span)));
	const behind = source.slice(own.span[1]).toLowerCase();
	const auxiliary = auxiliaryOf(source, own);
	const said = data.contradictions.find(
		row => row.before.includes(auxiliary) && (row.behind.length === 0 || row.behind.some(word => behind.trimStart().startsWith(word))),
	);
	return (said && spanOf(chinese, said.chinese)) ?? (isAlone ? deniedWord(behind, chinese, data) : undefined);
}

function lost(compared: Compared, own: Negation, data: NegationData, simplified: boolean): Problem {
	const place = placeOf(compared, own, data.affirmations);
	const said = contrary(compared, own, data);
	const target = said ?? place?.span;
	return {
		message: { id: 'negation-lost', data: { source: sourceText(compared.pair, own.span) } },
		severity: said ? 'major' : 'minor',
		confidence: said ? 0.8 : 0.5,
		source: [own.span],
		target: target ? [target] : [],
		cause: 'lost',
		edits: place ? [{ span: place.span, text: simplified ? foldChinese(place.denied) : place.denied }] : [],
		related: [],
	};
}

function added({ pair }: Compared, own: Negation): Problem {
	return {
		message: { id: 'negation-added', data: { found: targetText(pair, own.span) } },
		severity: 'info',
		confidence: 0.4,
		source: [],
		target: [own.span],
		cause: 'added',
		edits: [],
		related: [],
	};
}

const nothing: readonly Problem[] = [];

/** "Only members may vote" as 會員可以投票. */
function unrestricted({ pair }: Compared, { restricted, restrictions }: NegationData): readonly Problem[] {
	const [english, chinese] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	const said = restricted.exec(english);
	if (!said || holdsOne(foldChinese(chinese), restrictions.chinese)) return nothing;
	const at = english.toLowerCase().indexOf('only', said.index);
	const span: Span = [at, at + 'only'.length];
	return [
		{
			message: { id: 'restriction-lost', data: { source: sourceText(pair, span) } },
			severity: 'major',
			confidence: 0.7,
			source: [span],
			target: [],
			cause: 'restriction',
			edits: [],
			related: [],
		},
	];
}

/** "never fell below 97%", 維持在97%或以上: the denial is one of the bound, which the other side has. */
const isOfBound = ({ span }: Negation, { matches }: Compared): boolean =>
	matches.some(
		({ source, target }) => source?.boundSpan && source.boundSpan[0] <= span[0] && span[1] <= source.boundSpan[1] && target && target.bound !== '=',
	);

const mayRestrict = (english: string): boolean => english.includes('nly ');

const negationIn = (data: NegationData): PairRule => ({
	id: 'negation-lost',
	scope: 'pair',
	category: 'negation',
	severity: 'minor',
	what: { en: 'A negation or an “only” vanished, or a negation appeared.', 'zh-Hant': '否定詞或「只」字不見了，或多出了否定詞。' },
	why: { en: 'The sentence says the opposite and reads perfectly well.', 'zh-Hant': '句子讀來通順，意思卻正好相反。' },
	fix: { en: 'Restore the negation.', 'zh-Hant': '補回否定詞。' },
	examples: [
		{ source: 'We do not expect a delay.', target: '我們預計會延後。', finds: ['Missing "not" in the translation: nothing in it denies anything'] },
		{
			source: 'Only members may vote.',
			target: '會員可以投票。',
			finds: ['Missing "Only" in the translation: nothing in it says that nothing else will do'],
		},
		{ source: 'We do not expect a delay.', target: '我們預計不會延後。', finds: [] },
		{ source: 'It is not only faster but cheaper.', target: '它更快也更便宜。', finds: [] },
	],
	check(compared, { facts }) {
		const { pair, negations } = compared;
		if ((pair.source?.text.length ?? 0) > longest.source || (pair.target?.text.length ?? 0) > longest.target) return nothing;
		const open = mayRestrict(pair.source?.text ?? '') && isTranslated(compared) ? unrestricted(compared, data) : nothing;
		if (open.length > 0) return open;
		const isDenied = negations.source.length > 0;
		if (isDenied === negations.target.length > 0) return nothing;
		const own = onlyFirm(isDenied ? negations.source : negations.target);
		if (!own || (isDenied && isOfBound(own, compared)) || !isTranslated(compared)) return nothing;
		return [isDenied ? lost(compared, own, data, facts.locale === 'zh-CN') : added(compared, own)];
	},
});

export const negationLost = (rows: NegationWordRows): PairRule => negationIn(compiled(rows));
