/** Sorts of UTF-16 code units. */

/** What `trim` and `\s` take for blank. */
export const blanks = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** The bit by which the small letters a to z differ from the capitals. */
export const CASE = 0x20;

/** a to z. */
export const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Ideographs, but for those of two code units. */
export const isHan = (unit: number): boolean => unit >= 0x3400 && (unit <= 0x9fff || (unit >= 0xf900 && unit <= 0xfaff));

/** A to Z in either case. */
export const isLetter = (unit: number): boolean => isSmall(unit | CASE);
