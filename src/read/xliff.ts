/**
 * XLIFF 1.2 (OASIS Standard, 2008) and 2.x (2.0 to 2.2), with the dialects SDLXLIFF (Trados) and MXLIFF (Phrase).
 * A segment is a pair; inline elements become marks; annotations (`mrk`) leave no mark, and text that a tracked revision deleted is left out.
 */

import type { Comment, GivenPair, Mark, Segment } from '../model.js';
import { type Correction, CorrectionError, type Replacement } from './correction.js';
import type { ReadContent } from './index.js';
import { isChineseTag, isEnglishTag, localeOf } from './languages.js';
import { type LineIndex, lineIndex } from './lines.js';
import { ReadError } from './read-error.js';
import { matchAt, type Notation, plainPiece, traceCorrections } from './trace.js';
import { childrenOf, eachElement, elementsIn, localName, textIn, type XmlElement, type XmlNode } from './xml.js';

const units = new Set(['trans-unit', 'unit']);
/** Inline elements that stand for code (1.2 puts the code itself into the first five), and those that enclose text. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut', 'x', 'bx', 'ex', 'sc', 'ec', 'cp']);
const paired = new Set(['g', 'pc']);

const approvedStates = new Set(['final', 'signed-off']);
const approvedByTrados = new Set(['ApprovedTranslation', 'ApprovedSignOff']);
const phrase = 'http://www.memsource.com/mxlf/2.0';

const isSegment = (node: XmlNode): boolean => node.local === 'mrk' && node.attributes.get('mtype') === 'seg';
const isDeleted = (node: XmlNode): boolean => node.local === 'mrk' && node.attributes.get('mtype') === 'x-sdl-deleted';

/** An attribute by its name without prefix: `m:locked`, `mq:locked`. */
const foreign = ({ attributes }: XmlElement, local: string): string =>
	[...attributes].find(([name]) => name.includes(':') && localName(name) === local)?.[1] ?? '';

interface Inline {
	text: string;
	readonly marks: Mark[];
	/** How much of what stands in the file is in neither. */
	skipped: number;
}

/** Takes in what stands in an element: text as text, codes as marks. */
function gather(node: XmlNode, file: string, into: Inline): void {
	const mark = (start: number, end: number): void => {
		if (end > start) into.marks.push({ at: into.text.length, code: file.slice(start, end) });
	};
	for (const child of node.children) {
		if (typeof child === 'string') into.text += child;
		else if (codes.has(child.local)) mark(child.start, child.after);
		else if (isDeleted(child)) into.skipped += child.after - child.start;
		else if (paired.has(child.local)) {
			mark(child.start, child.end);
			gather(child, file, into);
			if (child.contentEnd > child.start) mark(child.contentEnd, child.after);
		} else {
			into.skipped += child.end - child.start + child.after - child.contentEnd;
			gather(child, file, into);
		}
	}
}

/** A document on the way to its pairs. */
interface File {
	readonly text: string;
	readonly lines: LineIndex;
	readonly phrase: boolean;
}

function segmentOf(node: XmlNode, { text: file, lines }: File): Segment {
	const inline: Inline = { text: '', marks: [], skipped: 0 };
	gather(node, file, inline);
	const { text, marks, skipped } = inline;
	const written = marks.reduce((sum, { code }) => sum + code.length, text.length);
	const verbatim = skipped === 0 && written === Math.max(0, node.contentEnd - node.end);
	return { text, ...lines.span(node.end, node.contentEnd), ...(marks.length > 0 ? { marks } : {}), ...(verbatim ? {} : { encoded: true }) };
}

/** A pair and what it is known by within its document. */
interface Found {
	readonly id: string;
	readonly number?: string;
	readonly pair: GivenPair;
}

interface Sides {
	readonly source: XmlNode;
	readonly target: XmlNode | undefined;
	readonly state: GivenPair['state'] | undefined;
}

function pairOf({ source, target, state }: Sides, unit: XmlNode, file: File): GivenPair {
	const missing = (): Segment => ({ text: '', ...file.lines.span(unit.start, unit.after), column: 0 });
	return { source: segmentOf(source, file), target: target ? segmentOf(target, file) : missing(), ...(state ? { state } : {}) };
}

