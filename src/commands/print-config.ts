/** `bilint check --print-config`: what a configuration comes to, and the files it matches, as YAML. */

import { stringify } from 'yaml';
import { newestRuleset } from '../config/rulesets.js';
import { harmless } from '../visible.js';
import type { Input } from './inputs.js';
import type { Workspace } from './workspace.js';

/** Maps as objects, and texts that know their place as texts. */
function plain(value: unknown): unknown {
	if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plain(each)]));
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	if ('text' in value && 'line' in value) return value.text;
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

const fileOf = (input: Input): object => {
	const { locale, encoding, format } = input.options;
	const options = { ...(locale ? { locale } : {}), ...(encoding ? { encoding } : {}), ...(format ? { format } : {}) };
	return input.kind === 'file' ? { path: input.file.name, ...options } : { source: input.source.name, target: input.target.name, ...options };
};

/** The configuration with those it extends, what is not given as it then is, and every file with what was said of it. */
export function* printConfig({ config, configFile }: Workspace, inputs: Iterable<Input>): Iterable<string> {
	const empty = (value: unknown): boolean => (Array.isArray(value) && value.length === 0) || (value instanceof Map && value.size === 0);
	const { extends: _extends, files: _files, $schema: _schema, ...rest } = config;
	const settings = Object.fromEntries(Object.entries(rest).filter(([, value]) => !empty(value)));
	const given = { ruleset: newestRuleset, 'fail-on': 'major', 'max-findings': 0, ...settings };
	const text = stringify({ config: configFile ?? null, ...(plain(given) as object), files: [...inputs].map(fileOf) }, { lineWidth: 0 });
	for (const line of text.trimEnd().split('\n')) yield `${harmless(line)}\n`;
}
