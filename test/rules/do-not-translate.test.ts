import { expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { auditWith } from '../../src/audit.js';
import { readGlossary } from '../../src/read/glossary/read.js';
import { documentOf, only, testRule } from '../helpers/rule-tester.js';

testRule('do-not-translate', {
	silent: [
		['DOCSIS and InfiniBand', 'DOCSIS 與 InfiniBand'],
		['Wi-Fi', '無線網路'],
	],
	found: [['NVLink connects them.', '輝達連結將它們相連。', ['Missing "NVLink" in the translation, expected it as it stands [standards]']]],
});

test('a glossary of the user marks what is to be copied', () => {
	const glossary = readGlossary(new TextEncoder().encode('en,status\nMoon Base,do not translate\n'), 'terms.csv');
	const findings = (target: string) =>
		auditWith({ ...engine([glossary]), rules: only('do-not-translate').rules }, documentOf('Moon Base is a product.', target), { locale: 'zh-TW' })
			.findings;
	expect(findings('月球基地是一項產品。')).toMatchObject([{ severity: 'major', message: { data: { source: 'Moon Base', origin: 'terms.csv:2' } } }]);
	expect(findings('Moon Base 是一項產品。')).toEqual([]);
});
