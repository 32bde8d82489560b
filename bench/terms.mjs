/**
 * Measures what terms cost: `node bench/terms.mjs [SET]`. Reads ../shared/data for text; the glossary is made up of pieces of that text, so that its terms occur.
 * Prints, side by side and as ratios of medians of processor time: checking without any terms, with the built-in ones, and with a glossary of 20,000 terms on top; and how long
 * such a glossary takes to load (read and made ready), in each format that is text.
 */

import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const set = process.argv[2] ?? 'clean-news.zh-TW';
const file = join(root, `../shared/data/${set}.tsv`);
if (!existsSync(file)) {
	console.error(`${file} is not here: nothing to measure on`);
	process.exit(2);
}

const outfile = join(mkdtempSync(join(tmpdir(), 'bench-terms-')), 'engine.mjs');
const contents = `
	export { engine } from './rules/index.ts';
	export { auditWith } from './src/audit.ts';
	export { compileTermbase } from './src/annotate/terms/termbase.ts';
	export { readDocument } from './src/read/read.ts';
	export { readGlossary } from './src/read/glossary/read.ts';
`;
await build({
	stdin: { contents, resolveDir: root },
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	platform: 'node',
	mainFields: ['module', 'main'],
	alias: { yaml: join(root, 'node_modules/yaml/browser/index.js') },
	outfile,
	logLevel: 'error',
});
const { auditWith, compileTermbase, engine, readDocument, readGlossary } = await import(pathToFileURL(outfile).href);

const wanted = 20_000;
const rounds = 7;
const median = list => list.sort((a, b) => a - b)[list.length >> 1];
/** Processor time in ms, which other programs on the machine disturb less than the clock. */
const timed = act => {
	const start = process.cpuUsage();
	act();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};

const document = readDocument(readFileSync(file), `${set}.tsv`);
const { pairs } = document.content;

/**
 * One term in ten is two neighbouring words of a line, rendered by four neighbouring characters of it: it occurs, and so does its rendering (elsewhere it is missing: a finding). The others are words
 * of the text that never stand side by side, as most of a large glossary is not in any one document.
 */
function madeUp() {
	const rows = new Map();
	const wordsOf = pairs.map(({ source }) => source.text.match(/[A-Za-z]{5,}/g) ?? []);
	const hanOf = pairs.map(({ target }) => target.text.match(/[\u4e00-\u9fff]{4,}/g) ?? []);
	const all = wordsOf.flat();
	for (let i = 0, step = 0; rows.size < wanted; i++) {
		if (i === pairs.length) [i, step] = [0, step + 1];
		const [words, han] = [wordsOf[i], hanOf[i][step % Math.max(1, hanOf[i].length)]];
		if (!han) continue;
		const occurs = rows.size % 10 === 0;
		const term = occurs
			? [words[step], words[step + 1]]
			: [all[(i * 7919 + step * 104_729) % all.length], all[(i * 611_953 + step * 15_485_863) % all.length], 'x'];
		if (term[0] && term[1]) rows.set(term.join(' ').toLowerCase(), han.slice(0, 4));
	}
	return rows;
}
const rows = madeUp();
const texts = {
	csv: `en,zh-TW\n${[...rows].map(([en, zh]) => `${en},${zh}`).join('\n')}\n`,
	yaml: `terms:\n${[...rows].map(([en, zh]) => `  - en: ${en}\n    zh-TW: ${zh}`).join('\n')}\n`,
	tbx: `<tbx type="TBX-Basic" xml:lang="en"><text><body>${[...rows]
		.map(
			([en, zh]) =>
				`<conceptEntry><langSec xml:lang="en"><termSec><term>${en}</term></termSec></langSec><langSec xml:lang="zh-TW"><termSec><term>${zh}</term></termSec></langSec></conceptEntry>`,
		)
		.join('')}</body></text></tbx>`,
};
const bytes = Object.fromEntries(Object.entries(texts).map(([format, text]) => [format, new TextEncoder().encode(text)]));
console.log(`${set}: ${pairs.length} pairs, a glossary of ${rows.size} terms`);

const glossary = readGlossary(bytes.csv, 'glossary.csv');
for (const format of Object.keys(bytes)) {
	const read = median(Array.from({ length: rounds }, () => timed(() => readGlossary(bytes[format], `glossary.${format}`))));
	const made = median(Array.from({ length: rounds }, () => timed(() => engine([glossary]))));
	console.log(`load ${format.padEnd(5)} ${read.toFixed(0).padStart(5)} ms read + ${made.toFixed(0).padStart(4)} ms made ready (bar: 1000 ms in all)`);
}

const builtIn = engine();
const engines = {
	'without terms': { ...builtIn, terms: compileTermbase([], '') },
	'built-in terms': builtIn,
	'with the glossary': engine([glossary]),
};
for (const [name, made] of Object.entries(engines))
	console.log(`${name.padEnd(18)} ${auditWith(made, document, { locale: 'zh-TW' }).findings.length} findings`);
const times = Object.fromEntries(Object.keys(engines).map(name => [name, []]));
for (let i = 0; i <= rounds; i++)
	for (const [name, made] of Object.entries(engines)) {
		const time = timed(() => auditWith(made, document, { locale: 'zh-TW' }));
		if (i > 0) times[name].push(time);
	}
const base = median(times['without terms']);
const own = median(times['built-in terms']);
for (const [name, list] of Object.entries(times)) {
	const time = median(list);
	console.log(
		`${name.padEnd(18)} ${((time / pairs.length) * 1000).toFixed(1).padStart(6)} µs a pair  ${Math.round((pairs.length / time) * 1000)
			.toString()
			.padStart(6)} pairs/s  ×${(time / base).toFixed(2)} of none  ×${(time / own).toFixed(2)} of built-in`,
	);
}
