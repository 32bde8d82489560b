import { describe, expect, test } from 'vitest';
import { domains } from '../rules/data/domains.js';
import { engine } from '../rules/index.js';
import { scanEnglish } from '../src/annotate/quantities/english.js';
import { rational } from '../src/annotate/quantities/rational.js';
import { compileDomains, type DomainWords, detectLocale, domainsIn, gatherFacts, withFields } from '../src/facts.js';
import type { Annotated, Pair, Quantity, Side } from '../src/model.js';

const { names, english } = engine();
const noDomains = compileDomains([]);
const side = (text: string): Side => ({ segments: [{ text, line: 1, column: 0 }], text });
const pair = (source: string, target: string): Pair => ({
	index: 0,
	kind: 'prose',
	source: side(source),
	target: side(target),
	alignment: { by: 'given' },
});

const annotated = (text: string, source: readonly Quantity[], words: DomainWords = noDomains): Annotated => ({
	pair: pair(text, ''),
	source,
	target: [],
	tendencies: { source: [], target: [] },
	negations: { source: [], target: [] },
	relativePeriods: { source: [], target: [] },
	names: [],
	loneWords: [],
	domains: domainsIn(text, words),
	mentions: { source: [], target: [] },
});

describe('the locale is read off the characters', () => {
	test.each([
		['他們說這個國家', 'zh-TW'],
		['他们说这个国家', 'zh-CN'],
		['', 'zh-TW'],
		['本集團的溢利增加，核數師已審閱賬目。', 'zh-HK'],
		['新發展提供300個住宅單位，泊車位減少。', 'zh-HK'],
		['本集團的溢利增加。', 'zh-TW'],
		['溢利增加，核數師已審閱；聯準會升息，營收成長，董事長表示滿意。', 'zh-TW'],
		['軟件和網絡的質量', 'zh-TW'],
	])('%s: %s', (text, locale) => expect(detectLocale([pair('x', text)], engine().localeMarks)).toBe(locale));
});

test('the domains of a line are those of its words', () => {
	const words = compileDomains([
		{ domain: 'optics', words: ['laser', 'lens'] },
		{ domain: 'data-rate', words: ['laser'] },
	]);
	expect([...domainsIn('A LASER, its lens.', words)]).toEqual(['optics', 'data-rate']);
	expect([...domainsIn('Lasers and lensing.', words)]).toEqual([]);
});

describe('domains', () => {
	const words = compileDomains(domains);
	const found = (text: string): readonly string[] => [...gatherFacts([annotated(text, [], words)], 'zh-TW', words, names).domains];
	test('need two different words', () => {
		expect(found('The laser.')).toEqual([]);
		expect(found('The laser and the transceiver.')).toEqual(['data-rate', 'optics']);
	});
	test('or one word three times', () => expect(found('Laser, laser, laser.')).toEqual(['data-rate']));
	test('or what the domain itself asks for', () => {
		const rows = compileDomains([{ domain: 'earnings', words: ['revenue', 'margin', 'guidance'], least: { different: 3, perPair: 2 } }]);
		const domainsOf = (...lines: readonly string[]): ReadonlySet<string> =>
			gatherFacts(
				lines.map(line => annotated(line, [], rows)),
				'zh-TW',
				rows,
				names,
			).domains;
		expect([...domainsOf('Revenue, margin.', 'Revenue, margin.')]).toEqual([]);
		expect([...domainsOf('Revenue, margin.', 'Guidance.')]).toEqual([]);
		expect([...domainsOf('Revenue, margin.', 'Guidance, margin.')]).toEqual(['earnings']);
	});
});

test('measures of the English side are kept with their unit', () => {
	const quantity: Quantity = {
		span: [0, 4],
		figure: [0, 3],
		readings: [{ kind: 'measure', value: rational(400), unit: 'giga' }],
		salience: 3,
		bound: '=',
		step: rational(1),
		digits: true,
		scaled: false,
	};
	expect([...gatherFacts([annotated('400G', [quantity])], 'zh-TW', noDomains, names).measures]).toEqual(['giga 400']);
});

test('codes with a version are kept by their figure', () => {
	const of = (text: string): Annotated => annotated(text, scanEnglish(text, english));
	const { codes } = gatherFacts([of('It supports DOCSIS 3.1 and PCIe 6.0.'), of('Sales rose 3.5% in Q3, on Form 10-K.')], 'zh-TW', noDomains, names);
	expect([...codes]).toEqual([
		['3.1', 'DOCSIS 3.1'],
		['6.0', 'PCIe 6.0'],
	]);
});

test('people are kept with the places where they are named in full', () => {
	const alice = { kind: 'person', span: [0, 12], whole: 'Alice Walker', parts: ['Alice', 'Walker'] } as const;
	const { people } = gatherFacts([{ ...annotated('Alice Walker', []), names: [alice] }], 'zh-TW', noDomains, names);
	expect([...people.keys()]).toEqual(['Alice', 'Walker']);
	expect(people.get('Walker')).toEqual([{ whole: 'Alice Walker', pair: 0, label: false }]);
});

test('fields that were told stand for those read off the text; evidence of other domains stays', () => {
	const read = gatherFacts([annotated('x', [])], 'zh-TW', noDomains, names);
	const facts = { ...read, domains: new Set(['earnings', 'optics', 'data-rate']) };
	expect([...withFields(facts, ['semiconductor']).domains]).toEqual(['data-rate', 'semiconductor']);
	expect([...withFields(facts, []).domains]).toEqual(['data-rate']);
});
