import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';
import { expect, test } from 'vitest';
import { termPacks } from '../../../rules/data/terms/packs.js';
import { inflections } from '../../../src/annotate/terms/inflect.js';

test.each([
	['operating margin', ['operating margin', 'operating margins']],
	['inventory', ['inventory', 'inventories']],
	['MSO', ['MSO', 'MSOs']],
	['10-K', ['10-K']],
	['to ramp', ['ramp', 'ramps', 'ramping', 'ramped']],
	['to guide', ['guide', 'guides', 'guiding', 'guided']],
	['to qualify', ['qualify', 'qualifies', 'qualifying', 'qualified']],
	['to step up', ['step up', 'steps up', 'stepping up', 'stepped up']],
	['to defer', ['defer', 'defers', 'deferring', 'deferred']],
	['to limit', ['limit', 'limits', 'limiting', 'limited']],
	['to beat', ['beat', 'beats', 'beating', 'beaten']],
	['to take share', ['take share', 'takes share', 'taking share', 'took share', 'taken share']],
	['to go live', ['go live', 'goes live', 'going live', 'went live', 'gone live']],
])('%s', (term, forms) => expect(inflections(term)).toEqual(forms));

test('most plurals are made without the inflector, and are those it makes', () => {
	const nouns = new NounInflector();
	const ends = [
		'man',
		'human',
		'life',
		'tomato',
		'stimulus',
		'matrix',
		'vertex',
		'analysis',
		'kiss',
		'box',
		'day',
		'fly',
		'antenna',
		'hero',
		'giraffe',
		'reef',
	];
	const odd = ['sheep', 'graffiti', 'mouse', 'foot', 'goose', 'person', 'child', 'whiting', 'information', 'rice', 'SMe', 'iPhone', 'Deer'];
	const words = termPacks.flatMap(({ rows }) => rows.flatMap(({ en }) => en.match(/[A-Za-z]{2,}/g) ?? []));
	for (const word of new Set([...ends, ...ends.map(end => `over${end}`), ...odd, ...words]))
		if (word !== word.toUpperCase()) expect(inflections(word).at(-1), word).toBe(nouns.pluralize(word));
});
