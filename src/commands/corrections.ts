/** From what was decided to a corrected file. */

import { readFileSync } from 'node:fs';
import { type Sentences, sayMessage } from '../messages/messages.js';
import type { Audit, Document, Finding, Segment } from '../model.js';
import { correctDocument, correctParallelDocument } from '../read/correct.js';
import { type Correction, CorrectionError } from '../read/correction.js';
import { readDocument, readParallelDocument } from '../read/read.js';
import { applyEdits, combine, type Wish } from '../triage/corrections.js';
import { isWhole } from '../triage/seen.js';
import { CommandError, reasonOf } from './io.js';
import { type Loaded, targetPath } from './load.js';
import { FileChanged, replaceFile } from './replace.js';

/** Which suggestions are taken, besides the fixes that a reviewer took. */
export type Taking = 'fixed' | 'confirmed' | 'safe' | 'all';

/** A suggestion is safe where the rule is this sure of its finding. */
export const safeFrom = 0.95;

const takes: Readonly<Record<Taking, (finding: Finding) => boolean>> = {
	fixed: () => false,
	confirmed: ({ status }) => status === 'confirmed',
	safe: ({ confidence }) => confidence >= safeFrom,
	all: () => true,
};

/** A fix that is not made, with the one line that says why. */
export interface Refused {
	readonly finding: Finding;
	readonly sentence: string;
}

/** What shall be written into a file. */
export interface Corrections {
	readonly corrections: readonly Correction[];
	/** The findings whose fixes are in them. */
	readonly taken: readonly Finding[];
	readonly refused: readonly Refused[];
}

/** A correction that a finding wishes for its line; undefined for none. */
function wishOf(finding: Finding, taking: readonly Taking[]): Wish<Finding> | undefined {
	const { target, status, decisions, edits } = finding;
	if (!target) return undefined;
	const word = decisions?.[0];
	if (status === 'fixed' && word?.text !== undefined) {
		const base = word.seen?.target && isWhole(word.seen.target) ? word.seen.target.text : target.text;
		return { of: finding, base, text: word.text };
	}
	if (status === 'dismissed' || edits.length === 0 || !taking.some(kind => takes[kind](finding))) return undefined;
	return { of: finding, base: target.text, text: applyEdits(target.text, edits) };
}

/** The segment that a finding is shown on. */
const segmentOf = (audit: Audit, { pair, target }: Finding): Segment | undefined =>
	audit.pairs[pair]?.target?.segments.find(({ line, text }) => line === target?.line && text === target.text);

/** The corrections of a document; `audit` with its decisions. */
export function correctionsOf(audit: Audit, taking: readonly Taking[], sentences: Sentences): Corrections {
	const { fix } = sentences.triage;
	const lines = new Map<string, { segment: Segment; wishes: Wish<Finding>[] }>();
	const refused: Refused[] = [];
	const named = (finding: Finding): string => `${finding.rule}, ${sayMessage(finding.message, sentences)}`;
	for (const finding of audit.findings) {
		const wish = wishOf(finding, taking);
		const segment = wish && segmentOf(audit, finding);
		if (!wish || !segment) continue;
		if (audit.pairs[finding.pair]?.state === 'locked') {
			refused.push({ finding, sentence: fix.locked(audit.file, segment.line, named(finding)) });
			continue;
		}
		const key = `${segment.line}:${segment.column}`;
		const known = lines.get(key) ?? { segment, wishes: [] };
		known.wishes.push(wish);
		lines.set(key, known);
	}
	const corrections: Correction[] = [];
	const taken: Finding[] = [];
	for (const { segment, wishes } of lines.values()) {
		const { line, column, text: was, marks } = segment;
		const combined = combine(was, wishes);
		for (const { of, because } of combined.refused) {
			const sentence =
				because === 'changed' ? fix.lineChanged(audit.file, line, named(of)) : fix.clash(audit.file, line, named(of), named(because.clashesWith));
			refused.push({ finding: of, sentence });
		}
		if (combined.text === was) continue;
		corrections.push({ line, column, was, ...(marks ? { marks } : {}), text: combined.text });
		taken.push(...combined.taken);
	}
	return { corrections, taken, refused };
}

/** A file before and after its corrections. */
export interface Corrected {
	readonly was: Uint8Array;
	readonly bytes: Uint8Array;
	readonly document: Document;
}

/** The corrected file, read again. Throws CommandError where the file cannot be read, CorrectionError where a correction cannot be written into it. */
function correctedBy({ input, document: { file } }: Loaded, corrections: readonly Correction[], { errors }: Sentences): Corrected {
	const read = (name: string): Uint8Array => {
		try {
			return readFileSync(name);
		} catch (error) {
			throw new CommandError(errors.unreadable(name, reasonOf(error)));
		}
	};
	const { options } = input;
	if (input.kind === 'file') {
		const was = read(input.file.path);
		const bytes = correctDocument(was, file, corrections, options);
		return { was, bytes, document: readDocument(bytes, file, options) };
	}
	const was = read(input.target.path);
	const source = { bytes: read(input.source.path), file: input.source.name };
	const bytes = correctParallelDocument(source, { bytes: was, file }, corrections, options);
	return { was, bytes, document: readParallelDocument(source, { bytes, file }, input.configured ? { ...options, anyLanguage: true } : options) };
}

/** The same, all or nothing. Throws CommandError where the file cannot be read or a correction not be written into it. */
export function corrected(loaded: Loaded, corrections: readonly Correction[], sentences: Sentences): Corrected {
	try {
		return correctedBy(loaded, corrections, sentences);
	} catch (error) {
		if (error instanceof CorrectionError) throw new CommandError(whyNot(error, loaded.document.file, sentences.triage.fix));
		throw error;
	}
}

function whyNot({ id, line, detail }: CorrectionError, file: string, fix: Sentences['triage']['fix']): string {
	switch (id) {
		case 'changed':
			return fix.fileChanged(file);
		case 'unwritable':
			return fix.unwritable(file, line, detail);
		case 'untraceable':
			return fix.untraceable(file, line);
		case 'unmappable':
			return fix.unmappable(file, line, detail);
		case 'read-only':
			return fix.readOnly(file, detail);
	}
}

/** What came of a plan: the corrected file, where anything could be corrected, and a line for each correction that could not be written. */
export interface Attempt {
	readonly result: Corrected | undefined;
	readonly corrections: readonly Correction[];
	readonly left: readonly string[];
}

/** Corrects what can be corrected: a line that takes no correction keeps no other one back. Throws CommandError where the file cannot be read. */
export function attempt(loaded: Loaded, corrections: readonly Correction[], sentences: Sentences): Attempt {
	const left: string[] = [];
	let rest = corrections;
	while (rest.length > 0)
		try {
			return { result: correctedBy(loaded, rest, sentences), corrections: rest, left };
		} catch (error) {
			if (!(error instanceof CorrectionError)) throw error;
			left.push(whyNot(error, loaded.document.file, sentences.triage.fix));
			const others = rest.filter(({ line }) => line !== error.line);
			rest = others.length < rest.length ? others : [];
		}
	return { result: undefined, corrections: [], left };
}

/** Puts a corrected file in the place of the one it was made from. Throws CommandError; then the file is as it was. */
export function writeCorrected(loaded: Loaded, { was, bytes }: Corrected, sentences: Sentences): void {
	const { file } = loaded.document;
	try {
		replaceFile(targetPath(loaded), was, bytes);
	} catch (error) {
		if (error instanceof FileChanged) throw new CommandError(sentences.triage.fix.fileChanged(file));
		throw new CommandError(sentences.errors.writeFailed(file, reasonOf(error)));
	}
}
