/** The terminal of `review` with 20,000 audited findings: how long to the first frame, how long from a key to the next frame, how much memory. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audit, Finding, Pair, RuleMeta, Severity } from '../src/model.js';
import type { Material } from '../src/review/board.js';

const findings = 20_000;
const causes = 2_500;
const grades: readonly Severity[] = ['critical', 'major', 'minor', 'info'];
const rules = ['unit-sense', 'number-mismatch', 'period-mismatch', 'term-missing', 'untranslated'] as const;

/** A document of our own making: every pair has one finding, every cause some eight places. */
function material(): Material {
	const pairs: Pair[] = [];
	const all: Finding[] = [];
	for (let i = 0; i < findings; i++) {
		const cause = i % causes;
		const source = `In the ${i}th week our ${cause} customers ordered ${400 + cause} gig modules for the new data centers, which is more than in any week of the year before.`;
		const target = `第 ${i} 週，我們的 ${cause} 家客戶為新的資料中心訂購了 ${400 + cause} 場演出模組，比去年任何一週都多。`;
		const words = `${400 + cause} 場演出`;
		const at = target.indexOf(words);
		const english = source.indexOf(`${400 + cause} gig`);
		const rule = rules[cause % rules.length] ?? 'unit-sense';
		pairs.push({
			index: i,
			kind: 'prose',
			source: { text: source, segments: [{ text: source, line: 2 * i + 1, column: 0 }] },
			target: { text: target, segments: [{ text: target, line: 2 * i + 2, column: 0 }] },
			alignment: { by: 'given' },
		});
		all.push({
			rule,
			category: 'unit',
			severity: grades[cause % 4] ?? 'major',
			confidence: 0.98,
			message: {
				id: 'unit-sense',
				data: { found: words, source: `${400 + cause} gig`, sense: 'performance', meant: 'data-rate', expected: `${400 + cause}G` },
			},
			cause: `${rule}/${cause}`,
			file: 'call.txt',
			pair: i,
			source: { line: 2 * i + 1, text: source, spans: [[english, english + `${400 + cause} gig`.length]] },
			target: { line: 2 * i + 2, text: target, spans: [[at, at + words.length]] },
			edits: [{ span: [at, at + words.length], text: `${400 + cause}G` }],
			related: [],
			status: 'open',
			fingerprint: `v1:${i.toString(16).padStart(16, '0')}`,
			content: `${rule}-${cause}`,
		});
	}
	const audit: Audit = { file: 'call.txt', locale: 'zh-TW', domains: [], pairs, findings: all, notices: [] };
	const text = { en: 'A data rate that reads as concerts is nonsense to the reader.', 'zh-Hant': '資料傳輸速率變成演出場次，讀者看不懂。' };
	const metas = rules.map(
		(id): RuleMeta => ({ id, category: 'unit', severity: 'critical', what: text, why: text, fix: text, examples: [{ finds: [] }] }),
	);
	return { audits: [audit], rules: metas, decisions: [], surroundings: {}, read: () => ({ source: [], target: [] }) };
}

interface Time {
	readonly wall: number;
	readonly cpu: number;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const nearly = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

async function run(columns: number, rows: number): Promise<void> {
	const bootTime = performance.now();
	const audited = material();
	globalThis.gc?.();
	const audits = process.memoryUsage().rss;
	const before = performance.now();
	const [{ frameOf }, { start }, { openSession }, { openCanvas }, { openScreen }, { openJournal }] = await Promise.all([
		import('../src/review/frame.js'),
		import('../src/review/state.js'),
		import('../src/review/session.js'),
		import('../src/review/views/canvas.js'),
		import('../src/review/screen.js'),
		import('../src/triage/journal.js'),
	]);
	const loaded = performance.now();
	const journal = openJournal(join(mkdtempSync(join(tmpdir(), 'bilint-bench-')), 'decisions.jsonl'));
	let id = 0;
	const session = openSession(
		start({ material: audited, reviewer: { by: 'mei', voice: 'reviewer' }, lang: 'en', size: { columns, rows }, ambiguous: 1 }),
		{
			append: decisions => journal.append(decisions),
			news: () => journal.news(),
			addLine: () => {},
			removeLine: () => {},
			accepted: () => [],
			problemsWith: () => [],
			reread: () => audited,
			openEditor: () => {},
			write: () => [],
			now: () => new Date(),
			newId: () => `id-${id++}`,
		},
	);
	const canvas = openCanvas(true);
	const screen = openScreen();
	const draw = (): number => screen.paint(canvas.draw(frameOf(session.state), session.state.size, session.state.ambiguous), undefined).length;
	draw();
	const first = performance.now();
	console.log(
		`${columns}×${rows}: first frame ${ms(bootTime + first - before)} after the start of the process (${ms(loaded - before)} to load, ${ms(first - loaded)} to draw)`,
	);

	/** Wall and processor time: on a machine with other work the second one is what counts. */
	const press = (name: string): Time => {
		const [at, cpu] = [performance.now(), process.cpuUsage()];
		session.dispatch({ type: 'key', key: { name, text: name.length === 1 ? name : '' } });
		draw();
		const { user, system } = process.cpuUsage(cpu);
		return { wall: performance.now() - at, cpu: (user + system) / 1000 };
	};
	const measured = (what: string, times: readonly Time[]): readonly Time[] => {
		const [wall, cpu] = [times.map(time => time.wall), times.map(time => time.cpu)];
		console.log(
			`  ${what.padEnd(32)} median ${ms(median(wall)).padStart(8)} (${ms(median(cpu)).padStart(8)} cpu)   95 % below ${ms(nearly(wall)).padStart(8)} (${ms(nearly(cpu)).padStart(8)} cpu)`,
		);
		return times;
	};
	const keys = (names: readonly string[], times: number): readonly Time[] =>
		Array.from({ length: times }, (_, i) => press(names[i % names.length] ?? 'j'));
	const all = [
		...measured('move', keys(['j'], 200)),
		...measured('page', keys(['pageDown'], 50)),
		...measured('open and close a cause', keys(['l', 'h'], 40)),
		...measured('group otherwise', keys(['v'], 3)),
		...measured('decide a place (with its fsync)', keys(['c', 'd', 's', 'f'], 200)),
		...measured('undo, redo', keys(['u', 'u', 'U'], 60)),
		...measured('type a filter', [...'/customers 17', 'enter'].map(press)),
		...measured('take the filter away', keys(['escape'], 1)),
	];
	measured('all keys', all);
	globalThis.gc?.();
	console.log(`  memory ${megabytes(process.memoryUsage().rss)}, of it ${megabytes(audits)} before the terminal was loaded`);
	canvas.close();
}

/** Each size in a process of its own: memory does not go down again. */
const [size] = process.argv.slice(2);
if (size) {
	const [columns = 80, rows = 24] = size.split('x').map(Number);
	await run(columns, rows);
	console.log(`  peak ${megabytes(process.resourceUsage().maxRSS * 1024)}`);
} else {
	const idle = Array.from({ length: 7 }, () => {
		const at = performance.now();
		spawnSync(process.execPath, ['-e', '0']);
		return performance.now() - at;
	});
	console.log(`node -e 0 takes ${ms(median(idle))} here`);
	for (const each of ['40x10', '80x24', '200x60'])
		spawnSync(process.execPath, [...process.execArgv, process.argv[1] ?? '', each], { stdio: 'inherit' });
}
