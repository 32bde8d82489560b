/** The command line with glossaries: what a user sees, and the exit codes a job sees. */

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { main } from '../../src/cli.js';
import type { Sink } from '../../src/commands/io.js';
import { build } from '../helpers/program.js';
import { projectWith, run as runIn } from '../helpers/run.js';
import { termsWorkbook } from '../helpers/workbook.js';

vi.stubGlobal('BILINT_VERSION', '0.0.0');
const folder = mkdtempSync(join(tmpdir(), 'bilint-glossary-'));
const named = (name: string): string => relative('.', join(folder, name)).replaceAll('\\', '/');
const write = (name: string, content: string | Uint8Array): string => {
	writeFileSync(join(folder, name), content);
	return named(name);
};

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
	const said = { out: '', err: '' };
	const sink = (to: 'out' | 'err'): Sink => ({
		write(text, done) {
			said[to] += text;
			done();
			return true;
		},
	});
	const stdin = { async *[Symbol.asyncIterator]() {} };
	const code = await main(argv, { stdin, stdout: sink('out'), stderr: sink('err'), env: {}, now: () => 0, date: () => new Date(0) });
	return { code, ...said };
}

let pairs = '';
beforeAll(() => {
	pairs = write('pairs.tsv', 'Our uptime rose.\t我們的上線時間增加。\n');
});
afterAll(() => vi.unstubAllGlobals());

describe('check --glossary', () => {
	test('takes several, of several kinds, and names the row that spoke', async () => {
		const csv = write('a.csv', 'en,zh-TW\nuptime,正常運行時間\n');
		const xlsx = write(
			'b.xlsx',
			termsWorkbook([
				['en', 'zh-TW', 'status'],
				['rose', '上升', ''],
			]),
		);
		const { code, out } = await run('check', '--glossary', csv, '--glossary', xlsx, '--format', 'jsonl', '--fail-on', 'minor', pairs);
		expect(code).toBe(1);
		const origins = out
			.trim()
			.split('\n')
			.map(line => JSON.parse(line).data.origin);
		expect(origins).toEqual([`${csv}:2`, `${xlsx}:2`]);
	});
	test('finds nothing without', async () => expect(await run('check', pairs)).toMatchObject({ code: 0 }));
	test.each([
		['no such file', 'nowhere.csv', () => {}, ': no such file'],
		['a broken file', 'broken.tbx', () => write('broken.tbx', '<tbx>'), ':1:6: cannot be read: unclosed tag: tbx'],
		[
			'no glossary',
			'none.csv',
			() => write('none.csv', 'a,b\n1,2\n'),
			':1:1: no English found, expected a column or language named en; there is "a, b"',
		],
		['bytes that are no text', 'bytes.csv', () => write('bytes.csv', new Uint8Array([0x65, 0x6e, 0x2c, 0xa4, 0xa4])), ':1: unexpected bytes'],
		['a doctype', 'doctype.tbx', () => write('doctype.tbx', '<!DOCTYPE tbx><tbx/>'), ':1:15: is refused: it holds a document type'],
	])('%s stops the run with one line that names the place', async (_, name, make, says) => {
		make();
		const { code, out, err } = await run('check', '--glossary', named(name), pairs);
		expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
		expect(err).toContain(`${named(name)}${says}`);
	});
	test('untrusted text of a glossary reaches no terminal raw', async () => {
		const { err } = await run('check', '--glossary', write('evil.csv', 'en,zh-TW,status\na,甲,\u001b[2J\n'), pairs);
		expect(err).toContain('␛[2J');
		expect(err).not.toContain('\u001b');
	});
});

describe('the program as it is shipped', () => {
	test('reads every format', () => {
		const program = build();
		const tbx =
			'<tbx type="TBX-Basic" xml:lang="en"><text><body><conceptEntry><langSec xml:lang="en"><termSec><term>uptime</term></termSec></langSec>' +
			'<langSec xml:lang="zh-TW"><termSec><term>正常運行時間</term></termSec></langSec></conceptEntry></body></text></tbx>';
		const files = {
			'a.csv': 'en,zh-TW\nuptime,正常運行時間\n',
			'b.tsv': 'en\tzh-TW\nuptime\t正常運行時間\n',
			'c.yaml': 'uptime: 正常運行時間\n',
			'd.tbx': tbx,
			'e.xlsx': termsWorkbook([
				['en', 'zh-TW'],
				['uptime', '正常運行時間'],
			]),
		};
		for (const [name, content] of Object.entries(files)) {
			const { stdout, stderr } = program.run(['check', '--glossary', write(name, content), '--format', 'jsonl', pairs]);
			expect([name, stderr, stdout.trim().split('\n').length]).toEqual([name, '', 1]);
			expect(stdout).toContain('"term-missing"');
		}
	}, 60_000);
});

