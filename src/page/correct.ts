/** The corrected text: the file as it was given, with the wordings that the reader took or wrote. Pure. */

import { suggestionOf } from '../../reports/table.js';
import type { Audit, Finding, Segment } from '../model.js';
import { correctDocument, correctParallelDocument } from '../read/correct.js';
import type { Correction } from '../read/correction.js';
import { combine, type Wish } from '../triage/corrections.js';
import type { Given, Request } from './run.js';

/** What the corrections come to. */
export interface Corrected {
	readonly bytes: Uint8Array;
	/** The file that was corrected. */
	readonly name: string;
	/** Lines that changed. */
	readonly lines: number;
	/** Wordings that were not taken because another one changes the same words. */
	readonly left: number;
}

const segmentOf = ({ target, pair }: Finding, { pairs }: Audit): Segment | undefined =>
	pairs[pair]?.target?.segments.find(({ line, text }) => line === target?.line && text === target.text);

interface Line {
	readonly segment: Segment;
	readonly wishes: Wish<Finding>[];
}

/** The wordings wished for, by the segment they are of. */
function wishes(audit: Audit): readonly Line[] {
	const lines = new Map<Segment, Line>();
	for (const finding of audit.findings) {
		const text = finding.status === 'fixed' ? suggestionOf(finding) : undefined;
		const segment = text === undefined ? undefined : segmentOf(finding, audit);
		if (!segment || text === undefined) continue;
		const line = lines.get(segment) ?? { segment, wishes: [] };
		line.wishes.push({ of: finding, base: segment.text, text });
		lines.set(segment, line);
	}
	return [...lines.values()];
}

/** Throws CorrectionError where a wording cannot be written into the file. */
export function corrected(audit: Audit, { files, encoding }: Pick<Request, 'files' | 'encoding'>): Corrected | undefined {
	const givenAs = (file: string | undefined): Given | undefined => files.find(({ name }) => name === file) as Given | undefined;
	const [target, source] = [givenAs(audit.file), givenAs(audit.sourceFile)];
	if (!target) return undefined;
	const combined = wishes(audit).map(({ segment, wishes: own }) => ({ segment, ...combine(segment.text, own) }));
	const corrections = combined.flatMap(({ segment: { line, column, text: was }, text }): Correction[] =>
		text === was ? [] : [{ line, column, was, text }],
	);
	const options = encoding ? { encoding } : {};
	const bytes =
		source === undefined
			? correctDocument(target.bytes, target.name, corrections, options)
			: correctParallelDocument({ bytes: source.bytes, file: source.name }, { bytes: target.bytes, file: target.name }, corrections, options);
	return { bytes, name: target.name, lines: corrections.length, left: combined.reduce((sum, { refused }) => sum + refused.length, 0) };
}
