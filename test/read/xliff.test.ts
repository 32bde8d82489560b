import { describe, expect, test } from 'vitest';
import type { GivenPair, Segment } from '../../src/model.js';
import { readXliff } from '../../src/read/xliff.js';
import { segmentsOf, standsAt, written } from './places.js';

function pairsOf(text: string): readonly GivenPair[] {
	const { content } = readXliff(text);
	if (content.layout !== 'pairs') throw new Error(content.layout);
	return content.pairs;
}
const textsOf = (text: string): readonly string[] => pairsOf(text).map(({ source, target }) => `${source.text}|${target.text}`);
const xliff12 = (units: string, file = 'source-language="en" target-language="zh-TW"', root = ''): string =>
	`<?xml version="1.0"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"${root}><file original="a" datatype="x" ${file}><body>\n${units}\n</body></file></xliff>`;
const xliff2 = (units: string, root = 'srcLang="en" trgLang="zh-HK"'): string =>
	`<xliff version="2.1" ${root} xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">\n${units}\n</file></xliff>`;
const unit12 = (id: string, source: string, target: string, attributes = ''): string =>
	`<trans-unit id="${id}"${attributes}><source>${source}</source><target>${target}</target></trans-unit>`;

describe('XLIFF 1.2', () => {
	test('gives units with id, line and column', () => {
		const text = xliff12(unit12('u1', 'Five miles', '五英里'));
		expect(readXliff(text)).toEqual({
			content: {
				layout: 'pairs',
				pairs: [{ source: { text: 'Five miles', line: 3, column: 28, key: 'u1' }, target: { text: '五英里', line: 3, column: 55, key: 'u1' } }],
			},
			notices: [],
			locale: 'zh-TW',
		});
	});

	test.each([
		['entities', 'R&amp;D &lt;5&#37;', '研發', 'R&D <5%|研發', []],
		['CDATA', '<![CDATA[a <b> c]]>', '甲', 'a <b> c|甲', []],
		[
			'a pair of tags',
			'Press <g id="1">OK</g>.',
			'按 <g id="1">OK</g>。',
			'Press OK.|按 OK。',
			[
				[6, '<g id="1">'],
				[8, '</g>'],
			],
		],
		[
			'tags within tags',
			'<g id="1">a<g id="2">b</g></g>',
			'甲',
			'ab|甲',
			[
				[0, '<g id="1">'],
				[1, '<g id="2">'],
				[2, '</g>'],
				[2, '</g>'],
			],
		],
		[
			'single tags',
			'a<x id="1"/>b<bx id="2"></bx>',
			'甲',
			'ab|甲',
			[
				[1, '<x id="1"/>'],
				[2, '<bx id="2"></bx>'],
			],
		],
		[
			'native code',
			'a<bpt id="1">&lt;b 5&gt;</bpt>c<ept id="1">&lt;/b&gt;</ept>',
			'甲',
			'ac|甲',
			[
				[1, '<bpt id="1">&lt;b 5&gt;</bpt>'],
				[2, '<ept id="1">&lt;/b&gt;</ept>'],
			],
		],
		['an empty pair of tags', 'a<g id="1"/>b', '甲', 'ab|甲', [[1, '<g id="1"/>']]],
		['annotations leave nothing', 'a <mrk mtype="term">b</mrk> c', '甲', 'a b c|甲', []],
		['deleted revisions are left out', 'a', '甲<mrk mtype="x-sdl-deleted" sdl:revid="1">乙</mrk>丙', 'a|甲丙', []],
		['a comment', 'a<!-- x -->b', '甲', 'ab|甲', []],
	])('%s', (_, source, target, expected, marks) => {
		const text = xliff12(unit12('u', source, target), undefined, ' xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"');
		expect(textsOf(text)).toEqual([expected]);
		expect(pairsOf(text)[0]?.source.marks ?? []).toEqual(marks.map(([at, code]) => ({ at, code })));
	});

	test('what is not encoded stands in the file as it is, its marks put back', () => {
		const text = xliff12([unit12('1', 'a <g id="1">b</g>\n c', '甲'), unit12('2', 'a &amp; b', '甲'), unit12('3', '<x id="1"/>', '乙')].join('\n'));
		const all = segmentsOf(readXliff(text).content, 'source');
		expect(all.map(({ encoded }) => encoded ?? false)).toEqual([false, true, false]);
		for (const segment of all) if (!segment.encoded) expect(standsAt(text, segment).startsWith(written(segment))).toBe(true);
	});

	test('what stands in a group or a file that is not for translation is left out, but for what says otherwise', () => {
		const inGroup = `<group translate="no">${unit12('1', 'CODE', 'CODE')}${unit12('2', 'a', '甲', ' translate="yes"')}</group>`;
		expect(textsOf(xliff12(inGroup))).toEqual(['a|甲']);
		const unit = (id: string): string => `<unit id="${id}"><segment><source>a</source><target>甲</target></segment></unit>`;
		expect(textsOf(xliff2(`<group id="g" translate="no"><group id="h">${unit('u')}</group></group>${unit('v')}`))).toEqual(['a|甲']);
	});
	test('a unit without a target has an empty one, at its own line', () => {
		const text = xliff12('<trans-unit id="u">\n<source>Five</source>\n</trans-unit>');
		expect(pairsOf(text)[0]?.target).toEqual({ text: '', line: 3, column: 0, lastLine: 5, key: 'u' });
	});
	test('a text that runs over several lines knows its last one, whatever stands on them', () => {
		const text = xliff12('<trans-unit id="u"><source>Five <x\nid="1"/></source>\n<target>五<!--\n--></target></trans-unit>');
		expect(pairsOf(text)[0]).toMatchObject({ source: { line: 3, lastLine: 4 }, target: { line: 5, lastLine: 6 } });
	});
	test('what is not for translation, and alternatives, are left out', () => {
		const text = xliff12(
			`${unit12('1', 'CODE', 'CODE', ' translate="no"')}<trans-unit id="2"><source>a</source><target>甲</target><alt-trans><source>b</source><target>乙</target></alt-trans></trans-unit>${unit12('3', ' ', '')}`,
		);
		expect(textsOf(text)).toEqual(['a|甲']);
	});
	test.each([
		[' approved="yes"', '', 'approved'],
		['', ' state="final"', 'approved'],
		['', ' state="signed-off"', 'approved'],
		['', ' state="translated"', undefined],
	])('a unit%s with a target%s is %s', (unit, target, state) => {
		const text = xliff12(`<trans-unit id="u"${unit}><source>a</source><target${target}>甲</target></trans-unit>`);
		expect(pairsOf(text)[0]?.state).toBe(state);
	});
	test('ids are told apart by the document where there are several', () => {
		const text = `<xliff version="1.2"><file original="a.md" source-language="en" target-language="zh"><body>${unit12('1', 'a', '甲')}</body></file><file source-language="en" target-language="zh"><body>${unit12('1', 'b', '乙')}</body></file></xliff>`;
		expect(pairsOf(text).map(({ source }) => source.key)).toEqual(['a.md#1', '2#1']);
	});
	test('a file from Chinese into English is turned around', () => {
		const text = xliff12(unit12('1', '甲', 'a'), 'source-language="zh-CN" target-language="en"');
		expect(textsOf(text)).toEqual(['a|甲']);
		expect(readXliff(text).locale).toBe('zh-CN');
	});
	test('notes that speak to this program are kept with the lines of their unit', () => {
		const text = xliff12(
			'<trans-unit id="u">\n<source>a</source>\n<target>甲</target>\n<note>for translators</note>\n<note>bilint-ignore x -- y</note>\n</trans-unit>',
		);
		expect(readXliff(text).comments).toEqual([{ side: 'target', line: 7, text: 'bilint-ignore x -- y', lines: [3, 8] }]);
	});
});

