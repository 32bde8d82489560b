/**
 * Glossaries as YAML: a list under `terms`, or the document itself; each an English term with its renderings.
 *
 *     terms:
 *       - en: operating income
 *         zh-TW: [營業利益, 營業淨利]
 *         forbidden: 營業收入
 *         note: 損益表用語
 */

import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap, type YAMLParseError } from 'yaml';
import type { GlossaryEntry, GlossaryRendering, Locale, TermStatus } from '../../model.js';
import { tooDeepAt } from '../yaml-depth.js';
import { GlossaryError, type GlossaryPlace } from './glossary-error.js';
import { isYes, languageNamed, type Marking, markingNamed, statusWords } from './words.js';

const every: readonly Locale[] = ['zh-TW', 'zh-CN', 'zh-HK'];
const listed: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'superseded', 'forbidden'];

interface Places {
	of(node: unknown): GlossaryPlace;
}

const hasRange = (node: unknown): node is Node & { range: [number, number, number] } =>
	typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);

const fail = (places: Places, node: unknown, detail: string): never => {
	throw new GlossaryError('malformed', { ...places.of(node), detail });
};

/** A text, or several: a list, or one scalar with `|` between. */
function textsOf(node: unknown, places: Places): readonly string[] {
	if (node === null || node === undefined) return [];
	if (isSeq(node)) return node.items.flatMap(item => textsOf(item, places));
	if (!isScalar(node)) return fail(places, node, 'expected a text or a list of texts');
	if (node.type === 'PLAIN' && (node.value === '~' || node.value === 'null')) return [];
	return String(node.value ?? '')
		.split('|')
		.map(part => part.trim())
		.filter(part => part !== '');
}

interface Pair {
	readonly key: string;
	readonly keyNode: unknown;
	readonly value: unknown;
}

/** Looks for keys that stand twice by itself: the parser compares each with all before it. */
function pairsOf(map: YAMLMap, places: Places): readonly Pair[] {
	const seen = new Set<string>();
	return map.items.map(({ key: keyNode, value }) => {
		const key = isScalar(keyNode) ? String(keyNode.value) : String(keyNode);
		if (seen.has(key)) fail(places, keyNode, 'Map keys must be unique');
		seen.add(key);
		return { key, keyNode, value };
	});
}

function entryOf(map: YAMLMap, places: Places): GlossaryEntry {
	const english: string[] = [];
	const renderings: GlossaryRendering[] = [];
	let marking: Marking = 'preferred';
	let [note, owner, instead, exact] = ['', '', '', false];
	for (const { key, keyNode, value } of pairsOf(map, places)) {
		const language = languageNamed(key);
		const name = key.trim().toLowerCase();
		const texts = textsOf(value, places);
		const status = listed.find(word => word === name);
		if (language === 'en') english.push(...texts);
		else if (language) renderings.push(...texts.map(text => ({ text, locales: language, status: 'preferred' as const })));
		else if (status) renderings.push(...texts.map(text => ({ text, locales: every, status })));
		else if (name === 'status') {
			const found = markingNamed(texts.join(' '));
			if (!found) throw new GlossaryError('status', { ...places.of(value), detail: `${texts.join(' ')} (${statusWords.join(', ')})` });
			marking = found;
		} else if (name === 'note') note = texts.join('|');
		else if (name === 'owner') owner = texts.join('|');
		else if (name === 'use' || name === 'instead') instead = texts[0] ?? '';
		else if (name === 'exact' || name === 'case') exact = isYes(texts.join(''));
		else if (name === 'do-not-translate' || name === 'dnt') marking = isYes(texts.join('')) ? 'verbatim' : marking;
		else fail(places, keyNode, `unexpected key "${key}"`);
	}
	const [first, ...others] = english;
	if (first === undefined) throw new GlossaryError('empty-term', { ...places.of(map), detail: renderings[0]?.text ?? '' });
	const of = marking === 'verbatim' || marking === 'draft' ? 'preferred' : marking;
	return {
		english: [first, ...others],
		renderings: renderings.map(rendering => ({
			...rendering,
			status: rendering.status === 'preferred' ? of : rendering.status,
			...(instead === '' ? {} : { instead }),
		})),
		verbatim: marking === 'verbatim',
		exact,
		draft: marking === 'draft',
		row: places.of(map).line ?? 1,
		...(note === '' ? {} : { note }),
		...(owner === '' ? {} : { owner }),
	};
}

