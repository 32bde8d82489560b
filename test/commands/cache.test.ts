import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { auditNames } from '../../src/commands/auditing.js';
import { type Cache, noCache, openCache } from '../../src/commands/cache.js';
import { type Input, type InputOptions, type ReadBytes, readingOnce } from '../../src/commands/inputs.js';
import type { Session } from '../../src/commands/session.js';
import type { Glossary } from '../../src/model.js';
import { readDocument } from '../../src/read/read.js';
import { build, newFolder, type Program, root } from '../helpers/program.js';

const program = '00112233445566ff';
const noon = new Date('2026-01-15T12:00:00Z');
const open = (folder: string, { by = program, at = noon }: { by?: string; at?: Date } = {}): Cache =>
	openCache({ env: { BILINT_CACHE_DIR: folder }, date: () => at }, by);
const days = (count: number): Date => new Date(noon.getTime() + count * 86_400_000);
const ownFolder = (folder: string, by = program): string => join(folder, `${by}-${process.version}`);
const entries = (folder: string, by = program): readonly string[] =>
	readdirSync(ownFolder(folder, by)).map(name => join(ownFolder(folder, by), name));

describe('a cache', () => {
	test('finds what was kept under a name, and nothing under another', () => {
		const cache = open(newFolder());
		expect(cache.find('a')).toBeUndefined();
		cache.keep('a', { words: ['年', '\ud800', '😀'] });
		expect(cache.find('a')).toEqual({ words: ['年', '\ud800', '😀'] });
		expect(cache.find('b')).toBeUndefined();
	});
	test('holds nothing of another program', () => {
		const folder = newFolder();
		open(folder).keep('a', 1);
		expect(open(folder, { by: 'ffffffffffffffff' }).find('a')).toBeUndefined();
	});
	test('is for nobody else to read', () => {
		const folder = newFolder();
		open(folder).keep('a', 1);
		expect([ownFolder(folder), ...entries(folder)].map(path => statSync(path).mode & 0o077)).toEqual([0, 0]);
	});
	test.each([
		['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
		['with a byte changed', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 20), Buffer.from([(bytes[20] ?? 0) ^ 1]), bytes.subarray(21)])],
		['empty', () => Buffer.alloc(0)],
		['no JSON', () => gzipSync('{')],
	])('takes an entry that is %s for none', (_, damaged) => {
		const folder = newFolder();
		const cache = open(folder);
		cache.keep('a', { long: 'and of many different words, so that something is left to be damaged' });
		for (const path of entries(folder)) writeFileSync(path, damaged(readFileSync(path)));
		expect(cache.find('a')).toBeUndefined();
		cache.keep('a', 2);
		expect(cache.find('a')).toBe(2);
	});
	test('that cannot be written keeps nothing and fails nobody', () => {
		const folder = newFolder();
		writeFileSync(join(folder, 'file'), '');
		const cache = open(join(folder, 'file', 'below'));
		cache.keep('a', 1);
		expect(cache.find('a')).toBeUndefined();
	});
	test.each([
		['is not wanted', { BILINT_CACHE_DIR: '', HOME: '/home/somebody' }],
		['has no place', {}],
		['is placed relative to nothing', { XDG_CACHE_HOME: 'cache' }],
	])('that %s is none', (_, env) => expect(openCache({ env, date: () => noon }, program)).toBe(noCache));
	test('of a program that runs from its sources is none', () =>
		expect(openCache({ env: { BILINT_CACHE_DIR: newFolder() }, date: () => noon })).toBe(noCache));
	test.skipIf(process.platform === 'win32' || process.platform === 'darwin')('stands where programs keep such things', () => {
		const home = newFolder();
		openCache({ env: { HOME: home }, date: () => noon }, program).keep('a', 1);
		expect(readdirSync(join(home, '.cache', 'bilint'))).toContain(`${program}-${process.version}`);
		openCache({ env: { HOME: home, XDG_CACHE_HOME: join(home, 'xdg') }, date: () => noon }, program).keep('a', 1);
		expect(readdirSync(join(home, 'xdg', 'bilint'))).toContain(`${program}-${process.version}`);
	});
});

