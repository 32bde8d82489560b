/**
 * What terms cost on real pairs (`../shared/data`): checking with the built-in packs alone against a glossary of 20,000 terms on top, and how long such a glossary
 * takes to load in each format that is text. The glossary is made up of pieces of the text, so that its terms occur. Processor time, best of several runs.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longerWords } from '../rules/data/terms/longer.js';
import { engine } from '../rules/index.js';
import { packTerms } from '../src/annotate/terms/packing.js';
import { compileTermbase } from '../src/annotate/terms/termbase.js';
import { auditWith, type Engine } from '../src/audit.js';
import { readGlossary } from '../src/read/glossary/read.js';
import { readDocument } from '../src/read/read.js';

const data = '../shared/data';
const set = 'clean-news.zh-TW';
const file = join(data, `${set}.tsv`);
const terms = 20_000;
const runs = 8;

/** Best processor time of calls, in milliseconds. They take turns, so that what else the machine does meets all of them. */
function best(calls: readonly (() => unknown)[]): readonly number[] {
	const times = calls.map(() => Number.POSITIVE_INFINITY);
	for (let i = 0; i < runs; i++)
		for (const [at, call] of calls.entries()) {
			const start = process.cpuUsage();
			call();
			const { user, system } = process.cpuUsage(start);
			times[at] = Math.min(times[at] ?? 0, (user + system) / 1000);
		}
	return times;
}

/**
 * English terms and their Chinese. One in ten is two neighbouring words of a line, rendered by four neighbouring characters of it: it occurs, and so does its rendering
 * (elsewhere it is missing: a finding). The others are words that never stand side by side, as most of a large glossary is not in any one document.
 */
function madeUp(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
	const rows = new Map<string, string>();
	const wordsOf = pairs.map(([source]) => source.match(/[A-Za-z]{5,}/g) ?? []);
	const hanOf = pairs.map(([, target]) => target.match(/[\u4e00-\u9fff]{4,}/g) ?? []);
	const all = wordsOf.flat();
	for (let round = 0; rows.size < terms; round++)
		for (const [i, words] of wordsOf.entries()) {
			const han = hanOf[i]?.[round % Math.max(1, hanOf[i].length)];
			if (!han || rows.size >= terms) continue;
			const [a, b] =
				rows.size % 10 === 0
					? [words[round], words[round + 1]]
					: [all[(i * 7919 + round * 104_729) % all.length], `${all[(i * 611_953 + round * 15_485_863) % all.length]} x`];
			if (a && b) rows.set(`${a} ${b}`.toLowerCase(), han.slice(0, 4));
		}
	return rows;
}

function textsOf(rows: ReadonlyMap<string, string>): Readonly<Record<'csv' | 'yaml' | 'tbx', string>> {
	const lines = (line: (en: string, zh: string) => string): string => [...rows].map(([en, zh]) => line(en, zh)).join('\n');
	const section = (language: string, term: string): string => `<langSec xml:lang="${language}"><termSec><term>${term}</term></termSec></langSec>`;
	return {
		csv: `en,zh-TW\n${lines((en, zh) => `${en},${zh}`)}\n`,
		yaml: `terms:\n${lines((en, zh) => `  - en: ${en}\n    zh-TW: ${zh}`)}\n`,
		tbx: `<tbx type="TBX-Basic" xml:lang="en"><text><body>${lines((en, zh) => `<conceptEntry>${section('en', en)}${section('zh-TW', zh)}</conceptEntry>`)}</body></text></tbx>`,
	};
}

if (!existsSync(file)) {
	console.log(`  skipped: ${file} is not here`);
	process.exit(0);
}

const document = readDocument(readFileSync(file), `${set}.tsv`);
const { content } = document;
const pairs = content.layout === 'pairs' ? content.pairs.map(({ source, target }) => [source.text, target.text] as const) : [];
const builtIn = engine();
console.log(`  ${set}: ${pairs.length} pairs, a glossary of ${terms.toLocaleString('en-US')} terms`);

const texts = textsOf(madeUp(pairs));
const glossary = readGlossary(new TextEncoder().encode(texts.csv), 'glossary.csv');
const [ready = 0] = best([() => engine([glossary])]);
for (const [format, text] of Object.entries(texts)) {
	const bytes = new TextEncoder().encode(text);
	const [read = 0] = best([() => readGlossary(bytes, `glossary.${format}`)]);
	console.log(`  load ${format.padEnd(5)}${read.toFixed(0).padStart(5)} ms read + ${ready.toFixed(0)} ms made ready`);
}

const engines: readonly (readonly [string, Engine])[] = [
	['without terms', { ...builtIn, terms: compileTermbase(packTerms([]), longerWords) }],
	['built-in terms', builtIn],
	['with the glossary', engine([glossary])],
];
const times = best(
	engines.map(
		([, own]) =>
			() =>
				auditWith(own, document, { locale: 'zh-TW' }),
	),
);
for (const [i, [name]] of engines.entries()) {
	const time = times[i] ?? 0;
	const each = ((time / pairs.length) * 1000).toFixed(1).padStart(6);
	console.log(`  ${name.padEnd(18)}${each} µs a pair, ${(time / (times[1] ?? time)).toFixed(2)} × the built-in terms`);
}
