/** What is released: the tarball of `npm pack`, used as people use it. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const empty = (name: string): string => mkdtempSync(join(tmpdir(), `bilint-${name}-`));
const wrong = 'Revenue was $4.8 million.\t營收為 48 萬美元。\n';

interface Packed {
	readonly filename: string;
	readonly unpackedSize: number;
	readonly files: readonly { readonly path: string; readonly size: number }[];
}

let tarball = '';
let packed: Packed;
/** npm's own files, so that nothing of this machine's is used and nothing is left behind. */
const home = empty('home');
const env = {
	PATH: process.env.PATH ?? '',
	HOME: home,
	npm_config_cache: join(home, 'cache'),
	npm_config_offline: 'true',
	npm_config_update_notifier: 'false',
	// Whatever this machine says: what is packed is what was just built.
	npm_config_ignore_scripts: 'false',
};

beforeAll(() => {
	const folder = empty('pack');
	const stdout = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root, env, encoding: 'utf8' });
	[packed] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as [Packed];
	tarball = join(folder, packed.filename);
}, 120_000);

describe('the package', () => {
	test('holds the program, the library with its types, examples, schema and papers', () => {
		const paths = packed.files.map(({ path }) => path);
		for (const path of [
			'dist/bin.js',
			'dist/bilint.js',
			'dist/types/src/bilint.d.ts',
			'bilint.schema.json',
			'README.md',
			'CHANGELOG.md',
			'LICENSE',
			'package.json',
			'examples/library.mjs',
		])
			expect(paths).toContain(path);
		expect(
			paths.filter(path => !/^(?:dist\/|examples\/|bilint\.schema\.json$|README\.md$|CHANGELOG\.md$|LICENSE$|package\.json$)/.test(path)),
		).toEqual([]);
		expect(paths.filter(path => /\.map$|\.ts$/.test(path) && !path.endsWith('.d.ts'))).toEqual([]);
	});
	test('is less than 5 MB unpacked, without the audit page', () => {
		const page = packed.files.filter(({ path }) => /^dist\/chunks\/page-/.test(path)).reduce((sum, { size }) => sum + size, 0);
		expect(packed.unpackedSize - page).toBeLessThan(5_000_000);
	});
	test('has no dependencies and runs nothing when it is installed', () => {
		const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
		expect(manifest.dependencies ?? {}).toEqual({});
		expect(Object.keys(manifest.scripts ?? {}).filter(name => /^(?:pre|post)?install$|^prepare$|^(?:pre|post)prepare$/.test(name))).toEqual([]);
	});
	test('holds nothing of the sets this program is measured on', () => {
		const data = join(root, '../shared/data');
		let files: readonly string[];
		try {
			files = readdirSync(data).filter(file => /^(?:clean|gold).*(?<!labels)\.tsv$/.test(file));
		} catch {
			return console.log(`test/house: ${data} is not there; the package is not held against it`);
		}
		const text = packed.files.map(({ path }) => readFileSync(join(root, path), 'utf8')).join('\n');
		for (const file of files)
			for (const line of readFileSync(join(data, file), 'utf8')
				.split('\n')
				.filter((_, i) => i % 50 === 0)) {
				const [english = ''] = line.split('\t');
				if (english.length > 60) expect(text.includes(english), english).toBe(false);
			}
	});
});

