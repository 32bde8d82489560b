import { describe, expect, test } from 'vitest';
import { readTbxGlossary } from '../../../src/read/glossary/tbx.js';

const basic = (concept: string, head = '<?xml version="1.0"?>'): string =>
	`${head}\n<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>\n${concept}\n</body></text></tbx>`;
const term = (text: string, status = ''): string =>
	`<termSec><term>${text}</term>${status === '' ? '' : `<termNote type="administrativeStatus">${status}</termNote>`}</termSec>`;
const shown = (text: string): readonly string[] =>
	readTbxGlossary(text).map(({ english, renderings, row, verbatim }) =>
		[row, english.join('|'), ...renderings.map(r => `${r.text} ${r.locales.join('+')} ${r.status}`), ...(verbatim ? ['verbatim'] : [])].join(' '),
	);

describe('TBX', () => {
	test('version 3, DCA: every administrative status', () =>
		expect(
			shown(
				basic(
					`<conceptEntry id="c1"><langSec xml:lang="en">${term('operating income')}${term('operating profit')}</langSec><langSec xml:lang="zh-TW">${term('營業利益', 'preferredTerm-admn-sts')}${term('營業淨利', 'admittedTerm-admn-sts')}${term('營業利潤', 'supersededTerm-admn-sts')}${term('營業收入', 'deprecatedTerm-admn-sts')}</langSec><langSec xml:lang="fr">${term('résultat')}</langSec></conceptEntry>`,
				),
			),
		).toEqual([
			'3 operating income|operating profit 營業利益 zh-TW preferred 營業淨利 zh-TW admitted 營業利潤 zh-TW superseded 營業收入 zh-TW deprecated',
		]));
	test('version 3, DCT: status as an element with a prefix', () =>
		expect(
			shown(
				'<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body><conceptEntry id="1"><langSec xml:lang="en-US"><termSec><term>wafer</term></termSec></langSec><langSec xml:lang="zh-Hant"><termSec><term>威化</term><basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec></langSec></conceptEntry></body></text></tbx>',
			),
		).toEqual(['1 wafer 威化 zh-TW+zh-HK deprecated']));
	test('of 2008: martif, entities and CDATA', () =>
		expect(
			shown(
				'<martif type="TBX" xml:lang="en"><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>R&amp;D</term></tig></langSet><langSet xml:lang="zh-CN"><tig><term><![CDATA[研发]]></term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>',
			),
		).toEqual(['1 R&D 研发 zh-CN preferred']));
});

test.each([
	['a DOCTYPE', basic('', '<?xml version="1.0"?><!DOCTYPE tbx SYSTEM "tbx.dtd">'), 'refused', { line: 1, detail: 'doctype' }],
	[
		'an entity bomb',
		basic('&b;', '<!DOCTYPE t [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'),
		'refused',
		{ line: 1, detail: 'doctype' },
	],
	['an open tag', '<tbx><text>', 'malformed', { line: 1 }],
	['depth', '<a>'.repeat(300), 'refused', { detail: 'depth' }],
	['a status nobody knows', basic(`<conceptEntry><langSec xml:lang="zh">${term('甲', 'maybe')}</langSec></conceptEntry>`), 'status', { line: 3 }],
	['no English', basic(`<conceptEntry><langSec xml:lang="zh">${term('甲')}</langSec></conceptEntry>`), 'empty-term', { line: 3, detail: '甲' }],
	['no Chinese', basic(`<conceptEntry><langSec xml:lang="en">${term('a')}</langSec></conceptEntry>`), 'no-chinese', { detail: 'en' }],
])('%s is named with its place', (_, text, id, facts) =>
	expect(() => readTbxGlossary(text)).toThrow(expect.objectContaining({ id, facts: expect.objectContaining(facts) })),
);

test('a file cut anywhere is refused, never half read', () => {
	const whole = basic(`<conceptEntry><langSec xml:lang="en">${term('a')}</langSec><langSec xml:lang="zh">${term('甲')}</langSec></conceptEntry>`);
	expect(shown(whole)).toHaveLength(1);
	for (let length = 1; length < whole.length; length++) expect(() => readTbxGlossary(whole.slice(0, length)), String(length)).toThrow();
});
