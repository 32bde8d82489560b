import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayRepeat, repeatedClause, sentences, strayEnd, stutter, stutters } from '../../src/annotate/repetition.js';

const cut = (text: string, span: readonly [number, number] | undefined): string | undefined => span && text.slice(...span);

test.each([
	['我們的我們的產品', '我們的'],
	['討論討論', undefined],
	['哈哈哈哈哈哈', '哈哈哈'],
	['前副總統前副總統拜登', '前副總統'],
	['123123123', undefined],
	['一二三四五，一二三四五，', undefined],
])('stutter %s', (text, expected) => expect(cut(text, stutter(text))).toBe(expected));

/** The same by looking at every place for every length. */
function slowly(text: string): readonly [number, number] | undefined {
	for (let period = 3; period <= 40; period++)
		for (let at = 0; at + 2 * period <= text.length; at++) {
			const piece = text.slice(at, at + period);
			if (/^[\u3400-\u9fff\uf900-\ufaff]+$/.test(piece) && text.startsWith(piece, at + period)) return [at + period, at + 2 * period];
		}
	return undefined;
}

test('no stutter is passed over, and the shortest and first is found', () => {
	const piece = fc.constantFrom('一', '二', '一二', '二一二', '三', '，', 'ab', '한');
	const text = fc.array(piece, { maxLength: 40 }).map(parts => parts.join(''));
	const doubled = fc.tuple(text, text, text).map(([before, twice, after]) => before + twice + twice + after);
	fc.assert(
		fc.property(fc.oneof(text, doubled), line => {
			expect(stutter(line)).toEqual(slowly(line));
		}),
	);
});

test.each([
	['今年成長，今年成長。', '今年成長'],
	['今年成長。今年成長。', '今年成長'],
	['今年成長， 今年成長 。', '今年成長'],
	['今年成長，今年又成長。', undefined],
	['好的，好的。', undefined],
	['今年成長，明年成長。', undefined],
])('twice %s', (text, expected) => expect(cut(text, repeatedClause(text))).toBe(expected));

test.each([
	['與前瞻性陳述不同。前瞻性陳述。', '前瞻性陳述'],
	['與前瞻性陳述不同，前瞻性陳述。', undefined],
	['與前瞻性陳述不同。\n前瞻性陳述', '前瞻性陳述'],
	['與前瞻性陳述不同。，前瞻性陳述', undefined],
	['前瞻性陳述。', undefined],
	['這是好的。好的。', undefined],
])('stray end %s', (text, expected) => expect(cut(text, strayEnd(text))).toBe(expected));

test('where nothing may stand twice, nothing does', () => {
	const piece = fc.constantFrom('一', '二', '今年成長', '前瞻性陳述', '三', '，', '。', ' ', '\n', 'ab');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), parts => {
			const line = parts.join('');
			const found = stutter(line) ?? repeatedClause(line) ?? strayEnd(line);
			expect(mayRepeat(line) || found === undefined).toBe(true);
		}),
	);
	expect(mayRepeat('公司去年的營收成長，公司預期今年的獲利')).toBe(false);
	expect(mayRepeat('')).toBe(false);
});

test('the source may stutter', () => {
	expect(stutters('I am so happy, so happy')).toBe(true);
	expect(stutters('that that is')).toBe(true);
	expect(stutters('the only one here')).toBe(false);
});

test('sentences', () => {
	expect(sentences('One. Two! Three?')).toBe(3);
	expect(sentences('It is 3.5 percent.')).toBe(1);
	expect(sentences('一。二！')).toBe(2);
});

test('a very long line comes to an end', () => {
	expect(stutter('一二三四五六七'.repeat(100_000))).toBeDefined();
	expect(repeatedClause('一二三四五六七，'.repeat(30_000))).toBeDefined();
	expect(strayEnd('一二三四五六七。'.repeat(30_000))).toBeDefined();
	expect(stutters('alpha beta gamma delta epsilon zeta '.repeat(10_000))).toBe(false);
}, 20_000);
