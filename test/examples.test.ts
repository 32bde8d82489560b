/** The examples: one small document of each format, each with exactly the findings that stand beside it. `UPDATE=1` writes them. */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { readers } from '../src/read/index.js';
import { type Program, programOf } from './helpers/process.js';

const examples = fileURLToPath(new URL('../examples/', import.meta.url));
const golden = join(examples, 'golden');
const names = (): readonly string[] => readdirSync(golden).sort();

interface Entry {
	readonly file: string;
	readonly sourceFile?: string;
}

let program: Program;
let byFile: ReadonlyMap<string, string>;

beforeAll(async () => {
	program = await programOf();
	const { stdout, stderr, code } = program(['check', '--format', 'jsonl'], { cwd: examples });
	expect([code, stderr]).toEqual([1, '']);
	const files = new Map<string, string>();
	for (const line of stdout.split('\n').filter(Boolean)) {
		const { file } = JSON.parse(line) as Entry;
		files.set(file, `${files.get(file) ?? ''}${line}\n`);
	}
	byFile = files;
	if (!process.env.UPDATE) return;
	rmSync(golden, { recursive: true, force: true });
	mkdirSync(golden);
	for (const [file, lines] of files) writeFileSync(join(golden, `${file}.jsonl`), lines);
});

describe('the examples', () => {
	test('give exactly the findings that were written down', () => {
		expect([...byFile.keys()].map(file => `${file}.jsonl`).sort()).toEqual(names());
		for (const name of names()) expect(byFile.get(name.replace(/\.jsonl$/, '')), name).toBe(readFileSync(join(golden, name), 'utf8'));
	});
	test('there is one of every format, and each holds a mistake', () => {
		const extensions = new Set(names().map(name => /\.([a-z]+)\.jsonl$/.exec(name)?.[1] ?? ''));
		for (const { id, extensions: own } of readers)
			expect(
				own.some(extension => extensions.has(extension)),
				id,
			).toBe(true);
	});
	test('one at a time they say the same', () => {
		for (const name of names()) {
			const file = name.replace(/\.jsonl$/, '');
			expect(program(['check', file, '--format', 'jsonl', '--quiet'], { cwd: examples }).stdout, file).toBe(byFile.get(file));
		}
	});
});
