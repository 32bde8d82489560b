import { describe, expect, test } from 'vitest';
import { engine } from '../../rules/index.js';
import { scanChinese } from '../../src/annotate/quantities/chinese.js';
import { scanEnglish } from '../../src/annotate/quantities/english.js';
import { compareQuantities } from '../../src/compare/quantities.js';

const { english, chinese, conversions } = engine();

/** Relations with both texts, as they are matched. */
const matched = (source: string, target: string): readonly string[] =>
	compareQuantities(scanEnglish(source, english), scanChinese(target, chinese, 'zh-TW'), conversions).map(match => {
		const words = (text: string, span: readonly [number, number] | undefined): string => (span ? text.slice(...span) : '–');
		return `${words(source, match.source?.span)} ${match.relation} ${words(target, match.target?.span)}`;
	});

describe('degrees', () => {
	test.each([
		['from 102°F to 98.6°F', '從38.9°C降至37°C', ['102°F converted 38.9°C', '98.6°F converted 37°C']],
		['0°F', '-18°C', ['0°F converted -18°C']],
		['102°F', '102°C', ['102°F unit 102°C']],
		['102°F', '45°C', ['102°F changed 45°C']],
		['350°F', '175°C', ['350°F converted 175°C']],
		['350°F', '190°C', ['350°F changed 190°C']],
		['9°F warmer', '高 5°C', ['9°F equivalent 5°C']],
		['10°F warmer', '高 5.5°C', ['10°F converted 5.5°C']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
});

describe('one figure on one side and two on the other', () => {
	test.each([
		['90 minutes', '1 小時 30 分鐘', ['90 minutes equivalent 1 小時']],
		['eighteen months', '一年六個月', ['eighteen months equivalent 一年']],
		['an hour and a half', '1小時30分', ['an hour and a half equivalent 1小時']],
		['2 years and 3 months', '27 個月', ['2 years equivalent 27 個月']],
		['6 feet 2 inches', '188 公分', ['6 feet equivalent 188 公分']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
	test('not where they are two', () => expect(matched('an hour and a half', '一小時、半小時')).not.toContain('an hour and a half equivalent 一小時'));
	test('nor where they come to something else', () => expect(matched('90 minutes', '1 小時 20 分鐘').join()).not.toContain('equivalent'));
});

describe('a part of the year by its months', () => {
	test.each([
		['the three months to September', '第三季', ['three months equivalent 第三季']],
		['the three months ended September 30', '第三季', ['three months equivalent 第三季']],
		['the three months ended 30 September', '第三季', ['three months equivalent 第三季']],
		['the six months to June', '上半年', ['six months equivalent 上半年']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
	test.each([
		['the three months to September', '第二季'],
		['the six months to September', '第三季'],
		['the six months to December', '上半年'],
	])('%s is not %s', (source, target) => expect(matched(source, target).join()).not.toContain('equivalent'));
});

describe('parts of a whole said in two ways', () => {
	test.each([
		['three in ten', '三成', ['three in ten equivalent 三成']],
		['three in ten', '四成', ['three in ten changed 四成']],
		['one quarter of it', '四成', ['one quarter changed 四成']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
});

describe('a part of a whole in two figures', () => {
	test.each([
		['1 in 10,000 people', '每1萬人中有1人', ['1 in 10,000 equivalent 1']],
		['nine out of ten dentists', '十位牙醫中有九位', ['nine out of ten equivalent 九']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
	test('only where both figures are free', () => expect(matched('1 in 10,000 people', '每1,000人中有1人')).toContain('1 in 10,000 missing –'));
});

describe('the same figures on both sides', () => {
	test.each([
		['5 cats, 7 dogs and 5 birds', '5隻貓、7隻狗和5隻鳥', ['5 equal 5', '7 equal 7', '5 equal 5']],
		['7 dogs and 5 cats', '5隻貓和7隻狗', ['7 equal 7', '5 equal 5']],
		['5 cats and 7 dogs', '5隻貓', ['5 equal 5', '7 missing –']],
		['5 cats', '5隻貓和17隻狗', ['5 equal 5', '– added 17']],
	])('%s, %s', (source, target, expected) => expect(matched(source, target)).toEqual(expected));
});
