/** Exact arithmetic for quantities: fractions of BigInts in lowest terms. No value of a document ever becomes a float. */

import type { Rational } from '../../model.js';

/** The whole numbers that most figures are, made once. */
const small: readonly Rational[] = Array.from({ length: 256 }, (_, value) => ({ numerator: BigInt(value), denominator: 1n }));
export const zero = small[0] as Rational;
export const one = small[1] as Rational;

/** Of numbers that a float holds exactly: several times as fast as of BigInts. */
function gcdOfNumbers(a: number, b: number): number {
	let [x, y] = [a, b];
	while (y > 0) [x, y] = [y, x % y];
	return x;
}

function gcd(a: bigint, b: bigint): bigint {
	let x = a < 0n ? -a : a;
	let y = b < 0n ? -b : b;
	const [small, other] = [Number(x), Number(y)];
	if (Number.isSafeInteger(small) && Number.isSafeInteger(other)) return BigInt(gcdOfNumbers(small, other));
	while (y > 0n) [x, y] = [y, x % y];
	return x;
}

/** `numerator / denominator` in lowest terms. Throws RangeError for a denominator of 0. */
export function rational(numerator: bigint | number, denominator: bigint | number = 1n): Rational {
	const known = typeof numerator === 'number' && denominator === 1n ? small[numerator] : undefined;
	if (known) return known;
	let n = BigInt(numerator);
	let d = BigInt(denominator);
	if (d === 0n) throw new RangeError('denominator is 0');
	if (d === 1n) return { numerator: n, denominator: d };
	if (d < 0n) [n, d] = [-n, -d];
	const divisor = gcd(n, d);
	return divisor > 1n ? { numerator: n / divisor, denominator: d / divisor } : { numerator: n, denominator: d };
}

/** Reads plain decimal digits such as `1234.50`, `.75`, `-3`: no separators, no exponent. Throws SyntaxError for anything else. */
export function parseDecimal(text: string): Rational {
	const first = text.charCodeAt(0) === MINUS ? 1 : 0;
	let point = text.length;
	let value = 0;
	for (let i = first; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c >= ZERO && c <= NINE) value = value * 10 + c - ZERO;
		else if (c === POINT && point === text.length) point = i;
		else throw notDecimal(text);
	}
	const places = Math.max(0, text.length - point - 1);
	const digits = text.length - first - (point < text.length ? 1 : 0);
	if (digits === 0) throw notDecimal(text);
	if (places === 0 && first === 0 && value < small.length) return small[value] as Rational;
	const whole = digits <= exactDigits ? BigInt(value) : BigInt(text.slice(first, point) + text.slice(point + 1));
	return rational(first === 1 ? -whole : whole, powerOfTen(places).numerator);
}

const [MINUS, POINT, ZERO, NINE] = [0x2d, 0x2e, 0x30, 0x39];
/** So many digits a float holds exactly. */
const exactDigits = 15;

const notDecimal = (text: string): SyntaxError => new SyntaxError(`not a decimal: ${text.slice(0, 40)}`);

const power = (size: number): bigint => 10n ** BigInt(size);
const powers: readonly Rational[] = Array.from({ length: 64 }, (_, size) => ({ numerator: power(size), denominator: 1n }));
const parts: readonly Rational[] = powers.map(({ numerator, denominator }) => ({ numerator: denominator, denominator: numerator }));

/** 10ᵏ for any integer k; below 0 it is a fraction. */
export function powerOfTen(exponent: number): Rational {
	if (exponent < 0) return parts[-exponent] ?? { numerator: 1n, denominator: power(-exponent) };
	return powers[exponent] ?? { numerator: power(exponent), denominator: 1n };
}

export const add = (a: Rational, b: Rational): Rational =>
	a.denominator === b.denominator
		? rational(a.numerator + b.numerator, a.denominator)
		: rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const negate = (a: Rational): Rational => ({ numerator: -a.numerator, denominator: a.denominator });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => (b === one ? a : rational(a.numerator * b.numerator, a.denominator * b.denominator));
/** Throws RangeError when `b` is 0. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.numerator * b.denominator, a.denominator * b.numerator);
export const absolute = (a: Rational): Rational => (a.numerator < 0n ? negate(a) : a);
export const equals = (a: Rational, b: Rational): boolean => a === b || (a.numerator === b.numerator && a.denominator === b.denominator);
/** Negative, 0 or positive as `a` is less than, equal to or more than `b`. */
export const compare = (a: Rational, b: Rational): number => {
	const difference = a.numerator * b.denominator - b.numerator * a.denominator;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** Decimal notation with a plain point and no separators, exact where it ends, else cut after `places` digits with `…`; `1/3` style for small fractions that do not end. */
export function toDecimal(a: Rational, places = 12): string {
	if (a.denominator === 1n) return String(a.numerator);
	let twosAndFives = a.denominator;
	while (twosAndFives % 2n === 0n) twosAndFives /= 2n;
	while (twosAndFives % 5n === 0n) twosAndFives /= 5n;
	if (twosAndFives !== 1n && a.denominator < 1000n) return `${a.numerator}/${a.denominator}`;
	const sign = a.numerator < 0n ? '-' : '';
	const n = a.numerator < 0n ? -a.numerator : a.numerator;
	let rest = n % a.denominator;
	let digits = '';
	while (rest > 0n && digits.length < places) {
		rest *= 10n;
		digits += rest / a.denominator;
		rest %= a.denominator;
	}
	return `${sign}${n / a.denominator}.${digits}${rest > 0n ? '…' : ''}`;
}
