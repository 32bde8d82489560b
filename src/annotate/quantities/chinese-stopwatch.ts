/** Times that were measured, in a Chinese line: 2小時8分35秒, 4分32秒18, 9秒58, 2:08:35. */

import { compileUnitGate, passes } from '../gate.js';
import { unitAt } from '../in-bounds.js';
import type { Token } from './chinese-latin.js';
import { endsWith, fixed, type Line, reading, skipBlank } from './chinese-scan.js';
import { parseDecimal } from './rational.js';

const units = ['hour', 'minute', 'second'] as const;

/** Sticky, folded. 分 is a minute only before seconds or behind hours, and a point of a score elsewhere; `fine` is what stands behind 秒. */
const patterns = [
	/(?:(?<hour>\d{1,3}) ?个?小时 ?)?(?<minute>\d{1,2}) ?分 ?(?<second>\d{1,2}(?:\.\d+)?) ?秒(?<fine>\d{1,2}(?!\d))?/dy,
	/(?<hour>\d{1,3}) ?个?小时 ?(?<minute>\d{1,2}) ?分(?!钟|[之\d])/dy,
	/(?<second>\d{1,2}) ?秒(?<fine>\d{2}(?!\d))(?! ?(?:[个年月日天次分秒:%]|名(?![列次])))/dy,
	/(?<hour>\d{1,2}):(?<minute>[0-5]\d):(?<second>[0-5]\d(?:\.\d+)?)(?![\d:])/dy,
	/(?<minute>\d{1,2}):(?<second>[0-5]\d\.\d+)(?![\d:])/dy,
];

/** What stands right behind the first digits of any of them, one blank aside. */
const firstSigns = compileUnitGate('个小分秒:');

function measuredAt(text: string, at: number, behindDigits: number): RegExpExecArray | undefined {
	if (!passes(firstSigns, unitAt(text, skipBlank(text, behindDigits)))) return undefined;
	for (const pattern of patterns) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (found) return found;
	}
	return undefined;
}

/** A time of hours, minutes and seconds that begins with the digits from an offset to another, a mention for each that is not 0; undefined where there is none, or where a part of the day says that it is a clock's. */
export function stopwatchAt(line: Line, at: number, behindDigits: number): Token | undefined {
	const found = measuredAt(line.text, at, behindDigits);
	return found && measured(line, at, found);
}

function measured({ text, lexicon }: Line, at: number, found: RegExpExecArray): Token | undefined {
	if (endsWith(text, at, lexicon.dayParts)) return undefined;
	const end = at + found[0].length;
	const { fine } = found.groups ?? {};
	const parts = units.flatMap(unit => {
		const figure = found.groups?.[unit];
		const start = found.indices?.groups?.[unit]?.[0];
		return figure === undefined || start === undefined ? [] : [{ unit, figure: unit === 'second' && fine ? `${figure}.${fine}` : figure, start }];
	});
	const mentions = parts.flatMap(({ unit, figure, start }, i) => {
		const next = parts[i + 1]?.start ?? end;
		const to = start + text.slice(start, next).replace(/[: ]$/, '').length;
		const value = parseDecimal(figure);
		return value.numerator === 0n ? [] : [fixed([start, to], [reading('duration', value, unit)], 1, '=', true)];
	});
	return { end, mentions };
}
