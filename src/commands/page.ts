/** `bilint page`: writes the offline audit page, one file that holds the engine. */

import { brotliDecompressSync } from 'node:zlib';
import { html, shell } from '../../reports/html/shell.js';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage } from '../model.js';
import { CommandError, type Io } from './io.js';
import type { OptionSpec, Parsed } from './options.js';
import { writeFile, writeTo } from './output.js';
import { openOutputs } from './outputs.js';

/** Put in by the build: the assets in JSON, compressed with Brotli, in base64. */
declare const BILINT_AUDIT_PAGE: string;

export const pageOptions: readonly OptionSpec[] = [
	{ name: 'output', short: 'o', value: 'FILE' },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

/** The page in pieces. Without script there is nothing it could do, and it says so. */
export function auditPage(
	lang: InterfaceLanguage,
	{ page }: Sentences,
	assets: { readonly script: string; readonly style: string },
): Iterable<string> {
	const body = `<div id="page"><h1>${html(page.audit.title)}</h1><p>${html(page.audit.intro)}</p><noscript><p>${html(page.audit.needsScript)}</p></noscript></div>\n`;
	return shell({ lang, title: page.audit.title, ...assets, body: [body], worker: true });
}

/** Gives the exit code. Throws CommandError, PipeClosed. */
export async function page({ values, positionals }: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	if (positionals[0] !== undefined) throw new CommandError(sentences.errors.excessArgument(positionals[0]));
	const output = values.get('output')?.at(-1) ?? '-';
	openOutputs([output], [], sentences);
	const pieces = auditPage(lang, sentences, JSON.parse(brotliDecompressSync(Buffer.from(BILINT_AUDIT_PAGE, 'base64')).toString()));
	if (output === '-') await writeTo(io.stdout, pieces, sentences);
	else await writeFile(output, pieces, sentences);
	return 0;
}
