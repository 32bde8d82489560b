/** Who does what to whom, turned round: "Elliott urged the board" as 董事會敦促 Elliott. Only where both are known on both sides and stand beside the verb. */

import { isDigit, isLetter } from '../annotate/code-units.js';
import { meetingsIn } from '../annotate/meetings.js';
import { hear, spell } from '../annotate/names/sounds.js';
import { remembering } from '../annotate/of-late.js';
import { foldChinese, foldEnglish } from '../annotate/script.js';
import { lineWords } from '../annotate/words.js';
import type { Span } from '../model.js';
import type { Acts, Verb } from './acts.js';
import { holdsOne, overlaps } from './evidence.js';

/** Someone in the English line, and where all that stands for them is in the Chinese. */
export interface Party {
	readonly span: Span;
	readonly places: readonly Span[];
	/** Small words that speak of them. */
	readonly forms: readonly string[];
}

/** An act of the English line, and what stands for it the other way round. */
export interface TurnedAct {
	readonly source: Span;
	readonly target: Span;
}

const nowhere: readonly Span[] = [];
const none: readonly never[] = [];

/** Every place of the words, of those that overlap the longer one. */
function placesOf(folded: string, words: readonly string[], others: readonly string[] = []): readonly Span[] {
	if (!holdsOne(folded, words)) return nowhere;
	const taken: Span[] = [];
	const found: Span[] = [];
	const all = words.length === 1 && others.length === 0 ? words : [...words, ...others].sort((a, b) => b.length - a.length);
	for (const word of all)
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
			const span: Span = [at, at + word.length];
			if (taken.some(other => overlaps(other, span))) continue;
			taken.push(span);
			if (words.includes(word)) found.push(span);
		}
	return found;
}

/** So much of a sound may be lost. */
const mostLoss = 0.16;

/** Whether a name stands in Latin letters. */
function isCopied(name: string, folded: string): boolean {
	const at = folded.indexOf(name);
	return at >= 0 && !isLetter(folded.charCodeAt(at - 1)) && !isLetter(folded.charCodeAt(at + name.length));
}

