/** How a wrong figure may have come about: a lost scale word, a slipped digit. */

import { absolute, compare, toDecimal, zero } from '../annotate/quantities/rational.js';
import type { Match, Rational } from '../model.js';

/** The digits of a value without sign, point, leading and trailing zeros, and where the point stands: value = digits × 10^exponent. Undefined for values whose decimals do not end. */
function significand(value: Rational): { digits: string; exponent: number } | undefined {
	const text = toDecimal(absolute(value), 24);
	if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
	const point = text.indexOf('.');
	const all = text.replace('.', '').replace(/^0+/, '');
	const digits = all.replace(/0+$/, '');
	const decimals = point < 0 ? 0 : text.length - point - 1;
	return { digits, exponent: all.length - digits.length - decimals };
}

/** k ≠ 0 with b = a × 10ᵏ, |k| ≤ 12; undefined otherwise. */
export function powerBetween(a: Rational, b: Rational): number | undefined {
	if (compare(a, zero) === 0 || compare(b, zero) === 0) return undefined;
	const [from, to] = [significand(a), significand(b)];
	if (!from || !to || from.digits !== to.digits) return undefined;
	const exponent = to.exponent - from.exponent;
	return exponent !== 0 && Math.abs(exponent) <= 12 ? exponent : undefined;
}

/** How many digits a value needs, leading and trailing zeros left out: 2 for 63,000,000. */
export const significantDigits = (value: Rational): number => significand(value)?.digits.length ?? 0;

const teens: Readonly<Record<string, string>> = { '13': '30', '14': '40', '15': '50', '16': '60', '17': '70', '18': '80', '19': '90' };

/** What single slip turns one run of digits into the other, if one does. */
function slipBetween(a: string, b: string): Match['slip'] {
	if (teens[a] === b || teens[b] === a) return 'teen';
	if (a.length === b.length) {
		const different: number[] = [];
		for (let i = 0; i < a.length && different.length < 3; i++) if (a[i] !== b[i]) different.push(i);
		const [first = 0, second = 0] = different;
		if (different.length === 1 && a.length >= 2) return 'substituted';
		if (different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]) return 'transposed';
		return undefined;
	}
	const [long, short] = a.length > b.length ? [a, b] : [b, a];
	if (long.length !== short.length + 1 || short.length < 2) return undefined;
	let i = 0;
	while (i < short.length && long[i] === short[i]) i++;
	if (long.slice(i + 1) !== short.slice(i)) return undefined;
	return a.length > b.length ? 'dropped' : 'inserted';
}

/** The slip that turns value `a` into value `b`, both taken at the same scale; undefined where none does. */
export function slip(a: Rational, b: Rational): Match['slip'] {
	const [from, to] = [significand(a), significand(b)];
	if (!from || !to) return undefined;
	const lowest = Math.min(from.exponent, to.exponent);
	if (Math.max(from.exponent, to.exponent) - lowest > 30) return undefined;
	const write = (x: { digits: string; exponent: number }): string => x.digits + '0'.repeat(x.exponent - lowest);
	return slipBetween(write(from), write(to));
}
