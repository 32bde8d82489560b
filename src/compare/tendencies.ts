/** What the two sides of a match say of which way a figure goes. */

import type { Quantity, Tendency } from '../model.js';

/** What belongs to a mention on an axis, if anything does. */
export const tendencyOf = (quantity: Quantity | undefined, axis: Tendency['axis']): Tendency | undefined =>
	quantity?.tendencies?.find(tendency => tendency.axis === axis);

/** Whether a mention is how much something changed (`by`) or what it came to (`to`); undefined where no word of change belongs to it. */
export const reachOf = (quantity: Quantity | undefined): Tendency['reach'] => tendencyOf(quantity, 'change')?.reach;
