/**
 * How fast each report format writes 100,000 findings, and how much memory that takes: a process a format, the median of three.
 * `node bench/reports.mjs [FINDINGS]`. The texts are made up; no line is like another.
 */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bilint-bench-'));

const worker = `
import { rules } from './rules/index.ts';
import { reports } from './reports/index.ts';
const [id, count] = [process.argv[2], Number(process.argv[3])];
const pair = i => {
	const source = 'In the quarter we shipped ' + i + ' of the 400 gig modules to customer ' + (i % 977) + ', who liked them a lot.';
	const target = '本季我們向第 ' + (i % 977) + ' 號客戶出貨 ' + i + ' 個 400 場演出模組，客戶反應非常好。';
	const side = (text, line) => ({ text, segments: [{ text, line, column: 0 }] });
	return { index: i, kind: 'prose', source: side(source, 2 * i + 1), target: side(target, 2 * i + 2), alignment: { by: 'given' } };
};
const finding = ({ index, source, target }) => {
	const at = target.text.indexOf('400 場演出');
	const from = source.text.indexOf('400 gig');
	return {
		rule: 'unit-sense', category: 'unit', severity: 'critical', confidence: 0.98,
		message: { id: 'unit-sense', data: { found: '400 場演出', source: '400 gig', sense: 'performance', meant: 'data-rate', expected: '400G' } },
		cause: 'unit-sense/' + (index % 5000), file: 'call.tsv', pair: index,
		source: { line: 2 * index + 1, text: source.text, spans: [[from, from + 7]] },
		target: { line: 2 * index + 2, text: target.text, spans: [[at, at + 7]] },
		edits: [{ span: [at, at + 7], text: '400G' }], related: [], status: 'open', fingerprint: 'v1:' + String(index).padStart(16, '0'),
	};
};
const pairs = Array.from({ length: count }, (_, i) => pair(i));
const report = { audits: [{ file: 'call.tsv', locale: 'zh-TW', domains: [], pairs, findings: pairs.map(finding), notices: [] }], rules, skipped: [], lang: 'en' };
globalThis.gc?.();
const held = process.memoryUsage.rss();
const started = performance.now();
let bytes = 0;
if (id !== 'none') for await (const piece of reports.find(format => format.id === id).write(report, { width: 80, color: false, every: true })) bytes += Buffer.byteLength(piece);
const time = performance.now() - started;
console.log(JSON.stringify({ time, bytes, held, peak: process.resourceUsage().maxRSS * 1024 }));
`;

await build({
	stdin: { contents: worker, resolveDir: root, loader: 'js' },
	absWorkingDir: root,
	outfile: join(folder, 'worker.mjs'),
	bundle: true,
	platform: 'node',
	format: 'esm',
	target: 'node20',
	logLevel: 'warning',
});

const median = values => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const megabytes = bytes => (bytes / 1e6).toFixed(0).padStart(6);

console.log(`${count.toLocaleString('en-US')} findings     time    output MB   peak MB   (of these the findings themselves)`);
for (const id of ['text', 'jsonl', 'json', 'markdown', 'csv', 'html', 'xlsx']) {
	const runs = [1, 2, 3].map(() => {
		const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', join(folder, 'worker.mjs'), id, String(count)], {
			encoding: 'utf8',
		});
		if (status !== 0) throw new Error(stderr);
		return JSON.parse(stdout);
	});
	const of = key => median(runs.map(run => run[key]));
	console.log(
		`${id.padEnd(16)} ${(of('time') / 1000).toFixed(2).padStart(6)} s   ${megabytes(of('bytes'))}   ${megabytes(of('peak'))}   ${megabytes(of('held'))}`,
	);
}
rmSync(folder, { recursive: true, force: true });
