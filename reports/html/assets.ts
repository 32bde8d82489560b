/** The script and the style of the page, put in by the build; where the sources run unbuilt there are none, and the page is the one without script. */

import { inflateSync, strFromU8 } from 'fflate';

export interface Assets {
	readonly script: string;
	readonly style: string;
}

/** Assets as the build writes them: as they are into a page, deflated in base64 into the program. */
export type BuiltAssets = Assets | string;

declare const BILINT_PAGE: BuiltAssets;

/** What the build put in, ready to be written. */
export const readyAssets = (built: BuiltAssets): Assets =>
	typeof built === 'string' ? JSON.parse(strFromU8(inflateSync(Uint8Array.from(atob(built), unit => unit.charCodeAt(0))))) : built;

export const assets: Assets = typeof BILINT_PAGE === 'undefined' ? { script: '', style: '' } : readyAssets(BILINT_PAGE);