describe('Trados', () => {
	const unit = (seg: string): string =>
		`<trans-unit id="u"><source>One. Two.</source><seg-source><g id="0"><mrk mtype="seg" mid="7">One.</mrk> <mrk mtype="seg" mid="8">Two.</mrk></g></seg-source><target><g id="0"><mrk mtype="seg" mid="8">二。</mrk><mrk mtype="seg" mid="7">一。</mrk></g></target><sdl:seg-defs xmlns:sdl="s">${seg}</sdl:seg-defs></trans-unit>`;
	test('segments are pairs, by number', () => {
		const pairs = pairsOf(xliff12(unit('')));
		expect(pairs.map(({ source, target }) => [source.key, source.label, source.text, target.text])).toEqual([
			['u#7', '7', 'One.', '一。'],
			['u#8', '8', 'Two.', '二。'],
		]);
	});
	test('their states are known', () => {
		const states = pairsOf(xliff12(unit('<sdl:seg id="7" conf="ApprovedSignOff"/><sdl:seg id="8" locked="true" conf="Draft"/>'))).map(
			({ state }) => state,
		);
		expect(states).toEqual(['approved', 'locked']);
	});
});

test('Phrase: numbers in the order of the editor, states', () => {
	const root = ' xmlns:m="http://www.memsource.com/mxlf/2.0"';
	const text = xliff12(
		[unit12('x:0', 'a', '甲', ' m:confirmed="1"'), unit12('x:1', 'b', '乙', ' m:locked="true"'), unit12('x:2', 'c', '丙', ' m:confirmed="0"')].join(
			'',
		),
		undefined,
		root,
	);
	expect(pairsOf(text).map(({ source, state }) => [source.label, source.key, state])).toEqual([
		['1', 'x:0', 'approved'],
		['2', 'x:1', 'locked'],
		['3', 'x:2', undefined],
	]);
});

