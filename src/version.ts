/** The version of this program; the build writes it in. */

declare const BILINT_VERSION: string;

export const version: string = typeof BILINT_VERSION === 'undefined' ? '0.0.0-source' : BILINT_VERSION;