describe('a sweep', () => {
	test('throws away what nobody asked for in thirty days, with the folder of a program that is gone', () => {
		const folder = newFolder();
		const old = 'aaaaaaaaaaaaaaaa';
		open(folder, { by: old }).keep('a', 1);
		for (const path of entries(folder, old)) utimesSync(path, noon, noon);
		open(folder, { at: days(29) }).keep('b', 1);
		expect(existsSync(ownFolder(folder, old))).toBe(true);
		utimesSync(join(folder, 'swept'), days(29), days(29));
		open(folder, { at: days(31) }).keep('b', 1);
		expect(existsSync(ownFolder(folder, old))).toBe(false);
		expect(open(folder).find('b')).toBe(1);
	});
	test('leaves what was asked for meanwhile', () => {
		const folder = newFolder();
		open(folder).keep('a', 1);
		for (const path of entries(folder)) utimesSync(path, noon, noon);
		open(folder, { at: days(20) }).find('a');
		utimesSync(join(folder, 'swept'), noon, noon);
		open(folder, { at: days(40) }).keep('b', 1);
		expect(open(folder).find('a')).toBe(1);
	});
	test('touches nothing that is not ours', () => {
		const folder = newFolder();
		open(folder).keep('a', 1);
		const foreign = [join(folder, 'thesis.json.gz'), join(ownFolder(folder), 'notes.txt'), join(folder, 'photos', `${'a'.repeat(64)}.json.gz`)];
		mkdirSync(join(folder, 'photos'));
		for (const path of [...foreign, join(folder, 'swept')]) {
			writeFileSync(path, 'mine');
			utimesSync(path, noon, noon);
		}
		open(folder, { at: days(100) }).keep('b', 1);
		expect(foreign.every(existsSync)).toBe(true);
	});
});

describe('the name of an audit', () => {
	const cache = open(newFolder());
	const input: Input = { kind: 'file', file: { path: '/a', name: 'a.txt' }, inFolder: false, options: {} };
	const bytes =
		(text: string): ReadBytes =>
		() =>
			Buffer.from(text);
	const nameWith = (config: object = {}, terms: readonly Glossary[] = [], fields?: Session['fields']) =>
		auditNames({ cache, workspace: { config, terms }, ...(fields ? { fields } : {}) } as unknown as Session);
	const glossary: Glossary = { file: 'g.csv', entries: [] };
	const optionsOf = (options: InputOptions): Input => ({ ...input, options });
	const pair: Input = { kind: 'pair', source: { path: '/a', name: 'a' }, target: { path: '/b', name: 'b' }, configured: true, options: {} };
	const usual = nameWith()(input, bytes('text'));
	test('is the same for the same, wherever the file stands', () => {
		expect(nameWith()({ ...input, file: { path: '/elsewhere', name: 'a.txt' } }, bytes('text'))).toBe(usual);
		expect(usual).toMatch(/^[0-9a-f]{64}$/);
	});
	test.each([
		['bytes', nameWith()(input, bytes('texts'))],
		['a name', nameWith()({ ...input, file: { path: '/a', name: 'b.txt' } }, bytes('text'))],
		['a locale', nameWith()(optionsOf({ locale: 'zh-HK' }), bytes('text'))],
		['a format', nameWith()(optionsOf({ format: 'tsv' }), bytes('text'))],
		['a severity', nameWith({ rules: new Map([['unit-sense', { severity: 'minor' }]]) })(input, bytes('text'))],
		['a glossary', nameWith({}, [glossary])(input, bytes('text'))],
		['a field', nameWith({}, [], ['earnings'])(input, bytes('text'))],
		['no field', nameWith({}, [], [])(input, bytes('text'))],
		['two files', nameWith()(pair, bytes('text'))],
	])('is another for other %s', (_, name) => {
		expect(name).toMatch(/^[0-9a-f]{64}$/);
		expect(name).not.toBe(usual);
	});
	test('tells where one file of a pair ends', () => {
		const of = (source: string, target: string) => nameWith()(pair, path => Buffer.from(path === '/a' ? source : target));
		expect(of('ab', 'c')).not.toBe(of('a', 'bc'));
	});
	test('is none for standard input, nor for what cannot be read', () => {
		expect(nameWith()({ ...input, file: { path: '-', name: '-' } }, bytes('text'))).toBeUndefined();
		expect(nameWith()({ ...input, file: { path: '/nowhere/at/all', name: 'a' } }, readingOnce())).toBeUndefined();
	});
});

test.each(readdirSync(join(root, 'examples')).filter(name => /^(?!notes\.).*\.(?:txt|tsv|csv)$/.test(name)))(
	'an audit is plain data: %s comes back as it was',
	name => {
		const { pairs, ...audit } = auditWith(engine(), readDocument(readFileSync(join(root, 'examples', name)), name));
		expect(JSON.parse(JSON.stringify({ ...audit, pairs }))).toEqual({ ...audit, pairs });
	},
);

