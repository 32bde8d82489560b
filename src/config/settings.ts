/** What holds for a document: a configuration with those it extends, and its overrides for a path. */

import type { Engine } from '../audit.js';
import type { Locale, PairRule, RuleMeta } from '../model.js';
import { ownRules } from './own-rules.js';
import { pathPattern } from './patterns.js';
import type { ConfigFile, OwnRuleSetting, PathSettings, RuleSetting } from './schema.js';
import { type Tune, tuner } from './tune.js';

const mergedMaps = <T>(base: ReadonlyMap<string, T> | undefined, own: ReadonlyMap<string, T> | undefined): ReadonlyMap<string, T> =>
	new Map([...(base ?? []), ...(own ?? [])]);

/** Settings for a rule add up: a severity does not take a lock away. */
function mergedRules(base: PathSettings['rules'], own: PathSettings['rules']): ReadonlyMap<string, RuleSetting> {
	const rules = new Map(base ?? []);
	for (const [id, setting] of own ?? []) rules.set(id, { ...rules.get(id), ...setting });
	return rules;
}

/** A configuration on top of one it extends: what stands in `own` counts more, lists of patterns and overrides add up, `files` is replaced. */
export const extended = (base: ConfigFile, own: ConfigFile): ConfigFile => ({
	...base,
	...own,
	rules: mergedRules(base.rules, own.rules),
	own: mergedMaps(base.own, own.own),
	ignore: [...(base.ignore ?? []), ...(own.ignore ?? [])],
	glossaries: [...(base.glossaries ?? []), ...(own.glossaries ?? [])],
	overrides: [...(base.overrides ?? []), ...(own.overrides ?? [])],
});

/** How a document is audited. */
export interface Settings {
	readonly locale?: Locale;
	readonly domains?: readonly string[];
	/** The configuration's own rules. */
	readonly own: readonly PairRule[];
	readonly tune: Tune;
	/** An engine with the rules that are on, and the configuration's own. */
	engineOf(base: Engine): Engine;
}

interface Resolved {
	readonly locale?: Locale;
	readonly domain?: readonly string[];
	readonly rules: ReadonlyMap<string, RuleSetting>;
	readonly own: ReadonlyMap<string, OwnRuleSetting>;
}

function resolve(config: ConfigFile, overrides: readonly PathSettings[]): Resolved {
	let { locale, domain } = config;
	let [rules, own] = [mergedRules(undefined, config.rules), mergedMaps(undefined, config.own)];
	for (const override of overrides) {
		locale = override.locale ?? locale;
		domain = override.domain ?? domain;
		rules = mergedRules(rules, override.rules);
		own = mergedMaps(own, override.own);
	}
	return { ...(locale ? { locale } : {}), ...(domain ? { domain } : {}), rules, own };
}

/** Answers for any path; documents of one kind share their settings. `metas` are those of all rules, the project's among them. */
export function settingsFor(config: ConfigFile, metas: readonly RuleMeta[]): (path: string) => Settings {
	const overrides = (config.overrides ?? []).map(override => ({ override, patterns: override.paths.map(({ text }) => pathPattern(text)) }));
	const known = new Map<string, Settings>();
	return path => {
		const matching = overrides.filter(({ patterns }) => patterns.some(pattern => pattern.matches(path)));
		const key = matching.map(({ override }) => overrides.findIndex(each => each.override === override)).join(',');
		const settings = known.get(key) ?? make(matching.map(({ override }) => override));
		known.set(key, settings);
		return settings;
	};

	function make(own: readonly PathSettings[]): Settings {
		const { locale, domain, rules, own: patterns } = resolve(config, own);
		const added = ownRules(patterns);
		const isOn = (id: string): boolean => rules.get(id)?.severity !== 'off';
		return {
			...(locale ? { locale } : {}),
			...(domain ? { domains: domain } : {}),
			own: added,
			tune: tuner(rules, [...metas, ...added], { ruleset: config.ruleset, skip: config.skip ?? [] }),
			engineOf: base => ({ ...base, rules: [...base.rules.filter(({ id }) => isOn(id)), ...added] }),
		};
	}
}
