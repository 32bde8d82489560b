import { expect, test } from 'vitest';
import { glossaryHead, glossaryRow } from '../../src/triage/glossary.js';

test('a term has a cell in every column, the Chinese in that of its locale', () => {
	expect(glossaryHead).toBe('en\tzh-TW\tzh-HK\tzh-CN\tstatus\tnote\towner\n');
	expect(glossaryRow({ en: 'guidance', zh: '財測', locale: 'zh-TW', note: 'a note', owner: 'mei' })).toBe(
		'guidance\t財測\t\t\tpreferred\ta note\tmei',
	);
	expect(glossaryRow({ en: 'guidance', zh: '指引', locale: 'zh-CN', note: '', owner: 'mei' })).toBe('guidance\t\t\t指引\tpreferred\t\tmei');
});

test('no cell can make another cell or row', () =>
	expect(glossaryRow({ en: 'a\tb', zh: 'c\r\nd', locale: 'zh-HK', note: '\n', owner: ' e ' })).toBe('a b\t\tc d\t\tpreferred\t\te'));
