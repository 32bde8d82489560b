/** Two WebVTT files (W3C, WebVTT), by time. Styles, regions and notes are left out. */

import type { Comment, Segment } from '../model.js';
import type { Correction, Replacement } from './correction.js';
import { cueNotation, cueSegment } from './cue-text.js';
import { type Cue, contentOfCues, timeLabel } from './cues.js';
import { looksLikeVtt } from './detect.js';
import type { ReadContent } from './index.js';
import { splitLines } from './lines.js';
import { type NoticeList, noticeList } from './notices.js';
import { traceCorrections } from './trace.js';

const timing = /^\s*(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})\s*-->\s*(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?:\s|$)/;

const time = ([hours, minutes, seconds, part]: readonly (string | undefined)[]): number =>
	((Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(part);

function blocksOf(lines: readonly Segment[]): readonly (readonly Segment[])[] {
	const blocks: Segment[][] = [[]];
	for (const line of lines) {
		if (line.text === '') blocks.push([]);
		else blocks.at(-1)?.push(line);
	}
	return blocks.filter(block => block.length > 0);
}

interface Subtitles {
	readonly cues: readonly Cue[];
	readonly comments: readonly Comment[];
}

const noteOf = (block: readonly Segment[], side: Comment['side']): readonly Comment[] => {
	const said = block
		.map(({ text }) => text)
		.join(' ')
		.replace(/^NOTE\s*/, '');
	return said.startsWith('bilint-') ? [{ side, line: block.at(-1)?.line ?? 1, text: said }] : [];
};

function read(text: string, side: Comment['side'], notices: NoticeList): Subtitles {
	const cues: Cue[] = [];
	const comments: Comment[] = [];
	const [header, ...blocks] = blocksOf(splitLines(text));
	const body = header && looksLikeVtt(header[0]?.text ?? '') ? blocks : header ? [header, ...blocks] : [];
	for (const block of body) {
		const head = block[0]?.text ?? '';
		if (/^NOTE(?:\s|$)/.test(head)) comments.push(...noteOf(block, side));
		else if (!/^(?:STYLE|REGION)\s*$/.test(head)) {
			const at = block.findIndex(line => line.text.includes('-->'));
			const match = timing.exec(block[at]?.text ?? '');
			const [first, ...others] = block.slice(at + 1);
			if (!match) notices.add(block[0]?.line ?? 1, 'no-time', block.map(line => line.text).join(' '));
			else if (first) {
				const [start, end] = [time(match.slice(1, 5)), time(match.slice(5))];
				cues.push({ start, end, segment: cueSegment([first, ...others], timeLabel(start), { entities: true }) });
			}
		}
	}
	return { cues, comments };
}

/** The cues of two files by time; a cue of several lines is one segment. Never throws. */
export function readVtt(source: string, target: string): ReadContent {
	const notices = [noticeList('source'), noticeList()] as const;
	const [english, chinese] = [read(source, 'source', notices[0]), read(target, 'target', notices[1])];
	const comments = [...english.comments, ...chinese.comments];
	return {
		content: contentOfCues(english.cues, chinese.cues, notices[1]),
		notices: notices.flatMap(({ all }) => all),
		...(comments.length > 0 ? { comments } : {}),
	};
}

const notation = cueNotation({ entities: true });

/** Where corrected cues stand in the Chinese text. Throws CorrectionError. */
export const correctVtt = (text: string, corrections: readonly Correction[]): readonly Replacement[] =>
	traceCorrections(text, corrections, () => notation);
