/** Untrusted text in formats that CI logs print as they are: nothing in it can steer a terminal, hide, or be taken for a command of the runner. */

import { escapeJson, visible } from '../src/visible.js';

/** `##[` and `##vso[` make a command of a line, wherever they stand in it. */
const command = /#(?=#(?:\[|vso\[))/gi;

/** A value as JSON on one line; parsed, its texts are what they were. */
export const jsonText = (value: unknown): string => escapeJson(JSON.stringify(value));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Text for an element or attribute of XML: one line; what XML cannot hold is shown by a visible escape. */
export const xmlText = (text: string): string =>
	visible(text)
		.replace(/[&<>"']/g, sign => entities[sign] ?? '')
		.replace(command, '&#35;');
