/** What every part of the text report is laid out with: columns, sentences, and colours by meaning. A mark goes with each severity, so that nothing is lost without colour. */

import type { Sentences } from '../src/messages/messages.js';
import type { Severity } from '../src/model.js';

export const marks: Readonly<Record<Severity, string>> = { critical: '✖', major: '▲', minor: '●', info: '·' };

type Role = Severity | 'heading' | 'aside' | 'good';

/** SGR parameters (ECMA-48, 8.3.117). */
const styles: Readonly<Record<Role, string>> = {
	critical: '1;31',
	major: '1;33',
	minor: '36',
	info: '2',
	heading: '1',
	aside: '2',
	good: '32',
};

/** Gives `text` the colour of its role; `text` must be visible and one line. */
export type Paint = (role: Role, text: string) => string;

const ESCAPE = '\u001b';

/** A painter that colours, or one that leaves text as it is. */
export const painter = (color: boolean): Paint =>
	color ? (role, text) => (text === '' ? '' : `${ESCAPE}[${styles[role]}m${text}${ESCAPE}[0m`) : (_, text) => text;

/** The page a report is written on. */
export interface Page {
	/** In columns. */
	readonly width: number;
	readonly paint: Paint;
	readonly sentences: Sentences;
}
