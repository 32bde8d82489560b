/** The forms an English term takes in a text: plurals of its last word, the forms of its verb. Written out once, so that a text is only looked up. */

import NounInflector from 'natural/lib/natural/inflectors/noun_inflector.js';

const nouns = new NounInflector();

/** Nouns with the endings of `takesS` whose plural is none or another. */
const odd: ReadonlySet<string> = new Set(
	(
		'bison bream carp child cod deer elk equipment flounder foot goose graffiti homework information mackerel mouse person rice salmon sheep shrimp swine tooth trout whiting ' +
		'wildebeest'
	).split(' '),
);

/** Whether nothing but an s is put to a noun: most nouns, known by their last letters before the inflector tries each of its patterns. */
const takesS = (word: string): boolean => /^[A-Za-z]?[a-z]*(?:[bcdgijklmpqrtuvw]|[a-eg-z]e|[b-z]n)$/.test(word) && !odd.has(word.toLowerCase());

/** A plural that does not exist does no harm: no text holds it. Acronyms take a small s; what is no word takes nothing. */
function pluralMade(word: string): string {
	if (!/^[A-Za-z]{2,}$/.test(word)) return word;
	const isAcronym = /[A-Z]/.test(word) && word === word.toUpperCase();
	return isAcronym || takesS(word) ? `${word}s` : nouns.pluralize(word);
}

/** Terms end in few different words. */
const plurals = new Map<string, string>();

function pluralOf(word: string): string {
	const known = plurals.get(word);
	if (known !== undefined) return known;
	const plural = pluralMade(word);
	plurals.set(word, plural);
	return plural;
}

/** Verbs whose past is not formed with -ed; those that English-Chinese term lists use. */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
	(
		'be:is,are,was,were,been,being begin:began,begun bring:brought build:built buy:bought beat:beat,beaten break:broke,broken burn:burned,burnt come:came cut:cut draw:drew,drawn drive:drove,driven ' +
		'fall:fell,fallen feel:felt find:found get:got,gotten give:gave,given go:went,gone,goes grow:grew,grown have:had,has hit:hit hold:held keep:kept know:knew,known lay:laid ' +
		'lead:led leave:left lose:lost make:made pay:paid put:put read:read ride:rode,ridden rise:rose,risen run:ran see:saw,seen sell:sold send:sent set:set shut:shut sit:sat ' +
		'speak:spoke,spoken spend:spent spin:spun split:split spread:spread stand:stood stick:stuck swing:swung take:took,taken think:thought throw:threw,thrown ' +
		'win:won wind:wound write:wrote,written tell:told say:said show:showed,shown'
	)
		.split(' ')
		.map(row => row.split(':') as [string, string])
		.map(([verb, forms]) => [verb, forms.split(',')]),
);

/** A last consonant after one short vowel is doubled in verbs of one syllable, and in those stressed on the last. */
const doubles =
	/^(?:[^aeiou]*[aeiou][bdfglmnprt]|(?:be|re|in|out|off|up)[^aeiou]+[aeiou][nt]|(?:ad|com|o|per|re|sub|trans)mit|(?:de|in|pre|re|trans)fer|(?:com|dis|im|pro)pel)$/;

function verbForms(verb: string): readonly string[] {
	const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubles.test(verb) ? verb + verb.slice(-1) : verb;
	const third = /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
	const past = irregular.get(verb) ?? [/[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
	return [verb, third, `${stem}ing`, ...past];
}

/**
 * All forms of a term. "operating margin" gives its plural too; a term that begins with "to " is a verb and gives "ramp", "ramps", "ramping", "ramped".
 * Give words by single blanks. The first is the form as given, without "to ".
 */
export function inflections(term: string): readonly string[] {
	if (term.startsWith('to ')) {
		const [verb = '', ...rest] = term.slice(3).split(' ');
		const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
		return [...new Set(verbForms(verb).map(form => form + tail))];
	}
	const at = term.lastIndexOf(' ') + 1;
	const last = term.slice(at);
	const plural = pluralOf(last);
	return plural === last ? [term] : [term, term.slice(0, at) + plural];
}
