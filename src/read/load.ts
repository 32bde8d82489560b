/** Files to documents with the one reader that is needed, loaded for it: for the program, whose start must not wait for parsers it does not use. */

import type { Document } from '../model.js';
import { readerOf } from './index.js';
import { documentOf, documentOfPair, type NamedBytes, type ReadOptions, recogniseFile, recognisePair } from './recognise.js';

/** As `readDocument`. Rejects with ReadError. */
export async function loadDocument(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<Document> {
	const found = recogniseFile(bytes, file, options);
	const content = found.format === 'xlsx' ? (await readerOf.xlsx.load())(found.bytes) : (await readerOf[found.format].load())(found.text);
	return documentOf(file, found, content);
}

/** As `readParallelDocument`. Rejects with ReadError, `file` set. */
export async function loadParallelDocument(source: NamedBytes, target: NamedBytes, options: ReadOptions = {}): Promise<Document> {
	const found = recognisePair(source, target, options);
	const read = await readerOf[found.format].load();
	return documentOfPair(source.file, target.file, () => read(found.source, found.target));
}