/** What Trados says of its segments, in `sdl:seg` elements, by segment number. */
function tradosStates(unit: XmlNode): ReadonlyMap<string, GivenPair['state'] | undefined> {
	const states = [...elementsIn(unit, 'seg')].map(({ attributes }) => {
		const approved = approvedByTrados.has(attributes.get('conf') ?? '') ? 'approved' : undefined;
		return [attributes.get('id') ?? '', attributes.get('locked') === 'true' ? 'locked' : approved] as const;
	});
	return new Map(states);
}

/** A `trans-unit` of 1.2: one pair, or one for each segment that is marked in it. */
function pairsOfTransUnit(unit: XmlNode, file: File): readonly Found[] {
	const [source] = childrenOf(unit, 'source');
	const [segmented] = childrenOf(unit, 'seg-source');
	const [target] = childrenOf(unit, 'target');
	if (!source) return [];
	const id = unit.attributes.get('id') ?? '';
	const locked = /^(?:true|locked)$/.test(foreign(unit, 'locked'));
	const signed = approvedStates.has(target?.attributes.get('state') ?? '') || (file.phrase && /^[1-9]/.test(foreign(unit, 'confirmed')));
	const state = locked ? 'locked' : signed || unit.attributes.get('approved') === 'yes' ? 'approved' : undefined;
	const split = segmented ? [...segmentsIn(segmented)] : [];
	if (split.length === 0) return [{ id, pair: pairOf({ source, target, state }, unit, file) }];
	const targets = new Map(target ? [...segmentsIn(target)].map(node => [node.attributes.get('mid'), node]) : []);
	const states = tradosStates(unit);
	return split.map(node => {
		const mid = node.attributes.get('mid') ?? '';
		const sides = { source: node, target: targets.get(mid), state: state === 'locked' ? state : (states.get(mid) ?? state) };
		return { id: `${id}#${mid}`, number: mid, pair: pairOf(sides, unit, file) };
	});
}

function* segmentsIn({ children }: XmlNode): Iterable<XmlNode> {
	for (const child of children) {
		if (typeof child === 'string') continue;
		if (isSegment(child)) yield child;
		else yield* segmentsIn(child);
	}
}

/** A `unit` of 2.x: a pair for each of its segments. */
function pairsOfUnit(unit: XmlNode, file: File): readonly Found[] {
	const id = unit.attributes.get('id') ?? '';
	const segments = childrenOf(unit, 'segment');
	return segments.flatMap((segment, i) => {
		const [source] = childrenOf(segment, 'source');
		if (!source) return [];
		const state = approvedStates.has(segment.attributes.get('state') ?? '') ? 'approved' : undefined;
		const pair = pairOf({ source, target: childrenOf(segment, 'target')[0], state }, unit, file);
		return [{ id: segments.length > 1 ? `${id}#${segment.attributes.get('id') ?? i + 1}` : id, pair }];
	});
}

/** The notes of a unit that speak to this program. */
function commentsOf(unit: XmlNode, { lines }: File): readonly Comment[] {
	const place = [lines.at(unit.start).line, lines.at(unit.after).line] as const;
	return [...elementsIn(unit, 'note')].flatMap(note => {
		const text = textIn(note).trim();
		return text.startsWith('bilint-') ? [{ side: 'target' as const, line: lines.at(note.start).line, text, lines: place }] : [];
	});
}

const swapped = ({ source, target, ...rest }: GivenPair): GivenPair => ({ ...rest, source: target, target: source });

const named = (pair: GivenPair, key: string, label: string | undefined): GivenPair => {
	const names = { ...(key === '' ? {} : { key }), ...(label === undefined ? {} : { label }) };
	return { ...pair, source: { ...pair.source, ...names }, target: { ...pair.target, ...names } };
};

