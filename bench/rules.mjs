/**
 * Measures what each rule costs: `node bench/rules.mjs [SET]`. Reads ../shared/data for text.
 * Prints, for one thread, what a pair costs in microseconds of the processor: the whole audit, and every rule by itself (the least of the rounds).
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

const outfile = join(mkdtempSync(join(tmpdir(), 'bench-rules-')), 'engine.mjs');
const contents = `
	export { engine } from './rules/index.ts';
	export { auditWith } from './src/audit.ts';
	export { readDocument } from './src/read/read.ts';
`;
await build({
	stdin: { contents, resolveDir: root },
	absWorkingDir: root,
	bundle: true,
	format: 'esm',
	platform: 'node',
	outfile,
	logLevel: 'error',
});
const { auditWith, engine, readDocument } = await import(pathToFileURL(outfile).href);

const rounds = 9;
const locale = /zh-(?:TW|CN|HK)$/.exec(set)?.[0] ?? 'zh-TW';
const document = readDocument(readFileSync(file), 'bench.tsv');
const all = engine();

/** What rules are given, caught by a rule that finds nothing. */
const given = [];
const catcher = {
	...all.rules[0],
	scope: 'pair',
	check(compared, context) {
		given.push([compared, context]);
		return [];
	},
};
auditWith({ ...all, rules: [catcher] }, document, { locale });

const run = rule => {
	if (rule.scope === 'pair') for (const [compared, context] of given) rule.check(compared, context);
	else rule.conclude(given.flatMap(([compared, context], pair) => rule.observe(compared, context).map(observation => ({ pair, observation }))));
};

/** Processor time of the best round: what other programs do on the machine must not count. */
function best(act) {
	let least = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		const before = process.cpuUsage();
		act();
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / given.length);
	}
	return least;
}

const whole = best(() => auditWith(all, document, { locale }));
console.log(`${set}: ${given.length} pairs, ${whole.toFixed(1)} µs a pair, ${Math.round(1e6 / whole).toLocaleString('en-US')} pairs/s`);
for (const rule of all.rules)
	console.log(
		`${rule.id.padEnd(24)} ${best(() => run(rule))
			.toFixed(2)
			.padStart(8)} µs`,
	);
