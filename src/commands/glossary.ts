/** `bilint glossary lint FILE…` and `bilint glossary diff OLD NEW`: what a glossary says against itself, and what changed between two versions. */

import type { Sentences } from '../messages/messages.js';
import type { Glossary, GlossaryEntry } from '../model.js';
import { lintGlossary } from '../read/glossary/conflicts.js';
import { harmless } from '../visible.js';
import { loadGlossaries } from './glossaries.js';
import { CommandError, type Io } from './io.js';
import { nearest, type Parsed } from './options.js';
import { writeTo } from './output.js';

const actions = ['lint', 'diff'] as const;

function* lint(glossaries: readonly Glossary[], { glossary: say }: Sentences): Iterable<string> {
	for (const glossary of glossaries) {
		const { file, entries } = glossary;
		const issues = lintGlossary(glossary);
		for (const { id, row, term, detail, other } of issues) yield `${harmless(`${file}:${row}: ${say.issues[id](term, detail, other ?? 0)}`)}\n`;
		yield `${harmless(issues.length === 0 ? say.clean(file, entries.length) : say.found(file, issues.length, entries.length))}\n`;
	}
}

/** Renderings as one reads them in a line: 營收 (zh-TW), 營業收入 (zh-TW, forbidden). */
function renderingsOf({ renderings, verbatim, draft, english }: GlossaryEntry): string {
	const shown = renderings.map(({ text, locales, status }) => {
		const remarks = [...(locales.length === 3 ? [] : locales), ...(status === 'preferred' ? [] : [status])];
		return remarks.length === 0 ? text : `${text} (${remarks.join(', ')})`;
	});
	const marks = [...(verbatim ? ['do not translate'] : []), ...(draft ? ['draft'] : []), ...english.slice(1).map(synonym => `= ${synonym}`)];
	return [...shown, ...marks].sort().join(', ') || '–';
}

/** Terms by their first English form, rows of one term together. */
function byTerm({ entries }: Glossary): ReadonlyMap<string, string> {
	const terms = new Map<string, string[]>();
	for (const entry of entries) terms.set(entry.english[0], [...(terms.get(entry.english[0]) ?? []), renderingsOf(entry)]);
	return new Map([...terms].map(([term, rows]) => [term, rows.sort().join('; ')]));
}

function* diff(before: Glossary, after: Glossary, { glossary: say }: Sentences): Iterable<string> {
	const [old, now] = [byTerm(before), byTerm(after)];
	for (const term of [...new Set([...old.keys(), ...now.keys()])].sort()) {
		const [was, is] = [old.get(term), now.get(term)];
		if (was === is) continue;
		const line = was === undefined ? say.added(term, is ?? '') : is === undefined ? say.removed(term, was) : say.changed(term, was, is);
		yield `${harmless(line)}\n`;
	}
}

async function runLint(files: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	if (files.length === 0) throw new CommandError(sentences.errors.missingInput());
	const glossaries = await loadGlossaries(files, sentences);
	await writeTo(io.stdout, lint(glossaries, sentences), sentences);
	return glossaries.some(glossary => lintGlossary(glossary).length > 0) ? 1 : 0;
}

async function runDiff(files: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const [old, now, extra] = files;
	if (old === undefined || now === undefined) throw new CommandError(sentences.errors.missingInput());
	if (extra !== undefined) throw new CommandError(sentences.errors.excessArgument(extra));
	const [before, after] = (await loadGlossaries([old, now], sentences)) as [Glossary, Glossary];
	const lines = [...diff(before, after, sentences)];
	await writeTo(io.stdout, lines.length === 0 ? [`${sentences.glossary.same()}\n`] : lines, sentences);
	return lines.length === 0 ? 0 : 1;
}

/** Gives the exit code: 0 nothing to report, 1 something. Throws CommandError for files that cannot be read or used. */
export async function glossary({ positionals }: Parsed, io: Io, sentences: Sentences): Promise<number> {
	const [action = '', ...files] = positionals;
	if (action === 'lint') return runLint(files, io, sentences);
	if (action === 'diff') return runDiff(files, io, sentences);
	throw new CommandError(
		sentences.errors.unknownCommand(`glossary ${action}`.trim(), nearest(action, actions) && `glossary ${nearest(action, actions)}`),
	);
}