describe('npx from the tarball, in an empty folder', () => {
	const npx = (cwd: string, args: readonly string[]) =>
		spawnSync('npx', ['--yes', '--package', tarball, '--', 'bilint', ...args], { cwd, env, encoding: 'utf8' });
	test('audits', () => {
		const folder = empty('npx');
		expect(npx(folder, ['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
		writeFileSync(join(folder, 'a.tsv'), wrong);
		const { status, stdout, stderr } = npx(folder, ['check', 'a.tsv', '--format', 'jsonl']);
		expect([status, stderr]).toEqual([1, '']);
		expect(JSON.parse(stdout)).toMatchObject({ rule: 'number-mismatch', severity: 'critical' });
		expect(readdirSync(folder)).toEqual(['a.tsv']);
	});
	test('reads every format: all that is needed is in it', () => {
		const examples = join(root, 'examples');
		const { status, stdout } = npx(examples, ['check', '--format', 'jsonl']);
		expect(status).toBe(1);
		const expected = readdirSync(join(examples, 'golden'))
			.sort()
			.map(name => readFileSync(join(examples, 'golden', name), 'utf8'));
		expect(stdout.trim().split('\n').sort()).toEqual(expected.join('').trim().split('\n').sort());
	});
});

describe('the library', () => {
	test('runs as its example shows, where it is installed', () => {
		const folder = empty('library');
		writeFileSync(join(folder, 'package.json'), '{"private": true}');
		execFileSync('npm', ['install', '--no-audit', '--no-fund', tarball], { cwd: folder, env });
		writeFileSync(join(folder, 'a.tsv'), wrong);
		writeFileSync(join(folder, 'library.mjs'), readFileSync(join(root, 'examples/library.mjs')));
		const run = (file: string) => spawnSync(process.execPath, ['library.mjs', file], { cwd: folder, encoding: 'utf8' });
		expect(run('a.tsv')).toMatchObject({ status: 0, stdout: expect.stringContaining('critical: line 1: 48 萬美元: Unexpected "48 萬美元"') });
		writeFileSync(join(folder, 'b.tsv'), 'English only\tEnglish only\n');
		expect(run('b.tsv')).toMatchObject({ status: 2, stderr: 'b.tsv: the file holds only English, expected both languages\n' });
		writeFileSync(
			join(folder, 'typed.mts'),
			"import { audit, readDocument, rules, type Finding } from 'bilint';\nconst found: readonly Finding[] = audit(readDocument(new Uint8Array(), 'a.tsv')).findings;\nexport const ids: readonly string[] = [...found.map(({ rule }) => rule), ...rules.map(({ id }) => id)];\n",
		);
		const tsc = spawnSync(
			process.execPath,
			[
				join(root, 'node_modules/typescript/bin/tsc'),
				'--noEmit',
				'--strict',
				'--module',
				'nodenext',
				'--target',
				'es2022',
				'--types',
				'',
				'typed.mts',
			],
			{ cwd: folder, encoding: 'utf8' },
		);
		expect([tsc.status, tsc.stdout]).toEqual([0, '']);
	});
	test('bundles for a browser', async () => {
		const { outputFiles } = await build({
			stdin: { contents: "export * from './dist/bilint.js'", resolveDir: root },
			bundle: true,
			platform: 'browser',
			format: 'esm',
			write: false,
			logLevel: 'silent',
		});
		expect(outputFiles[0]?.text).not.toMatch(/require\(["']|from ["']node:|\bprocess\.(?:env|argv|stdout|exit)/);
	});
});

describe('action.yml', () => {
	interface Action {
		readonly inputs: Readonly<Record<string, { readonly default: string }>>;
		readonly runs: { readonly using: string; readonly steps: readonly [{ readonly run: string; readonly env: Readonly<Record<string, string>> }] };
	}
	const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
	const [step] = action.runs.steps;
	/** Runs the step as a runner does: inputs become variables, the script goes to bash. */
	function run(cwd: string, inputs: Readonly<Record<string, string>>) {
		const output = join(empty('output'), 'output');
		const values = Object.entries(step.env).map(([name, expression]) => {
			const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression)?.[1] ?? '';
			return [name, inputs[input] ?? action.inputs[input]?.default ?? ''];
		});
		const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
			cwd,
			encoding: 'utf8',
			env: { ...env, ...Object.fromEntries(values), GITHUB_OUTPUT: output },
		});
		return { status, stdout, stderr, output: readFileSync(output, 'utf8') };
	}
	test('puts no input into the text of its script', () => expect(step.run).not.toContain('${{'));
	test('names the version of the package', () => {
		const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
		expect(action.inputs.package?.default).toBe(`bilint@${version}`);
	});
	test('annotates, writes SARIF and gives the exit code', () => {
		const folder = empty('action');
		writeFileSync(join(folder, 'a.tsv'), wrong);
		writeFileSync(join(folder, '$(touch ran).tsv'), wrong);
		const { status, stdout, output } = run(folder, {
			package: tarball,
			paths: 'a.tsv\n$(touch ran).tsv\n',
			args: '--fail-on\nminor',
			sarif: 'out.sarif',
		});
		expect([status, output]).toEqual([1, 'exit-code=1\n']);
		expect(stdout.match(/^::error file=/gm)).toHaveLength(2);
		expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))).toHaveProperty('version', '2.1.0');
		expect(readdirSync(folder).sort()).toEqual(['$(touch ran).tsv', 'a.tsv', 'out.sarif']);
	});
	test('is green where nothing is wrong', () => {
		const folder = empty('action');
		writeFileSync(join(folder, 'a.tsv'), wrong.replace('48 萬', '480 萬'));
		expect(run(folder, { package: tarball, paths: 'a.tsv' })).toMatchObject({ status: 0, output: 'exit-code=0\n' });
	});
});

test('.pre-commit-hooks.yaml names commands there are, and files that are read', () => {
	const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as {
		id: string;
		entry: string;
		language: string;
		files?: string;
	}[];
	expect(hooks.map(({ id, entry, language }) => [id, entry, language])).toEqual([
		['bilint', 'bilint check --skip-foreign --quiet', 'node'],
		['bilint-project', 'bilint check', 'node'],
	]);
	const files = new RegExp(hooks[0]?.files ?? '(?!)');
	for (const name of ['docs/a.md', 'a.tsv', 'x/b.xlsx', 'c.yml', 'd.sdlxliff']) expect(files.test(name), name).toBe(true);
	expect(files.test('a.ts')).toBe(false);
});
