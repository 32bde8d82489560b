import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit, readDocument } from '../../src/bilint.js';
import type { Decision, Finding } from '../../src/model.js';
import { manualCause, manualFingerprint } from '../../src/triage/manual.js';
import { lineOf, parseDecision } from '../../src/triage/record.js';
import { put } from '../helpers/process.js';
import { projectWith, run } from '../helpers/run.js';
import { decision, decisionOn } from '../triage/decisions.js';

const call =
	'We shipped 400 gig modules to three customers.\n我們向三家客戶出貨 400 場演出模組。\nRevenue was $4.8 million in the year.\n當年營收為 48 萬美元。\n';
const findings: readonly Finding[] = audit(readDocument(new TextEncoder().encode(call), 'call.txt')).findings;
const [gig, scale] = findings as readonly [Finding, Finding];
const journal = (...decisions: readonly Decision[]): string => decisions.map(each => `${lineOf(each)}\n`).join('');
const projectOf = (...decisions: readonly Decision[]): string => projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': journal(...decisions) });
const linesIn = (folder: string, name = '.bilint/decisions.jsonl'): readonly string[] =>
	readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);

const gone = decisionOn(
	{
		...gig,
		fingerprint: 'v1:gone',
		source: { line: 9, text: 'It was a 400 gig tour.', spans: [[9, 16]] },
		target: { line: 10, text: '那是 400 場演出的巡迴。', spans: [[3, 9]] },
	},
	{ reason: 'a band' },
);

test('an error that a reviewer added fails the gate in the renamed file too', async () => {
	const fine = 'We shipped 400 gig modules to three customers.\n我們向三家客戶出貨 400G 模組。\n';
	const place = {
		file: 'call.txt',
		source: { line: 1, text: 'We shipped 400 gig modules to three customers.', spans: [[3, 10]] },
		target: { line: 2, text: '我們向三家客戶出貨 400G 模組。', spans: [[7, 9]] },
	} as const;
	const adds = { category: 'term', severity: 'critical', comment: '' } as const;
	const seen = { ...place, rule: 'manual' as const, cause: manualCause(place, adds) };
	const added = decision({ about: { fingerprint: manualFingerprint(place, adds) }, verdict: 'confirmed', adds, seen });
	const { code, out, err } = await run(
		projectWith({ 'b.txt': fine, '.bilint/decisions.jsonl': journal(added) }),
		'check',
		'b.txt',
		'--format',
		'jsonl',
	);
	expect([code, err]).toEqual([1, '']);
	expect(JSON.parse(out)).toMatchObject({ rule: 'manual', file: 'b.txt', target: { line: 2 } });
});

describe('list', () => {
	test('shows the words that hold, with a reason, a conflict, and what is stale', async () => {
		const first = decisionOn(gig, { after: [], reason: '客戶的說法' });
		const second = decisionOn(gig, { after: [], by: 'jun', verdict: 'confirmed' });
		const folder = projectOf(first, second, decisionOn(scale, { verdict: 'later' }), decisionOn(scale, { verdict: 'fixed', text: 'x' }), gone);
		const { code, out, err } = await run(folder, 'decisions', 'list', 'call.txt');
		expect(code).toBe(0);
		expect(out.split('\n')).toEqual([
			'confirmed  2026-01-01  jun  call.txt:2  unit-sense',
			'  dismissed  2026-01-01  mei  call.txt:2  unit-sense  “客戶的說法”  (conflict)',
			'fixed      2026-01-01  mei  call.txt:4  number-mismatch',
			'dismissed  2026-01-01  mei  call.txt:10  unit-sense  “a band”  (stale: its evidence changed)',
			'',
		]);
		expect(err).toBe('4 decisions of 5 lines hold\n');
	});
	test('says of how many a decision on a cause is', async () => {
		const folder = projectOf(decision({ about: { cause: gig.cause, document: 'call.txt' } }), decision({ about: { cause: 'a/b' } }));
		const { out } = await run(folder, 'decisions', 'list');
		expect(out).toContain(`all of ${gig.cause} in call.txt`);
		expect(out).toContain('all of a/b in the project');
	});
	test('of nothing says so', async () =>
		expect(await run(projectWith({}), 'decisions', 'list')).toEqual({ code: 0, out: '', err: '.bilint/decisions.jsonl: no decisions\n' }));
});

test('the journal that the configuration names is the one that counts, for every command and from every folder', async () => {
	const config = 'decisions: qa/words.jsonl\nfiles: [docs/call.txt]\n';
	const there = audit(readDocument(new TextEncoder().encode(call), 'docs/call.txt')).findings;
	const folder = projectWith({ '.git/HEAD': '', 'bilint.config.yaml': config, 'docs/call.txt': call });
	expect((await run(folder, 'check')).code).toBe(1);
	put(folder, 'qa/words.jsonl', journal(...there.map(each => decisionOn(each))));
	expect((await run(join(folder, 'docs'), 'check')).code).toBe(0);
	expect((await run(folder, 'decisions', 'list')).err).toContain('2 decisions of 2 lines hold');
	expect((await run(join(folder, 'docs'), 'tune')).out).toContain('unit-sense');
});

test.each(['check', 'decisions list', 'decisions compact'])('%s refuses a journal that is none, and leaves it alone', async command => {
	const folder = projectWith({ 'call.txt': call, 'b.txt': call });
	const { code, err } = await run(folder, ...command.split(' '), 'b.txt', '--decisions', 'call.txt');
	expect([code, err]).toEqual([2, 'bilint: call.txt: is no journal of decisions: none of its lines holds one\n']);
	expect(readdirSync(folder)).not.toContain('call.txt.aside');
	expect(readFileSync(join(folder, 'call.txt'), 'utf8')).toBe(call);
});

