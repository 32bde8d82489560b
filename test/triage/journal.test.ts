import { spawn } from 'node:child_process';
import nodeFiles, { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { openJournal } from '../../src/triage/journal.js';
import { appendLines, type Files, Locked, readLines, rewriteLines } from '../../src/triage/line-file.js';
import { lineOf } from '../../src/triage/record.js';
import { failing } from '../helpers/failing.js';
import { decision } from './decisions.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'bilint-journal-'));
const fresh = (): string => join(folder(), '.bilint', 'decisions.jsonl');
const idsIn = (path: string): readonly string[] =>
	openJournal(path)
		.read()
		.decisions.map(({ id }) => id);

describe('a journal', () => {
	test('that is not there is empty, and is made with the first decision', () => {
		const path = fresh();
		const journal = openJournal(path);
		expect(journal.read()).toEqual({ decisions: [], bad: [] });
		const [one, two] = [decision(), decision()];
		journal.append([one]);
		journal.append([two]);
		expect(openJournal(path).read()).toEqual({ decisions: [one, two], bad: [] });
	});
	test('sets a torn line aside and goes on after it', () => {
		const path = fresh();
		const [one, two] = [decision(), decision()];
		openJournal(path).append([one]);
		appendFileSync(path, lineOf(decision()).slice(0, 40));
		const { decisions, bad } = openJournal(path).read();
		expect(decisions).toEqual([one]);
		expect(bad).toMatchObject([{ line: 2, torn: true }]);
		openJournal(path).append([two]);
		expect(openJournal(path).read()).toMatchObject({ decisions: [one, two], bad: [{ line: 2, torn: false }] });
	});
	test('reads a last line whose end an editor took', () => {
		const path = fresh();
		const one = decision();
		openJournal(path).append([one]);
		writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
		expect(openJournal(path).read()).toEqual({ decisions: [one], bad: [] });
	});
	test('names lines that are no decisions: of a conflict in git, say', () => {
		const path = fresh();
		openJournal(path).append([decision()]);
		appendFileSync(path, '<<<<<<< HEAD\n\n');
		expect(openJournal(path).read().bad).toEqual([{ line: 2, text: '<<<<<<< HEAD', torn: false }]);
	});
	test('tells what others wrote since the last look, once, and never what it wrote itself', () => {
		const path = fresh();
		const [mine, theirs] = [openJournal(path), openJournal(path)];
		const [one, two] = [decision(), decision()];
		mine.read();
		mine.append([one]);
		theirs.append([two]);
		expect(mine.news()).toEqual([two]);
		expect(mine.news()).toEqual([]);
		rewriteLines(path, ({ whole }) => whole.slice(1));
		expect(mine.news()).toEqual([]);
		const three = decision();
		theirs.append([three]);
		expect(mine.news()).toEqual([three]);
	});
	test('is one write a decision, and flushed', () => {
		const path = fresh();
		const calls: string[] = [];
		const files = new Proxy(nodeFiles as Files, {
			get:
				(target, name: keyof Files) =>
				(...args: unknown[]) => {
					calls.push(name);
					return (target[name] as (...args: unknown[]) => unknown)(...args);
				},
		});
		const journal = openJournal(path, files);
		for (const _ of [1, 2, 3]) journal.append([decision()]);
		expect(calls.filter(name => name === 'writeSync')).toHaveLength(3);
		expect(calls.lastIndexOf('fsyncSync')).toBeGreaterThan(calls.lastIndexOf('writeSync'));
	});
});

describe('rewriting', () => {
	test('keeps what others append meanwhile', () => {
		const path = fresh();
		appendLines(path, ['a', 'b']);
		rewriteLines(path, ({ whole }) => {
			appendLines(path, ['c']);
			return whole.filter(line => line !== 'a');
		});
		expect(readLines(path).whole).toEqual(['b', 'c']);
	});
	test.each([
		['is seen in part at first', 'b', ['a', '決定 b', 'c']],
		['is torn for good, with another after it', '', ['a', 'c']],
	])('a line that %s', (_, rest, expected) => {
		const path = fresh();
		appendLines(path, ['a']);
		// The first bytes of a line are there, and the rest comes while the file is being replaced.
		appendFileSync(path, Buffer.from('決定 ').subarray(0, 5));
		rewriteLines(path, ({ whole, torn }) => {
			expect(torn).not.toBe('');
			if (rest !== '') appendFileSync(path, Buffer.concat([Buffer.from('決定 ').subarray(5), Buffer.from(`${rest}\n`)]));
			appendLines(path, ['c']);
			return whole;
		});
		expect(readLines(path)).toMatchObject({ whole: expected, torn: '' });
	});
	test('an append that met the old file is made again in the new one', () => {
		const path = fresh();
		appendLines(path, ['a']);
		let rewritten = false;
		const files: Files = {
			...nodeFiles,
			fsyncSync(file) {
				nodeFiles.fsyncSync(file);
				if (rewritten) return;
				rewritten = true;
				// The whole of another's rewriting falls between our write and our look at it: it has read the file before.
				nodeFiles.renameSync(path, `${path}.old`);
				nodeFiles.writeFileSync(path, 'a\n');
			},
		};
		appendLines(path, ['b'], files);
		expect(readLines(path).whole).toEqual(['a', 'b']);
	});
	test('is refused while somebody alive does it, and breaks the lock of the dead', () => {
		const path = fresh();
		appendLines(path, ['a']);
		writeFileSync(`${path}.lock`, String(process.ppid));
		expect(() => rewriteLines(path, () => [])).toThrow(Locked);
		writeFileSync(`${path}.lock`, '999999999');
		rewriteLines(path, () => ['b']);
		expect(readLines(path).whole).toEqual(['b']);
		expect(readdirSync(dirname(path))).toEqual(['decisions.jsonl']);
	});
});

describe.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS'])('every call of the file system fails in turn with %s', code => {
	const before = ['a', 'b'];

	/** Runs `work` with the first, the second … call failing, until none does. */
	function each(work: (path: string, files: Files) => void, after: readonly string[]): void {
		for (let n = 1; ; n++) {
			const path = fresh();
			mkdirSync(dirname(path));
			writeFileSync(path, 'a\nb\n');
			const { files, failed } = failing(nodeFiles as Files, n, code);
			let error: unknown;
			try {
				work(path, files);
			} catch (thrown) {
				error = thrown;
			}
			const { whole, torn } = readLines(path);
			expect(torn).toBe('');
			if (error) expect([before, after]).toContainEqual(whole);
			else expect(whole).toEqual(after);
			// Whatever went wrong, the next one gets through.
			appendLines(path, ['z']);
			expect(readLines(path).whole.at(-1)).toBe('z');
			if (existsSync(`${path}.lock`)) expect(n).toBeGreaterThan(0);
			rewriteLines(path, lines => lines.whole);
			if (!failed()) return;
			expect(n).toBeLessThan(100);
		}
	}

	test('appending', () => each((path, files) => appendLines(path, ['c'], files), ['a', 'b', 'c']));
	test('rewriting', () => each((path, files) => rewriteLines(path, () => ['b'], files), ['b']));
});

