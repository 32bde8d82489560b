/** The table of contents of what is checked, and the one place where rules meet the language data. */

import { compileAlignWords } from '../src/align/words.js';
import { compileChinese } from '../src/annotate/quantities/chinese.js';
import { compileEnglish } from '../src/annotate/quantities/english.js';
import { compileTermbase, type Termbase } from '../src/annotate/terms/termbase.js';
import type { Engine, Precedence } from '../src/audit.js';
import { compileConversions, compileRenderWords } from '../src/compare/conversions.js';
import { compileDomains } from '../src/facts.js';
import type { Glossary, Rule } from '../src/model.js';
import { acronymMisexpanded } from './acronym-misexpanded.js';
import { currencyMismatch } from './currency-mismatch.js';
import { acronyms } from './data/acronyms.js';
import { alignWords } from './data/align-words.js';
import { chineseNumbers } from './data/chinese-numbers.js';
import { currencies } from './data/currencies.js';
import { domains } from './data/domains.js';
import { englishNumbers } from './data/english-numbers.js';
import { functionWords } from './data/function-words.js';
import { metrics } from './data/metrics.js';
import { openCurrencies, openMeasures } from './data/open-units.js';
import { senses } from './data/senses.js';
import { business } from './data/terms/business.js';
import { earnings } from './data/terms/earnings.js';
import { finance } from './data/terms/finance.js';
import { idioms } from './data/terms/idioms.js';
import { longerWords } from './data/terms/longer.js';
import { optics } from './data/terms/optics.js';
import { semiconductors } from './data/terms/semiconductors.js';
import { standards } from './data/terms/standards.js';
import { units } from './data/units.js';
import { doNotTranslate } from './do-not-translate.js';
import { idiomLiteral } from './idiom-literal.js';
import { metricMismatch } from './metric-mismatch.js';
import { numberMismatch } from './number-mismatch.js';
import { periodMismatch } from './period-mismatch.js';
import { segmentUnpaired } from './segment-unpaired.js';
import { targetEmpty } from './target-empty.js';
import { termForbidden } from './term-forbidden.js';
import { termInconsistent } from './term-inconsistent.js';
import { termMissing } from './term-missing.js';
import { unitSense } from './unit-sense.js';
import { untranslated } from './untranslated.js';

const words = compileRenderWords(units, currencies);

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [
	numberMismatch(words),
	unitSense(senses, words),
	currencyMismatch(words),
	periodMismatch(words),
	termForbidden,
	termMissing,
	doNotTranslate,
	termInconsistent,
	idiomLiteral,
	acronymMisexpanded(acronyms),
	metricMismatch(metrics),
	untranslated(functionWords),
	targetEmpty,
	segmentUnpaired,
];

/** Who speaks first where two findings touch the same words of a pair. */
const precedence: Precedence = {
	whole: ['target-empty', 'segment-unpaired', 'untranslated'],
	families: [
		['unit-sense', 'currency-mismatch', 'period-mismatch', 'number-mismatch'],
		['acronym-misexpanded', 'term-forbidden', 'idiom-literal', 'metric-mismatch', 'do-not-translate', 'term-inconsistent', 'term-missing'],
	],
};

const packs = [
	{ name: 'finance', rows: finance },
	{ name: 'earnings', rows: earnings },
	{ name: 'optics', rows: optics },
	{ name: 'semiconductors', rows: semiconductors },
	{ name: 'business', rows: business },
	{ name: 'idioms', rows: idioms },
	{ name: 'standards', rows: standards },
];

/** The built-in terms under the user's own. */
const termbaseWith = (glossaries: readonly Glossary[]): Termbase => compileTermbase(packs, longerWords, glossaries);

let made: Engine | undefined;

/** The engine with all rules and all language data; compiled at the first call. A user's glossaries stand before the built-in terms. */
export function engine(glossaries: readonly Glossary[] = []): Engine {
	made ??= {
		rules,
		precedence,
		words: compileAlignWords(alignWords),
		english: compileEnglish(englishNumbers, units, currencies),
		chinese: compileChinese(chineseNumbers, units, currencies),
		conversions: compileConversions(units, openCurrencies, openMeasures),
		domains: compileDomains(domains),
		terms: termbaseWith([]),
	};
	return glossaries.length === 0 ? made : { ...made, terms: termbaseWith(glossaries) };
}