describe('XLIFF 2', () => {
	test('every segment of a unit, in order, and what lies between is left out', () => {
		const text = xliff2(
			'<unit id="u"><segment id="s1" state="final"><source>One.</source><target>一。</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source></segment></unit>' +
				'<unit id="v"><segment><source>a<ph id="1"/><pc id="2">b</pc><sc id="3"/><mrk id="m" type="term">c</mrk></source><target>甲</target></segment></unit>' +
				'<unit id="w" translate="no"><segment><source>X</source></segment></unit>',
		);
		expect(textsOf(text)).toEqual(['One.|一。', 'Two.|', 'abc|甲']);
		expect(pairsOf(text).map(({ source, state }) => [source.key, state])).toEqual([
			['u#s1', 'approved'],
			['u#2', undefined],
			['v', undefined],
		]);
		expect(pairsOf(text)[2]?.source.marks?.map(({ code }) => code)).toEqual(['<ph id="1"/>', '<pc id="2">', '</pc>', '<sc id="3"/>']);
		expect(readXliff(text).locale).toBe('zh-HK');
	});
	test('translations kept as matches are not taken', () => {
		const match = '<mtc:matches xmlns:mtc="m"><mtc:match ref="#1"><source>a</source><target>乙</target></mtc:match></mtc:matches>';
		expect(textsOf(xliff2(`<unit id="u">${match}<segment><source>a</source><target>甲</target></segment></unit>`))).toEqual(['a|甲']);
	});
	test('a prefix changes nothing', () => {
		const text =
			'<x:xliff xmlns:x="u" version="2.0" srcLang="en" trgLang="zh-TW"><x:file id="f"><x:unit id="u"><x:segment><x:source>a</x:source><x:target>甲</x:target></x:segment></x:unit></x:file></x:xliff>';
		expect(textsOf(text)).toEqual(['a|甲']);
	});
});

describe('what is no XLIFF', () => {
	const errorOf = (text: string): unknown => {
		try {
			return readXliff(text);
		} catch (error) {
			return error;
		}
	};
	test.each([
		['<tmx version="1.4"/>', 'malformed', 1, 1],
		['<xliff version="1.2">\n<file>\n</xliff>', 'malformed', 3, 9],
		['<xliff version="1.2">\n  <!DOCTYPE x>', 'malformed', 2, 12],
		['<!DOCTYPE xliff SYSTEM "http://127.0.0.1:9/x.dtd">\n<xliff/>', 'refused', 1, 51],
	])('%j', (text, id, line, column) => expect(errorOf(text)).toMatchObject({ id, line, column }));
});

const columnsOf = (segment: Segment | undefined): number | undefined => segment?.column;
test('CRLF and tabs move nothing', () => {
	const text = xliff12(unit12('u', 'Five', '五'))
		.replaceAll('\n', '\r\n')
		.replace('<trans-unit', '\t<trans-unit');
	expect(pairsOf(text)[0]?.source.line).toBe(3);
	expect(columnsOf(pairsOf(text)[0]?.source)).toBe(28);
});
