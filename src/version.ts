/** Which program this is; the build writes it in. */

declare const BILINT_VERSION: string;
declare const BILINT_BUILD: string;

export const version: string = typeof BILINT_VERSION === 'undefined' ? '0.0.0-source' : BILINT_VERSION;

/** The bytes of the whole program, in sixteen hexadecimal digits; undefined where it runs from its sources. */
export const build: string | undefined = typeof BILINT_BUILD === 'undefined' ? undefined : BILINT_BUILD;
