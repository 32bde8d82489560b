/** Makes the tables of the matcher and of suggestions from the unit and currency rows. */

import type { CurrencyRow, UnitRow } from '../annotate/quantities/lexicon.js';
import { divide, parseDecimal } from '../annotate/quantities/rational.js';
import type { Rational } from '../model.js';
import type { Conversions, UnitSize } from './readings.js';
import type { RenderWords } from './render.js';

/** What leaves something open, and what it may stand for. */
export interface MayMeanRow {
	readonly code: string;
	readonly may: readonly string[];
}

function factor(text: string): Rational {
	const [numerator = '', denominator] = text.split('/');
	return denominator ? divide(parseDecimal(numerator), parseDecimal(denominator)) : parseDecimal(numerator);
}

const sets = (rows: readonly MayMeanRow[]): ReadonlyMap<string, ReadonlySet<string>> => new Map(rows.map(({ code, may }) => [code, new Set(may)]));

/** Throws SyntaxError for a factor that is neither a decimal nor a fraction of two. */
export function compileConversions(units: readonly UnitRow[], openCurrencies: readonly MayMeanRow[], openUnits: readonly MayMeanRow[]): Conversions {
	const sizes = new Map<string, UnitSize>();
	for (const { code, dimension, factor: size, zero } of units)
		sizes.set(code, { dimension, ...(size ? { size: factor(size) } : {}), ...(zero ? { zero: factor(zero) } : {}) });
	return { units: sizes, currencies: sets(openCurrencies), openUnits: sets(openUnits) };
}

const signed = new Set(['data', 'frequency', 'power', 'voltage', 'sound', 'temperature']);

/** The names suggestions are written with: the first Chinese name of each row, or the sign for technical units. */
export function compileRenderWords(units: readonly UnitRow[], currencies: readonly CurrencyRow[], open: readonly MayMeanRow[]): RenderWords {
	const name = (unit: UnitRow): string =>
		(signed.has(unit.dimension) ? (unit.signs[0] ?? unit.chinese[0]) : (unit.chinese[0] ?? unit.signs[0])) ?? '';
	return {
		units: new Map(units.map(unit => [unit.code, name(unit)])),
		open: sets(open),
		currencies: new Map(currencies.map(({ code, chinese }) => [code, code === '$' ? '美元' : (chinese[0] ?? code)])),
	};
}