describe('the glossary reviewers add to', () => {
	const head = 'en\tzh-TW\tzh-HK\tzh-CN\tstatus\tnote\towner\n';
	const files = (glossary: string): Record<string, string> => ({
		'pairs.tsv': 'Our uptime rose.\t我們的上線時間增加。\n',
		'.bilint/glossary.tsv': glossary,
	});
	const origins = (out: string): readonly string[] =>
		out
			.split('\n')
			.filter(line => line !== '')
			.map(line => JSON.parse(line).data.origin);
	const own = `${head}uptime\t正常運行時間\t\t\tpreferred\t\tlin\n`;

	test('is read by itself', async () => {
		const { out } = await runIn(projectWith(files(own)), 'check', 'pairs.tsv', '--format', 'jsonl');
		expect(origins(out)).toEqual(['.bilint/glossary.tsv:2']);
	});
	test('stands beside the decisions that are named', async () => {
		const folder = projectWith({ ...files(head), 'other/decisions.jsonl': '', 'other/glossary.tsv': own });
		const { out } = await runIn(folder, 'check', 'pairs.tsv', '--format', 'jsonl', '--decisions', 'other/decisions.jsonl');
		expect(origins(out)).toEqual(['other/glossary.tsv:2']);
	});
	test('speaks with the one that is named, each with its rows', async () => {
		const folder = projectWith({ ...files(own), 'a.csv': 'en,zh-TW\nrose,上升\nuptime,可用時間\n' });
		const { out } = await runIn(folder, 'check', 'pairs.tsv', '--format', 'jsonl', '--glossary', 'a.csv');
		expect(origins(out)).toEqual(['.bilint/glossary.tsv:2, a.csv:3', 'a.csv:2']);
	});
	test('says nothing while it is empty', async () =>
		expect(await runIn(projectWith(files(head)), 'check', 'pairs.tsv', '--format', 'jsonl')).toMatchObject({ code: 0, out: '' }));
	test('that contradicts itself stops the run', async () => {
		const folder = projectWith(files(`${own}uptime\t正常運行時間\t\t\tforbidden\t\t\n`));
		const { code, err } = await runIn(folder, 'check', 'pairs.tsv');
		expect(code).toBe(2);
		expect(err).toContain('.bilint/glossary.tsv:3');
	});
	test.each(['fix', 'decisions prune'])('%s reads them as check does', async command => {
		const folder = projectWith({ ...files(head), 'bad.csv': 'a,b\n1,2\n' });
		const { code, err } = await runIn(folder, ...command.split(' '), 'pairs.tsv', '--glossary', 'bad.csv');
		expect(code).toBe(2);
		expect(err).toContain('bad.csv:1:1: no English found');
	});
});

describe('check --domain', () => {
	const folder = projectWith({ 'pairs.tsv': 'We gave guidance for the year.\t我們給出了今年的指導。\n' });
	const rulesOf = async (...argv: readonly string[]): Promise<readonly string[]> => {
		const { out } = await runIn(folder, 'check', 'pairs.tsv', '--locale', 'zh-TW', '--format', 'jsonl', ...argv);
		return out
			.split('\n')
			.filter(line => line !== '')
			.map(line => JSON.parse(line).rule);
	};
	test('tells what the text does not', async () => {
		expect(await rulesOf()).toEqual([]);
		expect(await rulesOf('--domain', 'earnings')).toEqual(['term-forbidden']);
	});
	test('takes several', async () => expect(await rulesOf('--domain', 'optics', '--domain', 'earnings')).toEqual(['term-forbidden']));
	test('another field, or none, keeps the terms of a field silent', async () => {
		expect(await rulesOf('--domain', 'optics')).toEqual([]);
		expect(await rulesOf('--domain', 'general')).toEqual([]);
	});
	test('the text report shows it', async () => {
		expect((await runIn(folder, 'check', 'pairs.tsv', '--domain', 'earnings', '--domain', 'optics')).out).toContain(
			'1 problem in 1 pair, about earnings, optics\n',
		);
		expect((await runIn(folder, 'check', 'pairs.tsv', '--domain', 'earnings', '--lang', 'zh-Hant')).out).toContain('領域：法說會');
	});
	test('names what there is', async () => {
		const { code, err } = await runIn(folder, 'check', 'pairs.tsv', '--domain', 'cooking');
		expect(code).toBe(2);
		expect(err).toContain('earnings');
	});
});

describe('glossary lint', () => {
	test('is content', async () => {
		const file = write('good.csv', 'en,zh-TW\nuptime,正常運行時間\n');
		expect(await run('glossary', 'lint', file)).toEqual({ code: 0, out: `${file}: 1 entry, nothing to report\n`, err: '' });
	});
	test('lists rows, in either language', async () => {
		const file = write('poor.csv', 'en,zh-TW\nuptime,正常運行時間\nuptime,正常運行時間\ncolor,\n');
		expect(await run('glossary', 'lint', file)).toEqual({
			code: 1,
			out: `${file}:3: "uptime" says the same as row 2; remove one\n${file}:4: "color" has no rendering and is not marked "do not translate"\n${file}: 2 points to look at in 3 entries\n`,
			err: '',
		});
		expect((await run('glossary', 'lint', file, '--lang', 'zh-Hant')).out).toContain('與第 2 列相同，請刪除其一');
	});
	test('needs a file', async () => expect(await run('glossary', 'lint')).toMatchObject({ code: 2 }));
});

describe('glossary diff', () => {
	test('lists what was added, removed and changed, whatever the format', async () => {
		const old = write('old.csv', 'en,zh-TW,status\nuptime,上線時間,\ncolor,色彩,\nlane,通道,\n');
		const now = write('new.yaml', '- {en: uptime, zh-TW: 正常運行時間, status: admitted}\n- {en: lane, zh-TW: 通道}\n- {en: AOC, dnt: yes}\n');
		expect(await run('glossary', 'diff', old, now)).toEqual({
			code: 1,
			out: '+ AOC: do not translate\n- color: 色彩 (zh-TW)\n~ uptime: 上線時間 (zh-TW) → 正常運行時間 (zh-TW, admitted)\n',
			err: '',
		});
	});
	test('finds no difference', async () => {
		const file = write('same.csv', 'en,zh-TW\nuptime,正常運行時間\n');
		expect(await run('glossary', 'diff', file, file)).toEqual({ code: 0, out: 'No differences\n', err: '' });
	});
});

test('another word after glossary is not known, and what was meant is named', async () =>
	expect(await run('glossary', 'lnt', 'x')).toEqual({
		code: 2,
		out: '',
		err: 'bilint: Unexpected command "glossary lnt", did you mean "glossary lint"?\n',
	}));
