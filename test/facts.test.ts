import { describe, expect, test } from 'vitest';
import { domains } from '../rules/data/domains.js';
import { rational } from '../src/annotate/quantities/rational.js';
import { compileDomains, detectLocale, gatherFacts } from '../src/facts.js';
import type { Annotated, Pair, Quantity, Side } from '../src/model.js';

const side = (text: string): Side => ({ segments: [{ text, line: 1, column: 0 }], text });
const pair = (source: string, target: string): Pair => ({
	index: 0,
	kind: 'prose',
	source: side(source),
	target: side(target),
	alignment: { by: 'given' },
});

const annotated = (text: string, source: readonly Quantity[]): Annotated => ({
	pair: pair(text, ''),
	source,
	target: [],
	tendencies: { source: [], target: [] },
	negations: { source: [], target: [] },
	domains: new Set(),
	mentions: { source: [], target: [] },
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
	const found = (text: string): readonly string[] => [...gatherFacts([annotated(text, [])], 'zh-TW', words).domains];
	test('need two different words', () => {
		expect(found('The laser.')).toEqual([]);
		expect(found('The laser and the transceiver.')).toEqual(['data-rate', 'optics']);
	});
	test('or one word three times', () => expect(found('Laser, laser, laser.')).toEqual(['data-rate']));
	test('or what the domain itself asks for', () => {
		const rows = compileDomains([{ domain: 'earnings', words: ['revenue', 'margin', 'guidance'], least: { different: 3, perPair: 2 } }]);
		const domainsOf = (...lines: readonly string[]): ReadonlySet<string> =>
			gatherFacts(
				lines.map(line => annotated(line, [])),
				'zh-TW',
				rows,
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
	expect([...gatherFacts([annotated('400G', [quantity])], 'zh-TW', compileDomains([])).measures]).toEqual(['giga 400']);
});
