/** The characters that must never reach a terminal or a log as they are, spelled out apart from the code that escapes them. */

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const planes = range(0, 16);

/** Every code point that is to be escaped, lone surrogates included. */
export const hostileCodePoints: readonly number[] = [
	...range(0x00, 0x1f),
	...range(0x7f, 0x9f),
	0xad,
	0x61c,
	...range(0x200b, 0x200f),
	...range(0x2028, 0x2029),
	...range(0x202a, 0x202e),
	0x2060,
	...range(0x2066, 0x2069),
	...range(0xd800, 0xdfff),
	...range(0xfdd0, 0xfdef),
	0xfeff,
	...range(0xe0000, 0xe007f),
	...planes.flatMap(plane => [plane * 0x10000 + 0xfffe, plane * 0x10000 + 0xffff]),
];

const classOf = (codes: readonly number[]): string => codes.map(code => `\\u{${code.toString(16)}}`).join('');

/** Finds one of them. */
export const forbidden = new RegExp(`[${classOf(hostileCodePoints)}]`, 'u');
/** The same, but for the line feed, which ends our own lines. */
export const forbiddenInLines = new RegExp(`[${classOf(hostileCodePoints.filter(code => code !== 0x0a))}]`, 'u');