describe('prune', () => {
	test('shows what is stale, and takes it out with --write', async () => {
		const folder = projectOf(decisionOn(gig), gone);
		const shown = await run(folder, 'decisions', 'prune', 'call.txt');
		expect(shown.err).toBe('.bilint/decisions.jsonl: 1 stale decision would be taken out; --write does it\n');
		expect(shown.out).toContain('“a band”');
		expect(linesIn(folder)).toHaveLength(2);
		await run(folder, 'decisions', 'prune', 'call.txt', '--write');
		expect(linesIn(folder).map(line => parseDecision(line)?.about)).toEqual([{ fingerprint: gig.fingerprint }]);
	});
	test('leaves the decisions on other files alone', async () => {
		const folder = projectWith({
			'call.txt': call,
			'other.txt': call.replace('400 gig', '800 gig').replace('400 場演出', '800 場演出'),
			'.bilint/decisions.jsonl': journal(decisionOn({ ...gig, file: 'other.txt', fingerprint: 'v1:other' })),
		});
		await run(folder, 'decisions', 'prune', 'call.txt', '--write');
		expect(linesIn(folder)).toHaveLength(1);
	});
	test('wants to know what to hold them against', async () => expect((await run(projectOf(gone), 'decisions', 'prune')).code).toBe(2));
});

describe('compact', () => {
	test('keeps the words that hold, those in conflict and what a newer version wrote, and puts what is no record aside', async () => {
		const early = decisionOn(gig, { verdict: 'later', after: [] });
		const late = decisionOn(gig, { after: [early.id] });
		const rival = decisionOn(gig, { by: 'jun', verdict: 'confirmed', after: [early.id] });
		const tomorrow = JSON.stringify({ ...decisionOn(scale), verdict: 'escalated' });
		const folder = projectWith({ 'call.txt': call, '.bilint/decisions.jsonl': `${journal(early, late, rival, rival)}${tomorrow}\n{"id":"torn\n` });
		const { code, err } = await run(folder, 'decisions', 'compact');
		expect(code).toBe(0);
		expect(linesIn(folder)).toEqual([lineOf(late), lineOf(rival), tomorrow]);
		expect(linesIn(folder, '.bilint/decisions.jsonl.aside')).toEqual(['{"id":"torn']);
		expect(err).toContain('6 lines before, 3 after');
	});
	test('changes nothing for those who read it', async () => {
		const folder = projectOf(decisionOn(gig), decisionOn(scale), decisionOn(scale, { verdict: 'open' }), decisionOn(gig, { verdict: 'confirmed' }));
		const before = await run(folder, 'check', 'call.txt', '--format', 'jsonl');
		await run(folder, 'decisions', 'compact');
		expect(await run(folder, 'check', 'call.txt', '--format', 'jsonl')).toEqual(before);
	});
});

describe('export and import', () => {
	test('carry what holds to another project, once', async () => {
		const from = projectOf(
			decisionOn(gig, { verdict: 'later' }),
			decisionOn(gig, { reason: '\u202e' }),
			decisionOn(scale),
			decisionOn(scale, { verdict: 'open' }),
		);
		const { out } = await run(from, 'decisions', 'export');
		expect(
			out
				.split('\n')
				.slice(0, -1)
				.map(line => parseDecision(line)?.verdict),
		).toEqual(['dismissed']);
		const to = projectWith({ 'words.jsonl': `${out}not a decision\n` });
		const first = await run(to, 'decisions', 'import', 'words.jsonl');
		expect(first).toMatchObject({ code: 1, err: 'words.jsonl:2: no decision, left out\nwords.jsonl: 1 decision taken over, 0 known already\n' });
		expect((await run(to, 'decisions', 'import', 'words.jsonl')).err).toContain('0 decisions taken over, 1 known already');
		expect(linesIn(to)).toHaveLength(1);
	});
	test('of a file that is not there is exit 2', async () => {
		const folder = projectWith({});
		expect(await run(folder, 'decisions', 'import', 'gone.jsonl')).toMatchObject({ code: 2, err: 'bilint: gone.jsonl: no such file\n' });
		expect(existsSync(join(folder, '.bilint'))).toBe(false);
	});
});

test('a task that there is none of', async () =>
	expect((await run(projectWith({}), 'decisions', 'forget')).err).toBe(
		'bilint: Unexpected "forget" for decisions, expected one of list, prune, compact, export, import\n',
	));

describe('tune', () => {
	test('shows dismissals by rule and cause, and the configuration that would have spared them', async () => {
		const other = { ...gig, fingerprint: 'v1:2' };
		const { code, out } = await run(projectOf(decisionOn(gig), decisionOn(other), decisionOn(scale, { verdict: 'confirmed' })), 'tune');
		expect(code).toBe(0);
		expect(out).toBe(
			[
				'rule and cause         dismissed  decided  share',
				'unit-sense                     2        2   100%',
				`  ${gig.cause}          2        2   100%`,
				'',
				'# bilint.config.yaml: would have spared 2 dismissals',
				'rules:',
				'  unit-sense:',
				'    except:',
				'      - "400 場演出"',
				'',
			].join('\n'),
		);
	});
	test('of nothing says so', async () => expect((await run(projectWith({}), 'tune')).err).toBe('.bilint/decisions.jsonl: nothing was dismissed\n'));
});
