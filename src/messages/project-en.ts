/** What is said about a project and its gate in English. */

import { clip, grouped } from './phrases.js';
import type { ConfigKind, ProjectSentences } from './project.js';

const quote = (text: string): string => `"${clip(text)}"`;
const count = (amount: number, one: string, many = `${one}s`): string => `${grouped(amount)} ${amount === 1 ? one : many}`;
const didYouMean = (nearest: string): string => (nearest === '' ? '' : `, did you mean ${quote(nearest)}?`);
const at = (key: string): string => (key === '' ? '' : ` for ${quote(key)}`);
const few = 12;
const oneOf = (words: readonly string[]): string =>
	`${words.length > 1 ? 'one of ' : ''}${words.slice(0, few).join(', ')}${words.length > few ? ' …' : ''}`;

const kinds: Readonly<Record<ConfigKind, string>> = {
	text: 'a text',
	'empty-text': 'an empty text',
	'whole-number': 'a number',
	flag: 'true or false',
	list: 'a list',
	map: 'a map',
	nothing: 'nothing',
	other: 'something else',
};

export const projectEn: ProjectSentences = {
	config: {
		syntax: reason => `Not well-formed: ${reason}`,
		unknownKey: (key, known, nearest) => `Unexpected key ${quote(key)}${didYouMean(nearest) || `, expected ${oneOf(known)}`}`,
		duplicateKey: key => `Unexpected key ${quote(key)} a second time`,
		missingKey: (key, missing) => `Missing ${quote(missing)}${key === '' ? '' : ` in ${quote(key)}`}`,
		kind: (key, found, expected) => `Unexpected ${kinds[found]}${at(key)}, expected ${expected.map(kind => kinds[kind]).join(' or ')}`,
		value: (key, found, allowed, nearest) => `Unexpected ${quote(found)}${at(key)}${didYouMean(nearest) || `, expected ${oneOf(allowed)}`}`,
		number: (key, found, least, most) => `Unexpected ${found}${at(key)}, expected a number from ${grouped(least)} to ${grouped(most)}`,
		name: (key, found) => `Unexpected name ${quote(found)} in ${quote(key)}, expected lower-case letters, digits and hyphens`,
		alias: key => `Unexpected YAML alias${at(key)}, expected it written out`,
		outside: (key, path) => `Unexpected path ${quote(path)}${at(key)}: it leaves the project`,
		pattern: (key, found, reason) => `Unexpected pattern ${quote(found)}${at(key)}, expected RE2 syntax: ${reason}`,
		pairing: (source, target) => `Unexpected pair ${quote(source)} and ${quote(target)}, expected two patterns with the same wildcards`,
		notFound: path => `No such file: ${quote(path)}`,
		cycle: path => `Unexpected ${quote(path)}: it extends itself`,
		two: (first, second) => `Unexpected ${quote(second)} beside ${quote(first)}, expected one configuration`,
	},
	gate: {
		stale: (entries, file) => `${file}: ${count(entries, 'entry', 'entries')} match nothing any more; bilint baseline --prune removes them`,
		badBaseline: (file, reason) => `${file}: is no baseline: ${reason}`,
		baselineWritten: (file, entries) => `${file}: wrote ${count(entries, 'finding')}`,
		baselinePruned: (file, removed, left) => `${file}: removed ${count(removed, 'entry', 'entries')}, kept ${grouped(left)}`,
		noBaseline: file => `${file}: no such baseline; bilint baseline writes it`,
		noGlossary: file => `${file}: no such glossary`,
		noSource: (target, source) => `${target}: its English file ${source} is not there; passed over`,
		nothingConfigured: config => `${config}: its files match nothing`,
		noConfig: () => 'No configuration found; bilint init writes one',
	},
	git: {
		missing: () => '--changed needs git, which is not installed',
		noRepository: folder => `${folder}: is in no git repository, which --changed needs`,
		unknownRevision: revision => `Unexpected revision ${quote(revision)}: git knows no such commit`,
		shallowRevision: revision =>
			`Unexpected revision ${quote(revision)}: this clone is shallow and does not reach back to it; run git fetch --depth=1 origin ${revision}`,
		noAncestor: revision => `this clone is shallow: compared with ${revision} itself, not with where this branch left it`,
		shallowAges: () => 'this clone is shallow: whether translations are older than their sources cannot be told (fetch-depth: 0 fetches all history)',
		failed: reason => `git failed: ${reason}`,
	},
	ci: {
		closed: {
			dismissed: reason => `dismissed${reason === '' ? '' : `: ${clip(reason)}`}`,
			fixed: () => 'fixed',
			baseline: () => 'in the baseline',
			comment: (line, reason) => `silenced by the comment in line ${line}: ${clip(reason)}`,
			ruleset: ruleset => `advisory: came with ruleset ${ruleset}`,
		},
		belowFailOn: severity => `${severity}: does not fail the gate`,
		cut: (left, most) => `${count(left, 'finding')} left out, the mildest: this report may hold ${most}`,
		annotationsCut: left => `${count(left, 'more finding')} without an annotation: GitHub shows 10 of a kind a step; the job summary lists more`,
		title: 'bilint: translation audit',
		found: (open, files) => `${count(open, 'open finding')} in ${count(files, 'file')}`,
		clean: (pairs, files) => `No open findings in ${count(pairs, 'pair')} of ${count(files, 'file')}`,
		notCounted: parts => `Not counted: ${parts.join(', ')}`,
		reasons: {
			dismissed: findings => `${grouped(findings)} dismissed`,
			fixed: findings => `${grouped(findings)} fixed`,
			baseline: findings => `${grouped(findings)} in the baseline`,
			comment: findings => `${grouped(findings)} silenced by comments`,
			ruleset: findings => `${grouped(findings)} advisory (of a later ruleset)`,
		},
		columns: { place: 'Place', severity: 'Severity', rule: 'Rule', message: 'Message' },
		passed: 'no findings',
	},
	init: {
		exists: file => `${file}: is there already; bilint init writes a new one only`,
		wrote: file => `wrote ${file}`,
		kept: file => `kept ${file}, which is there already`,
		nothingFound: 'no files of both languages and no pairs of files found; fill in "files" by hand',
		found: (files, pattern) => `${count(files, 'file')}: ${pattern}`,
		next: 'Next: bilint check, and bilint baseline if what it finds is to be left for later',
		comments: {
			head: 'What bilint checks; bilint check --print-config shows what it makes of this',
			ruleset: 'Pins what can fail: rules that come with later versions are advisory until this is raised',
			files: 'Pairs of files, or files that hold both languages',
			locale: 'The variety of Chinese: zh-TW, zh-CN or zh-HK',
			rules: 'off, critical, major, minor or info; bilint rules lists them',
			own: 'Rules of your own, in RE2 syntax',
		},
	},
};
