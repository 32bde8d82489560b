/** Cues of two subtitle files that belong together, by their times. */

import type { Content, GivenGroup, Segment } from '../model.js';
import type { NoticeList } from './notices.js';

/** A subtitle: when it is shown, in milliseconds, and what it says. */
export interface Cue {
	readonly start: number;
	readonly end: number;
	readonly segment: Segment;
}

/** How much of the shorter of two cues must be shown together with the other. */
const together = 0.5;
/** Below this part of cues that have a counterpart the two files are not cut alike, and times tell nothing. */
const fewest = 0.5;

const overlap = (a: Cue, b: Cue): boolean => {
	const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	const shorter = Math.min(a.end - a.start, b.end - b.start);
	return common > 0 ? common >= shorter * together : shorter === 0 && common === 0;
};

/** Timecodes are read off by people: 1:02:03.004. */
export function timeLabel(milliseconds: number): string {
	const pad = (value: number, width: number): string => String(value).padStart(width, '0');
	const seconds = Math.floor(milliseconds / 1000);
	const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
	return `${hours}:${pad(minutes, 2)}:${pad(seconds % 60, 2)}.${pad(milliseconds % 1000, 3)}`;
}

const segmentsOf = (cues: readonly Cue[]): readonly Segment[] => cues.map(({ segment }) => segment);

/** Cues that are shown together, as far as the chain reaches: one and one as a rule, one and two where a line was split, one alone where it has no counterpart. */
function chains(source: readonly Cue[], target: readonly Cue[]): readonly GivenGroup[] {
	const groups: GivenGroup[] = [];
	const meet = (i: number, j: number): boolean => {
		const [a, b] = [source[i], target[j]];
		return a !== undefined && b !== undefined && overlap(a, b);
	};
	for (let [i, j] = [0, 0]; i < source.length || j < target.length; ) {
		const [fromSource, fromTarget] = [i, j];
		if (meet(i, j)) {
			[i, j] = [i + 1, j + 1];
			while (meet(i, j - 1) || meet(i - 1, j)) {
				if (meet(i, j - 1)) i++;
				else j++;
			}
		} else if (j >= target.length || (source[i]?.end ?? Number.POSITIVE_INFINITY) <= (target[j]?.end ?? 0)) i++;
		else j++;
		groups.push({ source: segmentsOf(source.slice(fromSource, i)), target: segmentsOf(target.slice(fromTarget, j)) });
	}
	return groups;
}

/** The cues in the order of their times; those of one time stay as they stand. */
const byTime = (cues: readonly Cue[]): readonly Cue[] => [...cues].sort((a, b) => a.start - b.start);

/** The cues of two files, by time; by what they say where their times differ throughout, with the notice `times-differ`. */
export function contentOfCues(source: readonly Cue[], target: readonly Cue[], notices: NoticeList): Content {
	const groups = chains(byTime(source), byTime(target));
	const paired = groups.filter(group => group.source.length > 0 && group.target.length > 0).length;
	if (paired >= Math.min(source.length, target.length) * fewest) return { layout: 'groups', groups };
	notices.add(target[0]?.segment.line ?? 1, 'times-differ', '');
	return { layout: 'parallel', source: segmentsOf(source), target: segmentsOf(target) };
}
