/** Files to documents with every reader at hand: for the library, and for whoever reads without waiting. */

import type { Document } from '../model.js';
import { readCsv } from './csv.js';
import type { PairFormat, TextFormat } from './detect.js';
import type { ReadPair, ReadText } from './index.js';
import { readInterleaved } from './interleaved.js';
import { readJson } from './json.js';
import { readMarkdown } from './markdown.js';
import { readParallel } from './parallel.js';
import { documentOf, documentOfPair, type NamedBytes, type ReadOptions, recogniseFile, recognisePair } from './recognise.js';
import { readSrt } from './srt.js';
import { readTsv } from './tsv.js';
import { readVtt } from './vtt.js';
import { readXliff } from './xliff.js';
import { readXlsx } from './xlsx.js';
import { readYaml } from './yaml.js';

export type { NamedBytes, ReadOptions } from './recognise.js';

const ofText: Readonly<Record<TextFormat, ReadText>> = { interleaved: readInterleaved, tsv: readTsv, csv: readCsv, xliff: readXliff };
const ofPair: Readonly<Record<PairFormat, ReadPair>> = {
	parallel: readParallel,
	markdown: readMarkdown,
	json: readJson,
	yaml: readYaml,
	srt: readSrt,
	vtt: readVtt,
};

/** Reads one file that holds both languages. `file` is the name it goes by. Throws ReadError. */
export function readDocument(bytes: Uint8Array, file: string, options: ReadOptions = {}): Document {
	const found = recogniseFile(bytes, file, options);
	return documentOf(file, found, found.format === 'xlsx' ? readXlsx(found.bytes) : ofText[found.format](found.text));
}

/** Reads an English file and the Chinese one that belongs to it. Throws ReadError with `file` set. */
export function readParallelDocument(source: NamedBytes, target: NamedBytes, options: ReadOptions = {}): Document {
	const found = recognisePair(source, target, options);
	return documentOfPair(source.file, target.file, () => ofPair[found.format](found.source, found.target));
}
