import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeKeys } from '../../src/review/keys.js';

const names = (input: string, ended = true): readonly string[] => decodeKeys(input, ended).keys.map(({ name }) => name);

describe('decodeKeys', () => {
	test.each<[string, string, readonly string[]]>([
		['keys that come at once', 'jjk', ['j', 'j', 'k']],
		['an input method', '中文輸入', ['中', '文', '輸', '入']],
		['a character beyond the plane', '😀j', ['😀', 'j']],
		['arrows', '\u001b[A\u001b[B\u001bOC\u001bOD', ['up', 'down', 'right', 'left']],
		['arrows with modifiers', '\u001b[1;2B\u001b[1;5C\u001b[1;3D', ['shift+down', 'ctrl+right', 'alt+left']],
		[
			'keys with numbers',
			'\u001b[5~\u001b[6~\u001b[3~\u001b[1~\u001b[4~\u001b[H\u001b[F',
			['pageUp', 'pageDown', 'delete', 'home', 'end', 'home', 'end'],
		],
		['controls', '\u0003\u001a\u0012\u0001', ['ctrl+c', 'ctrl+z', 'ctrl+r', 'ctrl+a']],
		['the keys that have names', '\t\r\n\u007f\b \u001b[Z', ['tab', 'enter', 'enter', 'backspace', 'backspace', ' ', 'shift+tab']],
		['alt', '\u001bb\u001b\u007f', ['alt+b', 'alt+backspace']],
		['escape alone', '\u001b', ['escape']],
		['escape twice', '\u001b\u001b', ['escape', 'escape']],
		['sequences that mean nothing here', '\u001b[I\u001b[?1;2c\u001b[999~j', ['j']],
	])('%s', (_, input, expected) => expect(names(input)).toEqual(expected));

	test('a paste is one, whatever it holds', () => {
		const { keys } = decodeKeys('\u001b[200~quit\nq\u001b[A中\u001b[201~j', true);
		expect(keys).toEqual([
			{ name: 'paste', text: 'quit\nq\u001b[A中' },
			{ name: 'j', text: 'j' },
		]);
	});
	test('a paste waits for its end', () => {
		const first = decodeKeys('\u001b[200~half', true);
		expect(first).toEqual({ keys: [], rest: '\u001b[200~half' });
		expect(decodeKeys(`${first.rest} and half\u001b[201~`, false).keys).toEqual([{ name: 'paste', text: 'half and half' }]);
	});
	test('a paste without an end does not take the keyboard for ever', () =>
		expect(decodeKeys(`\u001b[200~${'x'.repeat(1 << 20)}`, false).keys).toHaveLength(1));
	test('what the terminal answers is told', () => expect(decodeKeys('\u001b[1;3R', false).keys).toEqual([{ name: 'report', text: '1;3' }]));
	test('a sequence that is cut short waits, and is dropped when nothing follows', () => {
		for (const cut of ['\u001b[', '\u001b[1;', '\u001bO']) {
			expect(decodeKeys(cut, false)).toEqual({ keys: [], rest: cut });
			expect(decodeKeys(cut, true)).toEqual({ keys: [], rest: '' });
		}
	});

	test('in whatever pieces it comes, it says the same (property)', () => {
		const piece = fc.constantFrom(
			'j',
			'中',
			'😀',
			'\u001b[A',
			'\u001b[1;5C',
			'\u001bOB',
			'\u001b[200~a\u001b[Bb\u001b[201~',
			'\r',
			'\u0003',
			'\u001b[5~',
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), fc.array(fc.nat(60), { maxLength: 6 }), (pieces, cuts) => {
				const input = pieces.join('');
				const edges = [...new Set([0, ...cuts.map(cut => Math.min(cut, input.length)), input.length])].sort((a, b) => a - b);
				let rest = '';
				const keys = edges.slice(1).flatMap((edge, i) => {
					const decoded = decodeKeys(rest + input.slice(edges[i], edge), false);
					rest = decoded.rest;
					return decoded.keys;
				});
				// A terminal's bytes are decoded before: half a surrogate pair never comes alone.
				fc.pre(edges.every(edge => !/[\udc00-\udfff]/.test(input[edge] ?? '')));
				expect([...keys, ...decodeKeys(rest, true).keys]).toEqual(decodeKeys(input, true).keys);
			}),
		);
	});
	test('anything at all is survived, and only a paste is left over (property)', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('\u001b', '[', 'O', '2', '0', '1', '~', ';', 'j', '中', '\u0000', '\u009b', '\ud800') }),
				input => {
					expect(decodeKeys(input, true).rest).toMatch(/^(?:|\u001b\[200~[\s\S]*)$/);
				},
			),
		);
	});
});
