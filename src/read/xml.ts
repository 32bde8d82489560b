/** XML as this program reads it: no document type, no entity but the five, limits on everything that can grow, linear in the text. */

import { SaxesParser } from 'saxes';
import { lineIndex } from './lines.js';
import { ReadError, type Refusal } from './read-error.js';

/** As libxml2 limits them: elements within elements, attributes of one, characters of one text and of a name. */
const deepest = 256;
const mostAttributes = 1000;
const longestText = 10_000_000;
const longestName = 50_000;
/** Of the whole document, in UTF-16 code units. */
export const largestXml = 1 << 26;

/** An element as it opens. Names are as written, without their prefix in `local`. */
export interface XmlElement {
	readonly name: string;
	readonly local: string;
	readonly attributes: ReadonlyMap<string, string>;
	/** Offsets in the text: of its `<`, and after the `>` that ends the opening tag. */
	readonly start: number;
	readonly end: number;
}

/** An element with what stands in it; text has its entities resolved, CDATA is text. */
export interface XmlNode extends XmlElement {
	readonly children: readonly (XmlNode | string)[];
	/** Offset of the tag that closes it; of its own where that closes itself. */
	readonly contentEnd: number;
	/** Offset after it. */
	readonly after: number;
}

/** A name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements of a local name within an element, not those within one that was found. */
export function* elementsIn({ children }: XmlNode, local: string): Iterable<XmlNode> {
	for (const child of children) {
		if (typeof child === 'string') continue;
		if (child.local === local) yield child;
		else yield* elementsIn(child, local);
	}
}

/** The child elements of a local name. */
export const childrenOf = ({ children }: XmlNode, local: string): readonly XmlNode[] =>
	children.filter((child): child is XmlNode => typeof child !== 'string' && child.local === local);

/** All text within an element. */
export const textIn = ({ children }: XmlNode): string => children.map(child => (typeof child === 'string' ? child : textIn(child))).join('');

interface Growing extends XmlElement {
	children: (XmlNode | string)[];
	contentEnd: number;
	after: number;
}

function elementOf(text: string, name: string, attributes: Readonly<Record<string, string>>, end: number): Growing {
	const start = text.lastIndexOf('<', end - 1);
	return { name, local: localName(name), attributes: new Map(Object.entries(attributes)), start, end, children: [], contentEnd: end, after: end };
}

/**
 * Goes through a document and hands over each element of the given local names, whole, as it closes; those within one of them are its children.
 * `parents` are the open elements around it, outermost first, without children. Gives the root element. Memory: the largest element handed over.
 * Throws ReadError `malformed` for what is no XML, `refused` for a document type and what is beyond the limits, each with its place.
 */
export function eachElement(
	text: string,
	locals: ReadonlySet<string>,
	visit: (node: XmlNode, parents: readonly XmlElement[]) => void,
): XmlElement | undefined {
	const parser = new SaxesParser({ position: true, xmlns: false } as const);
	const open: Growing[] = [];
	/** How many of the open elements are within one that is handed over, itself included. */
	let kept = 0;
	let root: XmlElement | undefined;
	let attributes = 0;
	const place = () => {
		const { line, column } = lineIndex(text).at(Math.min(parser.position, text.length));
		return { line, column: column + 1 };
	};
	const refuse = (reason: Refusal): never => {
		throw new ReadError('refused', { ...place(), detail: reason });
	};
	if (text.length > largestXml) refuse('size');
	parser.on('error', ({ message }) => {
		throw new ReadError('malformed', { ...place(), detail: message.replace(/^\d+:\d+: /, '').replace(/\.$/, '') });
	});
	parser.on('doctype', () => refuse('doctype'));
	parser.on('opentagstart', ({ name }) => {
		if (name.length > longestName) refuse('text');
		if (open.length >= deepest) refuse('depth');
		attributes = 0;
	});
	parser.on('attribute', ({ value }) => {
		if (++attributes > mostAttributes) refuse('attributes');
		if (value.length > longestText) refuse('text');
	});
	parser.on('opentag', tag => {
		const element = elementOf(text, tag.name, tag.attributes, parser.position);
		root ??= element;
		open.push(element);
		if (kept > 0 || locals.has(element.local)) kept++;
	});
	parser.on('closetag', tag => {
		const element = open.pop();
		if (!element) return;
		element.after = parser.position;
		element.contentEnd = tag.isSelfClosing ? element.start : text.lastIndexOf('<', element.after - 1);
		if (kept === 0) return;
		if (--kept === 0) visit(element, open);
		else open.at(-1)?.children.push(element);
	});
	const data = (piece: string): void => {
		if (piece.length > longestText) refuse('text');
		if (kept > 0) open.at(-1)?.children.push(piece);
	};
	parser.on('text', data);
	parser.on('cdata', data);
	parser.write(text).close();
	return root;
}
