/** All kinds of names, as the program carries them. */

import { packKinds } from '../../../src/compare/kind-packing.js';
import { kinds } from './kinds.js';

export const packedKinds: string = packKinds(kinds);
