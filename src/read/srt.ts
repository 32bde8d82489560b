/** Two SubRip files, by time. */

import type { Segment } from '../model.js';
import type { Correction, Replacement } from './correction.js';
import { cueNotation, cueSegment } from './cue-text.js';
import { type Cue, contentOfCues, timeLabel } from './cues.js';
import type { ReadContent } from './index.js';
import { splitLines } from './lines.js';
import { type NoticeList, noticeList } from './notices.js';
import { traceCorrections } from './trace.js';

const timing = /^\s*(\d{1,4}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*(\d{1,4}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})(?:\s|$)/;

/** A time in milliseconds; ".5" is 500. */
const time = ([hours, minutes, seconds, part = '']: readonly (string | undefined)[]): number =>
	((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(part.padEnd(3, '0'));

/** Blocks between blank lines; a block without a time belongs to the cue before it, as a blank line may stand in a subtitle. */
function* blocksOf(lines: readonly Segment[]): Iterable<readonly Segment[]> {
	let block: Segment[] = [];
	for (const line of lines) {
		if (line.text.trim() !== '') block.push(line);
		else if (block.length > 0) {
			yield block;
			block = [];
		}
	}
	if (block.length > 0) yield block;
}

/** The cues of a text; what stands before the first time, or under one that cannot be read, is passed over with the notice `no-time`. */
function cuesOf(text: string, notices: NoticeList): readonly Cue[] {
	const cues: { start: number; end: number; lines: Segment[] }[] = [];
	for (const block of blocksOf(splitLines(text))) {
		const at = block.findIndex(line => line.text.includes('-->'));
		const match = timing.exec(block[at]?.text ?? '');
		const content = block.slice(at + 1);
		if (match) {
			const fields = match.slice(1);
			cues.push({ start: time(fields.slice(0, 4)), end: time(fields.slice(4)), lines: content });
		} else if (at < 0 && cues.length > 0) cues.at(-1)?.lines.push(...block);
		else notices.add(block[0]?.line ?? 1, 'no-time', block.map(line => line.text).join(' '));
	}
	return cues.flatMap(({ start, end, lines: [first, ...others] }) =>
		first ? [{ start, end, segment: cueSegment([first, ...others], timeLabel(start), { entities: false }) }] : [],
	);
}

/** The cues of two files by time; a cue of several lines is one segment. Never throws. */
export function readSrt(source: string, target: string): ReadContent {
	const notices = [noticeList('source'), noticeList()] as const;
	const [english, chinese] = [cuesOf(source, notices[0]), cuesOf(target, notices[1])];
	return { content: contentOfCues(english, chinese, notices[1]), notices: notices.flatMap(({ all }) => all) };
}

const notation = cueNotation({ entities: false });

/** Where corrected cues stand in the Chinese text. Throws CorrectionError. */
export const correctSrt = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, () => notation);