/** A plain map of terms: `operating income: 營業利益`. */
const shortEntry = ({ key, keyNode, value }: Pair, places: Places): GlossaryEntry => ({
	english: [key],
	renderings: textsOf(value, places).map(text => ({ text, locales: every, status: 'preferred' })),
	verbatim: false,
	exact: false,
	draft: false,
	row: places.of(keyNode).line ?? 1,
});

interface Parsed {
	readonly root: unknown;
	readonly places: Places;
	readonly error: YAMLParseError | undefined;
}

/** @param before how many lines of the glossary stand before this text. */
function parse(text: string, before = 0): Parsed {
	const lines = new LineCounter();
	// Every scalar is the text that was written: 1.10, no and 0x10 are terms, not numbers or truth values.
	const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', uniqueKeys: false });
	const places: Places = {
		of(node) {
			if (!hasRange(node)) return {};
			const { line, col } = lines.linePos(node.range[0]);
			return { line: line + before, column: col };
		},
	};
	return { root: document.contents, places, error: document.errors[0] };
}

/** A stretch of whole entries, and how many lines stand before it. */
interface Piece {
	readonly text: string;
	readonly before: number;
}

/** So many entries are parsed at a time: what the parser needed for them is gone before the next, and twenty thousand take four fifths of the time. */
const entriesAtOnce = 500;

const heading = /^(?:#.*|terms:\s*(?:#.*)?)?$/;
const entryLine = /^( *)-(?:\s|$)/;

/** The pieces of a list whose entries all begin at one indentation, alone or under `terms`: nothing within an entry stands that far to the left. Undefined for any other text. */
function piecesOf(text: string): readonly Piece[] | undefined {
	const pieces: Piece[] = [];
	let indent: number | undefined;
	let [from, before, entries] = [0, 0, 0];
	let line = 0;
	for (let start = 0; start < text.length; line++) {
		const end = text.indexOf('\n', start) + 1 || text.length;
		const written = text.slice(start, end).trimEnd();
		const own = entryLine.exec(written)?.[1]?.length;
		if (indent === undefined && own !== undefined) [indent, from, before] = [own, start, line];
		if (indent === undefined ? !heading.test(written) : written !== '' && own !== indent && !written.startsWith(' '.repeat(indent + 1)))
			return undefined;
		if (own === indent && indent !== undefined && entries++ === entriesAtOnce) {
			pieces.push({ text: text.slice(from, start), before });
			[from, before, entries] = [start, line, 1];
		}
		start = end;
	}
	return indent === undefined ? undefined : [...pieces, { text: text.slice(from), before }];
}

/** The entries of a plain list; undefined where it is anything else, or anything is wrong with it. */
function inPieces(text: string): readonly GlossaryEntry[] | undefined {
	const found: GlossaryEntry[] = [];
	for (const piece of piecesOf(text) ?? []) {
		const { root, places, error } = parse(piece.text, piece.before);
		if (error || !isSeq(root) || !root.items.every(item => isMap(item))) return undefined;
		for (const item of root.items) found.push(entryOf(item, places));
	}
	return found.length > 0 ? found : undefined;
}

function asWhole(text: string): readonly GlossaryEntry[] {
	const { root, places, error } = parse(text);
	if (error) {
		const [at] = error.linePos ?? [];
		throw new GlossaryError('malformed', {
			line: at?.line ?? 1,
			column: at?.col ?? 1,
			detail: error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '',
		});
	}
	const list = isMap(root) && root.has('terms') ? root.get('terms', true) : root;
	if (isSeq(list)) return list.items.map(item => (isMap(item) ? entryOf(item, places) : fail(places, item, 'expected an entry with the key en')));
	if (isMap(list)) return pairsOf(list, places).map(pair => shortEntry(pair, places));
	return fail(places, root, 'expected a list of terms');
}

/** Reads a glossary; rows are the lines where entries start. Aliases are not followed: a bomb of them is only text here. Throws GlossaryError with line and column. */
export function readYamlGlossary(text: string): readonly GlossaryEntry[] {
	const deep = tooDeepAt(text);
	if (deep) throw new GlossaryError('refused', { ...deep, detail: 'depth' });
	return inPieces(text) ?? asWhole(text);
}
