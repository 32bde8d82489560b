/**
 * Glossaries as TBX: ISO 30042:2019 (TBX-Core, TBX-Min, TBX-Basic; DCA and DCT style) and the older martif of 2008.
 * A concept's languages stand side by side: its terms are synonyms, their administrative status says which to use.
 */

import type { GlossaryEntry, GlossaryRendering, Locale } from '../../model.js';
import { GlossaryError } from './glossary-error.js';
import { type Language, languageNamed, type Marking, markingNamed, statusWords } from './words.js';
import { readXml } from './xml.js';

interface ReadTerm {
	readonly text: string;
	readonly language: Language;
	readonly marking: Marking;
}

interface Concept {
	readonly line: number;
	readonly terms: ReadTerm[];
	note: string;
}

const concepts = new Set(['conceptEntry', 'termEntry']);
const languages = new Set(['langSec', 'langSet']);
const termSections = new Set(['termSec', 'tig', 'ntig']);

/** Administrative status in DCA style is a termNote with a type, in DCT style an element of that name; so is `normativeAuthorization` of older tools. */
const statusNames = /^(?:administrativeStatus|normativeAuthorization|termStatus|status)$/;

function entryOf({ line, terms, note }: Concept): GlossaryEntry | undefined {
	const english = terms.filter(({ language }) => language === 'en');
	const chinese = terms.filter((term): term is ReadTerm & { language: readonly Locale[] } => term.language !== 'en');
	const [first, ...others] = english.map(({ text }) => text);
	if (first === undefined) {
		if (chinese.length === 0) return undefined;
		throw new GlossaryError('empty-term', { line, detail: chinese[0]?.text ?? '' });
	}
	const renderings = chinese.flatMap(({ text, language, marking }): GlossaryRendering[] =>
		marking === 'draft' ? [] : [{ text, locales: language, status: marking === 'verbatim' ? 'preferred' : marking }],
	);
	return {
		english: [first, ...others],
		renderings,
		verbatim: terms.some(({ marking }) => marking === 'verbatim'),
		exact: false,
		draft: english.every(({ marking }) => marking === 'draft') || (chinese.length > 0 && chinese.every(({ marking }) => marking === 'draft')),
		row: line,
		...(note === '' ? {} : { note }),
	};
}

/** Reads a glossary; rows are the lines where concepts start. Throws GlossaryError with line and column. */
export function readTbxGlossary(text: string): readonly GlossaryEntry[] {
	const entries: GlossaryEntry[] = [];
	const seen = new Set<string>();
	let concept: Concept | undefined;
	let language: Language | undefined;
	let term = '';
	let marking: Marking = 'preferred';
	/** What the text that comes now is: of a term, a status, a note, or nothing that counts. */
	let reading: 'term' | 'status' | 'note' | undefined;
	let said = '';
	let statusPlace = { line: 1, column: 1 };

	function finishStatus(): void {
		const found = markingNamed(said.replace(/^admn-sts-/, ''));
		if (!found) throw new GlossaryError('status', { ...statusPlace, detail: `${said.trim()} (${statusWords.join(', ')})` });
		marking = found;
	}

	readXml(text, {
		open(name, attributes, place) {
			if (concepts.has(name)) concept = { line: place.line, terms: [], note: '' };
			else if (languages.has(name)) {
				const tag = attributes['xml:lang'] ?? attributes.lang ?? '';
				language = languageNamed(tag);
				seen.add(tag);
			} else if (termSections.has(name)) [term, marking] = ['', 'preferred'];
			else if (name === 'term') [reading, said] = ['term', ''];
			else if (statusNames.test(name) || (name === 'termNote' && statusNames.test(attributes.type ?? ''))) {
				[reading, said, statusPlace] = ['status', '', place];
			} else if (name === 'note' && concept) [reading, said] = ['note', ''];
		},
		text(piece) {
			if (reading) said += piece;
		},
		close(name) {
			if (name === 'term' && reading === 'term') term = said.trim();
			else if (reading === 'status' && (name === 'termNote' || statusNames.test(name))) finishStatus();
			else if (name === 'note' && reading === 'note' && concept) concept.note ||= said.trim();
			else if (termSections.has(name)) {
				if (concept && language && term !== '') concept.terms.push({ text: term, language, marking });
				return;
			} else if (concepts.has(name) && concept) {
				const entry = entryOf(concept);
				if (entry) entries.push(entry);
				concept = undefined;
				return;
			} else return;
			reading = undefined;
		},
	});
	const tags = [...seen];
	if (!tags.some(tag => languageNamed(tag) === 'en')) throw new GlossaryError('no-english', { detail: tags.join(', ') });
	if (!tags.some(tag => languageNamed(tag) !== undefined && languageNamed(tag) !== 'en'))
		throw new GlossaryError('no-chinese', { detail: tags.join(', ') });
	return entries;
}
