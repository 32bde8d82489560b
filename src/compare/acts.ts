/** The words for what one does to another, and for who may do it. */

import { compileMeetings, type Meetings } from '../annotate/meetings.js';
import type { Sounds } from '../annotate/names/sounds.js';
import { remembering } from '../annotate/of-late.js';
import { foldChinese } from '../annotate/script.js';
import { hashOf } from '../annotate/words.js';

/** What a linguist writes: tables, a row a line, and alternatives of patterns. */
export interface ActRows {
	readonly verbs: string;
	readonly persons: string;
	readonly auxiliaries: string;
	readonly articles: string;
	readonly turning: string;
	readonly from: string;
	readonly to: string;
	readonly before: string;
	readonly passive: string;
	readonly active: string;
}

/** A verb with its Chinese, folded. */
export interface Verb {
	readonly forms: readonly string[];
	/** Any of the forms. */
	readonly said: RegExp;
	/** Which prepositions may lead to whom it is done. */
	readonly leads: readonly string[];
	readonly chinese: readonly string[];
	readonly converse: readonly string[];
}

/** Someone who has a name in both languages. */
interface Person {
	readonly english: readonly string[];
	/** Folded. */
	readonly chinese: readonly string[];
	/** Longer words that hold one of them and are another. */
	readonly others: readonly string[];
}

/** Compiled. */
export interface Acts {
	readonly verbs: readonly Verb[];
	/** The verbs by the first words of their forms and by their Chinese. */
	readonly meetings: Meetings;
	readonly persons: ReadonlyMap<string, Person>;
	/** Names and their Chinese, made when first asked for. */
	readonly names: () => ReadonlyMap<string, readonly string[]>;
	/** The usual Chinese of a further word, in small letters; nothing of one character, which it may stand for by chance. */
	readonly usualOf: (word: string) => readonly string[];
	readonly sounds: () => Sounds;
	/** What stands between who does it and the verb, at the end of a text. */
	readonly auxiliaries: RegExp;
	/** What stands before whom it is done to, at the beginning of a text. */
	readonly article: RegExp;
	/** What turns the order round in Chinese; what puts the other one before the verb. */
	readonly turning: RegExp;
	readonly before: RegExp;
	/** What makes whom it is done to the subject, and what stands right before a plain verb: at the end of a text. */
	readonly passive: RegExp;
	readonly active: RegExp;
	/** What stands before where it starts, at the end of a text, and between that and where it ends. */
	readonly from: RegExp;
	readonly to: RegExp;
}

/** What a linguist's tables say of names and words elsewhere, made when first asked for. */
interface KnownWords extends Pick<Acts, 'names' | 'sounds'> {
	/** The usual Chinese of words, in small letters. */
	readonly usual: () => ReadonlyMap<string, readonly string[]>;
}

const none: readonly string[] = [];

const list = (text: string | undefined, separator: string): readonly string[] =>
	(text ?? '')
		.split(separator)
		.map(part => part.trim())
		.filter(part => part !== '');

/** The forms of a regular verb: thank+ is thank, thanks, thanked. */
function formsOf(verb: string): readonly string[] {
	if (!verb.endsWith('+')) return list(verb, '|');
	const base = verb.slice(0, -1);
	if (base.endsWith('e')) return [base, `${base}s`, `${base}d`];
	if (/[^aeo]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`];
	return [base, /(?:s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`];
}

const leading = / (\(to\)|to|from)$/;

/** "lend|lends|lent (to)" may have "to" before the other one, "borrow+ from" must. */
function verbOf(row: string): Verb {
	const [english = '', rest = ''] = row.split(' = ');
	const lead = leading.exec(english)?.[1];
	const isWhole = english.includes('|') && english.includes(' to|');
	const [chinese, converse] = rest.split(';').map(words => list(words, ' '));
	const forms = isWhole ? list(english, '|') : formsOf(english.replace(leading, ''));
	return {
		forms,
		said: new RegExp(`\\b(?:${forms.join('|')})\\b`, 'i'),
		leads: isWhole || lead === undefined ? [''] : lead === '(to)' ? ['', 'to'] : [lead],
		chinese: (chinese ?? none).map(foldChinese),
		converse: (converse ?? none).map(foldChinese),
	};
}

function personOf(row: string): Person {
	const [english, rest = ''] = row.split(' = ');
	const [chinese, others] = rest.split('/');
	return { english: list(english, '|'), chinese: list(chinese, ' ').map(foldChinese), others: list(others, ' ').map(foldChinese) };
}

const usualOf = (word: string, usual: ReadonlyMap<string, readonly string[]>): readonly string[] =>
	(usual.get(word) ?? usual.get(word.replace(/s$/, '')) ?? none).filter(text => text.length > 1);

const firstWord = (form: string): number => hashOf(form.split(' ')[0] ?? '');

/** Compiles the tables; once per process. */
export function compileActs(rows: ActRows, { names, usual, sounds }: KnownWords): Acts {
	const verbs = list(rows.verbs, '\n').map(verbOf);
	const persons = list(rows.persons, '\n').map(personOf);
	return {
		verbs,
		meetings: compileMeetings(verbs.map(({ forms, chinese, converse }) => ({ english: forms.map(firstWord), chinese: [...chinese, ...converse] }))),
		persons: new Map(persons.flatMap(person => person.english.map(form => [form, person] as const))),
		names,
		usualOf: remembering(word => (word === '' ? none : usualOf(word, usual()))),
		sounds,
		auxiliaries: new RegExp(`(?: (?:${rows.auxiliaries}))* $`, 'i'),
		article: new RegExp(`^(?:${rows.articles}) `, 'i'),
		turning: new RegExp(foldChinese(rows.turning)),
		from: new RegExp(`(?:${foldChinese(rows.from)})[^,，。、]{0,2}$`),
		to: new RegExp(`^[^,，。、]{0,8}?(?:${foldChinese(rows.to)})[^,，。、]{0,4}$`),
		before: new RegExp(foldChinese(rows.before)),
		passive: new RegExp(`^[^,，。、]{0,3}?(?:${foldChinese(rows.passive)})[^,，。、]{0,2}$`),
		active: new RegExp(`(?:${foldChinese(rows.active)})$`),
	};
}