/** Where a name stands: copied, as the tables know it, or by its sound. */
function nameIn(name: string, folded: string, { names, sounds }: Acts): readonly Span[] {
	const last = name.slice(name.lastIndexOf(' ') + 1);
	const copied = [name, last].find(text => isCopied(text, folded));
	const latin = copied === undefined ? nowhere : placesOf(folded, [copied]);
	const known = placesOf(folded, names().get(name) ?? names().get(last) ?? []);
	if (known.length > 0 || last.length < 4) return [...latin, ...known];
	const spelling = spell(last, sounds());
	const heard = spelling.consonants >= 2 ? hear(spelling, folded, sounds(), mostLoss) : undefined;
	return heard && heard.end - heard.start >= 2 ? [...latin, ...placesOf(folded, [folded.slice(heard.start, heard.end)])] : latin;
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Whether each word begins with a capital. */
function isName(text: string): boolean {
	for (let at = 0; ; ) {
		if (!isCapital(text.charCodeAt(at))) return false;
		at = text.indexOf(' ', at) + 1;
		if (at === 0) return true;
	}
}

const noName =
	/^(?:The|A|An|But|And|Or|If|When|While|As|After|Before|In|On|At|For|To|It|This|That|These|Those|There|Who|What|Which|Then|No|Not|So|Mr|Mrs|Ms|Dr)\b/;

function partyOf(text: string, start: number, folded: string, acts: Acts): Party | undefined {
	const small = text.toLowerCase();
	const person = acts.persons.get(small);
	const span: Span = [start, start + text.length];
	if (person) return { span, places: placesOf(folded, person.chinese, person.others), forms: person.english };
	if (isName(text)) return noName.test(text) ? undefined : { span, places: nameIn(text, folded, acts), forms: [small] };
	const usual = acts.usualOf(small);
	return usual.length > 0 ? { span, places: placesOf(folded, usual), forms: [small] } : undefined;
}

const objects = /^(?:me|us|him|her|them)$/i;
const subjects = /^(?:i|we|he|she|they)$/i;
const noWords: readonly string[] = [];
const [underscore, apostrophe, hyphen, blank] = [0x5f, 0x27, 0x2d, 0x20] as const;

const copula = / (?:is|are|was|were|be|been|being|get|gets|got)$/;

const [mostWords, mostModifiers] = [3, 2] as const;

const isOfWord = (unit: number): boolean => isLetter(unit) || isDigit(unit) || unit === underscore || unit === apostrophe || unit === hyphen;

/** Up to three words at the end of a text, each beginning with a letter. */
function lastWords(text: string): readonly string[] {
	let found = text.length;
	for (let [end, count] = [text.length, 0]; count < mostWords; count++) {
		let start = end;
		while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
		let first = start;
		while (first < end && !isLetter(text.charCodeAt(first))) first++;
		if (first === end) break;
		found = first;
		if (first > start || text.charCodeAt(start - 1) !== blank) break;
		end = start - 1;
	}
	return found === text.length ? noWords : text.slice(found).split(' ');
}

/** Who does it: the words that end before an offset. */
export function doerBefore(english: string, end: number, folded: string, acts: Acts): Party | undefined {
	const from = Math.max(0, end - 80);
	const head = english.slice(from, end).replace(acts.auxiliaries, '').replace(copula, ' ').replace(acts.auxiliaries, '');
	const all = lastWords(head);
	for (let i = 0; i < all.length; i++) {
		const text = all.slice(i).join(' ');
		const party = objects.test(text) ? undefined : partyOf(text, from + head.length - text.length, folded, acts);
		if (party && party.places.length > 0) return party;
	}
	return undefined;
}

const noModifier = /^(?:of|for|in|to|and|or|that|with|about|from|on|at|who|which|by|as|if|not|than|is|are|was|were|be)$/i;

/** Where among the words whom it is done to may begin, and how many words that is. */
function candidates(all: readonly string[], most: number): readonly (readonly [from: number, count: number])[] {
	const found: [number, number][] = [];
	for (let from = 0; from <= most; from++) {
		if (from > 0 && noModifier.test(all[from - 1] ?? '')) break;
		for (let count = mostWords; count > 0; count--)
			if (from + count <= all.length && !subjects.test(all.slice(from, from + count).join(' '))) found.push([from, count]);
	}
	return found;
}

/** Whom it is done to: the words that begin at an offset, with an article and what describes them. */
export function otherFrom(english: string, start: number, folded: string, acts: Acts): Party | undefined {
	const tail = english.slice(start, start + 80);
	const article = acts.article.exec(tail)?.[0] ?? '';
	for (const skipped of article === '' ? [''] : [article, '']) {
		const all = (/^[A-Za-z][\w'-]*(?: [A-Za-z][\w'-]*){0,4}/.exec(tail.slice(skipped.length))?.[0] ?? '').split(' ');
		const most = skipped === '' ? 0 : mostModifiers;
		const at = (from: number): number => start + skipped.length + all.slice(0, from).join(' ').length + Math.min(from, 1);
		const parties = candidates(all, most).map(([from, count]) => partyOf(all.slice(from, from + count).join(' '), at(from), folded, acts));
		const found = parties.filter(party => party && party.places.length > 0);
		const other = found.find(party => acts.persons.has(party?.forms[0] ?? '')) ?? found[0];
		if (other) return other;
	}
	return undefined;
}

