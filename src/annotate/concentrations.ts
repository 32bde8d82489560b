/** So much in such a volume: 50 × 10⁹/L is 每微升 5 萬. Figures of one volume are brought to the other. */

import type { Annotated, Quantity, Rational, Reading } from '../model.js';
import { divide, multiply, rational } from './quantities/rational.js';
import { foldChinese, foldEnglish } from './script.js';

/** What a linguist writes: alternatives of patterns. */
export interface ConcentrationRows {
	readonly volumes: readonly {
		/** Of ten: litres in it. */
		readonly exponent: number;
		readonly english: string;
		readonly chinese: string;
	}[];
	/** English words for what is counted, which may stand before the volume. */
	readonly things: string;
	/** Chinese measure words of what is counted. */
	readonly counters: string;
}

interface Volume {
	/** What a figure of it is for a litre. */
	readonly perLitre: Rational;
	/** Behind the figure, at the beginning of a text. */
	readonly english: RegExp;
	/** The same in Chinese, and before the figure, at the end of a text. */
	readonly behind: RegExp;
	readonly before: RegExp;
}

/** Compiled. */
export interface Concentrations {
	readonly volumes: readonly Volume[];
	/** Any of them, anywhere: a line without has none. */
	readonly english: RegExp;
	readonly chinese: RegExp;
}

const powerOfTen = (exponent: number): Rational => (exponent < 0 ? divide(rational(1), powerOfTen(-exponent)) : rational(10n ** BigInt(exponent)));

/** Compiles the rows, once. */
export function compileConcentrations({ volumes, things, counters }: ConcentrationRows): Concentrations {
	const all = (side: 'english' | 'chinese'): string => volumes.map(row => row[side]).join('|');
	return {
		volumes: volumes.map(({ exponent, english, chinese }) => ({
			perLitre: powerOfTen(-exponent),
			english: new RegExp(`^ ?(?:(?:${things}) ?)?(?:/|per |a )(?:${english})(?![A-Za-z])`),
			behind: new RegExp(`^ ?(?:${foldChinese(counters)})? ?(?:[/／每]${foldChinese(chinese)}|/(?:${english})(?![A-Za-z]))`),
			before: new RegExp(`每${foldChinese(chinese)}[^,，。；;、]{0,12}$`),
		})),
		english: new RegExp(`(?:/|per |a )(?:${all('english')})(?![A-Za-z])`),
		chinese: new RegExp(`[/／每](?:${foldChinese(all('chinese'))})|/(?:${all('english')})(?![A-Za-z])`),
	};
}

/** How many characters are looked at before a figure. */
const reach = 20;

const mayBeFor = ({ readings: [{ kind }] }: Quantity): boolean => kind === 'number' || kind === 'measure';

/** The volume a figure of a line is said for. */
type VolumeOf = (line: string, quantity: Quantity) => Volume | undefined;

const inEnglish =
	({ volumes }: Concentrations): VolumeOf =>
	(line, { span: [, end] }) =>
		volumes.find(({ english }) => english.test(line.slice(end)));

const inChinese =
	({ volumes }: Concentrations): VolumeOf =>
	(line, { span: [start, end] }) =>
		volumes.find(({ before, behind }) => behind.test(line.slice(end)) || before.test(line.slice(Math.max(0, start - reach), start)));

/** The one volume that the figures of a line are said for; undefined where there are none, or several. */
function onlyVolume(quantities: readonly Quantity[], line: string, volumeOf: VolumeOf): Volume | undefined {
	const [volume, second] = new Set(quantities.filter(mayBeFor).flatMap(quantity => volumeOf(line, quantity) ?? []));
	return second ? undefined : volume;
}

/** A figure times so much. */
function times(quantity: Quantity, factor: Rational): Quantity {
	const scaled = (reading: Reading): Reading =>
		reading.kind === 'number' || reading.kind === 'measure' ? { ...reading, value: multiply(reading.value, factor) } : reading;
	const [first, ...others] = quantity.readings;
	return { ...quantity, readings: [scaled(first), ...others.map(scaled)], step: multiply(quantity.step, factor) };
}

/** The same pair, the figures of its English brought to the volume that the Chinese says its own for. */
export function inOneVolume(own: Annotated, lexicon: Concentrations): Annotated {
	if (own.source.length === 0 || own.target.length === 0) return own;
	const [english, chinese] = [foldEnglish(own.pair.source?.text ?? ''), foldChinese(own.pair.target?.text ?? '')];
	if (!lexicon.english.test(english) || !lexicon.chinese.test(chinese)) return own;
	const volume = onlyVolume(own.target, chinese, inChinese(lexicon));
	if (!volume) return own;
	const volumeOf = inEnglish(lexicon);
	const brought = own.source.map(quantity => {
		const other = mayBeFor(quantity) ? volumeOf(english, quantity) : undefined;
		return other && other !== volume ? times(quantity, divide(other.perLitre, volume.perLitre)) : quantity;
	});
	return { ...own, source: brought };
}
