/** The packs of terms as data: what a linguist may get wrong in a row is found here. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { acronyms } from '../../rules/data/acronyms.js';
import { captionWords } from '../../rules/data/caption-words.js';
import { domains } from '../../rules/data/domains.js';
import { termPacks } from '../../rules/data/terms/packs.js';
import { engine } from '../../rules/index.js';
import { lookUpForm } from '../../src/annotate/terms/chinese-lists.js';
import type { TermRow } from '../../src/annotate/terms/termbase.js';
import { auditWith } from '../../src/audit.js';
import type { Locale } from '../../src/model.js';
import { readDocument } from '../../src/read/read.js';

const rows = termPacks.flatMap(({ name, rows: own }) => own.map(row => ({ pack: name, ...row })));
const split = (text: string | undefined): readonly string[] => (text ?? '').split('|').filter(part => part !== '');
const right = ({ tw, cn, hk }: TermRow): readonly string[] => [tw, cn, hk].flatMap(split).map(lookUpForm);
const domainNames = new Set(domains.map(({ domain }) => domain));

test('there are at least six hundred terms, most with a rendering that is wrong', () => {
	expect(rows.length).toBeGreaterThanOrEqual(600);
	expect(rows.filter(row => row.not).length).toBeGreaterThan(500);
});

describe.each(termPacks)('$name', ({ rows: own }) => {
	test('every row has English, and Chinese for Taiwan and the Mainland', () => {
		for (const row of own) expect([row.en !== '' && row.tw !== '' && row.cn !== '', row.en]).toEqual([true, row.en]);
	});
	test('no rendering is right and wrong at once', () => {
		for (const row of own)
			for (const { zh } of row.not ?? []) for (const wrong of split(zh)) expect(right(row), row.en).not.toContain(lookUpForm(wrong));
	});
	test('no rendering stands twice, blank or untrimmed', () => {
		for (const row of own)
			for (const list of [row.en, row.tw, row.cn, row.hk, ...(row.not ?? []).map(({ zh }) => zh)]) {
				const parts = list?.split('|') ?? [];
				expect(new Set(parts).size, row.en).toBe(parts.length);
				for (const part of parts) expect(part.trim(), row.en).toBe(part);
			}
	});
	test('the sense of a wrong rendering is told, or it is a mere slip', () => {
		for (const row of own) for (const { sense, severity } of row.not ?? []) expect(sense !== '' || severity === 'minor', row.en).toBe(true);
	});
	test('domains, metrics and guards exist', () => {
		for (const { en, domain, metric, near, apart } of own) {
			for (const each of split(domain)) expect(domainNames, en).toContain(each);
			if (metric !== undefined)
				expect(
					captionWords.map(row => row.metric),
					en,
				).toContain(metric);
			for (const word of [near, apart].flatMap(list => list?.split(' ') ?? [])) expect(word, en).toMatch(/^[a-z0-9&'-]+$/);
		}
	});
	test('variants have more than one side', () => {
		for (const { en, one } of own) if (one) expect(one.length, en).toBeGreaterThan(1);
	});
});

test('no form is given twice for the same meaning', () => {
	const seen = new Map<string, string>();
	for (const { en, pack, domain, near, apart, alone, cased } of rows)
		for (const form of split(en)) {
			const key = [form, domain, near, apart, alone, cased].join('\t');
			expect([form, seen.get(key)]).toEqual([form, undefined]);
			seen.set(key, pack);
		}
});

test('acronyms stand once, with fields there are', () => {
	expect(new Set(acronyms.map(({ acronym }) => acronym)).size).toBe(acronyms.length);
	for (const { acronym, fields, unless } of acronyms) for (const field of [...fields, unless]) expect(domainNames, acronym).toContain(field);
});

const data = new URL('../../../shared/data/', import.meta.url);
const sets = existsSync(data) ? readdirSync(data).filter(name => name.startsWith('clean-')) : [];
if (sets.length === 0) test.skip('no clean sets in ../shared/data: forbidden renderings are not tried on good translations', () => {});

/** Lines of the clean sets whose translators did take one word for another. */
const trueMistakes: ReadonlySet<string> = new Set([
	'1876 term-forbidden/median→平均',
	'2974 term-forbidden/median→平均',
	'2975 term-forbidden/median→平均',
	'2976 term-forbidden/median→平均',
	'847 term-forbidden/hurricane→龙卷风',
	'1485 acronym-misexpanded/WHO→世界贸易组织',
]);

test.each(sets)('nothing in %s is called wrong', name => {
	const wordRules = new Set(['term-forbidden', 'idiom-literal', 'acronym-misexpanded', 'metric-mismatch', 'do-not-translate']);
	const all = engine();
	const document = readDocument(readFileSync(new URL(name, data)), name);
	const locale = /zh-[A-Z]{2}/.exec(name)?.[0] as Locale;
	const { findings } = auditWith({ ...all, rules: all.rules.filter(({ id }) => wordRules.has(id)) }, document, { locale });
	const told = findings.map(({ source, cause }) => `${source?.line} ${cause}`);
	expect(told.filter(one => !trueMistakes.has(one))).toEqual([]);
});

/** Rows are tried where they would not even speak: as if every document were about everything. */
test.each(sets)('in %s next to nothing is called wrong even if every domain held', name => {
	const all = engine();
	const least = new Map([...all.domains.least.keys()].map(domain => [domain, { different: 1, perPair: 0 }]));
	const document = readDocument(readFileSync(new URL(name, data)), name);
	const locale = /zh-[A-Z]{2}/.exec(name)?.[0] as Locale;
	const rules = all.rules.filter(({ id }) => id === 'term-forbidden' || id === 'idiom-literal');
	const { findings, pairs } = auditWith({ ...all, rules, domains: { ...all.domains, least } }, document, { locale });
	expect(findings.length / pairs.length).toBeLessThan(0.005);
});
