/**
 * What each station and each rule costs on real pairs (`../shared/data`, best of several runs), and how many pairs a second the quantity rules and all rules
 * together read on one thread; where Debian's translate-toolkit is installed, `pofilter -t numbers` reads the same pairs.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Station, type Stations, stationsOf } from './stations.js';

const data = '../shared/data';
const runs = 8;
/** For the two figures that count, so many that a quiet moment is among them. */
const manyRuns = 25;
/** Best time of a call, in microseconds a pair: the figures of one run drift with whatever else the machine does. */
function cost(pairs: number, call: () => unknown, times = runs): number {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		call();
		best = Math.min(best, performance.now() - start);
	}
	return (best * 1000) / pairs;
}

const show = (name: string, microseconds: number): void => console.log(`  ${name.padEnd(28)}${microseconds.toFixed(2).padStart(8)}`);
const rate = (microseconds: number): string => `${Math.round(1_000_000 / microseconds).toLocaleString('en-US')} pairs a second`;

/** The same pairs as a Gettext catalogue, through the digit comparison of translate-toolkit; seconds of start-up taken off. */
function pofilter(pairs: readonly (readonly [string, string])[]): number | undefined {
	if (spawnSync('pofilter', ['--version']).error) return undefined;
	const folder = mkdtempSync(join(tmpdir(), 'bilint-bench-'));
	const catalogue = (some: readonly (readonly [string, string])[]): string =>
		`msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${some.map(([a, b], i) => `msgctxt "${i}"\nmsgid ${JSON.stringify(a)}\nmsgstr ${JSON.stringify(b)}\n`).join('\n')}`;
	const time = (name: string, text: string): number => {
		writeFileSync(join(folder, `${name}.po`), text);
		return cost(1, () => spawnSync('pofilter', ['--progress=none', '-t', 'numbers', join(folder, `${name}.po`), join(folder, `${name}.out.po`)]));
	};
	return (time('all', catalogue(pairs)) - time('none', catalogue([]))) / pairs.length;
}

if (!existsSync(data)) {
	console.log(`  skipped: ${data} is not here`);
	process.exit(0);
}

interface Sets extends Stations {
	readonly file: string;
	/** Best times so far, in microseconds a pair. */
	own: number;
	all: number;
}

const sets: Sets[] = readdirSync(data)
	.filter(name => /^clean-.*\.tsv$/.test(name))
	.map(file => ({ ...stationsOf(join(data, file)), file, own: Number.POSITIVE_INFINITY, all: Number.POSITIVE_INFINITY }));

// Set after set, round after round: what is remembered of lines must not outlive a set, as it would if one were read again and again.
for (let round = 0; round < manyRuns; round++)
	for (const set of sets) {
		set.own = Math.min(set.own, cost(set.pairs.length, set.allOfQuantities[1], 1));
		set.all = Math.min(set.all, cost(set.pairs.length, set.whole[1], 1));
	}

for (const { file, pairs, quantities, allOfQuantities, others, whole, own, all } of sets) {
	const n = pairs.length;
	console.log(`${file}: ${n} pairs, microseconds a pair`);
	const timed = (stations: readonly Station[]): void => {
		for (const [name, call] of stations) show(name, cost(n, call));
	};
	timed(quantities);
	show(allOfQuantities[0], own);
	timed(others);
	show(whole[0], all);
	console.log(`  quantity rules: ${rate(own)}; all rules: ${rate(all)}`);
	const digits = pofilter(pairs.filter(([source, target]) => source && target));
	if (digits === undefined) console.log('  pofilter -t numbers: not installed (Debian: translate-toolkit)');
	else console.log(`  pofilter -t numbers: ${digits.toFixed(1)} µs a pair, ${(digits / own).toFixed(1)} × the time of the quantity rules`);
}
const count = sets.reduce((sum, { pairs }) => sum + pairs.length, 0);
const meanOf = (time: 'own' | 'all'): number => sets.reduce((sum, set) => sum + set[time] * set.pairs.length, 0) / count;
console.log(`all ${count.toLocaleString('en-US')} pairs: quantity rules: ${rate(meanOf('own'))}; all rules: ${rate(meanOf('all'))}`);
