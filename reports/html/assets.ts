/** The script and the style of the page, put in by the build; where the sources run unbuilt there are none, and the page is the one without script. */

declare const BILINT_PAGE: { readonly script: string; readonly style: string };

export const assets = typeof BILINT_PAGE === 'undefined' ? { script: '', style: '' } : BILINT_PAGE;
