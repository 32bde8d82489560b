/** The opposites as the program holds them. */

import { packOpposites } from '../../../src/compare/opposite-packing.js';
import { opposites } from '../opposites.js';
import { sharedTexts } from './polarity.js';

export const packedOpposites = packOpposites(opposites, sharedTexts);
