/** The table of contents of what is checked, and the one place where rules meet the language data. */

import { compileAlignWords } from '../src/align/words.js';
import { compileComparisonBases } from '../src/annotate/comparison-bases.js';
import { compileConcentrations } from '../src/annotate/concentrations.js';
import { compileFrequencies } from '../src/annotate/frequencies.js';
import { compileLocaleWords } from '../src/annotate/locale-words.js';
import { compileScriptTables } from '../src/annotate/mixed-script.js';
import { compileNames } from '../src/annotate/names/lexicon.js';
import { compileSounds } from '../src/annotate/names/sounds.js';
import { compileNegations } from '../src/annotate/negation.js';
import { once } from '../src/annotate/once.js';
import { compileMarks } from '../src/annotate/punctuation.js';
import { compileChinese } from '../src/annotate/quantities/chinese.js';
import { compileEnglish } from '../src/annotate/quantities/english.js';
import { compileRelativePeriods } from '../src/annotate/relative-periods.js';
import { compileRemainders } from '../src/annotate/remainders.js';
import { foldChinese } from '../src/annotate/script.js';
import { compileTableScales } from '../src/annotate/table-scales.js';
import { compileOpposites, compileTendencies } from '../src/annotate/tendencies/lexicon.js';
import { compileTermbase, type Termbase } from '../src/annotate/terms/termbase.js';
import type { Engine, Precedence } from '../src/audit.js';
import { compileActs } from '../src/compare/acts.js';
import { compileAttributions } from '../src/compare/attributions.js';
import { compileBoundsAhead } from '../src/compare/bounds-ahead.js';
import { compileClashes } from '../src/compare/clashes.js';
import { compileComparisons } from '../src/compare/comparisons.js';
import { answeredRows, compileContentWords } from '../src/compare/content-words.js';
import { compileContrasts } from '../src/compare/contrasts.js';
import { compileConversions, compileRenderWords } from '../src/compare/conversions.js';
import { compileCrossedPairs } from '../src/compare/crossed-pairs.js';
import { compileDateSides } from '../src/compare/date-sides.js';
import { compileDayParts } from '../src/compare/day-parts.js';
import { compileDeniedWords } from '../src/compare/denied-words.js';
import { compileFigureRoles } from '../src/compare/figure-roles.js';
import { compileGrades } from '../src/compare/grades.js';
import { compileHolidays } from '../src/compare/holidays.js';
import { compileNameLists } from '../src/compare/kept-lists.js';
import { compileNameSurroundings } from '../src/compare/kept-names.js';
import { unpackKinds } from '../src/compare/kind-packing.js';
import { compileKinds } from '../src/compare/kinds.js';
import { compileLetterLabels } from '../src/compare/latin-slips.js';
import { compileLengths } from '../src/compare/lengths.js';
import { compileListItems } from '../src/compare/list-items.js';
import { compileLists } from '../src/compare/lists.js';
import type { NameKnowledge } from '../src/compare/name-variants.js';
import { unpackOpposites } from '../src/compare/opposite-packing.js';
import { compileOppositeWords } from '../src/compare/opposites.js';
import { compileRanges } from '../src/compare/ranges.js';
import { compileRateBases } from '../src/compare/rate-bases.js';
import { compileReportingPeriods } from '../src/compare/reporting-periods.js';
import { compileMetrics } from '../src/compare/statements.js';
import { compileKnownNames } from '../src/compare/strangers.js';
import { compileSuperlatives } from '../src/compare/superlatives.js';
import { compileSurnames } from '../src/compare/surnames.js';
import { compileTraces } from '../src/compare/traces.js';
import { compileClauses } from '../src/compare/turned-clauses.js';
import { compilePlaces } from '../src/compare/turned-places.js';
import { compileDomains } from '../src/facts.js';
import type { Glossary, Rule } from '../src/model.js';
import { acronymMisexpanded } from './acronym-misexpanded.js';
import { boundFlipped } from './bound-flipped.js';
import { clauseAdded } from './clause-added.js';
import { clauseMissing } from './clause-missing.js';
import { comparisonFlipped } from './comparison-flipped.js';
import { contentMismatch } from './content-mismatch.js';
import { currencyMismatch } from './currency-mismatch.js';
import { acronyms } from './data/acronyms.js';
import { acts } from './data/acts.js';
import { alignWords } from './data/align-words.js';
import {
	conversions as conversionWords,
	countedThings,
	differences,
	endings,
	margins,
	speeds,
	spreads,
	timesOf,
	wholes,
} from './data/around-figures.js';
import { attributions } from './data/attributions.js';
import { boundsAhead } from './data/bounds-ahead.js';
import { captionWords } from './data/caption-words.js';
import { chineseNumbers } from './data/chinese-numbers.js';
import { codeWords } from './data/code-words.js';
import { commonWords } from './data/common-words.js';
import { comparisonBases } from './data/comparison-bases.js';
import { comparisons } from './data/comparisons.js';
import { concentrations } from './data/concentrations.js';
import { concreteWords } from './data/concrete-words.js';
import { contentWords } from './data/content-words.js';
import { clauses, contrasts, orders } from './data/contrasts.js';
import { crossedPairs } from './data/crossed-pairs.js';
import { currencies } from './data/currencies.js';
import { dateSides } from './data/date-sides.js';
import { dayKindRows, dayKindWords } from './data/day-kinds.js';
import { dayParts } from './data/day-parts.js';
import { denialClashes, denialRows } from './data/denial-clashes.js';
import { domains } from './data/domains.js';
import { englishNumbers } from './data/english-numbers.js';
import { figureRoles } from './data/figure-roles.js';
import { frequencies } from './data/frequencies.js';
import { functionWords } from './data/function-words.js';
import { givenNames } from './data/given-names.js';
import { numberGrades, periodGrades } from './data/grades.js';
import { holidays } from './data/holidays.js';
import { keptWords, replies } from './data/kept-words.js';
import { packedKinds } from './data/kinds/packed.js';
import { lengths } from './data/lengths.js';
import { letterLabels } from './data/letter-labels.js';
import { listItems } from './data/list-words.js';
import { lists, nameLists } from './data/lists.js';
import { localeMarks } from './data/locale-marks.js';
import { localeWords } from './data/locale-words.js';
import { marks } from './data/marks.js';
import { metrics } from './data/metrics.js';
import { modality, modalityRows } from './data/modality.js';
import { mojibakeSigns } from './data/mojibake.js';
import { standIns } from './data/name-stand-ins.js';
import { nameSurroundings } from './data/name-surroundings.js';
import { nameThings } from './data/name-things.js';
import { nameWords } from './data/name-words.js';
import { lostNegations, negations } from './data/negations.js';
import { openCurrencies, openMeasures } from './data/open-units.js';
import { packedOpposites } from './data/opposites/packed.js';
import { oppositeRoles } from './data/opposites/roles.js';
import { oppositeTurns } from './data/opposites/turns.js';
import { organisations } from './data/organisations.js';
import { pinyin } from './data/pinyin.js';
import { places } from './data/places.js';
import { borrowedWords, namedLikeWords, plainWords } from './data/plain-words.js';
import { quantifierRows, quantifierWords } from './data/quantifiers.js';
import { ranges } from './data/ranges.js';
import { rateBases } from './data/rate-bases.js';
import { periodParts, relativePeriods, yearEnd } from './data/relative-periods.js';
import { remainders } from './data/remainders.js';
import { renderings } from './data/renderings.js';
import { beginsEmphasis, correlatives, timesSaidOnce } from './data/repetitions.js';
import { reportingPeriods } from './data/reporting-periods.js';
import { roleRows, roleWords } from './data/role-clashes.js';
import { scriptWords } from './data/script-words.js';
import { senses } from './data/senses.js';
import { sounds } from './data/sounds.js';
import { suspects } from './data/speech-slips.js';
import { superlatives } from './data/superlatives.js';
import { surnames, titlesBehind } from './data/surnames.js';
import { tableScales } from './data/table-scales.js';
import { tendencies } from './data/tendencies.js';
import { tenseRows, tenses } from './data/tenses.js';
import { longerWords } from './data/terms/longer.js';
import { packedTerms } from './data/terms/packed.js';
import { turnedPlaces } from './data/turned-places.js';
import { units } from './data/units.js';
import { ownYearRows, ownYearWords, yearlyRows } from './data/year-clashes.js';
import { deadlineFlipped } from './deadline-flipped.js';
import { directionFlipped } from './direction-flipped.js';
import { doNotTranslate } from './do-not-translate.js';
import { factConflict } from './fact-conflict.js';
import { figuresSwapped } from './figures-swapped.js';
import { frequencyMismatch } from './frequency-mismatch.js';
import { hiddenCharacter } from './hidden-character.js';
import { idiomLiteral } from './idiom-literal.js';
import { lengthOutlier } from './length-outlier.js';
import { listShortened } from './list-shortened.js';
import { localeWord } from './locale-word.js';
import { markupMismatch } from './markup-mismatch.js';
import { metricMismatch } from './metric-mismatch.js';
import { modalityChanged } from './modality-changed.js';
import { multipleMismatch } from './multiple-mismatch.js';
import { nameInconsistent } from './name-inconsistent.js';
import { nameMissing } from './name-missing.js';
import { negationLost } from './negation-lost.js';
import { compileFigureWords, numberMismatch } from './number-mismatch.js';
import { oppositeWord } from './opposite-word.js';
import { pairMisaligned } from './pair-misaligned.js';
import { compileReachWords, percentMismatch } from './percent-mismatch.js';
import { compilePeriodParts, periodMismatch } from './period-mismatch.js';
import { punctuation } from './punctuation.js';
import { rolesExchanged } from './roles-exchanged.js';
import { scriptMixed } from './script-mixed.js';
import { segmentUnpaired } from './segment-unpaired.js';
import { sourceSuspect } from './source-suspect.js';
import { targetEmpty } from './target-empty.js';
import { tenseChanged } from './tense-changed.js';
import { termForbidden } from './term-forbidden.js';
import { termInconsistent } from './term-inconsistent.js';
import { termMissing } from './term-missing.js';
import { textDuplicated } from './text-duplicated.js';
import { unitMismatch } from './unit-mismatch.js';
import { unitSense } from './unit-sense.js';
import { untranslated } from './untranslated.js';