test('a write that is cut short leaves nothing of its line', () => {
	const path = fresh();
	appendLines(path, ['a']);
	const files = {
		...nodeFiles,
		writeSync: ((file: number, bytes: Buffer, offset: number) => {
			if (offset > 0) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
			return nodeFiles.writeSync(file, bytes, 0, 3);
		}) as Files['writeSync'],
	};
	expect(() => appendLines(path, ['bcdefgh'], files)).toThrow('ENOSPC');
	expect(readLines(path)).toMatchObject({ whole: ['a'], torn: '' });
});

describe('processes', () => {
	let program = '';
	beforeAll(async () => {
		program = join(folder(), 'writer.mjs');
		await build({
			stdin: {
				contents: `
					import { openJournal } from './src/triage/journal.ts';
					const [path, name, count] = process.argv.slice(2);
					const journal = openJournal(path);
					for (let i = 0; i < Number(count); i++) {
						const at = new Date().toISOString();
						journal.append([{ id: name + '-' + i, at, by: name, voice: 'reviewer', about: { fingerprint: 'v1:' + i }, verdict: 'dismissed', reason: '不是錯誤'.repeat(i % 50) }]);
						process.stdout.write(name + '-' + i + '\\n');
					}
				`,
				resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
			},
			bundle: true,
			platform: 'node',
			format: 'esm',
			outfile: program,
			logLevel: 'silent',
		});
	});

	/** Runs a writer; gives what it said was saved. Killed after `life` milliseconds, if that is given. */
	const write = (path: string, name: string, count: number, life?: number): Promise<readonly string[]> =>
		new Promise(done => {
			const child = spawn(process.execPath, [program, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
			let said = '';
			child.stdout.setEncoding('utf8').on('data', (text: string) => {
				if (said === '' && life !== undefined) setTimeout(() => child.kill('SIGKILL'), life);
				said += text;
			});
			child.on('close', () => done(said.split('\n').slice(0, -1)));
		});

	test('two at once lose nothing', async () => {
		const path = fresh();
		await Promise.all([write(path, 'mei', 1000), write(path, 'jun', 1000)]);
		expect(new Set(idsIn(path)).size).toBe(2000);
		expect(openJournal(path).read().bad).toEqual([]);
	});

	test('two at once and a third that rewrites all the time lose nothing', async () => {
		const path = fresh();
		appendLines(path, [lineOf(decision())]);
		let going = true;
		const writers = Promise.all([write(path, 'mei', 300), write(path, 'jun', 300)]).then(() => {
			going = false;
		});
		while (going) {
			rewriteLines(path, ({ whole }) => whole);
			await new Promise(done => setTimeout(done, 1));
		}
		await writers;
		expect(new Set(idsIn(path)).size).toBe(601);
	});

	test('200 that are killed at a random moment have written what they said was saved', async () => {
		const path = fresh();
		const saved: string[] = [];
		for (let round = 0; round < 100; round++) {
			const life = (round * 7919) % 13;
			const both = await Promise.all([write(path, `a${round}`, 100_000, life), write(path, `b${round}`, 100_000, life)]);
			saved.push(...both.flat());
		}
		const ids = new Set(idsIn(path));
		expect(saved.length).toBeGreaterThan(200);
		expect(saved.filter(id => !ids.has(id))).toEqual([]);
	}, 300_000);
});
