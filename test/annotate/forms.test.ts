import fc from 'fast-check';
import { expect, test } from 'vitest';
import { metrics } from '../../rules/data/metrics.js';
import { opposites } from '../../rules/data/opposites.js';
import { formsOf, tellingWords } from '../../src/annotate/forms.js';
import { compileWordGate, mayHoldWord } from '../../src/annotate/words.js';

test.each([
	['open(?:s|ed)? the', ['open the', 'opens the', 'opened the']],
	['include[sd]?|excluding', ['include', 'includes', 'included', 'excluding']],
	['lock[s]?', ['lock', 'locks']],
	['hyperglyc[a]?emia', ['hyperglycemia', 'hyperglycaemia']],
	['(?:on|to) the left', ['on the left', 'to the left']],
	['(?<!counter|anti)(?<!anti-)clockwise', ['clockwise']],
	['(?:counter|anti)-?clockwise', ['counterclockwise', 'counter-clockwise', 'anticlockwise', 'anti-clockwise']],
	['net loss(?:es)?', ['net loss', 'net losses']],
])('%s', (pattern, forms) => expect([...formsOf(pattern)].sort()).toEqual([...forms].sort()));

test('the longest word of each form tells', () =>
	expect(tellingWords('open(?:ed)? the|anti-?clockwise')).toEqual(['open', 'opened', 'anticlockwise', 'clockwise']));

const patterns = [...opposites.flatMap(({ sides }) => sides.map(({ english }) => english)), ...metrics.captions.map(({ english }) => english)];

test.each(patterns)('every form of %s is one, and the gate lets it pass', pattern => {
	const gate = compileWordGate(tellingWords(pattern));
	for (const form of formsOf(pattern)) {
		expect(form).toMatch(new RegExp(`^(?:${pattern})$`));
		expect(mayHoldWord(`(${form.toUpperCase()})`, gate)).toBe(true);
	}
});

test('where a pattern finds something the gate never says no', () => {
	const pieces = fc.constantFrom(...patterns.flatMap(formsOf), 'anti', 'counter', '-', ' ', ', ', 's', 'The', '’');
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 6 }), fc.constantFrom(...patterns), (parts, pattern) => {
			const line = parts.join('');
			if (new RegExp(`\\b(?:${pattern})\\b`, 'i').test(line)) expect(mayHoldWord(line, compileWordGate(tellingWords(pattern)))).toBe(true);
		}),
	);
});
