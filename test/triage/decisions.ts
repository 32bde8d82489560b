/** Decisions for the tests of triage and of the terminal. */

import type { Decision, Finding } from '../../src/model.js';
import { seenOf } from '../../src/triage/seen.js';

let made = 0;

/** A decision with one part or another changed; each has its own id and a later moment than the one before. */
export function decision(parts: Partial<Decision> = {}): Decision {
	made++;
	return {
		id: `id-${made}`,
		at: new Date(Date.UTC(2026, 0, 1) + made).toISOString(),
		by: 'mei',
		voice: 'reviewer',
		about: { fingerprint: 'v1:1' },
		verdict: 'dismissed',
		...parts,
	};
}

/** A decision on a finding, as a review writes it. */
export const decisionOn = (finding: Finding, parts: Partial<Decision> = {}): Decision =>
	decision({ about: { fingerprint: finding.fingerprint }, seen: seenOf(finding), ...parts });
