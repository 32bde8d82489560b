/** The shape of the language tables the two scanners and the matcher share. The tables themselves stand in `rules/data`. */

/** What a unit measures. Units of one dimension convert by their factors. */
export type Dimension =
	| 'length'
	| 'area'
	| 'volume'
	| 'mass'
	| 'temperature'
	| 'frequency'
	| 'data'
	| 'power'
	| 'energy'
	| 'pressure'
	| 'torque'
	| 'speed'
	| 'voltage'
	| 'current'
	| 'charge'
	| 'sound'
	| 'image'
	| 'angle'
	| 'time';

/** A unit with its names on both sides. */
export interface UnitRow {
	/** The code readings carry: `kilometre`, `giga`. For time: the units of `duration` readings. */
	readonly code: string;
	readonly dimension: Dimension;
	/** Exact, in the dimension's base unit (metre, square metre, litre, gram, hertz, bit, watt, watt-hour, pascal, newton-metre, volt, ampere, ampere-hour, metre per hour, second): a decimal such as `1609.344` or a fraction `5/9`. Absent where it does not convert by a factor (decibel). */
	readonly factor?: string;
	/** What 0 of it is in the base unit, where that is not 0: -160/9 degrees Celsius for Fahrenheit. */
	readonly zero?: string;
	/** English words, lower case, singular; the scanner adds plurals in -s and -es. Irregular plurals stand here too. */
	readonly words: readonly string[];
	/** English and international signs, case-sensitive: km, GHz, °C. Read on both sides. */
	readonly signs: readonly string[];
	/** Chinese names in either script, all regions. */
	readonly chinese: readonly string[];
}

/** A currency with its names on both sides. */
export interface CurrencyRow {
	/** ISO 4217, or `$` for dollars of no named country, or `元` for 元/塊 of no named country. */
	readonly code: string;
	/** Signs and codes before or after the figure, case-sensitive: US$, HK$, €, USD, NT$. Read on both sides. */
	readonly signs: readonly string[];
	/** English words after the figure, lower case, singular; the scanner adds plurals in -s. */
	readonly words: readonly string[];
	/** Chinese names before or after the figure, either script. */
	readonly chinese: readonly string[];
	/** Hundredths: names of the cent. */
	readonly centWords: readonly string[];
	readonly centChinese: readonly string[];
}
