/** `bilint rules`: the list of what is checked. */

import { rules } from '../../rules/index.js';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage } from '../model.js';

/** One line a rule: its id, category, gravest severity and what it finds. */
export function* listRules(lang: InterfaceLanguage, { categories, severities }: Sentences): Iterable<string> {
	const width = Math.max(...rules.map(({ id }) => id.length));
	for (const rule of rules) yield `${rule.id.padEnd(width)}  ${categories[rule.category]} · ${severities[rule.severity]}\n    ${rule.what[lang]}\n`;
}