const kinds = unpackKinds(packedKinds);
const words = compileRenderWords(units, currencies, [...openCurrencies, ...openMeasures]);

/** What has a name in both languages, by its English forms; things that names are taken from in small letters. */
const namesInChinese = once(
	() =>
		new Map([
			...nameThings.map(([thing, chinese]) => [thing, chinese.map(foldChinese)] as const),
			...[...kinds.flatMap(({ rows }) => rows), ...places, ...organisations].flatMap(({ english, chinese }) =>
				english.map(form => [form, chinese.map(foldChinese)] as const),
			),
		]),
);
const soundsOfNames = once(() => compileSounds(sounds, pinyin));

/** The same and the words of the dictionary, in small letters. */
const wordsInChinese = once(() => {
	const all = new Map<string, readonly string[]>();
	const add = (word: string, chinese: readonly string[]): void => {
		const known = all.get(word);
		all.set(word, known ? [...known, ...chinese] : chinese);
	};
	for (const [english, chinese] of alignWords.dictionary) {
		const words = foldChinese(chinese).split(' ');
		for (const word of english.split(' ')) add(word, words);
	}
	for (const [name, chinese] of namesInChinese()) add(name.toLowerCase(), chinese);
	return all;
});

const traces = once(() => compileTraces(renderings));

