import { describe, expect, test } from 'vitest';
import { deviations, type Mention } from '../../src/compare/name-forms.js';

interface Extra {
	readonly label?: true;
	readonly glossed?: true;
	readonly around?: string;
	readonly line?: number;
}

const mention = (text: string, extra: Extra = {}): Mention => ({
	whole: 'Walker',
	line: extra.line ?? 1,
	label: extra.label ?? false,
	glossed: extra.glossed ?? false,
	forms: [{ part: 'Walker', latin: /[A-Z]/.test(text), text, folded: text, around: extra.around ?? text, span: [0, text.length] }],
});

/** The mentions that deviate, as `place: found → usual`. */
const found = (...mentions: readonly Mention[]): readonly string[] =>
	deviations(mentions).map(({ mention: at, form, usual }) => `${at}: ${form.text} → ${usual}`);

describe('forms of a name', () => {
	test('one form is no deviation', () => expect(found(mention('沃克'), mention('沃克'))).toEqual([]));
	test('the rarer deviates', () => expect(found(mention('沃克'), mention('華克'), mention('沃克'))).toEqual(['1: 華克 → 沃克']));
	test('of two alike the later', () => expect(found(mention('沃克'), mention('華克'))).toEqual(['1: 華克 → 沃克']));
	test('Latin is a form as well', () => expect(found(mention('Walker'), mention('Walker'), mention('沃克'))).toEqual(['2: 沃克 → Walker']));
	test('the labels count more', () =>
		expect(found(mention('Walker', { label: true }), mention('沃克'), mention('沃克'))).toEqual(['1: 沃克 → Walker', '2: 沃克 → Walker']));
	test('three alike in the text are agreed, whatever the labels say', () =>
		expect(found(mention('Walker', { label: true }), mention('沃克'), mention('沃克'), mention('沃克'))).toEqual([]));
	test('a label itself never deviates', () =>
		expect(found(mention('沃克'), mention('沃克'), mention('Walker', { label: true }))).toEqual(['0: 沃克 → Walker', '1: 沃克 → Walker']));
	test('a name that brings its Latin introduces itself', () =>
		expect(found(mention('沃克', { glossed: true }), mention('Walker'), mention('Walker'))).toEqual([]));
	test('unless it is another Chinese one', () =>
		expect(found(mention('沃克', { glossed: true }), mention('華克'), mention('Walker'), mention('Walker'))).toEqual([
			'0: 沃克 → Walker',
			'1: 華克 → Walker',
		]));
	test('far apart, another form may be another hand', () => {
		const far = { line: 900 } as const;
		expect(found(mention('沃克'), mention('沃克'), mention('華克', far))).toEqual([]);
		expect(found(mention('沃克'), mention('沃克'), mention('沃克', far), mention('華克', far))).toEqual(['3: 華克 → 沃克']);
	});
	test('unless the labels hold the document together', () =>
		expect(found(mention('Walker', { label: true }), mention('Walker'), mention('沃克', { line: 900 }))).toEqual(['2: 沃克 → Walker']));
	test('a character heard too few is no form', () =>
		expect(found(mention('沃克爾'), mention('沃克', { around: '說沃克爾好' }), mention('沃克爾'))).toEqual([]));
	test('a character heard too many is none either', () => expect(found(mention('沃克'), mention('沃克'), mention('斯沃克'))).toEqual([]));
});

test('no mentions', () => expect(deviations([])).toEqual([]));
