/** A glossary file's bytes to its entries, by the ending of its name. */

import type { Glossary, GlossaryEntry } from '../../model.js';
import { decode, type Encoding } from '../decode.js';
import { requireConsistent } from './conflicts.js';
import { readCsvGlossary } from './csv.js';
import { GlossaryError } from './glossary-error.js';
import { readTbxGlossary } from './tbx.js';
import { readXlsxGlossary } from './xlsx.js';
import { readYamlGlossary } from './yaml.js';

type ReadGlossaryText = (text: string) => readonly GlossaryEntry[];

const textReaders: ReadonlyMap<string, ReadGlossaryText> = new Map([
	['csv', readCsvGlossary],
	['tsv', readCsvGlossary],
	['tab', readCsvGlossary],
	['txt', readCsvGlossary],
	['yaml', readYamlGlossary],
	['yml', readYamlGlossary],
	['tbx', readTbxGlossary],
	['xml', readTbxGlossary],
]);

function entriesOf(bytes: Uint8Array, file: string, encoding: Encoding | undefined): readonly GlossaryEntry[] {
	const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
	if (ending === 'xlsx' || ending === 'xlsm') return readXlsxGlossary(bytes);
	const read = textReaders.get(ending);
	if (!read) throw new GlossaryError('format', { detail: ending });
	return read(decode(bytes, encoding).text);
}

/** Reads a glossary. `file` is the name it goes by. Throws GlossaryError, or ReadError for bytes that are no text; both with `file` set. */
export function readGlossary(bytes: Uint8Array, file: string, encoding?: Encoding): Glossary {
	try {
		const entries = entriesOf(bytes, file, encoding);
		requireConsistent(entries);
		return { file, entries };
	} catch (error) {
		if (error instanceof GlossaryError) error.file = file;
		throw error;
	}
}
