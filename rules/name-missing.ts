// A name of the English line that nothing in the Chinese line stands for: no copy, no known name, nothing that sounds like it, no pronoun.
// Codes must arrive as they are; a company that is called like a person must not become one.

import { compileUnitGate, holdsUnit } from '../src/annotate/gate.js';
import { longestLine } from '../src/annotate/longest-line.js';
import { unexplainedIn } from '../src/annotate/names/explained.js';
import { foldChinese } from '../src/annotate/script.js';
import { codeIn, isCode, isTelling } from '../src/compare/codes.js';
import { isTranslated, overlaps, sourceText, targetText } from '../src/compare/evidence.js';
import { type Exchanged, exchangedKinds, type Kinds } from '../src/compare/kinds.js';
import { isSameSpelling, type LetterLabels, latinSlips } from '../src/compare/latin-slips.js';
import { exchangedAcronym, type KnownNames, latinName, strangerIn } from '../src/compare/strangers.js';
import { otherSurname, type Surnames } from '../src/compare/surnames.js';
import { renderingRun, type Traces } from '../src/compare/traces.js';
import type { Compared, DocumentFacts, Locale, Match, Name, Naming, PairRule, Problem, Quantity, Span } from '../src/model.js';

export interface StandInRows {
	/** What stands for a person in Chinese, and words in which the same characters do not. */
	readonly persons: readonly string[];
	readonly notPersons: readonly string[];
	/** Locale → the place it is at home in. */
	readonly homes: Readonly<Record<Locale, string>>;
	/** Code → what it is called in Chinese, by blanks. */
	readonly codes: Readonly<Record<string, string>>;
}

interface StandIns {
	readonly persons: RegExp;
	readonly notPersons: RegExp;
	readonly homes: StandInRows['homes'];
	readonly codes: ReadonlyMap<string, readonly string[]>;
}

const anyOf = (words: readonly string[]): RegExp => new RegExp(words.map(foldChinese).join('|'), 'g');

const compile = (rows: StandInRows): StandIns => ({
	persons: new RegExp(anyOf(rows.persons).source),
	notPersons: anyOf(rows.notPersons),
	homes: rows.homes,
	codes: new Map(Object.entries(rows.codes).map(([code, list]) => [code.toUpperCase(), list.split(' ').map(foldChinese)])),
});

/** Chinese names by kind; months and weekdays, which are written like names. */
type NameTables = Readonly<Record<'place' | 'organisation', KnownNames>> & {
	readonly calendar: ReadonlySet<string>;
	readonly kinds: Kinds;
	readonly labels: LetterLabels;
	readonly traces: () => Traces;
	readonly surnames: Surnames;
};

interface Says {
	readonly message: Problem['message'];
	readonly severity: Problem['severity'];
	readonly confidence: number;
	readonly cause: string;
	readonly target?: Span;
	readonly edit?: string;
	readonly category?: Problem['category'];
}

const problem = (source: Span, { message, severity, confidence, cause, target, edit, category }: Says): Problem => ({
	...(category ? { category } : {}),
	message,
	severity,
	confidence,
	source: [source],
	target: target ? [target] : [],
	cause,
	edits: target && edit !== undefined ? [{ span: target, text: edit }] : [],
	related: [],
});

/** Two words joined by the point that joins a person's names. */
const personal = /[\u3400-\u9fff]{1,8}[·•‧・][\u3400-\u9fff]{1,8}/g;

/** The person a company was turned into: two names with a point between that no person of the line goes by. */
function asPerson(name: Name, text: string, { pair, namings }: Compared): Problem | undefined {
	const target = pair.target?.text ?? '';
	const taken = namings.flatMap(({ renderings }) => renderings.map(({ span }) => span));
	const words = text.split(' ').length;
	for (const match of target.matchAll(personal)) {
		const span = [match.index, match.index + match[0].length] as const;
		if (words < 2 || taken.some(other => overlaps(other, span))) continue;
		const message = { id: 'name-as-person', data: { found: match[0], source: text, expected: text } } as const;
		return problem(name.span, { message, severity: 'minor', confidence: 0.75, cause: text, target: span, edit: text });
	}
	return undefined;
}

