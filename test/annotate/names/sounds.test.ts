import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyin } from '../../../rules/data/pinyin.js';
import { sounds as rows } from '../../../rules/data/sounds.js';
import { compileSounds, hear, spell } from '../../../src/annotate/names/sounds.js';
import { foldChinese } from '../../../src/annotate/script.js';

const sounds = compileSounds(rows, pinyin);

/** What is heard of a name in a line, and how much of it was lost. */
function heard(name: string, line: string): { readonly text: string; readonly loss: number } | undefined {
	const found = hear(spell(name, sounds), foldChinese(line), sounds);
	return found && { text: line.slice(found.start, found.end), loss: found.loss };
}

describe('a name is found by its sound, from its first character to its last', () => {
	test.each([
		['Walker', '沃克女士將報告業績', '沃克'],
		['Walker', '沃克爾女士將報告業績', '沃克爾'],
		['Harrison', '會計長哈里森表示', '哈里森'],
		['Gonzalez', '岡薩雷斯說道', '岡薩雷斯'],
		['William', '請威廉發言', '威廉'],
		['Michael', '麥可說', '麥可'],
		['Michael', '迈克尔说', '迈克尔'],
		['Stephen', '史蒂芬回答', '史蒂芬'],
		['Roosevelt', '羅斯福總統', '羅斯福'],
		['Alexandria', '亞歷山德里亞市', '亞歷山德里亞'],
		['Elizabeth', '伊麗莎白女王', '伊麗莎白'],
		['Washington', '華盛頓', '華盛頓'],
		['Francesco', '弗朗切斯科領先', '弗朗切斯科'],
		['Charles', '查爾斯王子', '查爾斯'],
		['Müller', '繆勒回應', '勒'],
	])('%s in %s: %s', (name, line, text) => expect(heard(name, line)?.text).toBe(text));
});

describe('the right name loses little, another one much', () => {
	test.each([
		['Walker', '沃克', '史密斯'],
		['Peterson', '彼得森', '強森'],
		['Montgomery', '蒙哥馬利', '馬利蘭'],
		['Bergström', '伯格斯特倫', '伯恩斯'],
	])('%s: %s, not %s', (name, right, wrong) => {
		expect(heard(name, right)?.loss ?? 1).toBeLessThan(0.28);
		expect(heard(name, wrong)?.loss ?? 1).toBeGreaterThan(0.28);
	});
});

test('the point between names belongs to neither', () => {
	expect(heard('Simon', '西蒙·沃克')?.text).toBe('西蒙');
	expect(heard('Walker', '西蒙·沃克')?.text).toBe('沃克');
});

test('words that only sound like names are none', () => {
	expect(heard('Bosch', '博士')?.text).not.toBe('博士');
	expect(heard('Bosch', '博施')?.text).toBe('博施');
});

test('what is no name is not heard', () => {
	expect(heard('', '沃克')).toBeUndefined();
	expect(heard('123', '沃克')).toBeUndefined();
	expect(heard('Walker', '')).toBeUndefined();
	expect(heard('Walker', 'The quick brown fox')).toBeUndefined();
});

test('any word and any line: a stretch of the line, a loss between none and all, the same again', () => {
	const line = fc.string({ unit: fc.constantFrom(...'沃克爾斯特羅阿·, aB1的是說') });
	const word = fc.string({ unit: fc.constantFrom(..."aeiouykqxthrsn'é-Z") });
	fc.assert(
		fc.property(word, line, (name, text) => {
			const found = hear(spell(name, sounds), text, sounds);
			if (!found) return;
			expect(0 <= found.start && found.start < found.end && found.end <= text.length).toBe(true);
			expect(found.loss).toBeGreaterThanOrEqual(0);
			expect(found.loss).toBeLessThan(1);
			expect(hear(spell(name, sounds), text, sounds)).toEqual(found);
		}),
	);
});

test('a limit takes nothing from what loses less', () => {
	const line = fc.string({ unit: fc.constantFrom(...'沃克爾斯特羅阿·, aB1的是說') });
	const word = fc.string({ unit: fc.constantFrom(..."aeiouykqxthrsn'é-Z") });
	fc.assert(
		fc.property(word, line, fc.constantFrom(0.1, 0.25, 0.4), (name, text, loss) => {
			const [found, within] = [hear(spell(name, sounds), text, sounds), hear(spell(name, sounds), text, sounds, loss)];
			if (found && found.loss <= loss) expect(within).toEqual(found);
			else expect(within === undefined || within.loss > loss).toBe(true);
		}),
	);
});

test('a very long word is heard by its beginning', () => expect(() => heard('x'.repeat(10_000), '克斯'.repeat(500))).not.toThrow());
