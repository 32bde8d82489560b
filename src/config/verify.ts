/** What a shape cannot see in a configuration: patterns that are none, paths that leave the project, pairs that do not pair. */

import { groupsOf, patternIssues } from './own-rules.js';
import { leavesProject, pairing } from './patterns.js';
import type { ConfigFile, FileEntry, OwnRuleSetting, PathSettings, RuleSetting } from './schema.js';
import type { Issue, Placed } from './shape.js';

const outside = (paths: readonly (Placed | undefined)[]): readonly Issue[] =>
	paths.flatMap(path =>
		path && leavesProject(path.text) ? [{ id: 'outside', key: path.key, path: path.text, line: path.line, column: path.column }] : [],
	);

function entryIssues({ path, source, target }: FileEntry): readonly Issue[] {
	const found = outside([path, source, target]);
	const some = source ?? target ?? path;
	if (!some || found.length > 0) return found;
	const { line, column, key } = some;
	const at = key.replace(/\.[^.]*$/, '');
	if (path) return source || target ? [{ id: 'unknown-key', key: (source ?? target ?? path).key, known: ['path'], line, column }] : [];
	if (!source || !target) return [{ id: 'missing-key', key: at, missing: source ? 'target' : 'source', line, column }];
	return pairing(source.text, target.text) ? [] : [{ id: 'pairing', source: source.text, target: target.text, line, column }];
}

const ruleIssues = ({ except = [] }: RuleSetting): readonly Issue[] => except.flatMap(pattern => patternIssues(pattern));

function ownIssues([name, { source, required, forbidden }]: readonly [string, OwnRuleSetting], at: string): readonly Issue[] {
	const groups = groupsOf(source);
	const patterns = [source, required, forbidden].filter(pattern => pattern !== undefined);
	const missing: Issue[] =
		required || forbidden
			? []
			: [{ id: 'missing-key', key: `${at}.${name}`, missing: 'required', line: source?.line ?? 1, column: source?.column ?? 1 }];
	return [...missing, ...patterns.flatMap(pattern => patternIssues(pattern, pattern === source ? 0 : groups))];
}

const settingsIssues = ({ rules, own }: PathSettings, at: string): readonly Issue[] => [
	...[...(rules?.values() ?? [])].flatMap(ruleIssues),
	...[...(own ?? [])].flatMap(each => ownIssues(each, at)),
];

/** All that is wrong, in the order of the file. `extends` may leave its folder: whoever reads the file sees that it stays in the project. */
export function configIssues(config: ConfigFile): readonly Issue[] {
	const overrides = config.overrides ?? [];
	const issues = [
		...(config.files ?? []).flatMap(entryIssues),
		...outside([...(config.ignore ?? []), config.baseline, config.decisions, ...overrides.flatMap(({ paths }) => paths)]),
		...settingsIssues(config, 'own'),
		...overrides.flatMap((override, i) => settingsIssues(override, `overrides[${i}].own`)),
	];
	return issues.sort((a, b) => a.line - b.line || a.column - b.column);
}
