/** Reads glossary files for the commands. The readers of all formats are loaded only when a glossary is named; a project's own is TAB-separated text. */

import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Sentences } from '../messages/messages.js';
import { describeReadError } from '../messages/read-failure.js';
import type { Glossary } from '../model.js';
import { decode } from '../read/decode.js';
import { requireConsistent } from '../read/glossary/conflicts.js';
import { readCsvGlossary } from '../read/glossary/csv.js';
import { GlossaryError } from '../read/glossary/glossary-error.js';
import { ReadError } from '../read/read-error.js';
import { CommandError, errorCode, reasonOf } from './io.js';

/** A path as findings name it. */
const nameOf = (path: string): string => relative('.', path).split(sep).join('/') || path;

function bytesOf(path: string, { errors }: Sentences): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new CommandError(errorCode(error) === 'ENOENT' ? errors.notFound(path) : errors.unreadable(path, reasonOf(error)));
	}
}

function reading(path: string, sentences: Sentences, read: (bytes: Uint8Array, file: string) => Glossary): Glossary {
	const bytes = bytesOf(path, sentences);
	try {
		return read(bytes, nameOf(path));
	} catch (error) {
		if (error instanceof GlossaryError) throw new CommandError(sentences.glossary.failure(nameOf(path), error.id, error.facts));
		if (error instanceof ReadError) throw new CommandError(describeReadError(error, nameOf(path), sentences.errors));
		throw error;
	}
}

/** Reads the files in their order. Throws CommandError, which names the file and the place in it. */
export async function loadGlossaries(paths: readonly string[], sentences: Sentences): Promise<readonly Glossary[]> {
	if (paths.length === 0) return [];
	const { readGlossary } = await import('../read/glossary/read.js');
	return paths.map(path => reading(path, sentences, readGlossary));
}

function ownGlossary(bytes: Uint8Array, file: string): Glossary {
	const entries = readCsvGlossary(decode(bytes, undefined).text);
	requireConsistent(entries);
	return { file, entries };
}

/** The glossaries that were named, before them the project's own at `own`, as it is now. Throws CommandError, which names the file and the place in it. */
export function withOwnGlossary(named: readonly Glossary[], own: string, sentences: Sentences): readonly Glossary[] {
	return existsSync(own) ? [reading(own, sentences, ownGlossary), ...named] : named;
}
