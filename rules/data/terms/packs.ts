/** The packs of terms, in the order of the README. */

import type { TermPack } from '../../../src/annotate/terms/termbase.js';
import { business } from './business.js';
import { earnings } from './earnings.js';
import { everyday } from './everyday.js';
import { figurative } from './figurative.js';
import { figuresOfSpeechAToL } from './figures-of-speech-a-to-l.js';
import { figuresOfSpeechMToZ } from './figures-of-speech-m-to-z.js';
import { finance } from './finance.js';
import { idioms } from './idioms.js';
import { optics } from './optics.js';
import { semiconductors } from './semiconductors.js';
import { spoken } from './spoken.js';
import { standards } from './standards.js';

export const termPacks: readonly TermPack[] = [
	{ name: 'finance', rows: finance },
	{ name: 'earnings', rows: earnings },
	{ name: 'optics', rows: optics },
	{ name: 'semiconductors', rows: semiconductors },
	{ name: 'business', rows: business },
	{ name: 'idioms', rows: [...idioms, ...everyday, ...figurative, ...figuresOfSpeechAToL, ...figuresOfSpeechMToZ, ...spoken] },
	{ name: 'standards', rows: standards },
];
