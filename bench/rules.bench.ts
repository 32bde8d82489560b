/**
 * What each station and each rule costs on real pairs (`../shared/data`, best of several runs), and how many pairs a second the quantity rules and all rules
 * together read on one thread; where Debian's translate-toolkit is installed, `pofilter -t numbers` reads the same pairs.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engine } from '../rules/index.js';
import { align } from '../src/align/align.js';
import { personOfLabel, scanNames } from '../src/annotate/names/english.js';
import { negationsInChinese, negationsInEnglish } from '../src/annotate/negation.js';
import { scanChinese } from '../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../src/annotate/quantities/english.js';
import { relativePeriodsInChinese, relativePeriodsInEnglish } from '../src/annotate/relative-periods.js';
import { foldChinese, foldEnglish } from '../src/annotate/script.js';
import { tendenciesInChinese } from '../src/annotate/tendencies/chinese.js';
import { tendenciesInEnglish } from '../src/annotate/tendencies/english.js';
import { auditWith, compareDocument } from '../src/audit.js';
import { associateNames } from '../src/compare/associate.js';
import { compareNames } from '../src/compare/names.js';
import { compareQuantities, markMoved } from '../src/compare/quantities.js';
import { detectLocale, domainsIn, gatherFacts } from '../src/facts.js';
import type { Compared, Locale, Rule, RuleContext, RuleId } from '../src/model.js';
import { readDocument } from '../src/read/read.js';

const data = '../shared/data';
const runs = 8;
const ofQuantities: ReadonlySet<RuleId> = new Set([
	'number-mismatch',
	'unit-mismatch',
	'unit-sense',
	'currency-mismatch',
	'percent-mismatch',
	'multiple-mismatch',
	'period-mismatch',
	'direction-flipped',
	'bound-flipped',
	'negation-lost',
]);

/** Best time of a call, in microseconds a pair: the figures of one run drift with whatever else the machine does. */
function cost(pairs: number, call: () => unknown): number {
	let best = Number.POSITIVE_INFINITY;
	for (let i = 0; i < runs; i++) {
		const start = performance.now();
		call();
		best = Math.min(best, performance.now() - start);
	}
	return (best * 1000) / pairs;
}

const show = (name: string, microseconds: number): void => console.log(`  ${name.padEnd(28)}${microseconds.toFixed(2).padStart(8)}`);
const rate = (microseconds: number): string => `${Math.round(1_000_000 / microseconds).toLocaleString('en-US')} pairs a second`;

function check(rule: Rule, compared: readonly Compared[], contexts: readonly RuleContext[]): void {
	if (rule.scope === 'pair') for (const [i, own] of compared.entries()) rule.check(own, contexts[i] as RuleContext);
	else rule.conclude(compared.flatMap((own, pair) => rule.observe(own, contexts[pair] as RuleContext).map(observation => ({ pair, observation }))));
}

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

const all = engine();
for (const file of readdirSync(data).filter(name => /^clean-.*\.tsv$/.test(name))) {
	const locale = (/zh-[A-Z]{2}/.exec(file)?.[0] ?? 'zh-TW') as Locale;
	const document = readDocument(readFileSync(join(data, file)), file);
	const compared = compareDocument(all, document, { locale });
	const facts = gatherFacts(compared, locale, all.domains, all.names);
	const contexts = compared.map((_, i): RuleContext => ({ facts, neighbour: offset => compared[i + offset] }));
	const texts = compared.map(({ pair }) => [pair.source?.text ?? '', pair.target?.text ?? ''] as const);
	const n = compared.length;
	console.log(`${file}: ${n} pairs, microseconds a pair`);
	const quantities: [string, () => unknown][] = [
		['scan English', () => texts.map(([source]) => scanEnglish(source, all.english))],
		['scan Chinese', () => texts.map(([, target]) => scanChinese(target, all.chinese, locale))],
		['fold', () => texts.map(([source, target]) => [foldEnglish(source), foldChinese(target)])],
		[
			'tendencies, English',
			() => compared.map(({ source }, i) => source.length > 0 && tendenciesInEnglish(texts[i]?.[0] ?? '', source, all.tendencies)),
		],
		[
			'tendencies, Chinese',
			() => compared.map(({ target }, i) => target.length > 0 && tendenciesInChinese(texts[i]?.[1] ?? '', target, all.tendencies)),
		],
		[
			'relative periods, negations',
			() =>
				texts.map(([source, target]) => [
					relativePeriodsInEnglish(source, all.relativePeriods),
					relativePeriodsInChinese(target, all.relativePeriods),
					negationsInEnglish(source, all.negations),
					negationsInChinese(target, all.negations),
				]),
		],
		[
			'match',
			() => {
				const matches = compared.map(({ source, target }) => compareQuantities(source, target, all.conversions));
				return markMoved(
					matches,
					compared.map(({ source }) => source),
					all.conversions,
				);
			},
		],
		['domains', () => texts.map(([source]) => domainsIn(source, all.domains))],
		...all.rules.filter(({ id }) => ofQuantities.has(id)).map((rule): [string, () => unknown] => [rule.id, () => check(rule, compared, contexts)]),
	];
	const others: [string, () => unknown][] = [
		['align', () => align(document.content, all.words)],
		['locale', () => detectLocale(compared.map(({ pair }) => pair))],
		['names: scan', () => texts.map(([source]) => [scanNames(source, all.names), personOfLabel(source, all.names)])],
		['facts', () => gatherFacts(compared, locale, all.domains, all.names)],
		['names: compare', () => compared.map(own => compareNames(own, facts.people, all.names))],
		['names: associate', () => associateNames(compared.map(({ pair, namings }) => ({ target: pair.target?.text, namings })))],
		...all.rules.filter(({ id }) => !ofQuantities.has(id)).map((rule): [string, () => unknown] => [rule.id, () => check(rule, compared, contexts)]),
	];
	const timed = (stations: typeof quantities): number =>
		stations.reduce((sum, [name, call]) => {
			const own = cost(n, call);
			show(name, own);
			return sum + own;
		}, 0);
	const own = timed(quantities);
	show('all of quantities', own);
	timed(others);
	const whole = cost(n, () => auditWith(all, document, { locale }));
	show('whole audit', whole);
	console.log(`  quantity rules: ${rate(own)}; all rules: ${rate(whole)}`);
	const digits = pofilter(texts.filter(([source, target]) => source && target));
	if (digits === undefined) console.log('  pofilter -t numbers: not installed (Debian: translate-toolkit)');
	else console.log(`  pofilter -t numbers: ${digits.toFixed(1)} µs a pair, ${(digits / own).toFixed(1)} × the time of the quantity rules`);
}