function standsFor(name: Name, compared: Compared, facts: DocumentFacts, standIns: StandIns): boolean {
	if (name.kind === 'place') return standIns.homes[facts.locale] === name.whole;
	if (name.kind !== 'person') return false;
	return standIns.persons.test(foldChinese(compared.pair.target?.text ?? '').replace(standIns.notPersons, ''));
}

/** Another of its kind that stands where this one should: Singapore as 馬來西亞, Jensen as Colette. */
function exchanged(name: Name, text: string, { pair, namings }: Compared, names: NameTables): Problem | undefined {
	const [english, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	const span =
		name.kind === 'person' ? latinName(english, target) : strangerIn(english, foldChinese(target), namings, names[name.kind], names.calendar);
	if (!span) return undefined;
	const found = target.slice(span[0], span[1]);
	const message = { id: 'name-changed', data: { found, source: text, expected: '' } } as const;
	return problem(name.span, { message, severity: 'major', confidence: 0.75, cause: `${name.whole}→${found}`, target: span });
}

/** Another person's surname before a title: Ms Lau as 羅女士. */
function surnameProblem(name: Name, { pair, namings }: Compared, surnames: Surnames): Problem | undefined {
	if (name.kind !== 'person' || namings.some(naming => naming.name !== name && naming.name.kind === 'person')) return undefined;
	const [last, target] = [name.parts.at(-1) ?? '', pair.target?.text ?? ''];
	const span = otherSurname(last, target, surnames);
	if (!span) return undefined;
	const found = target.slice(...span);
	const message = { id: 'name-changed', data: { found, source: last, expected: '' } } as const;
	return problem(name.span, { message, severity: 'major', confidence: 0.75, cause: `${name.whole}→${found}`, target: span });
}

/** What stands before a word in capitals that is a thing: "the Employee", "this Contract", the Observatory of a longer name. */
const ofThings =
	/(?:\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Ss]uch|[Aa]ny|[Ee]ach|[Ee]very|[Aa]n?|[Oo]ur|[Yy]our|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|\b[A-Z][\w’'-]*)\s*["“(]*$/;

/** "Property sales", "Staff costs": a word in capitals right before a noun in the plural. */
const opensNoun = /^[A-Z][a-z]+ (?!was\b|is\b|has\b|says\b|does\b)[a-z]{3,}s\b/;

/** Whether what looks like a person's name is the word of a thing or a part: in capitals, behind an article, the last word of a longer name. */
const isThing = ({ kind, span: [start] }: Name, { pair }: Compared): boolean => {
	const english = pair.source?.text ?? '';
	return (
		kind === 'person' &&
		(/^[A-Z]{2}/.test(english.slice(start)) || ofThings.test(english.slice(Math.max(0, start - 30), start)) || opensNoun.test(english.slice(start)))
	);
};

/** A person's name that was translated as the common word it is: Penny as 一分錢. */
function translated(name: Name, { pair }: Compared, traces: Traces): Problem | undefined {
	const [english, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	if (name.kind !== 'person' || name.parts.some(part => target.includes(part)) || /^[A-Z][\w'’-]* [A-Z]/.test(english.slice(name.span[0])))
		return undefined;
	for (const part of name.parts) {
		if (new RegExp(`\\b${part.toLowerCase()}`).test(english)) continue;
		const span = renderingRun(part, foldChinese(target), traces);
		if (!span) continue;
		const found = target.slice(...span);
		const message = { id: 'name-changed', data: { found, source: part, expected: '' } } as const;
		return problem(name.span, { message, severity: 'major', confidence: 0.7, cause: `${name.whole}→${found}`, target: span });
	}
	return undefined;
}

/** Whether the Chinese line has a person's name in another spelling: Mueller for Müller. */
function isRespelled(name: Name, { pair }: Compared): boolean {
	if (name.kind !== 'person') return false;
	const words = pair.target?.text.match(/[A-Za-z\u00c0-\u024f]{4,}/g) ?? [];
	return words.some(word => name.parts.some(part => isSameSpelling(part, word)));
}

/** Organisations the tables do not know may be translated word by word: only what the tables know is missed. */
function missed(
	{ name, renderings, faint }: Naming,
	compared: Compared,
	facts: DocumentFacts,
	standIns: StandIns,
	known: ReadonlySet<string>,
	names: NameTables,
): Problem | undefined {
	if (renderings.length > 0) return undefined;
	const surname = surnameProblem(name, compared, names.surnames);
	if (surname) return surname;
	const text = sourceText(compared.pair, name.span);
	const person = name.kind === 'organisation' ? asPerson(name, text, compared) : undefined;
	if (person) return person;
	if (faint || (name.kind === 'organisation' && !known.has(name.whole)) || standsFor(name, compared, facts, standIns)) return undefined;
	if (isRespelled(name, compared) || isThing(name, compared)) return undefined;
	const other = exchanged(name, text, compared, names) ?? translated(name, compared, names.traces());
	if (other) return other;
	const message = { id: 'name-missing', data: { source: text, expected: '' } } as const;
	return problem(name.span, { message, severity: 'minor', confidence: name.kind === 'person' ? 0.6 : 0.5, cause: name.whole });
}

const none: readonly never[] = [];

const isIdentifier = (quantity: Quantity | undefined): quantity is Quantity => quantity?.readings[0].kind === 'identifier';

/** One acronym that became another. */
function acronymProblem({ pair }: Compared): Problem | undefined {
	const [english, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	const found = exchangedAcronym(english, target);
	if (!found) return undefined;
	const [source, written] = [english.slice(...found.source), target.slice(...found.target)];
	const message = { id: 'name-changed', data: { found: written, source, expected: source } } as const;
	const says = { message, severity: 'major', confidence: 0.8, cause: `${source}→${written}`, target: found.target, edit: source } as const;
	return problem(found.source, says);
}

const isOfCode = ({ source }: Match): boolean => isIdentifier(source);
const isUnrendered = ({ renderings }: Naming): boolean => renderings.length === 0;

/** Whether a code stands in the line as it is, and no mark on its last letter makes it another one. */
function isCopied(code: string, line: string): boolean {
	const at = line.indexOf(code);
	return at >= 0 && /^[ -~]+$/.test(code) && !/[\u0300-\u036f]/.test(line.charAt(at + code.length));
}

/** A thing that became another of its kind: Uranus as 海王星. */
function kindProblem({ source, target, category }: Exchanged, { pair }: Compared): Problem {
	const [text, found] = [sourceText(pair, source), targetText(pair, target)];
	const message = { id: 'name-changed', data: { found, source: text, expected: '' } } as const;
	return problem(source, { message, severity: 'major', confidence: 0.85, cause: `${text}→${found}`, target, category });
}

const noneExchanged: readonly Exchanged[] = [];

/** The things of a line that became others of their kinds. */
function exchangedIn({ pair: { source, target } }: Compared, kinds: Kinds): readonly Exchanged[] {
	if (!source || !target || Math.max(source.text.length, target.text.length) > longestLine) return noneExchanged;
	return exchangedKinds(source.text, target.text, kinds);
}

/** What was copied with a slip: Rakers as Bakers. */
function slipProblems({ pair }: Compared, labels: LetterLabels): readonly Problem[] {
	const [english, target] = [pair.source?.text ?? '', pair.target?.text ?? ''];
	return latinSlips(english, target, labels).map(slip => {
		const [source, found] = [english.slice(...slip.source), target.slice(...slip.target)];
		const message = { id: 'name-changed', data: { found, source, expected: found.length > 1 ? source : '' } } as const;
		const isWhole = !/[\u3400-\u9fff]/.test(found) && found.length > 1;
		const says = { message, severity: 'major', confidence: 0.85, cause: `${source}→${found}`, target: slip.target } as const;
		return problem(slip.source, isWhole ? { ...says, edit: source } : says);
	});
}

const lettering = compileUnitGate('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz甲乙丙丁((');

/** A Latin letter, a figure in brackets, a letter of the Chinese row; most Chinese lines have none. */
const mayHoldLetters = (text: string): boolean => text.length <= longestLine && holdsUnit(text, lettering) && /[A-Za-z甲乙丙丁]|[((]\d/.test(text);

/** Two capitals in a row; nearly all Chinese lines have none. */
const mayHoldAcronym = (text: string): boolean => text.length <= longestLine && /[A-Z]{2}/.test(text);

const lettersIn = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');

/** Whether only the figures of a code differ: then it is a figure that is wrong. */
const sameLetters = (a: string, b: string): boolean => lettersIn(a) === lettersIn(b);

/** A word and a figure, as in type 2: the word is translated, and the figure is compared as such. */
const labelled = /^[A-Za-z][a-z]{2,} /;

function codeProblem({ source, target }: Match, { pair }: Compared, { codes }: StandIns): Problem | undefined {
	if (!isIdentifier(source) || !pair.source || !pair.target || pair.target.text.length > longestLine) return undefined;
	const text = sourceText(pair, source.span);
	if (isCopied(text, pair.target.text) || !isCode(text) || (target && labelled.test(text))) return undefined;
	const found = codeIn(text, pair.source.text, pair.target.text);
	if (found.fate === 'kept') return undefined;
	if (found.fate === 'other') {
		const written = pair.target.text.slice(found.span[0], found.span[1]);
		const message = { id: 'name-changed', data: { found: written, source: text, expected: text } } as const;
		const says = { message, severity: 'major', confidence: 0.9, cause: `${text}→${written}`, target: found.span, edit: text } as const;
		return problem(source.span, sameLetters(text, written) ? { ...says, category: 'number' } : says);
	}
	const folded = foldChinese(pair.target.text);
	if (!isTelling(text) || codes.get(text.toUpperCase())?.some(name => folded.includes(name))) return undefined;
	return problem(source.span, {
		message: { id: 'name-missing', data: { source: text, expected: text } },
		severity: 'minor',
		confidence: 0.6,
		cause: text,
	});
}

/** Words of Chinese that stand for a name. */
const pronouns = /[該此這该这其他她它]/;

/** Names that the document explains elsewhere and of which nothing stands here. */
function explainedProblems({ pair, namings }: Compared, { explained }: DocumentFacts): readonly Problem[] {
	const chinese = pair.target?.text ?? '';
	return unexplainedIn(pair.source?.text ?? '', chinese, explained).flatMap(({ name: { latin }, span }) => {
		if (namings.some(({ name }) => overlaps(name.span, span))) return [];
		const severity = pronouns.test(chinese) ? 'minor' : 'major';
		return [problem(span, { message: { id: 'name-missing', data: { source: latin, expected: '' } }, severity, confidence: 0.7, cause: latin })];
	});
}

const meets = (a: readonly Span[], b: readonly Span[]): boolean => a.some(span => b.some(other => overlaps(span, other)));

/** Whether two problems are about the same words of either side. */
const isSame = (a: Problem, b: Problem): boolean => meets(a.source, b.source) || meets(a.target, b.target);

/** `known`: what the companies of the tables are filed under; `names`: the tables of names. */
export const nameMissing = (rows: StandInRows, known: readonly string[], names: NameTables): PairRule => {
	const standIns = compile(rows);
	const companies = new Set(known);
	/** Apart from `check`, which makes nothing for the lines that have no such names. */
	const problemsOf = (compared: Compared, exchanged: readonly Exchanged[], lettered: boolean, facts: DocumentFacts): readonly Problem[] => {
		const { pair, namings, matches } = compared;
		const problems: Problem[] = [];
		const add = (found: Problem | undefined): void => {
			if (found) problems.push(found);
		};
		for (const one of exchanged) add(kindProblem(one, compared));
		const isTold = ({ name }: Naming): boolean => exchanged.some(({ source }) => overlaps(source, name.span));
		for (const naming of namings) if (!isTold(naming)) add(missed(naming, compared, facts, standIns, companies, names));
		for (const match of matches) if (isOfCode(match)) add(codeProblem(match, compared, standIns));
		if (mayHoldAcronym(pair.target?.text ?? '')) add(acronymProblem(compared));
		for (const one of explainedProblems(compared, facts)) add(one);
		const slips = lettered ? slipProblems(compared, names.labels) : none;
		return slips.length === 0 ? problems : [...problems.filter(other => !slips.some(slip => isSame(slip, other))), ...slips];
	};
	return {
		id: 'name-missing',
		scope: 'pair',
		category: 'name',
		severity: 'major',
		what: {
			en: 'A person, company, place, code or thing with a settled name is nowhere in the translation, or has become another of its kind.',
			'zh-Hant': '原文的人名、公司、地名、代號或有固定譯名的事物未出現在譯文中，或變成了同類的別的名稱。',
		},
		why: {
			en: 'Who said it, which product and which form are facts; a wrong part number or filing cannot be found again.',
			'zh-Hant': '誰說的、哪一項產品、哪一份表格都是事實；代號一錯就查不到。',
		},
		fix: { en: 'Restore the name; copy codes as they are.', 'zh-Hant': '補回名稱；代號照原樣抄錄。' },
		examples: [
			{
				source: 'Ms. Walker will present the results.',
				target: '財務長將報告業績。',
				finds: ['Missing name "Walker" in the translation'],
			},
			{
				source: 'See the annual report on Form 10-K.',
				target: '請見 10-Q 表年度報告。',
				finds: ['Unexpected "10-Q" for "10-K", expected "10-K"'],
			},
			{
				source: 'The laws of Singapore apply.',
				target: '適用馬來西亞法律。',
				finds: ['Unexpected "馬來西亞" for "Singapore"'],
			},
			{
				source: 'Uranus has 13 rings.',
				target: '海王星有 13 個環。',
				finds: ['Unexpected "海王星" for "Uranus"'],
			},
			{
				source: 'Press Ctrl+Shift+T to open the tab again.',
				target: '按 Ctrl+Shift+N 可重新開啟分頁。',
				finds: ['Unexpected "Ctrl+Shift+N" for "Ctrl+Shift+T", expected "Ctrl+Shift+T"'],
			},
			{
				source: 'Peter Harrison - Chief Financial Officer',
				target: '彼得·哈里森 - 營運長',
				finds: ['Unexpected "營運長" for "Chief Financial Officer"'],
			},
			{
				source: 'A seismologist from Oslo joined them.',
				target: '一位來自奧斯陸的地質學家加入了他們。',
				finds: ['Unexpected "地質學家" for "seismologist"'],
			},
			{ source: 'Ms. Walker will present the results.', target: '沃克女士將報告業績。', finds: [] },
		],
		check(compared, { facts }) {
			// A label says who speaks, and what they are.
			if (compared.pair.kind === 'label') return exchangedIn(compared, names.kinds).map(one => kindProblem(one, compared));
			if (compared.pair.kind !== 'prose') return none;
			const target = compared.pair.target?.text ?? '';
			const lettered = mayHoldLetters(target);
			const exchanged = exchangedIn(compared, names.kinds);
			if (
				!lettered &&
				facts.explained.length === 0 &&
				exchanged.length === 0 &&
				!compared.namings.some(isUnrendered) &&
				!compared.matches.some(isOfCode)
			)
				return none;
			return isTranslated(compared) ? problemsOf(compared, exchanged, lettered, facts) : none;
		},
	};
};
