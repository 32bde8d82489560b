import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Editor, editorOf, press } from '../../src/review/editor.js';

/** A line in which `|` is the cursor. */
const lineOf = (marked: string): Editor => ({ text: marked.replace('|', ''), at: marked.indexOf('|') });
const marked = ({ text, at }: Editor): string => `${text.slice(0, at)}|${text.slice(at)}`;
const key = (name: string, text = '') => ({ name, text });
const typed = (text: string) => key(text, text);

describe('press', () => {
	test.each<[string, string, ReturnType<typeof key>, string]>([
		['types', '我們|', typed('的'), '我們的|'],
		['types in the middle', '我|們', typed('a'), '我a|們'],
		['goes left by grapheme', 'a👨‍👩‍👧|b', key('left'), 'a|👨‍👩‍👧b'],
		['goes right by grapheme', 'a|é́b', key('right'), 'aé́|b'],
		['stays at the start', '|a', key('left'), '|a'],
		['stays at the end', 'a|', key('right'), 'a|'],
		['takes away before', '我們😀|的', key('backspace'), '我們|的'],
		['takes away after', '我|😀們', key('delete'), '我|們'],
		['to the start', '我們|', key('ctrl+a'), '|我們'],
		['to the end', '|我們', key('end'), '我們|'],
		['takes a word away', 'one two|', key('ctrl+w'), 'one |'],
		['takes all before away', '我們|的', key('ctrl+u'), '|的'],
		['takes all after away', '我們|的', key('ctrl+k'), '我們|'],
		['goes by word', 'one two|', key('alt+b'), 'one |two'],
		['goes on by word', 'one| two', key('ctrl+right'), 'one two|'],
		['pastes several lines as one', 'a|b', key('paste', 'x\r\ny\nz'), 'ax y z|b'],
		['pastes no half characters', '|', key('paste', 'a\ud800b'), 'ab|'],
		['minds no key that means nothing', 'a|b', key('pageUp'), 'a|b'],
	])('%s', (_, before, pressed, after) => expect(marked(press(lineOf(before), pressed))).toBe(after));

	test('the cursor stays in the line and between characters whatever is pressed (property)', () => {
		const keys = fc.constantFrom(
			...['left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl+w', 'ctrl+u', 'ctrl+k', 'alt+b', 'alt+f'].map(name => key(name)),
			...['a', '中', '😀', '\u0301', '\u200d', ' '].map(typed),
			key('paste', '貼上\nx'),
		);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.array(keys, { maxLength: 30 }), (text, pressed) => {
				let editor = editorOf(text);
				for (const each of pressed) {
					editor = press(editor, each);
					expect(editor.at).toBeGreaterThanOrEqual(0);
					expect(editor.at).toBeLessThanOrEqual(editor.text.length);
					expect(editor.text.slice(0, editor.at)).not.toMatch(/\p{Cs}/u);
					expect(editor.text).not.toMatch(/[\r\n]/);
				}
			}),
		);
	});
});
