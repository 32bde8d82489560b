import { describe, expect, test } from 'vitest';
import { oppositeRoles } from '../../rules/data/opposites/roles.js';
import { oppositeTurns } from '../../rules/data/opposites/turns.js';
import { opposites } from '../../rules/data/opposites.js';
import { foldChinese, foldEnglish } from '../../src/annotate/script.js';
import { accused, compileOppositeWords, reversals } from '../../src/compare/opposites.js';

const lexicon = compileOppositeWords(opposites, oppositeRoles, oppositeTurns);
const found = (english: string, chinese: string): readonly string[] =>
	accused(reversals(foldEnglish(english), foldChinese(chinese), lexicon), false).map(
		({ source, target }) => `${english.slice(...source)} ${chinese.slice(...target)}`,
	);

describe('is turned round', () => {
	test.each([
		['It includes tax.', '不含稅', 'includes 不含'],
		['It was deemed illegal.', '被視為合法', 'illegal 合法'],
		['Unlock the door.', '鎖定門', 'Unlock 鎖定'],
		['the seller who sold it', '買進的人', 'sold 買進'],
		['WITH THE MAXIMUM LOAD', '在最小負載下', 'MAXIMUM 最小'],
		['The patient is hypertensive: hypertension.', '患者有低血壓', 'hypertension 低血壓'],
	])('%s %s', (english, chinese, expected) => expect(found(english, chinese)).toEqual([expected]));
});

describe('is not', () => {
	test.each([
		['It includes tax and excludes shipping.', '不含運費'],
		['It was deemed illegal.', '被視為不合法'],
		['It was deemed legal.', '合法'],
		['Lock it, then unlock it.', '解鎖'],
		['They sold what they had bought.', '賣掉買進的東西'],
		['maximum of three', '至多三個，至少一個'],
		['The illegality of it', '合法性'],
	])('%s %s', (english, chinese) => expect(found(english, chinese)).toEqual([]));
});

test('no row accuses its own renderings', () => {
	for (const { sides } of opposites)
		for (const [own, other] of [sides, [...sides].reverse() as unknown as typeof sides])
			for (const word of own.chinese) expect(other.chinese).not.toContain(word);
});

test('no two rows are about the same words: the looser one would undo what excuses in the other', () => {
	const known = new Map<string, readonly string[]>();
	for (const { sides } of opposites) {
		// A row of a denial accuses one side only, and another may be its mirror.
		if (sides.some(({ chinese }) => chinese.length === 0)) continue;
		const english = sides.map(side => side.english);
		const key = english.toSorted().join(' / ');
		expect(known.get(key), key).toBeUndefined();
		known.set(key, english);
	}
});
