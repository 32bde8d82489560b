/** What is typed after `/`: words, and `rule:`, `severity:`, `status:`, `category:`, `file:` with values. Pure. */

import { sayMessage, sentencesOf } from '../messages/messages.js';
import type { Finding, InterfaceLanguage } from '../model.js';

const fields = {
	rule: ({ rule }: Finding) => rule,
	severity: ({ severity }: Finding) => severity,
	status: ({ status }: Finding) => status,
	category: ({ category }: Finding) => category,
	file: ({ file }: Finding) => file,
} as const;

type Field = keyof typeof fields;

/** A filter that was read. */
export interface Filter {
	/** Every word must stand somewhere in what is shown of a finding; lower case. */
	readonly words: readonly string[];
	/** Of each field one of its values must be, or begin, the finding's; for files, stand in it. */
	readonly fields: readonly { readonly field: Field; readonly values: readonly string[] }[];
}

export const noFilter: Filter = { words: [], fields: [] };

const isField = (name: string): name is Field => Object.hasOwn(fields, name);

/** Reads a filter; what is no field is a word to look for. */
export function parseFilter(text: string): Filter {
	const parts = text.split(/\s+/).filter(part => part !== '');
	const read = parts.map(part => {
		const at = part.indexOf(':');
		const name = part.slice(0, Math.max(at, 0)).toLowerCase();
		const values = part
			.slice(at + 1)
			.toLowerCase()
			.split(',')
			.filter(value => value !== '');
		return isField(name) ? { field: name, values } : part.toLowerCase();
	});
	return {
		words: read.filter(part => typeof part === 'string'),
		fields: read.filter(part => typeof part !== 'string').filter(({ values }) => values.length > 0),
	};
}

/** What is looked at for words, by finding as the engine gave it: made once, as it does not change. */
const texts = new WeakMap<Finding, string>();

function textOf(bare: Finding, lang: InterfaceLanguage): string {
	const known = texts.get(bare);
	if (known !== undefined) return known;
	const { rule, cause, file, message, source, target } = bare;
	const text = [rule, cause, file, sayMessage(message, sentencesOf(lang)), source?.text, target?.text].join('\n').toLowerCase();
	texts.set(bare, text);
	return text;
}

/** Whether a finding passes; `bare` is it without its decisions. */
export function passes(finding: Finding, bare: Finding, filter: Filter, lang: InterfaceLanguage): boolean {
	for (const { field, values } of filter.fields) {
		const own = fields[field](finding).toLowerCase();
		if (!values.some(value => (field === 'file' || field === 'rule' ? own.includes(value) : own.startsWith(value)))) return false;
	}
	if (filter.words.length === 0) return true;
	const text = textOf(bare, lang);
	return filter.words.every(word => text.includes(word));
}
