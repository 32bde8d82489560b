/** Whether a change may pass. */

import { type Audit, type Finding, type Severity, severities } from '../model.js';
import { isOpen } from './settle.js';

/** What the gate lets pass. */
export interface GateRules {
	/** The mildest severity that counts. */
	readonly failOn: Severity;
	/** How many findings that count are let pass. */
	readonly most: number;
}

/** Whether a finding is open and at or above a severity. */
export const counts = (finding: Finding, failOn: Severity): boolean =>
	isOpen(finding) && severities.indexOf(finding.severity) <= severities.indexOf(failOn);

/** 1 when more open findings count than are let pass, else 0. */
export function gate(audits: readonly Audit[], { failOn, most }: GateRules): 0 | 1 {
	const count = audits.reduce((sum, { findings }) => sum + findings.filter(finding => counts(finding, failOn)).length, 0);
	return count > most ? 1 : 0;
}