/** What is known of names and of words that are none. */
const knowledgeOfNames = once((): NameKnowledge => {
	const given = new Set(givenNames.names.flatMap(line => line.split(' ')));
	const calendar = new Set([...Object.keys(englishNumbers.months), ...Object.keys(englishNumbers.weekdays)]);
	return {
		sounds: soundsOfNames(),
		isWord: word => calendar.has(word.toLowerCase()) || traces().renderingsOf(word.toLowerCase()) !== undefined,
		isGiven: word => given.has(word),
		renderingsOf: word => namesInChinese().get(word) ?? [],
	};
});
const comparing = compileComparisons(comparisons, wordsInChinese, traces);

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [
	numberMismatch(compileGrades(numberGrades), words, compileFigureWords(endings, conversionWords, countedThings), compileSuperlatives(superlatives)),
	unitMismatch(words, compileRateBases(rateBases)),
	unitSense(senses, words),
	currencyMismatch(words),
	percentMismatch(words, compileReachWords(spreads, margins, speeds, wholes, differences)),
	multipleMismatch(words, new RegExp(`^ (?:${timesOf})`)),
	periodMismatch(compileGrades(periodGrades), words, {
		yearEnd,
		bases: compileComparisonBases(comparisonBases),
		lengths: compileLengths(lengths),
		dayParts: compileDayParts(dayParts),
		dayKinds: compileClashes(dayKindRows, dayKindWords),
		ownYears: compileClashes(ownYearRows, ownYearWords),
		yearly: compileClashes(yearlyRows, ownYearWords),
		parts: compilePeriodParts(periodParts),
	}),
	directionFlipped(compileOpposites(tendencies.opposites)),
	figuresSwapped(compileFigureRoles(figureRoles), compileAttributions(attributions, alignWords.dictionary, functionWords, traces)),
	boundFlipped(compileBoundsAhead(boundsAhead), compileRanges(ranges)),
	deadlineFlipped(compileDateSides(dateSides), traces),
	frequencyMismatch(compileFrequencies(frequencies, englishNumbers.cardinals)),
	negationLost(compileDeniedWords(lostNegations), compileClashes(denialRows, denialClashes), compileClashes(quantifierRows, quantifierWords), traces),
	modalityChanged(compileClashes(modalityRows, modality)),
	tenseChanged(compileClashes(tenseRows, tenses)),
	oppositeWord(compileOppositeWords(unpackOpposites(packedOpposites), oppositeRoles, oppositeTurns), comparing),
	rolesExchanged(compileActs(acts, { names: namesInChinese, usual: wordsInChinese, sounds: soundsOfNames }), {
		contrasts: compileContrasts(contrasts),
		orders: compileContrasts(orders),
		clauses: compileClauses(clauses),
		places: compilePlaces(turnedPlaces),
		persons: compileClashes(roleRows, roleWords),
		pairs: compileCrossedPairs(crossedPairs),
		traces,
	}),
	comparisonFlipped(comparing),
	metricMismatch(captionWords),
	termForbidden,
	termMissing,
	doNotTranslate,
	termInconsistent,
	acronymMisexpanded(acronyms),
	idiomLiteral,
	nameMissing(
		standIns,
		organisations.flatMap(({ english }) => english[0] ?? []),
		{
			place: compileKnownNames(places),
			organisation: compileKnownNames(organisations),
			kinds: compileKinds(kinds),
			labels: compileLetterLabels(letterLabels),
			traces,
			surnames: compileSurnames(surnames, titlesBehind),
			calendar: new Set([...Object.keys(englishNumbers.months), ...Object.keys(englishNumbers.weekdays)]),
		},
	),
	nameInconsistent(traces, knowledgeOfNames, compileNameSurroundings(nameSurroundings), titlesBehind.map(foldChinese)),
	sourceSuspect(suspects),
	factConflict(compileMetrics(metrics)),
	untranslated(
		{
			grammar: functionWords,
			kept: keptWords,
			replies,
			common: commonWords,
			plain: plainWords,
			borrowed: borrowedWords,
			named: namedLikeWords,
		},
		word => traces().renderingsOf(word) !== undefined,
		codeWords,
	),
	targetEmpty,
	segmentUnpaired,
	localeWord(compileLocaleWords(localeWords)),
	scriptMixed(compileScriptTables(scriptWords)),
	lengthOutlier,
	clauseMissing(traces),
	clauseAdded(traces),
	listShortened(compileLists(lists), compileNameLists(nameLists), compileListItems(listItems, wordsInChinese), traces, knowledgeOfNames),
	contentMismatch(compileContentWords({ ...contentWords, concrete: Object.values(concreteWords).flatMap(answeredRows) })),
	textDuplicated({ beginsEmphasis, correlatives, times: timesSaidOnce }, traces),
	pairMisaligned(traces),
	markupMismatch,
	punctuation(compileMarks(marks)),
	hiddenCharacter(mojibakeSigns),
];

