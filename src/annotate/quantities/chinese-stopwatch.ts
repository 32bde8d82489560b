/** Times that were measured, in a Chinese line: 2小時8分35秒, 4分32秒18, 9秒58, 2:08:35. */

import { endsWith, fixed, type Line, type Mention, reading } from './chinese-scan.js';
import { parseDecimal } from './rational.js';

const units = ['hour', 'minute', 'second'] as const;

/** Hours, minutes, seconds and what stands behind the second; sticky, folded. 分 is a minute only before seconds or behind hours, and a point of a score elsewhere. */
const spelled = /(?:(\d{1,3}) ?个?小时 ?)?(\d{1,2}) ?分 ?(\d{1,2}(?:\.\d+)?) ?秒(\d{1,2}(?!\d))?/y;
const hoursAndMinutes = /(\d{1,3}) ?个?小时 ?(\d{1,2}) ?分(?!钟|[之\d])/y;
const secondsAlone = /(\d{1,2}) ?秒(\d{2}(?!\d))(?! ?[个名年月日天次分秒:%])/y;
const figures = /(\d{1,2}):([0-5]\d):([0-5]\d(?:\.\d+)?)(?![\d:])|(\d{1,2}):([0-5]\d\.\d+)(?![\d:])/y;

interface Part {
	readonly unit: (typeof units)[number];
	readonly figure: string;
}

/** The parts of a time at an offset, with what they are written as, and the end of it. */
function partsAt(text: string, at: number): { readonly parts: readonly Part[]; readonly end: number } | undefined {
	for (const pattern of [spelled, hoursAndMinutes, secondsAlone, figures]) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) continue;
		const [, a = '', b = '', c = '', d = '', e = ''] = found;
		const end = pattern.lastIndex;
		const part = (unit: Part['unit'], figure: string): Part[] => (figure === '' ? [] : [{ unit, figure }]);
		if (pattern === spelled) {
			const fine = d === '' || c.includes('.') ? c : `${c}.${d}`;
			return { parts: [...part('hour', a), ...part('minute', b), ...part('second', fine)], end };
		}
		if (pattern === hoursAndMinutes) return { parts: [...part('hour', a), ...part('minute', b)], end };
		if (pattern === secondsAlone) return { parts: part('second', `${a}.${b}`), end };
		return { parts: [...part('hour', a), ...part('minute', b || d), ...part('second', c || e)], end };
	}
	return undefined;
}

/** A time of hours, minutes and seconds that begins with the digit at an offset, a mention for each that is not 0; undefined where there is none, or where a part of the day says that it is a clock's. */
export function stopwatchAt(line: Line, at: number): { readonly end: number; readonly mentions: readonly Mention[] } | undefined {
	const found = partsAt(line.text, at);
	if (!found) return undefined;
	const { afternoon, morning, midday } = line.lexicon;
	if ([afternoon, morning, midday].some(words => endsWith(line.text, at, words))) return undefined;
	const mentions: Mention[] = [];
	let from = at;
	for (const [i, { unit, figure }] of found.parts.entries()) {
		const next = found.parts[i + 1];
		// Each part reaches to where the next one's digits begin.
		const start = line.text.indexOf(figure.split('.')[0] ?? figure, from);
		const to = next ? line.text.indexOf(next.figure.split('.')[0] ?? '', start + (figure.split('.')[0] ?? '').length) : found.end;
		const span = [start, next && /[: ]/.test(line.text[to - 1] ?? '') ? to - 1 : to] as const;
		const value = parseDecimal(figure);
		if (value.numerator !== 0n) mentions.push({ ...fixed(span, [reading('duration', value, unit)], 1), digits: true });
		from = to;
	}
	return { end: found.end, mentions };
}