/** What is given, before "to" whom. */
const given = /^(?: [\w$£€%.,'-]+){0,6}?$/;

/** Whom it is done to: right behind the verb, or behind its preposition. */
function othersBehind(english: string, end: number, { leads }: Verb, folded: string, acts: Acts): readonly Party[] {
	return leads.flatMap(lead => {
		const at = lead === '' ? end : english.indexOf(` ${lead} `, end);
		if (at < 0 || !given.test(english.slice(end, at))) return [];
		return otherFrom(english, at + lead.length + (lead === '' ? 1 : 2), folded, acts) ?? [];
	});
}

const mark = /[，,。；;：:！!？?、（）()「」『』“”"《》\n]/;
const [nearBefore, nearBehind] = [14, 4] as const;

/** The rest of a clause before an offset. */
function clauseBefore(chinese: string, end: number): string {
	let start = end;
	while (start > 0 && !mark.test(chinese.charAt(start - 1))) start--;
	return chinese.slice(start, end);
}

const isPlain = (gap: string, most: number, { turning }: Acts): boolean => gap.length <= most && !mark.test(gap) && !turning.test(gap);

/** Where one of `doers` does it to one of `others`: B V A, or B 向 A V. */
function done(chinese: string, doers: readonly Span[], others: readonly Span[], verbs: readonly Span[], acts: Acts): Span | undefined {
	for (const doer of doers) {
		const head = clauseBefore(chinese, doer[0]);
		if (acts.turning.test(head) || acts.before.test(head.slice(-4)) || others.some(([, end]) => end <= doer[0] && end > doer[0] - head.length))
			continue;
		for (const verb of verbs)
			for (const other of others) {
				const last = Math.max(verb[1], other[1]);
				if (doer[1] > verb[0] || doer[1] > other[0]) continue;
				if (verb[1] <= other[0]) {
					if (isPlain(chinese.slice(doer[1], verb[0]), nearBefore, acts) && isPlain(chinese.slice(verb[1], other[0]), nearBehind, acts))
						return [doer[0], last];
				} else if (other[1] <= verb[0]) {
					const gap = chinese.slice(doer[1], other[0]);
					if (acts.before.test(gap) && isPlain(gap, nearBefore, acts) && isPlain(chinese.slice(other[1], verb[0]), nearBefore, acts))
						return [doer[0], last];
				}
			}
	}
	return undefined;
}

/** Whether one and the other and the verb stand in one clause as they should, whatever stands between. */
function isRight(chinese: string, doers: readonly Span[], others: readonly Span[], verbs: readonly Span[]): boolean {
	return doers.some(doer =>
		others.some(
			other => doer[1] <= other[0] && verbs.some(verb => verb[0] >= doer[1] && !mark.test(chinese.slice(doer[1], Math.max(verb[0], other[0])))),
		),
	);
}

/** Behind the verb of a passive: who it was done by. */
const byWhom = /^(?: (?!and|but|or|who|that|which)[\w$£€%'-]+){0,4}? by /;

function agentBehind(english: string, end: number, folded: string, acts: Acts): readonly Party[] {
	const by = byWhom.exec(english.slice(end));
	const agent = by && otherFrom(english, end + by[0].length, folded, acts);
	return agent ? [agent] : [];
}

const wordsOf = remembering((alternatives: string): RegExp => new RegExp(`\\b(?:${alternatives})\\b`, 'i'));

const contains = (text: string, forms: readonly string[]): boolean => wordsOf(forms.join('|')).test(text);

/** Where `doers` have it done to them by `others`: A 被 B V. */
function suffered(chinese: string, doers: readonly Span[], others: readonly Span[], verbs: readonly Span[], { passive }: Acts): Span | undefined {
	for (const doer of doers)
		for (const other of others)
			for (const verb of verbs)
				if (doer[1] < other[0] && other[1] <= verb[0] && verb[0] - other[1] <= nearBehind && passive.test(chinese.slice(doer[1], other[0])))
					return [doer[0], verb[1]];
	return undefined;
}

/** Between a verb and whom it is done to: nothing, or the name in Chinese before the one in Latin letters. */
const directly = /^(?:[^，,。；;：:、（(]?|[^，,。；;：:、（(的]{2,10}[（(][A-Za-z. ]{0,20})$/;

/** Where it is done to the one who does it, whoever does it: 將接替 A for "will be succeeded by A". */
function actedOn(chinese: string, { places }: Party, verbs: readonly Span[], acts: Acts): Span | undefined {
	for (const verb of verbs)
		for (const agent of places) {
			const head = clauseBefore(chinese, verb[0]);
			if (agent[0] < verb[1] || !directly.test(chinese.slice(verb[1], agent[0])) || chinese[agent[1]] === '的') continue;
			if (acts.active.test(head) && !acts.turning.test(head) && !places.some(([at]) => at < verb[0] && at >= verb[0] - head.length))
				return [verb[0], agent[1]];
		}
	return undefined;
}

/** The act with the two in each other's place, in the words of the verb or in those of its converse. */
function exchanged(chinese: string, doer: Party, other: Party, verbs: readonly Span[], converse: readonly Span[], acts: Acts): Span | undefined {
	if (doer.places.some(a => other.places.some(b => overlaps(a, b)))) return undefined;
	const exchange = isRight(chinese, doer.places, other.places, verbs)
		? suffered(chinese, doer.places, other.places, verbs, acts)
		: done(chinese, other.places, doer.places, verbs, acts);
	if (exchange || verbs.length > 0 || isRight(chinese, other.places, doer.places, converse)) return exchange;
	return done(chinese, doer.places, other.places, converse, acts);
}

/** The form of a verb that stands at an offset. */
const formAt = (english: string, start: number, { forms }: Verb): string | undefined =>
	forms.find(form => english.slice(start, start + form.length).toLowerCase() === form && !/[\w-]/.test(english.charAt(start + form.length)));

function turned(english: string, chinese: string, start: number, verb: Verb, acts: Acts): TurnedAct | undefined {
	if (!holdsOne(chinese, verb.chinese) && !holdsOne(chinese, verb.converse)) return undefined;
	const form = formAt(english, start, verb);
	if (form === undefined) return undefined;
	const end = start + form.length;
	if (verb.said.test(`${english.slice(0, start)} ${english.slice(end)}`)) return undefined;
	const before = doerBefore(english, start, chinese, acts);
	const [verbs, converse] = [placesOf(chinese, verb.chinese), placesOf(chinese, verb.converse)];
	const isPassive = copula.test(english.slice(0, start).replace(acts.auxiliaries, ''));
	const agents = isPassive ? agentBehind(english, end, chinese, acts) : none;
	const acted = agents[0] && actedOn(chinese, agents[0], verbs, acts);
	if (agents[0] && acted) return { source: [start, agents[0].span[1]], target: acted };
	if (!before) return undefined;
	for (const behind of isPassive ? agents : othersBehind(english, end, verb, chinese, acts)) {
		const [doer, other] = isPassive ? [behind, before] : [before, behind];
		// What follows may say what the other one did in turn.
		if (verbs.length + converse.length > 1 && contains(english.slice(behind.span[1]), doer.forms)) continue;
		const target = exchanged(chinese, doer, other, verbs, converse, acts);
		if (target) return { source: [before.span[0], behind.span[1]], target };
	}
	return undefined;
}

const place = String.raw`(?:the )?([A-Za-z][\w'-]*(?: [A-Z][\w'-]*)?)(?: (?:branch|office|plant|factory|warehouse|store|campus|port|airport|station|headquarters|subsidiary|unit|account))?`;
const route = new RegExp(String.raw`\bfrom ${place} to ${place}`, 'g');

/** A way of an English line that its Chinese goes from the end to the start. */
export function turnedRoute(source: string, target: string, acts: Acts): TurnedAct | undefined {
	if (!source.includes('from ')) return undefined;
	const english = foldEnglish(source);
	route.lastIndex = 0;
	const way = route.exec(english);
	if (!way || route.test(english)) return undefined;
	const chinese = foldChinese(target);
	const placesAt = (name: string | undefined): readonly Span[] => partyOf(name ?? '', way.index, chinese, acts)?.places ?? [];
	const [start, startTwice] = placesAt(way[1]);
	const [end, endTwice] = placesAt(way[2]);
	if (!start || !end || startTwice || endTwice || end[1] > start[0]) return undefined;
	if (!acts.from.test(chinese.slice(0, end[0])) || !acts.to.test(chinese.slice(end[1], start[0]))) return undefined;
	return { source: [way.index, way.index + way[0].length], target: [end[0], start[1]] };
}

/** The first act of an English line that its Chinese turns round. */
export function turnedAct(source: string, target: string, acts: Acts): TurnedAct | undefined {
	const words = lineWords(source);
	const chinese = foldChinese(target);
	for (const { row, word } of meetingsIn(words, chinese, acts.meetings)) {
		if (word === 0) continue;
		const found = turned(foldEnglish(source), chinese, words.starts[word] as number, acts.verbs[row] as Verb, acts);
		if (found) return found;
	}
	return undefined;
}
