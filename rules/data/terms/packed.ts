/** The packs as the program holds them: packed when it is built. */

import { packTerms } from '../../../src/annotate/terms/packing.js';
import { termPacks } from './packs.js';

export const packedTerms = packTerms(termPacks);
