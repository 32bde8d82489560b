/**
 * What each rule costs, and the reading and comparing of names: `npm run bench:rules [SET…]`. Reads the clean sets of ../shared/data and prints microseconds a
 * pair, the best of several runs: the figures of one run drift with whatever else the machine does.
 */

import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const data = join(root, '../shared/data');
if (!existsSync(data)) {
	console.error('../shared/data is not here: nothing to measure on');
	process.exit(2);
}

const outfile = join(mkdtempSync(join(tmpdir(), 'bench-')), 'engine.mjs');
const contents = `
	export { engine } from './rules/index.ts';
	export { auditWith, compareDocument } from './src/audit.ts';
	export { scanNames } from './src/annotate/names/english.ts';
	export { gatherPeople } from './src/annotate/names/people.ts';
	export { associateNames } from './src/compare/associate.ts';
	export { compareNames } from './src/compare/names.ts';
	export { gatherFacts } from './src/facts.ts';
	export { readDocument } from './src/read/read.ts';
`;
await build({ stdin: { contents, resolveDir: root }, bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
const { engine, auditWith, compareDocument, scanNames, gatherPeople, associateNames, compareNames, gatherFacts, readDocument } = await import(
	pathToFileURL(outfile).href
);

const runs = 12;

/** Best time of one call, in microseconds a pair. */
function cost(pairs, call) {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		call();
		best = Math.min(best, performance.now() - start);
	}
	return (best * 1000) / pairs;
}

const show = (name, microseconds) => console.log(`  ${name.padEnd(24)}${microseconds.toFixed(2).padStart(8)}`);

const sets = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(data).filter(file => /^clean-.*\.tsv$/.test(file));
for (const set of sets) {
	const file = set.endsWith('.tsv') ? set : `clean-${set}.tsv`;
	const options = { locale: /zh-[A-Z]{2}/.exec(file)?.[0] ?? 'zh-TW' };
	const document = readDocument(readFileSync(join(data, file)), file);
	const all = engine();
	const compared = compareDocument(all, document, options);
	const facts = gatherFacts(compared, options.locale, all.domains, all.names);
	const lines = compared.map(({ pair, names }) => ({ pair: pair.index, label: pair.kind === 'label', names }));
	const n = compared.length;
	console.log(`${file}: ${n} pairs, microseconds a pair`);
	show(
		'names: scan',
		cost(n, () => compared.map(({ pair }) => scanNames(pair.source?.text ?? '', all.names))),
	);
	show(
		'names: people',
		cost(n, () => gatherPeople(lines, all.names)),
	);
	show(
		'names: compare',
		cost(n, () => compared.map(own => compareNames(own, facts.people, all.names))),
	);
	show(
		'names: associate',
		cost(n, () => associateNames(compared.map(({ pair, namings }) => ({ target: pair.target?.text, namings })))),
	);
	const contexts = compared.map((_, i) => ({ facts, neighbour: offset => compared[i + offset] }));
	for (const rule of all.rules)
		show(
			rule.id,
			cost(n, () => {
				if (rule.scope === 'pair') for (const [i, own] of compared.entries()) rule.check(own, contexts[i]);
				else rule.conclude(compared.flatMap((own, pair) => rule.observe(own, contexts[pair]).map(observation => ({ pair, observation }))));
			}),
		);
	const whole = cost(n, () => auditWith(all, document, options));
	show('whole audit', whole);
	console.log(`  ${Math.round(1_000_000 / whole).toLocaleString('en-US')} pairs a second\n`);
}
