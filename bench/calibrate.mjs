/**
 * Measures how often each case of a disagreement about a figure is right: `npm run calibrate`.
 * Reads ../shared/data (clean sets, where every finding counts as false unless a gold set says otherwise) and plants errors in the clean lines with
 * ../shared/eval/mutate.mjs. Prints a row a case: false alarms in all clean lines, planted errors found, and the confidence that goes into rules/data/grades.ts:
 * the share of right findings if one line in fifty that holds a figure is wrong.
 */

import { execFileSync } from 'node:child_process';
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

const work = mkdtempSync(join(tmpdir(), 'calibrate-'));
const outfile = join(work, 'engine.mjs');
const contents = `
	export { engine } from './rules/index.ts';
	export { compareDocument } from './src/audit.ts';
	export { readDocument } from './src/read/read.ts';
	export { caseOf } from './src/compare/grades.ts';
	export { isPeriod, isTranslated } from './src/compare/evidence.ts';
	export { agreeing } from './src/compare/readings.ts';
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
const { engine, compareDocument, readDocument, caseOf, isPeriod, isTranslated, agreeing } = await import(pathToFileURL(outfile).href);

const lines = file => readFileSync(file, 'utf8').split('\n').filter(Boolean);
/** Per line, the cases of what does not agree, with the target place of each. */
function casesOf(file, locale) {
	const compared = compareDocument(engine(), readDocument(readFileSync(file), file), { locale });
	return compared.map(pair =>
		isTranslated(pair)
			? pair.matches
					.filter(m => !agreeing.has(m.relation))
					.map(m => ({ name: `${isPeriod(m) ? 'period' : 'number'}: ${caseOf(m)}`, span: m.target?.span }))
			: [],
	);
}

const known = new Set();
for (const f of readdirSync(data).filter(f => /^gold-.*\.labels\.tsv$/.test(f))) {
	const pairs = lines(join(data, f.replace('.labels', '')));
	for (const l of lines(join(data, f))) if (l.split('\t')[1] === 'error') known.add(pairs[l.split('\t')[0] - 1]);
}

const table = new Map();
const row = name => table.get(name) ?? table.set(name, { false: 0, right: 0 }).get(name);
let clean = 0;
let planted = 0;
for (const f of readdirSync(data).filter(f => /^clean-.*\.tsv$/.test(f))) {
	const locale = f.match(/\.(zh-[A-Z]{2})\./)[1];
	const pairs = lines(join(data, f));
	clean += pairs.length;
	casesOf(join(data, f), locale).forEach((cases, i) => {
		if (!known.has(pairs[i])) for (const { name } of cases) row(name).false++;
	});
	const base = join(work, f.replace('.tsv', ''));
	execFileSync('node', [join(root, '../shared/eval/mutate.mjs'), join(data, f), base, '60', '1', locale], { stdio: 'ignore' });
	const [found, before] = [casesOf(`${base}.tsv`, locale), casesOf(`${base}.base.tsv`, locale)];
	for (const l of lines(`${base}.labels.tsv`)) {
		const [n, , kind, , at, length] = l.split('\t');
		if (['direction', 'bound', 'negation'].includes(kind)) continue;
		planted++;
		const old = new Set(before[n - 1].map(c => `${c.name} ${c.span}`));
		const [from, to] = [Number(at), Number(at) + Number(length)];
		const hit = found[n - 1].find(c => !old.has(`${c.name} ${c.span}`) && (kind === 'dropped' || !c.span || (c.span[0] < to && from < c.span[1])));
		if (hit) row(hit.name).right++;
	}
}

console.log(`${clean} clean lines, ${planted} planted errors\n`);
console.log('case'.padEnd(34), 'false'.padStart(6), 'right'.padStart(6), 'confidence'.padStart(11));
for (const [name, { false: wrong, right }] of [...table].sort(([a], [b]) => (a < b ? -1 : 1))) {
	const rate = wrong / clean;
	const expected = 0.02 * (right / planted);
	console.log(
		name.padEnd(34),
		String(wrong).padStart(6),
		String(right).padStart(6),
		((expected + 1e-5) / (expected + rate + 2e-5)).toFixed(2).padStart(11),
	);
}
