import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, changesOf, editChanges, wordChanges } from '../../../reports/html/changes.js';
import { decision, finding, side } from '../samples.js';

const signs = { same: '', removed: '-', added: '+' } as const;
const shown = (changes: readonly Change[] | undefined): readonly string[] => (changes ?? []).map(({ kind, text }) => signs[kind] + text);
const before = (changes: readonly Change[]): string => changes.flatMap(({ kind, text }) => (kind === 'added' ? [] : text)).join('');
const after = (changes: readonly Change[]): string => changes.flatMap(({ kind, text }) => (kind === 'removed' ? [] : text)).join('');

const target = side(1, '我們出貨 800 場演出模組。', '800 場演出');
const edits = [{ span: [5, 12] as const, text: '800G' }];

describe('a suggestion', () => {
	test('is what the edits change', () => {
		expect(shown(changesOf(finding({ target, edits })))).toEqual(['我們出貨 ', '-800 場演出', '+800G', '模組。']);
	});
	test('is the reviewer’s own wording where there is one, word by word', () => {
		const word = decision({ verdict: 'fixed', text: '我們已出貨 800G 模組。' });
		const changes = changesOf(finding({ target, edits, decisions: [word] }));
		expect(after(changes ?? [])).toBe('我們已出貨 800G 模組。');
		expect(before(changes ?? [])).toBe(target.text);
	});
	test('is none where nothing would change', () => {
		expect(changesOf(finding({ target }))).toBeUndefined();
		expect(changesOf(finding({ target, edits: [{ span: [0, 2], text: '我們' }] }))).toBeUndefined();
		expect(changesOf(finding({ edits }))).toBeUndefined();
	});
});

test('the vendor’s wording is no suggestion of ours', () => {
	const word = decision({ voice: 'vendor', verdict: 'fixed', text: '別的。' });
	expect(shown(changesOf(finding({ target, edits, decisions: [word] })))).toContain('+800G');
});

test('both texts can be read off the changes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (old, now) => {
			const changes = wordChanges(old, now);
			expect([before(changes), after(changes)]).toEqual([old, now]);
		}),
	);
});

test('a very long line is replaced as a whole, at once', () => {
	expect(shown(wordChanges('a'.repeat(1_000_000), 'b'))).toEqual([`-${'a'.repeat(1_000_000)}`, '+b']);
});

test('overlapping edits: the first is made', () => {
	expect(shown(editChanges('abcd', [{ span: [1, 3], text: 'X' }, { span: [2, 4], text: 'Y' }]))).toEqual(['a', '-bc', '+X', 'd']); // biome-ignore format: edits
});
