import { describe, expect, test } from 'vitest';
import { codeIn, isCode, isTelling } from '../../src/compare/codes.js';

/** What became of the code: kept, gone, or what it turned into. */
function fate(code: string, source: string, target: string): string {
	const found = codeIn(code, source, target);
	return found.fate === 'other' ? target.slice(found.span[0], found.span[1]) : found.fate;
}

describe('a code', () => {
	test.each([
		['DOCSIS 4.0', 'It runs DOCSIS 4.0.', '它支援 DOCSIS 4.0。', 'kept'],
		['DOCSIS 4.0', 'It runs DOCSIS 4.0.', '它支援DOCSIS4.0。', 'kept'],
		['Wi-Fi 6', 'It runs Wi-Fi 6.', '它支援 WiFi 6。', 'kept'],
		['Form 1040', 'File Form 1040.', '請提交 1040 表格。', 'kept'],
		['DOCSIS 4.0', 'It runs DOCSIS 4.0.', '它支援 DOCSIS 3.1。', 'DOCSIS 3.1'],
		['DOCSIS 4.0', 'It runs DOCSIS 3.1 and 4.0.', '它支援 DOCSIS 3.1。', 'gone'],
		['DOCSIS 4.0', 'It runs DOCSIS 4.0 and 3.1.', '它支援 DOCSIS 3.1 與 4.0。', 'kept'],
		['10-K', 'See Form 10-K.', '請見 10-Q 表。', '10-Q'],
		['AB-1234', 'Order AB-1234.', '請訂購 AB-1243。', 'AB-1243'],
		['AB-1234', 'Order AB-1234.', '請訂購ＡＢ－１２３４。', 'kept'],
		['X-200', 'Buy the X-200.', '請購買本機。', 'gone'],
		['QSFP-DD800', 'The QSFP-DD800 ships.', 'QSFP-DD80 出貨。', 'QSFP-DD80'],
		['1040-X', 'Form 1040-X', '表格 1400-X', '1400-X'],
		['1040-X', 'Form 1040-X and Form 1120-X', '表格 1120-X', 'gone'],
		['501(c)(3)', 'a section 501(c)(3) plan', '第 510(c)(3) 條計畫', '510(c)(3)'],
		['501(c)(3)', 'a section 501(c)(3) plan', '第 501 (c) (3) 條計畫', 'kept'],
	])('%s in %s | %s: %s', (code, source, target, expected) => expect(fate(code, source, target)).toBe(expected));
});

test.each([
	['10-K', true],
	['DOCSIS 4.0', true],
	['G7', false],
	['2024', false],
	['DOCSIS', false],
	['', false],
])('%s is a code: %s', (text, expected) => expect(isCode(text)).toBe(expected));

test.each([
	['DOCSIS 4.0', true],
	['X-200', true],
	['G20', false],
	['Board1', false],
])('%s is missed where it is nowhere: %s', (text, expected) => expect(isTelling(text)).toBe(expected));
