import { expect, test } from 'vitest';
import { findingsIn } from '../helpers/documents.js';
import { testRule } from '../helpers/rule-tester.js';

/** `text` as a program shows it that reads its UTF-8 as another encoding. */
const misread = (text: string, encoding: string): string => new TextDecoder(encoding).decode(new TextEncoder().encode(text));

testRule('hidden-character', {
	silent: [
		['A plain line with a TAB\tand “quotes”…', '普通的一行\t與「引號」…　全形空格'],
		['The family', '👨\u200d👩\u200d👧\u200d👦 與 ❤\ufe0f'],
		['England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
		['In Hebrew', '希伯來文 \u200fשלום\u200e 是你好'],
		['Soft hyphen', '這個 in\u00adter\u00adna\u00adtion\u00adal 詞'],
		['À la carte, CAFÉ”', 'À la carte 與「CAFÉ”'],
		['Rare characters', '鐨的化學符號是 Fm，銆是罕字'],
		['A zero width space in the \u200bsource', '原文的零寬空格不是譯者的錯'],
	],
	found: [
		['Enter', '請按\u202eEnter\u202c', ['Unexpected hidden character U+202E (a bidi control), 2 places']],
		['Space', '零\u200b寬\u200b空格', ['Unexpected hidden character U+200B (zero width), 2 places']],
		['Mark', '\ufeff標記', ['Unexpected hidden character U+FEFF (zero width)']],
		['Bell', '鈴\u0007', ['Unexpected hidden character U+0007 (a control character)']],
		['Glyph', '字\ue000', ['Unexpected hidden character U+E000 (private use)']],
		['Lost', '失\ufffd', ['Unexpected hidden character U+FFFD (what could not be decoded)']],
		['Half', '半\ud83d個', ['Unexpected hidden character U+D83D (no character)']],
		['It’s', 'itâ€™s 這樣', ['Unexpected "â€™" from a wrong encoding, expected "’"']],
		['Café', 'cafÃ© 咖啡', ['Unexpected "Ã©" from a wrong encoding, expected "é"']],
		['Lost \ufffd in the source', '遺失', ['Unexpected hidden character U+FFFD (what could not be decoded)']],
	],
});

test.each([
	['gb18030', '我們預計第三季營收將成長，謝謝。'],
	['gb18030', '这是我们的第一个季度，谢谢大家。'],
	['big5', '我們預計第三季營收將成長，這是測試。'],
])('Chinese in UTF-8 that was read as %s is nonsense', (encoding, text) => {
	const target = misread(text, encoding).replaceAll('\ufffd', '');
	expect(findingsIn('hidden-character', [['We expect growth.', target]]).map(({ message }) => message.id)).toContain('mojibake');
});

test('what is invisible is deleted, what was misread is put right', () => {
	expect(findingsIn('hidden-character', [['Space', '零\u200b寬']])[0]?.edits).toEqual([{ span: [1, 2], text: '' }]);
	expect(findingsIn('hidden-character', [['Café', 'cafÃ©']])[0]?.edits).toEqual([{ span: [3, 5], text: 'é' }]);
});
