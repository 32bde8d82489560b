/** The frame of a page: one file, and a policy that lets it run its own script and nothing else. */

import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { InterfaceLanguage } from '../../src/model.js';

/** What goes into a page. Body and data are markup and JSON that are safe already; script and style are ours. */
export interface Shell {
	readonly lang: InterfaceLanguage;
	readonly title: string;
	readonly style: string;
	readonly script: string;
	readonly body: Iterable<string>;
	/** JSON without `<`, for a page that brings data. */
	readonly data?: Iterable<string>;
	/** Whether the script may start itself again as a worker. */
	readonly worker?: boolean;
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Content Security Policy Level 3, 2.3.1: the digest of exactly what stands between the tags. */
const source = (text: string): string => (text === '' ? "'none'" : `'sha256-${base64(sha256(utf8ToBytes(text)))}'`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text of HTML, in elements and in quoted attributes. */
export const html = (text: string): string => text.replace(/[&<>"']/g, character => entities[character] ?? character);

function contained(text: string, end: RegExp): string {
	if (end.test(text)) throw new Error(`cannot stand inside its element: ${end}`);
	return text;
}

function policy({ script, style, worker }: Shell): string {
	return [
		"default-src 'none'",
		`script-src ${source(script)}`,
		`style-src ${source(style)}`,
		'img-src data:',
		...(worker ? ['worker-src blob:'] : []),
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}

/** The page in pieces, the last ending in `\n`. */
export function* shell(page: Shell): Iterable<string> {
	const { lang, title, style, script, body, data } = page;
	yield `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy(page)}">\n`;
	yield '<meta name="generator" content="bilint">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
	yield `<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n<title>${html(title)}</title>\n`;
	if (style !== '') yield `<style>${contained(style, /<\/style/i)}</style>\n`;
	yield '</head>\n<body>\n';
	yield* body;
	if (data) {
		yield '<script type="application/json" id="data">';
		yield* data;
		yield '</script>\n';
	}
	if (script !== '') yield `<script>${contained(script, /<\/script|<!--/i)}</script>\n`;
	yield '</body>\n</html>\n';
}
