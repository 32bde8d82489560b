import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadError } from '../../src/read/read-error.js';
import { readXliff } from '../../src/read/xliff.js';
import { childrenOf, eachElement, elementsIn, largestXml, textIn, type XmlNode } from '../../src/read/xml.js';

function errorOf(text: string): ReadError | undefined {
	try {
		eachElement(text, new Set(['a']), () => {});
		return undefined;
	} catch (error) {
		if (error instanceof ReadError) return error;
		throw error;
	}
}

describe('eachElement', () => {
	test('hands over whole elements with their offsets and parents', () => {
		const text = '<r x="1"><p><a id="1">t&amp;<b/>u</a></p><a>v<a>w</a></a></r>';
		const found: [string, readonly string[], string][] = [];
		const root = eachElement(text, new Set(['a']), (node, parents) =>
			found.push([textIn(node), parents.map(({ name }) => name), text.slice(node.start, node.after)]),
		);
		expect(found).toEqual([
			['t&u', ['r', 'p'], '<a id="1">t&amp;<b/>u</a>'],
			['vw', ['r'], '<a>v<a>w</a></a>'],
		]);
		expect(root?.attributes.get('x')).toBe('1');
	});
	test('children and offsets of content', () => {
		let node: XmlNode | undefined;
		const text = '<a><b>1</b><c><b>2</b></c><b/></a>';
		eachElement(text, new Set(['a']), found => {
			node = found;
		});
		expect(node && childrenOf(node, 'b').map(textIn)).toEqual(['1', '']);
		expect(node && [...elementsIn(node, 'b')].map(({ end, contentEnd }) => text.slice(end, Math.max(end, contentEnd)))).toEqual(['1', '2', '']);
	});
	test('names like those of objects are names', () => {
		const names: string[] = [];
		eachElement('<__proto__ constructor="1" __proto__="2"><toString/></__proto__>', new Set(['__proto__']), ({ attributes }) =>
			names.push(...attributes.keys()),
		);
		expect(names).toContain('constructor');
	});
});

describe('hostile XML is refused with its place', () => {
	const internal = (entities: string, use: string): string => `<?xml version="1.0"?>\n<!DOCTYPE a [\n${entities}\n]>\n<a>${use}</a>`;
	const laughs = ['<!ENTITY l0 "ha">', ...Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)].join('\n');
	test.each([
		['an entity bomb', internal(laughs, '&l9;'), 'doctype', 13],
		['one in an attribute', internal(laughs, '<b c="&l9;"/>'), 'doctype', 13],
		['a parameter entity', internal('<!ENTITY % p "<!ENTITY q \'x\'>"> %p;', '&q;'), 'doctype', 4],
		['one long entity', internal(`<!ENTITY l "${'x'.repeat(100_000)}">`, '&l;'.repeat(1000)), 'doctype', 4],
		['a file', internal('<!ENTITY f SYSTEM "file:///etc/passwd">', '&f;'), 'doctype', 4],
		['a bare document type', '<!DOCTYPE a><a/>', 'doctype', 1],
		['200,000 levels', `<a>\n${'<b>'.repeat(200_000)}`, 'depth', 2],
		['100,000 attributes', `<a ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`, 'attributes', 1],
		['a text of 20 MB', `<a>${'x'.repeat(20_000_000)}</a>`, 'text', 1],
		['an attribute of 20 MB', `<a b="${'x'.repeat(20_000_000)}"/>`, 'text', 1],
	])('%s', (_, text, detail, line) => {
		const error = errorOf(text);
		expect(error).toMatchObject({ id: 'refused', detail, line });
		expect(error?.column).toBeGreaterThan(0);
	});
	test.each([
		['an unclosed comment', '<a>\n<!-- x', 2],
		['an unclosed comment 50,000 times', `<a>${'<!--'.repeat(50_000)}`, 1],
		['unclosed CDATA', '<a>\n\n<![CDATA[ x ]]', 3],
		['an entity nobody knows', '<a>\n&nbsp;</a>', 2],
		['NUL', '<a>\n\u0000</a>', 2],
		['NUL in other words', '<a>&#0;</a>', 1],
		['U+0001', '<a>\u0001</a>', 1],
		['an attribute twice', '<a b="1" b="2"/>', 1],
		['nothing', '', 1],
		['two roots', '<a/>\n<a/>', 2],
		['a name that ends nowhere', `<${'x'.repeat(1000)}`, 1],
	])('%s is not well-formed', (_, text, line) => expect(errorOf(text)).toMatchObject({ id: 'malformed', line }));
	test('more than 64 Mi characters', () =>
		expect(errorOf(`<a>${' '.repeat(largestXml)}</a>`)).toMatchObject({ id: 'refused', detail: 'size', line: 1, column: 1 }));
	test('cut anywhere, it is malformed', () => {
		const text = '<?xml version="1.0"?><a b="c">d<e/>&amp;<!-- f --><![CDATA[g]]></a>';
		for (let length = 0; length < text.length; length++)
			expect(errorOf(text.slice(0, length)), text.slice(0, length)).toMatchObject({ id: 'malformed' });
	});
});

describe('an external entity', () => {
	let server: Server;
	let connections = 0;
	beforeAll(async () => {
		server = createServer().on('connection', () => connections++);
		await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
	});
	afterAll(() => new Promise<void>(done => server.close(() => done())));
	test('asks nobody for anything', async () => {
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.dtd`;
		for (const text of [
			`<!DOCTYPE xliff SYSTEM "${url}"><xliff version="1.2"/>`,
			`<!DOCTYPE xliff [<!ENTITY x SYSTEM "${url}">]><xliff version="1.2">&x;</xliff>`,
			`<!DOCTYPE xliff [<!ENTITY % x SYSTEM "${url}"> %x;]><xliff version="1.2"/>`,
		])
			expect(() => readXliff(text)).toThrow(expect.objectContaining({ detail: 'doctype' }));
		await new Promise(done => setTimeout(done, 200));
		expect(connections).toBe(0);
	});
});

/** Eight times as much must not take sixty-four times as long: a ratio of processor time, with room for a busy machine. */
describe('reading is linear', () => {
	const hostile: readonly (readonly [string, (n: number) => string])[] = [
		['elements', n => `<a>${'<b/>'.repeat(n)}</a>`],
		['entities', n => `<a>${'&amp;'.repeat(n)}</a>`],
		['text', n => `<a>${'x'.repeat(n * 4)}</a>`],
		['an unclosed comment', n => `<a><!--${'- '.repeat(n * 2)}`],
		['unclosed CDATA', n => `<a><![CDATA[${']] '.repeat(n)}`],
		['processing instructions', n => `<a>${'<?x ?>'.repeat(n)}</a>`],
		['an unclosed instruction', n => `<a>${'<?x '.repeat(n)}`],
		['closing signs', n => `<a>${'> '.repeat(n * 2)}</a>`],
		['one long attribute', n => `<a b="${'&lt;'.repeat(n)}"/>`],
	];
	const timeOf = (text: string): number => {
		const times = Array.from({ length: 3 }, () => {
			const started = process.cpuUsage();
			errorOf(text);
			const { user, system } = process.cpuUsage(started);
			return user + system;
		});
		return Math.min(...times);
	};
	test.each(hostile)('%s', (_, make) => {
		const [once, eight] = [timeOf(make(50_000)), timeOf(make(400_000))];
		// Microseconds; below 30 ms what is measured is the collector of garbage.
		expect(eight / Math.max(once, 30_000)).toBeLessThan(30);
	});
});
