/** Where the reports of a run go: one to standard output, any number to files. */

import { appendFileSync } from 'node:fs';
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { type ReportOptions, reports } from '../../reports/index.js';
import type { Compression } from '../../reports/workbook.js';
import type { Sentences } from '../messages/messages.js';
import type { Report } from '../model.js';
import { CommandError, type Io } from './io.js';
import { failure, type Pieces, writeFile, writeTo } from './output.js';

/** The formats by their names on the command line. */
export const formats: readonly string[] = reports.map(({ id }) => id);

/** A report that is written to a file. */
export interface ReportFile {
	readonly format: string;
	readonly path: string;
}

/** What `--report FORMAT=FILE` asks for. Throws CommandError. */
export function reportFiles(given: readonly string[], { errors }: Sentences): readonly ReportFile[] {
	return given.map(text => {
		const at = text.indexOf('=');
		const [format, path] = [text.slice(0, Math.max(at, 0)), text.slice(at + 1)];
		if (!formats.includes(format))
			throw new CommandError(
				errors.badValue(
					'--report',
					text,
					formats.map(id => `${id}=FILE`),
				),
			);
		if (path === '') throw new CommandError(errors.missingValue(`--report ${format}=`));
		return { format, path };
	});
}

/** Throws CommandError where bytes would reach a terminal: known before anything is read. */
export function refuseTerminal(format: string, io: Io, { errors }: Sentences): void {
	const isBinary = reports.find(({ id }) => id === format)?.binary === true;
	if (isBinary && io.stdout.isTTY) throw new CommandError(errors.binaryOnTerminal(format));
}

/** Node's own, quick before small. */
export const compression: Compression = {
	deflate: (bytes, last) => deflateRawSync(bytes, { level: 1, finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH }),
	crc32,
};

function appendSummary(path: string, text: string, sentences: Sentences): void {
	try {
		appendFileSync(path, text);
	} catch (error) {
		throw failure(path, error, sentences);
	}
}

/** Writes the files first, each whole or not at all, then standard output, then the job summary: whatever becomes of that, the annotations are there. Throws CommandError, PipeClosed. */
export async function writeReports(
	report: Report,
	to: { readonly format: string; readonly files: readonly ReportFile[]; readonly options: Omit<ReportOptions, 'width'> },
	io: Io,
	sentences: Sentences,
): Promise<void> {
	const width = io.stdout.columns && io.stdout.columns > 0 ? io.stdout.columns : Number.parseInt(io.env.COLUMNS ?? '', 10) || 80;
	const formatOf = (id: string) => reports.find(format => format.id === id);
	const write = (id: string, color: boolean): Pieces => formatOf(id)?.write(report, { ...to.options, width, color, compression }) ?? [];
	for (const { format, path } of to.files) await writeFile(path, write(format, false), sentences);
	const summary = formatOf(to.format)?.summary?.(report, { ...to.options, width, color: false });
	try {
		await writeTo(io.stdout, write(to.format, to.options.color), sentences);
	} finally {
		if (summary && io.env.GITHUB_STEP_SUMMARY) appendSummary(io.env.GITHUB_STEP_SUMMARY, [...summary].join(''), sentences);
	}
}
