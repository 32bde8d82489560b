/** Two reviewers, two branches: git joins their journals by itself, and nothing is lost. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitAttributes } from '../../src/triage/git-attributes.js';
import { glossaryHead, glossaryRow } from '../../src/triage/glossary.js';
import { openJournal } from '../../src/triage/journal.js';
import { appendLines } from '../../src/triage/line-file.js';
import { projectWith } from '../helpers/run.js';
import { decision } from './decisions.js';

test('journals and glossaries of two branches are merged without a conflict', () => {
	const folder = projectWith({});
	const git = (...args: readonly string[]): string =>
		execFileSync('git', ['-c', 'user.name=mei', '-c', 'user.email=mei@example.org', '-c', 'commit.gpgsign=false', ...args], {
			cwd: folder,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	const [journal, glossary] = [join(folder, '.bilint/decisions.jsonl'), join(folder, '.bilint/glossary.tsv')];
	const commit = (name: string): void => {
		git('add', '-A');
		git('commit', '-q', '-m', name);
	};
	const term = (en: string): void =>
		appendLines(glossary, [glossaryRow({ en, zh: '甲', locale: 'zh-TW', note: '', owner: 'mei' })], undefined, glossaryHead);
	git('init', '-q', '-b', 'main');
	writeFileSync(join(folder, '.gitattributes'), `${gitAttributes.join('\n')}\n`);
	const [first, mine, theirs] = [decision(), decision(), decision({ by: 'jun' })];
	openJournal(journal).append([first]);
	term('one');
	commit('first');
	git('checkout', '-q', '-b', 'other');
	openJournal(journal).append([theirs]);
	term('two');
	commit('theirs');
	git('checkout', '-q', 'main');
	openJournal(journal).append([mine]);
	term('three');
	commit('mine');
	git('merge', '-q', 'other', '-m', 'merged');
	const { decisions, bad } = openJournal(journal).read();
	expect(bad).toEqual([]);
	expect(new Set(decisions.map(({ id }) => id))).toEqual(new Set([first.id, mine.id, theirs.id]));
	expect(
		readFileSync(glossary, 'utf8')
			.split('\n')
			.filter(line => line.startsWith('en\t')),
	).toHaveLength(1);
	expect(readFileSync(glossary, 'utf8').trimEnd().split('\n')).toHaveLength(4);
});