/** Who speaks first where two findings touch the same words of a pair. */
const precedence: Precedence = {
	whole: ['target-empty', 'segment-unpaired', 'untranslated', 'pair-misaligned'],
	families: [
		[
			'frequency-mismatch',
			'unit-sense',
			'currency-mismatch',
			'unit-mismatch',
			'percent-mismatch',
			'multiple-mismatch',
			'period-mismatch',
			'name-missing',
			'number-mismatch',
			'direction-flipped',
			'bound-flipped',
			'deadline-flipped',
			'opposite-word',
			'roles-exchanged',
			'comparison-flipped',
		],
		[
			'acronym-misexpanded',
			'term-forbidden',
			'idiom-literal',
			'metric-mismatch',
			'opposite-word',
			'do-not-translate',
			'locale-word',
			'term-inconsistent',
			'term-missing',
			'content-mismatch',
		],
		['list-shortened', 'clause-missing', 'clause-added', 'length-outlier'],
	],
	origins: ['source-suspect'],
};

/** The domains that documents can be about. */
export const domainNames: readonly string[] = [...new Set(domains.map(({ domain }) => domain))];

let made: Omit<Engine, 'terms'> | undefined;
let builtIn: Termbase | undefined;

/** The engine with all rules and all language data; compiled at the first call. What a user's glossaries say counts more than the built-in terms. */
export function engine(glossaries: readonly Glossary[] = []): Engine {
	made ??= {
		rules,
		precedence,
		words: compileAlignWords(alignWords),
		english: compileEnglish(englishNumbers, units, currencies),
		chinese: compileChinese(chineseNumbers, units, currencies),
		tendencies: compileTendencies(tendencies),
		negations: compileNegations(negations),
		relativePeriods: compileRelativePeriods(relativePeriods),
		tableScales: compileTableScales(tableScales),
		remainders: compileRemainders(remainders),
		concentrations: compileConcentrations(concentrations),
		reportingPeriods: compileReportingPeriods(reportingPeriods),
		holidays: compileHolidays(holidays),
		yearEnd: new RegExp(yearEnd.results.join('|'), 'i'),
		conversions: compileConversions(units, openCurrencies, openMeasures),
		names: compileNames({ givenNames, surnames, words: nameWords, places, organisations, sounds, pinyin }),
		domains: compileDomains(domains),
		localeMarks,
	};
	if (glossaries.length > 0) return { ...made, terms: compileTermbase(packedTerms, longerWords, glossaries) };
	builtIn ??= compileTermbase(packedTerms, longerWords);
	return { ...made, terms: builtIn };
}
