import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termPacks } from '../../../rules/data/terms/packs.js';
import { inflections } from '../../../src/annotate/terms/inflect.js';
import { packTerms } from '../../../src/annotate/terms/packing.js';
import { scanTerms } from '../../../src/annotate/terms/scan.js';
import { beginningsOf, eachForm, packCodes, placeAlone, placeOfTwo, unpackCodes } from '../../../src/annotate/terms/starts.js';
import { compileTermbase, type Termbase } from '../../../src/annotate/terms/termbase.js';
import { cutWords, emptyWords, smallLetters } from '../../../src/annotate/terms/words.js';

const forms = [
	'gross margin',
	'R&D',
	'R&D cost',
	"Moody's rating",
	'800 pound gorilla',
	'form 10 K',
	'café',
	'élan vital',
	'S 5',
	'at the end of the day',
	'3D',
];
const compiled = (...rows: readonly string[]): Termbase =>
	compileTermbase(packTerms([{ name: 'test', rows: rows.map(en => ({ en, tw: '詞', cn: '词', fixed: true })) }]), '');
const base = compiled(...forms);

/** The words of a text with what stands before each. */
function wordsOf(text: string): readonly { readonly word: string; readonly start: number; readonly end: number; readonly joined: boolean }[] {
	const words = emptyWords();
	cutWords(text, words);
	return words.starts.map((start, i) => {
		const end = words.ends[i] as number;
		return { word: smallLetters(text.slice(start, end)), start, end, joined: words.joined[i] as boolean };
	});
}

/** Acronyms count as they are written. */
const isAsWritten = (form: string, text: string): boolean => !/^[A-Z0-9&]{2,}$/.test(form) || form === text;

/** Every form tried at every word that no term before it holds. */
function tried(text: string): readonly string[] {
	const words = wordsOf(text);
	const found: string[] = [];
	for (let first = 0; first < words.length; first++) {
		const longest = forms
			.map(form => ({ form, own: wordsOf(form).map(({ word }) => word) }))
			.filter(({ form, own }) => {
				const there = words.slice(first, first + own.length);
				if (there.length < own.length || there.some(({ word, joined }, i) => word !== own[i] || (i > 0 && !joined))) return false;
				return isAsWritten(form, text.slice(there[0]?.start, there.at(-1)?.end));
			})
			.sort((a, b) => b.own.length - a.own.length)[0];
		if (!longest) continue;
		found.push(`${longest.form}@${words[first]?.start}`);
		first += longest.own.length - 1;
	}
	return found;
}

/** The words at which a term may begin. */
function beginnings(text: string): readonly string[] {
	const words = emptyWords();
	cutWords(text, words);
	return words.starts.flatMap((start, i) =>
		placeAlone(words, i, base.starts) >= 0 || placeOfTwo(words, i, base.starts) >= 0 ? [text.slice(start, words.ends[i])] : [],
	);
}

describe('a term may begin', () => {
	test.each([
		['The gross margin rose.', ['gross']],
		['The gross result, a margin', []],
		['gross, margin', []],
		["Moody's rating", ['Moody']],
		['at the end of a day', ['at']],
		['at a bottom of it', []],
		['Our R&D, and Dr. R', ['R&D']],
		['an 800-pound gorilla', ['800']],
		['With élan vital at a café.', ['élan', 'café']],
		['', []],
	])('%s', (text, words) => expect(beginnings(text)).toEqual(words));
});

describe('terms are found', () => {
	test.each([
		['behind figures they begin with', 'An 800-pound gorilla of 90 pound.', ['800-pound gorilla']],
		['with a possessive between', "Moody's ratings, Moody's rating", ["Moody's rating"]],
		['after letters of their own', 'R&D costs, R&D cost', ['R&D', 'R&D cost']],
		['that begin with no letter of the alphabet', 'With élan vital at a café.', ['élan vital', 'café']],
	])('%s', (_, text, found) => expect(scanTerms(text, base).map(({ span }) => text.slice(...span))).toEqual(found));

	test('without letters', () => {
		const figures = compiled('911', 'gross');
		expect(scanTerms('Call 911 now, 911', figures).map(({ span }) => span[0])).toEqual([5, 14]);
	});
});

test('every line: what trying every form at each of its words finds', () => {
	const piece = fc.constantFrom(...forms.flatMap(form => form.split(' ')), ' ', ' ', ' ', '-', "'s ", "'S", '.', '&', '5', 'x', 'é');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
			const text = pieces.join('');
			expect(scanTerms(text, base).map(({ span, terms }) => `${terms[0].id}@${span[0]}`)).toEqual(tried(text));
		}),
		{ numRuns: 2000 },
	);
});

/** Endings of forms that begin otherwise than is asked are passed over: that none is that does begin so. */
test('all forms of the packs, with their endings, are filed and found', () => {
	const missed = termPacks
		.flatMap(({ rows }) => rows)
		.flatMap(({ en, alone, cased, fixed }) => {
			const own = en.split('|');
			const takesEndings = !(alone || cased || fixed);
			const filed = new Set(beginningsOf(own, takesEndings));
			const all = takesEndings ? own.flatMap(inflections) : own;
			return all.filter(form => {
				const [code = -1] = beginningsOf([form], false);
				const told: string[] = [];
				eachForm(own, takesEndings, (one, _, begins) => begins === code && told.push(one) > 0);
				return !filed.has(code) || !told.includes(form);
			});
		});
	expect(missed).toEqual([]);
});

test('codes are packed and unpacked', () => {
	const rows = [[1, 524_287], [], [81, 6561, 0], [77]];
	const into = { codes: [9], rows: [9] };
	unpackCodes(packCodes(rows), 10, into);
	expect(into).toEqual({ codes: [9, 1, 524_287, 81, 6561, 0, 77], rows: [9, 10, 10, 12, 12, 12, 13] });
});
