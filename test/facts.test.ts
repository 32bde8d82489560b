import { describe, expect, test } from 'vitest';
import { domains } from '../rules/data/domains.js';
import { engine } from '../rules/index.js';
import { scanEnglish } from '../src/annotate/quantities/english.js';
import { rational } from '../src/annotate/quantities/rational.js';
import { compileDomains, detectLocale, gatherFacts } from '../src/facts.js';
import type { Annotated, Pair, Quantity, Side } from '../src/model.js';

const { names, english } = engine();
const silent = { tendencies: { source: [], target: [] }, negations: { source: [], target: [] }, relativePeriods: { source: [], target: [] } };
const side = (text: string): Side => ({ segments: [{ text, line: 1, column: 0 }], text });
const pair = (source: string, target: string): Pair => ({
	index: 0,
	kind: 'prose',
	source: side(source),
	target: side(target),
	alignment: { by: 'given' },
});

describe('the locale is read off the characters', () => {
	test.each([
		['他們說這個國家', 'zh-TW'],
		['他们说这个国家', 'zh-CN'],
		['', 'zh-TW'],
	])('%s: %s', (text, locale) => expect(detectLocale([pair('x', text)])).toBe(locale));
});

describe('domains', () => {
	const words = compileDomains(domains);
	const found = (text: string): readonly string[] => [
		...gatherFacts(
			[
				{
					pair: pair(text, ''),
					source: [],
					target: [],
					tendencies: { source: [], target: [] },
					negations: { source: [], target: [] },
					relativePeriods: { source: [], target: [] },
					names: [],
					domains: new Set(),
				},
			],
			'zh-TW',
			words,
			names,
		).domains,
	];
	test('need two different words', () => {
		expect(found('The laser.')).toEqual([]);
		expect(found('The laser and the transceiver.')).toEqual(['data-rate']);
	});
	test('or one word three times', () => expect(found('Laser, laser, laser.')).toEqual(['data-rate']));
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
	const annotated: Annotated = {
		pair: pair('400G', ''),
		source: [quantity],
		target: [],
		tendencies: { source: [], target: [] },
		names: [],
		negations: { source: [], target: [] },
		relativePeriods: { source: [], target: [] },
		domains: new Set(),
	};
	expect([...gatherFacts([annotated], 'zh-TW', new Map(), names).measures]).toEqual(['giga 400']);
});

test('codes with a version are kept by their figure', () => {
	const of = (text: string): Annotated => ({
		pair: pair(text, ''),
		source: scanEnglish(text, english),
		target: [],
		...silent,
		names: [],
		domains: new Set(),
	});
	const { codes } = gatherFacts([of('It supports DOCSIS 3.1 and PCIe 6.0.'), of('Sales rose 3.5% in Q3, on Form 10-K.')], 'zh-TW', new Map(), names);
	expect([...codes]).toEqual([
		['3.1', 'DOCSIS 3.1'],
		['6.0', 'PCIe 6.0'],
	]);
});

test('people are kept with the places where they are named in full', () => {
	const alice = { kind: 'person', span: [0, 12], whole: 'Alice Walker', parts: ['Alice', 'Walker'] } as const;
	const { people } = gatherFacts(
		[{ pair: pair('Alice Walker', ''), source: [], target: [], ...silent, names: [alice], domains: new Set() }],
		'zh-TW',
		new Map(),
		names,
	);
	expect([...people.keys()]).toEqual(['Alice', 'Walker']);
	expect(people.get('Walker')).toEqual([{ whole: 'Alice Walker', pair: 0, label: false }]);
});
