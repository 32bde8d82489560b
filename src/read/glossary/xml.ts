/** XML as glossaries are read: strictly, in one pass, with no document type, and with limits that only a hostile file meets. */

import { SaxesParser } from 'saxes';
import { GlossaryError } from './glossary-error.js';

/** As libxml2 limits them. */
const deepest = 256;
const largest = 1 << 26;

export interface XmlHandlers {
	/** An element opens; `name` has no prefix. */
	open(name: string, attributes: Readonly<Record<string, string>>, place: { readonly line: number; readonly column: number }): void;
	text(text: string): void;
	close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads a document. Throws GlossaryError `malformed`, or `refused` for a DOCTYPE and what is beyond the limits, with line and column. */
export function readXml(text: string, handlers: XmlHandlers): void {
	const parser = new SaxesParser({ position: true, xmlns: false } as const);
	let depth = 0;
	const place = () => ({ line: parser.line, column: parser.column + 1 });
	if (text.length > largest) throw new GlossaryError('refused', { detail: 'size' });
	parser.on('error', ({ message }) => {
		throw new GlossaryError('malformed', { ...place(), detail: message.replace(/^\d+:\d+: /, '').replace(/\.$/, '') });
	});
	parser.on('doctype', () => {
		throw new GlossaryError('refused', { ...place(), detail: 'doctype' });
	});
	parser.on('opentag', tag => {
		if (++depth > deepest) throw new GlossaryError('refused', { ...place(), detail: 'depth' });
		handlers.open(local(tag.name), tag.attributes, place());
	});
	parser.on('text', piece => handlers.text(piece));
	parser.on('cdata', piece => handlers.text(piece));
	parser.on('closetag', tag => {
		depth--;
		handlers.close(local(tag.name));
	});
	parser.write(text).close();
}
