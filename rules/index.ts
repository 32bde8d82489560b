/** The table of contents of what is checked, and the one place where rules meet the language data. */

import { compileAlignWords } from '../src/align/words.js';
import { compileChinese } from '../src/annotate/quantities/chinese.js';
import { compileEnglish } from '../src/annotate/quantities/english.js';
import type { Engine, Precedence } from '../src/audit.js';
import { compileConversions, compileRenderWords } from '../src/compare/conversions.js';
import { compileDomains } from '../src/facts.js';
import type { Rule } from '../src/model.js';
import { currencyMismatch } from './currency-mismatch.js';
import { alignWords } from './data/align-words.js';
import { chineseNumbers } from './data/chinese-numbers.js';
import { currencies } from './data/currencies.js';
import { domains } from './data/domains.js';
import { englishNumbers } from './data/english-numbers.js';
import { functionWords } from './data/function-words.js';
import { openCurrencies, openMeasures } from './data/open-units.js';
import { senses } from './data/senses.js';
import { units } from './data/units.js';
import { numberMismatch } from './number-mismatch.js';
import { periodMismatch } from './period-mismatch.js';
import { segmentUnpaired } from './segment-unpaired.js';
import { targetEmpty } from './target-empty.js';
import { unitSense } from './unit-sense.js';
import { untranslated } from './untranslated.js';

const words = compileRenderWords(units, currencies);

/** Every rule, in the order of the README. */
export const rules: readonly Rule[] = [
	numberMismatch(words),
	unitSense(senses, words),
	currencyMismatch(words),
	periodMismatch(words),
	untranslated(functionWords),
	targetEmpty,
	segmentUnpaired,
];

/** Who speaks first where two findings touch the same words of a pair. */
const precedence: Precedence = {
	whole: ['target-empty', 'segment-unpaired', 'untranslated'],
	families: [['unit-sense', 'currency-mismatch', 'period-mismatch', 'number-mismatch']],
};

/** The domains that documents can be about. */
export const domainNames: readonly string[] = [...new Set(domains.map(({ domain }) => domain))];

let made: Engine | undefined;

/** The engine with all rules and all language data; compiled at the first call. */
export function engine(): Engine {
	made ??= {
		rules,
		precedence,
		words: compileAlignWords(alignWords),
		english: compileEnglish(englishNumbers, units, currencies),
		chinese: compileChinese(chineseNumbers, units, currencies),
		conversions: compileConversions(units, openCurrencies, openMeasures),
		domains: compileDomains(domains),
	};
	return made;
}
