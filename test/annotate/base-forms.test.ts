import { expect, test } from 'vitest';
import { baseForms } from '../../src/annotate/base-forms.js';

/** What a dictionary of these words makes of a form: the first that it has. */
const dictionary = new Set(
	'study tie lie happy stop rate rat box make run big wide legal basic simple gentle capable possible bus class write hope hop as pass news'.split(
		' ',
	),
);
const baseOf = (form: string): string | undefined => [...baseForms(form)].find(base => dictionary.has(base));

test.each([
	['study', 'study'],
	['studies', 'study'],
	['studied', 'study'],
	['ties', 'tie'],
	['lying', 'lie'],
	['happily', 'happy'],
	['happier', 'happy'],
	['happiest', 'happy'],
	['stopped', 'stop'],
	['stopping', 'stop'],
	['rates', 'rate'],
	['rated', 'rate'],
	['rats', 'rat'],
	['boxes', 'box'],
	['making', 'make'],
	['running', 'run'],
	['bigger', 'big'],
	['biggest', 'big'],
	['wider', 'wide'],
	['legally', 'legal'],
	['basically', 'basic'],
	['simply', 'simple'],
	['gently', 'gentle'],
	['capably', 'capable'],
	['possibly', 'possible'],
	['classes', 'class'],
	['writing', 'write'],
	['hoping', 'hope'],
	['hopping', 'hop'],
	['news', 'news'],
	['bring', undefined],
	['as', 'as'],
])('%s is of %s', (form, base) => expect(baseOf(form)).toBe(base));

test('a form gives itself first, and nothing too short to be a word', () => {
	for (const form of ['passing', 'sing', 'bed', 'her', 'ally', 'ies', 's', '']) {
		const [first, ...others] = baseForms(form);
		expect(first).toBe(form);
		expect(others.filter(base => base.length < 3)).toEqual([]);
	}
});
