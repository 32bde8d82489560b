/** How fast each report format writes 100,000 findings, and how much memory that takes: a process a format, the median of three. The texts are made up; no line is like another. */

import { spawnSync } from 'node:child_process';
import { reports } from '../reports/index.js';
import { rules } from '../rules/index.js';
import { compression } from '../src/commands/report.js';
import type { Finding, Pair, Report, Side, Span } from '../src/model.js';

const count = 100_000;
const causes = 5000;

const sideOf = (text: string, line: number): Side => ({ text, segments: [{ text, line, column: 0 }] });

/** A string as a reader gives it: put together, it would be held in its parts. */
const flat = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');

const pairOf = (index: number): Pair => ({
	index,
	kind: 'prose',
	source: sideOf(flat(`In the quarter we shipped ${index} of the 400 gig modules to customer ${index % 977}, who liked them a lot.`), 2 * index + 1),
	target: sideOf(flat(`本季我們向第 ${index % 977} 號客戶出貨 ${index} 個 400 場演出模組，客戶反應非常好。`), 2 * index + 2),
	alignment: { by: 'given' },
});

const spanOf = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

function findingOf({ index, source, target }: Pair): Finding {
	const [english, chinese] = [source?.text ?? '', target?.text ?? ''];
	const span = spanOf(chinese, '400 場演出');
	return {
		rule: 'unit-sense',
		category: 'unit',
		severity: 'critical',
		confidence: 0.98,
		message: { id: 'unit-sense', data: { found: '400 場演出', source: '400 gig', sense: 'performance', meant: 'data-rate', expected: '400G' } },
		cause: `unit-sense/${index % causes}`,
		file: 'call.tsv',
		pair: index,
		source: { line: 2 * index + 1, text: english, spans: [spanOf(english, '400 gig')] },
		target: { line: 2 * index + 2, text: chinese, spans: [span] },
		edits: [{ span, text: '400G' }],
		related: [],
		status: 'open',
		content: flat(`c1:${String(index).padStart(16, '0')}`),
		fingerprint: flat(`v1:${String(index).padStart(16, '0')}`),
	};
}

interface Measured {
	/** Milliseconds that passed, and that the processor worked: the former grows with whatever else the machine does. */
	readonly time: number;
	readonly work: number;
	/** Bytes written, and resident before the first and at most. */
	readonly bytes: number;
	readonly held: number;
	readonly peak: number;
}

async function measure(id: string): Promise<Measured> {
	const pairs = Array.from({ length: count }, (_, i) => pairOf(i));
	const findings = pairs.map(findingOf);
	const report: Report = {
		audits: [{ file: 'call.tsv', locale: 'zh-TW', domains: [], pairs, findings, notices: [] }],
		rules,
		skipped: [],
		lang: 'en',
	};
	globalThis.gc?.();
	const held = process.memoryUsage.rss();
	const [started, before] = [performance.now(), process.cpuUsage()];
	let bytes = 0;
	const [name, option] = id.split(' ');
	const format = reports.find(each => each.id === name);
	for await (const piece of format?.write(report, { width: 80, color: false, compression, every: option === '--every' }) ?? [])
		bytes += Buffer.byteLength(piece);
	const { user, system } = process.cpuUsage(before);
	return { time: performance.now() - started, work: (user + system) / 1000, bytes, held, peak: process.resourceUsage().maxRSS * 1024 };
}

/** The measurement in a process of its own. */
function measureApart(id: string): Measured {
	const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', process.argv[1] ?? '', id], { encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as Measured;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0).padStart(6);

const [, , wanted] = process.argv;
if (wanted !== undefined) console.log(JSON.stringify(await measure(wanted)));
else {
	console.log(`${count.toLocaleString('en-US')} findings     time       work    output MB   peak MB   (of these the findings themselves)`);
	for (const id of [...reports.map(each => each.id), 'text --every']) {
		const runs = [1, 2, 3].map(() => measureApart(id));
		const of = (key: keyof Measured): number => median(runs.map(run => run[key]));
		const seconds = (key: 'time' | 'work'): string => `${(of(key) / 1000).toFixed(2).padStart(6)} s`;
		console.log(
			`${id.padEnd(16)} ${seconds('time')}   ${seconds('work')}   ${megabytes(of('bytes'))}   ${megabytes(of('peak'))}   ${megabytes(of('held'))}`,
		);
	}
}
