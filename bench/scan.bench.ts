/** Whether the scanners are linear: what twice the text costs, as a multiple of the time, on runs that patterns and look-ups stumble over. At most 2.3 is wanted. */

import { engine } from '../rules/index.js';
import { scanChinese } from '../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../src/annotate/quantities/english.js';

const { english, chinese } = engine();
const length = 20_000;
const runs = 25;
const wanted = 2.3;

const hostile: readonly (readonly [name: string, scan: (text: string) => unknown, piece: string])[] = [
	...['1', '1,', '1.', '1,234,', '12-', '3/', '$', '(', '(1)', 'one ', 'million ', 'twenty-', 'thirty (30) ', 'May ', '10:', "'99 ", 'a 1b'].map(
		piece => [`English ${JSON.stringify(piece)}`, (text: string) => scanEnglish(text, english), piece] as const,
	),
	...['1', '1,', '一', '一萬', '十', '百', '億', '兩', '第', '分之', '1分2秒', '上午', '三（3）', '年', '1~', '半', '百分之'].map(
		piece => [`Chinese ${JSON.stringify(piece)}`, (text: string) => scanChinese(text, chinese, 'zh-TW'), piece] as const,
	),
];

function time(call: () => unknown): number {
	const started = performance.now();
	call();
	return performance.now() - started;
}

/** Least times of two calls that are made in turns, so that what else the machine does touches both. */
function leastInTurns(one: () => unknown, other: () => unknown): readonly [number, number] {
	let [a, b] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
	for (let i = 0; i < runs; i++) {
		a = Math.min(a, time(one));
		b = Math.min(b, time(other));
	}
	return [a, b];
}

console.log(`  ${'run'.padEnd(26)}${`${length} units`.padStart(14)}${`${2 * length} units`.padStart(14)}  ratio`);
for (const [name, scan, piece] of hostile) {
	const [once, twice] = [1, 2].map(times => piece.repeat((times * length) / piece.length)) as [string, string];
	scan(twice); // compiled by now
	const [a, b] = leastInTurns(
		() => scan(once),
		() => scan(twice),
	);
	const ratio = b / a;
	console.log(
		`  ${name.padEnd(26)}${a.toFixed(2).padStart(11)} ms${b.toFixed(2).padStart(11)} ms${ratio.toFixed(2).padStart(7)}${ratio > wanted ? '  above what is wanted' : ''}`,
	);
}
