/** The text of a configuration file to a configuration, or to all that is wrong with it. JSON is read as the YAML it is. */

import { isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { tooDeepAt } from '../read/yaml-depth.js';
import { type ConfigFile, configShape, type Vocabulary } from './schema.js';
import type { Issue, Place } from './shape.js';

/** In UTF-16 code units. */
const largest = 1 << 20;

export interface ParsedConfig {
	/** What was good of it; empty where nothing was. */
	readonly config: ConfigFile;
	/** In the order of the file. */
	readonly issues: readonly Issue[];
}

const byPlace = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/** Never throws. */
export function parseConfig(content: string, words: Vocabulary): ParsedConfig {
	const issues: Issue[] = [];
	if (content.length > largest) return { config: {}, issues: [{ id: 'syntax', reason: 'more than 1 MB', line: 1, column: 1 }] };
	const lines = new LineCounter();
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const place = (node: Node | null | undefined): Place => at(node?.range?.[0] ?? 0);
	const deep = tooDeepAt(content);
	if (deep) return { config: {}, issues: [{ id: 'syntax', reason: 'nested too deeply', ...deep }] };
	const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' });
	for (const { message, pos } of document.errors) issues.push({ id: 'syntax', reason: message, ...at(pos[0]) });
	if (issues.length > 0) return { config: {}, issues };
	const { contents } = document;
	if (contents === null || (isScalar(contents) && contents.value === null)) return { config: {}, issues };
	const report = {
		place,
		add: (node: Node | null | undefined, fault: Parameters<typeof issues.push>[0]) => void issues.push({ ...fault, ...place(node) }),
	};
	const config = configShape(words).read(isNode(contents) ? contents : null, '', report) ?? {};
	return { config, issues: issues.sort(byPlace) };
}
