import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { junit } from '../../reports/junit.js';
import type { Finding, Report } from '../../src/model.js';
import { eachElement, type XmlNode } from '../../src/read/xml.js';
import { audit, finding, report, sampleReport, side } from './samples.js';

const options = { width: 80, color: false, every: false };
const textOf = (of: Report, more: object = {}): string => [...junit(of, { ...options, ...more })].join('');

function treeOf(text: string): XmlNode {
	let root: XmlNode | undefined;
	eachElement(text, new Set(['testsuites']), node => {
		root = node;
	});
	if (!root) throw new Error('no testsuites');
	return root;
}
const nodes = (node: XmlNode): readonly XmlNode[] => node.children.filter((child): child is XmlNode => typeof child !== 'string');
const cases = (text: string): readonly XmlNode[] => nodes(treeOf(text)).flatMap(nodes);
const outcomes = (findings: readonly Finding[], more: object = {}): readonly (string | undefined)[] =>
	cases(textOf(report([audit(findings)]), more)).map(each => nodes(each)[0]?.name);

/** What junit-10.xsd of Jenkins' xUnit plugin allows of what we write: element, its attributes (! where required), its children. */
const allowed: Readonly<Record<string, { readonly attributes: readonly string[]; readonly children: readonly string[] }>> = {
	testsuites: { attributes: ['name'], children: ['testsuite'] },
	testsuite: { attributes: ['name!', 'tests!', 'failures!', 'errors!', 'skipped', 'time', 'file'], children: ['testcase'] },
	testcase: { attributes: ['name!', 'classname', 'time'], children: ['failure', 'skipped'] },
	failure: { attributes: ['type', 'message'], children: [] },
	skipped: { attributes: ['type', 'message'], children: [] },
};

function expectValid(node: XmlNode): void {
	const shape = allowed[node.name];
	for (const name of node.attributes.keys()) expect(shape?.attributes.map(each => each.replace('!', ''))).toContain(name);
	for (const name of shape?.attributes ?? []) if (name.endsWith('!')) expect([...node.attributes.keys()]).toContain(name.slice(0, -1));
	for (const child of nodes(node)) {
		expect(shape?.children).toContain(child.name);
		expectValid(child);
	}
}

describe('junit', () => {
	test('a suite a file, a case a finding, and a passing one where there is none', () => {
		const text = textOf(report([audit([finding({ target: side(9, '我們的 800 場演出。', '800 場演出') })]), audit([], { file: 'clean.txt' })]));
		expect(text).toBe(
			`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="bilint">
<testsuite name="call.txt" file="call.txt" tests="1" failures="1" errors="0" skipped="0" time="0">
<testcase name="call.txt › 9 › unit-sense" classname="call.txt" time="0"><failure message="Unexpected &quot;800 場演出&quot; (a performance) for &quot;800 gig&quot; (a data rate), expected &quot;800G&quot;" type="critical">call.txt:9
Chinese: 我們的 800 場演出。</failure></testcase>
</testsuite>
<testsuite name="clean.txt" file="clean.txt" tests="1" failures="0" errors="0" skipped="0" time="0">
<testcase name="clean.txt › no findings" classname="clean.txt" time="0"/>
</testsuite>
</testsuites>
`,
		);
	});
	test('only what fails the gate is a failure', () => {
		const findings = [finding(), finding({ severity: 'minor' }), finding({ status: 'dismissed' }), finding({ suppression: { by: 'baseline' } })];
		expect(outcomes(findings)).toEqual(['failure', 'skipped', 'skipped', 'skipped']);
		expect(outcomes(findings, { failOn: 'minor' })).toEqual(['failure', 'failure', 'skipped', 'skipped']);
		expect(outcomes([finding({ severity: 'major' })], { failOn: 'critical' })).toEqual(['skipped']);
	});
	test('names are unique, as GitLab keeps only the first of two alike', () => {
		const one = finding({ target: side(3, '甲', '甲') });
		const names = cases(textOf(report([audit([one, one, one]), audit([one])]))).map(({ attributes }) => attributes.get('name'));
		expect(new Set(names).size).toBe(4);
		expect(names[1]).toBe('call.txt › 3 › unit-sense #2');
	});
	test('a segment is called what people call it', () => {
		const target = { ...side(3, '甲', '甲'), key: 'menu.a', label: 'Menu!B3' };
		expect(textOf(report([audit([finding({ target })])]))).toContain('call.txt › Menu!B3 › unit-sense');
	});
	test('files are named from the top of the repository', () => expect(textOf(sampleReport(), { base: 'p/' })).toContain('file="p/call.txt"'));
	test.each([
		['the sample', sampleReport()],
		['the sample in Chinese', sampleReport('zh-Hant')],
		['nothing', report([])],
		['hostile text', report([audit([finding({ file: '<a>&"\'\u0000\ud800\ufffe', target: side(1, ']]>\u0001\n::error::##[x]', ']') })])])],
	])('is valid with %s', (_, of) => expectValid(treeOf(textOf(of))));
	test('stays under 30 MB and says what was left out, the mildest', () => {
		const long = '字'.repeat(2000);
		const many = report([
			audit(Array.from({ length: 6000 }, (_, i) => finding({ severity: i < 100 ? 'critical' : 'minor', target: side(i, long, '字') }))),
		]);
		const text = textOf(many, { failOn: 'minor' });
		expect(Buffer.byteLength(text)).toBeLessThan(30_000_000);
		expect(text.match(/type="critical"/g)).toHaveLength(100);
		const left = 6000 - (text.match(/<failure/g)?.length ?? 0);
		expect(left).toBeGreaterThan(0);
		expect(text).toContain(`${left.toLocaleString('en-US')} findings left out`);
	});
});

const xsd = process.env.BILINT_JUNIT_XSD ?? '';
if (!existsSync(xsd)) console.log('test/reports: BILINT_JUNIT_XSD names no schema; JUnit XML is not held against it by xmllint');

describe.skipIf(!existsSync(xsd))('xmllint', () => {
	test.each([
		['the sample', sampleReport()],
		['nothing', report([])],
		[
			'hostile text',
			report([audit([finding({ file: '<a>&"\'\u0000\ud800\ufffe', status: 'dismissed', target: side(1, ']]>\u0001\n::error::##[x]', ']') })])]),
		],
	])('is content with %s', (_, of) => {
		const { status, stderr } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', xsd, '-'], { input: textOf(of), encoding: 'utf8' });
		expect(stderr).toContain('validates');
		expect(status).toBe(0);
	});
});
