/** The notices of a file: short, and never thousands. */

import type { Notice, NoticeId, Segment } from '../model.js';

/** More than these of one kind say nothing new. */
const mostOfAKind = 20;

const shownUnits = 60;

/** The start of a text, no longer than a line of a terminal; never half a surrogate pair. */
function excerpt(text: string): string {
	const end = (text.charCodeAt(shownUnits - 1) & 0xfc00) === 0xd800 ? shownUnits - 1 : shownUnits;
	return text.slice(0, end);
}

/** Notices in the making. */
export interface NoticeList {
	/** Takes note of something about a line; `text` is what stood there, at any length. */
	add(line: number, id: NoticeId, text: string): void;
	readonly all: readonly Notice[];
}

/** An empty list that keeps the first twenty of each kind. `side` where it is about the English one of two files. */
export function noticeList(side?: 'source'): NoticeList {
	const all: Notice[] = [];
	const counts = new Map<NoticeId, number>();
	return {
		all,
		add(line, id, text) {
			const count = counts.get(id) ?? 0;
			if (count === mostOfAKind) return;
			counts.set(id, count + 1);
			all.push({ line, ...(side ? { side } : {}), id, detail: excerpt(text) });
		},
	};
}

const before = 20;

/** Takes note of a line that holds NUL characters. */
export function noticeNul({ text, line }: Segment, notices: NoticeList): void {
	const at = text.indexOf('\0');
	if (at >= 0) notices.add(line, 'nul', text.slice(Math.max(0, at - before)));
}

/** A notice for each line that holds NUL characters, the first twenty of them. */
export function nulNotices(lines: readonly Segment[], side?: 'source'): readonly Notice[] {
	const notices = noticeList(side);
	for (const line of lines) noticeNul(line, notices);
	return notices.all;
}
