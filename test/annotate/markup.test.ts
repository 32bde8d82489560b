import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, markupOf, mayBeName } from '../../src/annotate/markup.js';
import type { Side } from '../../src/model.js';

const side = (text: string): Side => ({ text, segments: [{ text, line: 1, column: 0 }] });
const keys = (text: string): readonly string[] => markupOf(side(text)).map(({ kind, key }) => `${kind} ${key}`);

describe('placeholders', () => {
	test.each([
		['%s %d', ['placeholder %1$s', 'placeholder %2$d']],
		['%2$s %1$d', ['placeholder %2$s', 'placeholder %1$d']],
		['%-5.2f|%05d|%@', ['placeholder %1$f', 'placeholder %2$d', 'placeholder %3$@']],
		['100%d', []],
		['5%sold', []],
		['100%% sure', []],
		['{0} {name} {a.b[0]} {0:C2}', ['placeholder {0}', 'placeholder {name}', 'placeholder {a.b[0]}', 'placeholder {0}']],
		['{when, date, short}', ['placeholder {when}']],
		['{n, plural, one {# day} other {# days}}', ['placeholder {n, plural, other}']],
		['{n, plural, one {# day}}', ['placeholder {n, plural, }']],
		['{g, select, b {x} a {y}}', ['placeholder {g, select, a b}']],
		['{see the note} {', []],
		['up 5%. Sold', []],
		['%.2f %hhx %lld', ['placeholder %1$f', 'placeholder %2$x', 'placeholder %3$d']],
		['{{ x }} #{y} %(z)s %USER_NAME%', ['placeholder {{x}}', 'placeholder #{y}', 'placeholder %(z)s', 'placeholder %USER_NAME%']],
	] as const)('%s', (text, expected) => expect(keys(text)).toEqual(expected));
});

describe('tags', () => {
	test.each([
		['<b>x</b>', ['tag <b>', 'tag </b>']],
		['<a href="https://x.org">x</a>', ['tag <a>', 'tag </a>']],
		['<br/><br>', ['tag <br>', 'tag <br>']],
		['<g id="1">x</g><x id="2"/>', ['tag <g 1>', 'tag </g>', 'tag <x 2/>']],
		['<0>x</0>', ['tag <0>', 'tag </0>']],
		['1 < 2 and 3 > 2', []],
	] as const)('%s', (text, expected) => expect(keys(text).filter(key => key.startsWith('tag'))).toEqual(expected));
});

describe('addresses', () => {
	test.each([
		['Mail A.B+c@Example.co.uk.', ['email a.b+c@example.co.uk']],
		['見 https://example.org/路。', ['url example.org']],
		['(see www.example.org/x),', ['url example.org/x']],
		['see ao-inc.com now', ['url ao-inc.com']],
		['e.g. version 2.com', ['url 2.com']],
		['the end.In 2020', []],
	] as const)('%s', (text, expected) => expect(keys(text)).toEqual(expected));

	test.each([
		['https://en.wikipedia.org/wiki/Tea', 'https://zh.wikipedia.org/wiki/Tea'],
		['http://www.Example.org/EN/page/', 'https://example.org/zh-hant/page'],
		['https://example.org/help.html', 'https://example.org/tc/help.html'],
	])('%s is %s', (a, b) => expect(addressKey(a)).toBe(addressKey(b)));

	test('a host in capitals may be a company', () => {
		expect(markupOf(side('Amazon.com')).every(mayBeName)).toBe(true);
		expect(markupOf(side('IRS.gov/forms')).some(mayBeName)).toBe(false);
	});
});

test('pieces stand in order and apart, in any text', () => {
	const piece = fc.constantFrom('{', '}', '%', 's', '$', '<', '>', 'b', '/', ' ', '@', '.org', 'https://', 'a', '1', ',', 'plural', '中');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 40 }), parts => {
			let last = 0;
			for (const { span, code } of markupOf(side(parts.join('')))) {
				expect(parts.join('').slice(...span)).toBe(code);
				expect(span[0]).toBeGreaterThanOrEqual(last);
				last = span[1];
			}
		}),
	);
});

test.each(['{', '<a ', '%1', 'a.', 'http://', 'a@', '{{', 'x="'])(
	'a long run of "%s" comes to an end',
	unit => {
		expect(markupOf(side(unit.repeat(20_000))).length).toBeLessThan(20_000);
	},
	20_000,
);
