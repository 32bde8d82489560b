/** What can be known of the rules without setting them to work: a command that has nothing to audit loads neither them nor their language data. */

import type { RuleMeta } from '../model.js';
import type { Cache } from './cache.js';
import type { Io } from './io.js';

/** The table of contents of what is checked. */
export interface Catalogue {
	readonly rules: readonly RuleMeta[];
	/** The domains that documents can be about. */
	readonly domains: readonly string[];
}

const metaOf = ({ id, title, category, severity, what, why, fix, examples }: RuleMeta): RuleMeta => ({
	id,
	...(title === undefined ? {} : { title }),
	category,
	severity,
	what,
	why,
	fix,
	examples,
});

const name = 'catalogue';

/** The catalogue of this program; of its rules themselves where it was not kept. */
export async function catalogueOf(cache: Cache, { readyForAudit }: Pick<Io, 'readyForAudit'>): Promise<Catalogue> {
	const kept = cache.find(name);
	if (kept !== undefined) return kept as Catalogue;
	readyForAudit?.();
	const { rules, domainNames } = await import('../../rules/index.js');
	const catalogue = { rules: rules.map(metaOf), domains: domainNames };
	cache.keep(name, catalogue);
	return catalogue;
}
