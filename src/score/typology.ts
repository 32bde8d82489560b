/**
 * Which MQM error type a finding falls under.
 *
 * Source: MQM-Core, The MQM Council, 2024-03-07 (CC BY 4.0), by its ids. bilint implements MQM's typology; it does not extend it.
 */

import type { Category, Finding, MqmType, RuleId } from '../model.js';

/** The identifiers the MQM Council gives its types. */
export const mqmIds: Readonly<Record<MqmType, string>> = {
	mistranslation: 'MQMC_101000',
	addition: 'MQMC_104000',
	omission: 'MQMC_105000',
	'no-translate': 'MQMC_107000',
	untranslated: 'MQMC_108000',
	termbase: 'MQMC_001000',
	'term-inconsistency': 'MQMC_002000',
	punctuation: 'MQMC_202000',
	'character-encoding': 'MQMC_212000',
	'locale-convention': 'MQMC_400000',
	markup: 'MQMC_604000',
};

/** A fault of the source is no translation error. */
const byCategory: Readonly<Record<Exclude<Category, 'source'>, MqmType>> = {
	number: 'mistranslation',
	unit: 'mistranslation',
	currency: 'mistranslation',
	percent: 'mistranslation',
	period: 'mistranslation',
	direction: 'mistranslation',
	bound: 'mistranslation',
	negation: 'mistranslation',
	caption: 'mistranslation',
	term: 'termbase',
	consistency: 'term-inconsistency',
	name: 'mistranslation',
	acronym: 'mistranslation',
	idiom: 'mistranslation',
	locale: 'locale-convention',
	untranslated: 'untranslated',
	omission: 'omission',
	addition: 'addition',
	duplication: 'addition',
	alignment: 'mistranslation',
	markup: 'markup',
	punctuation: 'punctuation',
	character: 'character-encoding',
	fact: 'mistranslation',
};

/** Rules that say more than their category. A reviewer who changes the category has the last word. */
const byRule: Partial<Record<RuleId, readonly [category: Category, type: MqmType]>> = {
	'do-not-translate': ['term', 'no-translate'],
	'name-inconsistent': ['name', 'term-inconsistency'],
};

/** The type of a finding, by its rule and its category as reviewed; none for a fault of the source. */
export function mqmTypeOf({ rule, category }: Pick<Finding, 'rule' | 'category'>): MqmType | undefined {
	if (category === 'source') return undefined;
	const special = byRule[rule];
	return special?.[0] === category ? special[1] : byCategory[category];
}