describe('the program', () => {
	let bilint: Program;
	beforeAll(() => {
		bilint = build();
	});
	const line = 'We sold 400 gig modules.\n我們售出了 400 場演出模組。\n';
	const project = (): { readonly cwd: string; readonly env: { readonly BILINT_CACHE_DIR: string } } => {
		const cwd = newFolder();
		writeFileSync(join(cwd, 'a.txt'), line);
		return { cwd, env: { BILINT_CACHE_DIR: join(cwd, 'cache') } };
	};
	/** Of all entries, those that hold an audit. */
	const audits = (cwd: string): readonly string[] =>
		readdirSync(join(cwd, 'cache'), { recursive: true, encoding: 'utf8' })
			.filter(name => name.endsWith('.gz'))
			.map(name => join(cwd, 'cache', name))
			.filter(path => gunzipSync(readFileSync(path)).toString().includes('"findings"'));
	/** Says something else in an entry than was found, so that it is seen where it is used. */
	const forge = (cwd: string): void => {
		for (const path of audits(cwd))
			writeFileSync(path, gzipSync(gunzipSync(readFileSync(path)).toString().replaceAll('"severity":"critical"', '"severity":"info"')));
	};
	const severities = (stdout: string): readonly string[] => [...stdout.matchAll(/"severity":"(\w+)"/g)].map(([, severity]) => severity ?? '');

	test('says the same of what it remembers, in every form', () => {
		const { cwd, env } = project();
		for (const args of [[], ['--format', 'jsonl'], ['--format', 'sarif'], ['--format', 'json'], ['--lang', 'zh-Hant', '--every']]) {
			const fresh = bilint.run(['check', 'a.txt', '--no-cache', ...args], { cwd, env });
			expect(fresh).toMatchObject({ code: 1, stderr: '' });
			expect(bilint.run(['check', 'a.txt', ...args], { cwd, env })).toEqual(fresh);
			expect(bilint.run(['check', 'a.txt', ...args], { cwd, env })).toEqual(fresh);
		}
		expect(audits(cwd)).toHaveLength(1);
	});
	test('audits once what has not changed, and anew what has', () => {
		const { cwd, env } = project();
		const found = (...args: readonly string[]) => severities(bilint.run(['check', 'a.txt', '--format', 'jsonl', ...args], { cwd, env }).stdout);
		expect(found()).toEqual(['critical']);
		forge(cwd);
		expect(found()).toEqual(['info']);
		expect(found('--no-cache')).toEqual(['critical']);
		expect(found('--locale', 'zh-HK')).toEqual(['critical']);
		writeFileSync(join(cwd, 'bilint.config.yaml'), 'rules: {unit-sense: minor}\n');
		expect(found()).toEqual(['minor']);
		writeFileSync(join(cwd, 'bilint.config.yaml'), '');
		writeFileSync(join(cwd, 'a.txt'), `${line}Tea.\n茶。\n`);
		expect(found()).toEqual(['critical']);
	});
	test('takes nothing from its memory for another file of the same bytes: findings name theirs', () => {
		const { cwd, env } = project();
		bilint.run(['check', 'a.txt'], { cwd, env });
		writeFileSync(join(cwd, 'b.txt'), line);
		expect(bilint.run(['check', 'b.txt', '--format', 'jsonl'], { cwd, env }).stdout).toContain('"file":"b.txt"');
	});
	test('keeps nothing when it is told to, and works where nothing can be kept', () => {
		const { cwd, env } = project();
		expect(bilint.run(['check', 'a.txt', '--no-cache'], { cwd, env }).code).toBe(1);
		expect(bilint.run(['check', 'a.txt'], { cwd, env: { BILINT_CACHE_DIR: '' } }).code).toBe(1);
		expect(existsSync(join(cwd, 'cache'))).toBe(false);
		mkdirSync(join(cwd, 'cache'));
		chmodSync(join(cwd, 'cache'), 0o500);
		expect(bilint.run(['check', 'a.txt'], { cwd, env })).toMatchObject({ code: 1, stderr: '' });
		chmodSync(join(cwd, 'cache'), 0o700);
	});
	test('hears a decision and a comment in the file whatever it remembers', () => {
		const { cwd, env } = project();
		const first = bilint.run(['check', 'a.txt', '--format', 'jsonl'], { cwd, env });
		expect(bilint.run(['baseline', 'a.txt'], { cwd, env }).code).toBe(0);
		expect(first.code).toBe(1);
		expect(bilint.run(['check', 'a.txt'], { cwd, env }).code).toBe(0);
	});
	test('fixes what it remembers', () => {
		const { cwd, env } = project();
		bilint.run(['check', 'a.txt'], { cwd, env });
		expect(bilint.run(['fix', 'a.txt', '--all', '--write'], { cwd, env }).code).toBe(0);
		expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toContain('400G');
		expect(bilint.run(['check', 'a.txt'], { cwd, env }).code).toBe(0);
	});
});
