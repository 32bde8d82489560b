/** The version of this program, put in by the build. */

declare const BILINT_VERSION: string;

export const version = typeof BILINT_VERSION === 'string' ? BILINT_VERSION : '0.0.0';
