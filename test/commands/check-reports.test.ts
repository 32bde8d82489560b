import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reports } from '../../reports/index.js';
import { build, newFolder, type Program } from '../helpers/program.js';

const pairs = 'We shipped 400 gig modules.\t我們出貨 400 場演出模組。\nRevenue was $4.8 million.\t營收為 48 萬美元。\n';
const formats = reports.map(({ id }) => id);

let program: Program;
beforeAll(() => {
	program = build();
});

function project(): string {
	const folder = newFolder();
	writeFileSync(join(folder, 'pairs.tsv'), pairs);
	return folder;
}
/** Runs a line of shell, as somebody else if need be. */
function shell(cwd: string, line: string, uid?: number): { readonly code: number | null; readonly err: string } {
	const { status, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8', ...(uid === undefined ? {} : { uid }) });
	return { code: status, err: stderr };
}

test('one run writes any number of reports, and the same ones the next time', () => {
	const folder = project();
	const all = formats.flatMap(format => ['--report', `${format}=out.${format}`]);
	for (const name of ['first', 'second']) {
		const { code, stdout } = program.run(['check', 'pairs.tsv', '--label', 'A', '--format', 'csv', ...all], { cwd: folder });
		expect(code).toBe(1);
		expect(stdout).toBe(readFileSync(join(folder, 'out.csv'), 'utf8'));
		mkdirSync(join(folder, name));
		for (const format of formats) writeFileSync(join(folder, name, format), readFileSync(join(folder, `out.${format}`)));
	}
	for (const format of formats) expect(readFileSync(join(folder, 'first', format)).equals(readFileSync(join(folder, 'second', format)))).toBe(true);
});

describe.each(formats)('%s', format => {
	test.skipIf(!existsSync('/dev/full'))('on a full disk is exit 2 and one line', () => {
		const folder = project();
		for (const line of [`--format ${format} >/dev/full`, `--report ${format}=/dev/full >/dev/null`]) {
			const { code, err } = shell(folder, `${program.command} check pairs.tsv ${line}`);
			expect(code).toBe(2);
			expect(err).toMatch(/^bilint: .+: cannot be written: the disk is full\n$/);
		}
	});

	test('into a folder that takes no file is exit 2, one line, and no half file', () => {
		const folder = project();
		const { code, err } = shell(folder, `${program.command} check pairs.tsv --report ${format}=gone/out >/dev/null`);
		expect(code).toBe(2);
		expect(err).toMatch(/^bilint: gone\/out: cannot be written: [^\n]+\n$/);
		expect(readdirSync(folder)).toEqual(['pairs.tsv']);
	});

	test('into a closed pipe ends quietly', () => {
		const { code, err } = shell(project(), `${program.command} check pairs.tsv --format ${format} | true; exit \${PIPESTATUS[0]}`);
		expect([0, 1]).toContain(code);
		expect(err).toBe('');
	});
});

test('into a folder that may not be written to is exit 2, one line, and no half file', () => {
	const folder = project();
	const locked = join(folder, 'locked');
	mkdirSync(locked, { mode: 0o555 });
	for (const readable of [program.folder, folder]) chmodSync(readable, 0o755);
	// Nothing is forbidden to root.
	const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
	for (const format of ['csv', 'html', 'xlsx']) {
		const { code, err } = shell(folder, `${program.command} check pairs.tsv --report ${format}=locked/out >/dev/null`, nobody);
		expect(code).toBe(2);
		expect(err).toMatch(/^bilint: locked\/out: cannot be written: [^\n]+\n$/);
		expect(readdirSync(locked)).toEqual([]);
	}
});

test('a report never replaces what it is about', () => {
	const folder = project();
	const { code, stderr } = program.run(['check', 'pairs.tsv', '--report', 'csv=./pairs.tsv'], { cwd: folder });
	expect([code, stderr]).toEqual([2, 'bilint: ./pairs.tsv: is one of the files that are audited, expected another name\n']);
	expect(readFileSync(join(folder, 'pairs.tsv'), 'utf8')).toBe(pairs);
});

test('--history remembers each run, and history shows where it goes', () => {
	const folder = project();
	for (const label of ['A', 'B']) program.run(['check', 'pairs.tsv', '--history', '--label', label], { cwd: folder });
	const lines = readFileSync(join(folder, '.bilint/history.jsonl'), 'utf8').trim().split('\n');
	expect(lines.map(line => JSON.parse(line))).toMatchObject([
		{ schema: 1, document: 'pairs.tsv', label: 'A', words: 9, reviewed: 0 },
		{ schema: 1, document: 'pairs.tsv', label: 'B', words: 9, reviewed: 0 },
	]);
	expect(program.run(['history'], { cwd: folder }).stdout).toContain('B');
});

test('the history is that of the project, whichever of its folders one stands in', () => {
	const folder = project();
	writeFileSync(join(folder, 'bilint.config.yaml'), 'ruleset: 1\n');
	mkdirSync(join(folder, 'sub'));
	writeFileSync(join(folder, 'sub/p.tsv'), pairs);
	mkdirSync(join(folder, '.git'));
	program.run(['check', 'pairs.tsv', '--history', '--label', 'top'], { cwd: folder });
	program.run(['check', 'p.tsv', '--history', '--label', 'below'], { cwd: join(folder, 'sub') });
	expect(existsSync(join(folder, 'sub/.bilint'))).toBe(false);
	for (const cwd of [folder, join(folder, 'sub')]) expect(program.run(['history'], { cwd }).stdout).toMatch(/top[\s\S]*below/);
	expect(program.run(['history', '--no-config'], { cwd: join(folder, 'sub') }).stdout).not.toContain('top');
	expect(program.run(['history', '--config', join(folder, 'bilint.config.yaml')]).stdout).toContain('below');
});

test('diff says what is new, fixed and still open, whatever the files are called, and leaves out what was dismissed', () => {
	const folder = project();
	const [old, now] = [pairs, pairs.replace('48 萬', '480 萬').concat('It rose 5%.\t上升 6%。\n')];
	writeFileSync(join(folder, 'old.tsv'), old);
	writeFileSync(join(folder, 'now.tsv'), now);
	const compare = () =>
		JSON.parse(program.run(['diff', 'old.tsv', 'now.tsv', '--format', 'json'], { cwd: folder }).stdout) as Record<string, unknown[]>;
	const counts = (): readonly (number | undefined)[] => ['added', 'fixed', 'gone', 'remaining'].map(key => compare()[key]?.length);
	expect(counts()).toEqual([1, 1, 0, 1]);
	const lines = program.run(['check', 'old.tsv', '--format', 'jsonl'], { cwd: folder }).stdout.trim().split('\n');
	const gig = lines.map(line => JSON.parse(line)).find(({ rule }) => rule === 'unit-sense');
	const word = {
		id: 'a',
		at: '2026-01-02T03:04:05.000Z',
		by: 'Mei',
		voice: 'reviewer',
		about: { fingerprint: gig.fingerprint },
		verdict: 'dismissed',
	};
	mkdirSync(join(folder, '.bilint'));
	writeFileSync(join(folder, '.bilint/decisions.jsonl'), `${JSON.stringify(word)}\n`);
	expect(counts()).toEqual([1, 1, 0, 0]);
});
