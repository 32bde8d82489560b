/** `bilint explain RULE`: what a rule finds, why it matters, how to fix it, with its own examples. */

import { rules } from '../../rules/index.js';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage, Rule, RuleExample } from '../model.js';
import { CommandError } from './io.js';
import { nearest } from './options.js';

function example({ before = [], source, target, finds }: RuleExample, { explain }: Sentences): string {
	const lines = [
		`  ${finds.length > 0 ? explain.reported : explain.accepted}`,
		...before.flatMap(([english, chinese]) => [`    ${explain.source}: ${english}`, `    ${explain.target}: ${chinese}`]),
		...(source === undefined ? [] : [`    ${explain.source}: ${source}`]),
		...(target === undefined ? [] : [`    ${explain.target}: ${target}`]),
		...finds.map(message => `    → ${message}`),
	];
	return `${lines.join('\n')}\n`;
}

function* page(rule: Rule, lang: InterfaceLanguage, sentences: Sentences): Iterable<string> {
	const { explain, categories, severities } = sentences;
	yield `${rule.id}\n${explain.category}: ${categories[rule.category]}   ${explain.severity}: ${severities[rule.severity]}\n\n`;
	for (const [heading, text] of [
		[explain.what, rule.what],
		[explain.why, rule.why],
		[explain.fix, rule.fix],
	] as const)
		yield `${heading}\n  ${text[lang]}\n\n`;
	yield `${explain.examples}\n`;
	for (const each of rule.examples) yield example(each, sentences);
}

/** The page of a rule. Throws CommandError for one there is none of. */
export function explainRule(id: string, lang: InterfaceLanguage, sentences: Sentences): Iterable<string> {
	const rule = rules.find(candidate => candidate.id === id);
	if (!rule)
		throw new CommandError(
			sentences.errors.unknownRule(
				id,
				nearest(
					id,
					rules.map(candidate => candidate.id),
				),
			),
		);
	return page(rule, lang, sentences);
}
