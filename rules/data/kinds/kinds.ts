/** All kinds of names of which one is taken for another. */

import type { Kind } from '../../../src/compare/kinds.js';
import { companies } from './companies.js';
import { nature } from './nature.js';
import { officesAndBodies } from './offices.js';
import { persons } from './persons.js';
import { placeKinds } from './places.js';
import { publicBodies } from './public.js';
import { sciences } from './sciences.js';
import { things } from './things.js';

export const kinds: readonly Kind[] = [
	...nature,
	...placeKinds,
	...publicBodies,
	...companies,
	...things,
	...sciences,
	...persons,
	...officesAndBodies,
];
