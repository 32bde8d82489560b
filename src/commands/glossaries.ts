/** Reads glossary files for the commands. The readers are loaded only when a glossary is named. */

import { readFileSync } from 'node:fs';
import type { Sentences } from '../messages/messages.js';
import type { Glossary } from '../model.js';
import { ReadError } from '../read/read-error.js';
import { describeReadError, nameOf } from './inputs.js';
import { CommandError, errorCode, reasonOf } from './io.js';

function bytesOf(path: string, { errors }: Sentences): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw new CommandError(errorCode(error) === 'ENOENT' ? errors.notFound(path) : errors.unreadable(path, reasonOf(error)));
	}
}

/** Reads the files in their order. Throws CommandError, which names the file and the place in it. */
export async function loadGlossaries(paths: readonly string[], sentences: Sentences): Promise<readonly Glossary[]> {
	const [{ readGlossary }, { GlossaryError }] = await Promise.all([import('../read/glossary/read.js'), import('../read/glossary/glossary-error.js')]);
	return paths.map(path => {
		const bytes = bytesOf(path, sentences);
		try {
			return readGlossary(bytes, nameOf(path));
		} catch (error) {
			if (error instanceof GlossaryError) throw new CommandError(sentences.glossary.failure(nameOf(path), error.id, error.facts));
			if (error instanceof ReadError) throw new CommandError(describeReadError(error, nameOf(path), sentences.errors));
			throw error;
		}
	});
}
