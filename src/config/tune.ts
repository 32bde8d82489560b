/** What a configuration does to findings: leaves out, grades, locks, and marks as advisory what came after the ruleset it pins. */

import { RE2JS } from 're2js';
import { type Audit, type Finding, type FindingSide, type RuleMeta, type Severity, severities } from '../model.js';
import { newestRuleset, rulesetOf } from './rulesets.js';
import type { RuleSetting } from './schema.js';

export type Tune = (audit: Audit) => Audit;

/** What holds for all rules. */
export interface Pin {
	readonly ruleset: number | undefined;
	readonly skip: readonly ('locked' | 'approved')[];
}

interface Tuning {
	readonly setting: RuleSetting;
	readonly gravest: Severity;
	readonly except: readonly RE2JS[];
}

const evidence = (side: FindingSide | undefined): readonly string[] => side?.spans.map(([start, end]) => side.text.slice(start, end)) ?? [];

/** What the rule is sure of gets the wished severity; what it thinks milder of stays milder. */
function graded(severity: Severity, { setting, gravest }: Tuning): Severity {
	const wished = setting.severity;
	if (wished === undefined || wished === 'off') return severity;
	if (severity === gravest) return wished;
	return severities.indexOf(severity) > severities.indexOf(wished) ? severity : wished;
}

function isLeftOut({ source, target, confidence }: Finding, { setting, except }: Tuning): boolean {
	if (confidence < (setting['min-confidence'] ?? 0)) return true;
	return except.length > 0 && [...evidence(source), ...evidence(target)].some(text => except.some(pattern => pattern.matcher(text).find()));
}

/** What a configuration does to the findings of a document. Pure. */
export function tuner(rules: ReadonlyMap<string, RuleSetting>, metas: readonly RuleMeta[], pin: Pin): Tune {
	const gravest = new Map<string, Severity>(metas.map(({ id, severity }) => [id, severity]));
	const tunings = new Map<string, Tuning>();
	for (const [id, setting] of rules) {
		const except = (setting.except ?? []).map(({ text }) => RE2JS.compile(text));
		tunings.set(id, { setting, gravest: gravest.get(id) ?? 'critical', except });
	}
	const pinned = pin.ruleset ?? newestRuleset;
	const tuned = (finding: Finding): readonly Finding[] => {
		const tuning = tunings.get(finding.rule);
		if (tuning && isLeftOut(finding, tuning)) return [];
		const ruleset = rulesetOf(finding);
		return [
			{
				...finding,
				...(tuning ? { severity: graded(finding.severity, tuning) } : {}),
				...(tuning?.setting.locked ? { locked: true } : {}),
				...(ruleset > pinned ? { suppression: { by: 'ruleset', ruleset } } : {}),
			},
		];
	};
	return audit => {
		const isSkipped = ({ pair }: Finding): boolean => {
			const state = audit.pairs[pair]?.state;
			return state !== undefined && pin.skip.includes(state);
		};
		return { ...audit, findings: audit.findings.filter(finding => !isSkipped(finding)).flatMap(tuned) };
	};
}