/** The languages a root (2.x) and a `file` (1.2) declare; the last word counts. */
function languagesOf(elements: readonly XmlElement[]): readonly [source: string, target: string] {
	const last = (...names: readonly string[]): string =>
		elements.reduce((known, { attributes }) => names.map(name => attributes.get(name)).find(Boolean) ?? known, '');
	return [last('srcLang', 'source-language'), last('trgLang', 'target-language')];
}

/** Whether what stands in the innermost element is not to be translated: an element without a word of its own goes by the one around it (XLIFF 2.1 §4.3.1.25; 1.2 on `group`). */
const isProtected = (elements: readonly XmlElement[]): boolean =>
	elements.reduce((word, { attributes }) => attributes.get('translate') ?? word, 'yes') === 'no';

/**
 * Reads every translatable unit, one that has no target with an empty one. `key` is the unit's id (with the segment's, and the document's where the file
 * holds several), `label` the number that people see in Trados or Phrase. A file from Chinese into English is turned around.
 * Throws ReadError `malformed` and `refused` with line and column.
 */
export function readXliff(text: string): ReadContent {
	const documents: string[] = [];
	const found: (Found & { readonly document: number })[] = [];
	const comments: Comment[] = [];
	let languages: readonly [string, string] = ['', ''];
	let last: XmlElement | undefined;
	const lines = lineIndex(text);
	const root = eachElement(text, units, (unit, parents) => {
		const document = parents.find(({ local }) => local === 'file');
		if (document && document !== last) documents.push(document.attributes.get('original') ?? document.attributes.get('id') ?? '');
		last = document;
		languages = languagesOf(parents);
		const file: File = { text, lines, phrase: [...(parents[0]?.attributes.values() ?? [])].includes(phrase) };
		const pairs = isProtected([...parents, unit]) ? [] : unit.local === 'unit' ? pairsOfUnit(unit, file) : pairsOfTransUnit(unit, file);
		for (const each of pairs) {
			const number = file.phrase ? String(found.length + 1) : each.number;
			found.push({ ...each, ...(number === undefined ? {} : { number }), document: documents.length });
		}
		comments.push(...commentsOf(unit, file));
	});
	if (root?.local !== 'xliff') throw new ReadError('malformed', { line: 1, column: 1, detail: `unexpected element ${root?.name}, expected xliff` });
	const reversed = isChineseTag(languages[0]) && isEnglishTag(languages[1]);
	const locale = localeOf(languages[reversed ? 0 : 1]);
	const pairs = found
		.filter(({ pair }) => /\S/.test(pair.source.text + pair.target.text))
		.map(({ pair, id, number, document }) => {
			const key = documents.length > 1 ? `${documents[document - 1] || document}#${id}` : id;
			return named(reversed ? swapped(pair) : pair, key, number);
		});
	return {
		content: { layout: 'pairs', pairs },
		notices: [],
		...(locale ? { locale } : {}),
		...(comments.length > 0 ? { comments } : {}),
	};
}

const tag = /<!--[\s\S]*?-->|<!\[CDATA\[|\]\]>|<[^>"']*\bmtype=["']x-sdl-deleted["'][^>]*>[\s\S]*?<\/[\w:]*mrk\s*>|<(?:"[^"]*"|'[^']*'|[^>"'])*>/y;
const entity = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});/y;
const characters: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

function characterOf(reference: string): string {
	const code = reference.startsWith('&#x') ? Number.parseInt(reference.slice(3), 16) : Number.parseInt(reference.slice(2), 10);
	return characters[reference] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
}

const notation: Notation = {
	pieceAt(file, offset) {
		const code = matchAt(tag, file, offset);
		if (code !== undefined) return { length: code.length, text: '' };
		const reference = matchAt(entity, file, offset);
		return reference === undefined ? plainPiece(file, offset) : { length: reference.length, text: characterOf(reference) };
	},
	write: text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
	startAt(file, offset, { line }) {
		if (file[offset - 1] !== '>' || file[offset - 2] === '/') throw new CorrectionError('unwritable', line, '<target>');
		return offset;
	},
};

/** Where corrected targets stand in the text; a unit without one has no place for it. Throws CorrectionError. */
export const correctXliff = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, () => notation);
