/** The base forms an English word may be a form of. */

const vowel = /[aeiouy]/;

/** Endings, and what stands for them in a base form. The longest come first. */
const endings: readonly (readonly [ending: string, bases: readonly string[]])[] = [
	['iest', ['y']],
	['ier', ['y']],
	['ies', ['y', 'ie']],
	['ied', ['y', 'ie']],
	['ily', ['y']],
	['ying', ['ie']],
	['ally', ['al', '']],
	['ably', ['able']],
	['ibly', ['ible']],
	['ing', ['e', '']],
	['est', ['e', '']],
	['ed', ['e', '']],
	['er', ['e', '']],
	['es', ['e', '']],
	['ly', ['', 'le']],
	['s', ['']],
];

/** Letters of the shortest base form that is looked for. */
const shortest = 3;

const undoubled = (base: string): readonly string[] => (/([bdgklmnprtvz])\1$/.test(base) ? [base, base.slice(0, -1)] : [base]);

/**
 * What the word, in small letters, may be a form of, itself first: "studies" of "study", "stopped" of "stop", "happily" of "happy". It is for a
 * dictionary to say which of them are words; irregular forms are for it too.
 */
export function* baseForms(word: string): Iterable<string> {
	yield word;
	for (const [ending, bases] of endings) {
		if (!word.endsWith(ending)) continue;
		const stem = word.slice(0, -ending.length);
		for (const base of bases)
			for (const form of base === '' ? undoubled(stem) : [stem + base]) if (form.length >= shortest && vowel.test(form)) yield form;
	}
}
