/** Reads command lines by a table of options: unknown ones are named with what was probably meant. */

import { parseArgs } from 'node:util';
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { HelpOption, Sentences } from '../messages/messages.js';
import { type Field, fields } from '../model.js';
import { CommandError } from './io.js';

/** An option of a command. */
export interface OptionSpec {
	readonly name: HelpOption;
	/** One letter for it. */
	readonly short?: string;
	/** What stands for its value in the help; absent for a switch. */
	readonly value?: string;
	/** The values it may have, where they are few. */
	readonly allowed?: readonly string[];
	readonly repeated?: boolean;
}

/** What a command line said: `values` has a list per option given with a value, an empty list per switch. */
export interface Parsed {
	readonly values: ReadonlyMap<HelpOption, readonly string[]>;
	readonly positionals: readonly string[];
}

/** What `--domain` may name: a field, or that the text has none. */
const domainNames = [...fields, 'general'];

export const domainOption: OptionSpec = { name: 'domain', value: 'DOMAIN', allowed: domainNames, repeated: true };

/** The fields a command line names; undefined where they are to be found out. */
export function fieldsOf({ values }: Parsed): readonly Field[] | undefined {
	const named = values.get('domain');
	return named && fields.filter(field => named.includes(field));
}
/** The value of an option that counts where it was given several times: the last. */
export const last = ({ values }: Parsed, name: HelpOption): string | undefined => values.get(name)?.at(-1);

const alike = 0.8;

/** The word most like a mistyped one, or an empty string. */
export function nearest(word: string, known: readonly string[]): string {
	let [best, bestScore] = ['', alike];
	for (const candidate of known) {
		const score = jaroWinkler(word, candidate);
		if (score > bestScore) [best, bestScore] = [candidate, score];
	}
	return best;
}

/** Throws CommandError for what the table does not hold. */
export function parseOptions(argv: readonly string[], specs: readonly OptionSpec[], { errors }: Sentences): Parsed {
	const byName = new Map<string, OptionSpec>(specs.map(spec => [spec.name, spec]));
	const options = Object.fromEntries(
		specs.map(spec => [
			spec.name,
			{ type: spec.value ? ('string' as const) : ('boolean' as const), multiple: true, ...(spec.short ? { short: spec.short } : {}) },
		]),
	);
	const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
	const values = new Map<HelpOption, string[]>();
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') {
			positionals.push(token.value);
			continue;
		}
		const spec = byName.get(token.name);
		if (!spec) throw new CommandError(errors.unknownOption(token.rawName, spelled(nearest(token.name, [...byName.keys()]))));
		if (spec.value && (token.value === undefined || token.value === '')) throw new CommandError(errors.missingValue(token.rawName));
		if (!spec.value && token.value !== undefined) throw new CommandError(errors.excessArgument(token.value));
		if (spec.allowed && token.value !== undefined && !spec.allowed.includes(token.value))
			throw new CommandError(errors.badValue(token.rawName, token.value, spec.allowed));
		const list = values.get(spec.name) ?? [];
		if (token.value !== undefined) list.push(token.value);
		values.set(spec.name, list);
	}
	return { values, positionals };
}

const spelled = (name: string): string => (name ? `--${name}` : '');
