/**
 * What an upgrade may make fail. A configuration pins a ruleset; a rule, or a message of a rule, that came with a later one is advisory until the pin is raised.
 * A new or stricter rule adds a row here and its line to CHANGELOG.md.
 */

import type { Finding, MessageId, RuleId } from '../model.js';

/** The ruleset of this version. */
export const newestRuleset = 1;

/** Whatever is not named was there from the first. */
const since: readonly { readonly rule: RuleId; readonly message?: MessageId; readonly ruleset: number }[] = [];

/** The ruleset a finding came with; without a message that of the rule. */
export const rulesetOf = ({ rule, message }: { readonly rule: RuleId; readonly message?: Finding['message'] }): number =>
	since
		.filter(row => row.rule === rule && (row.message === undefined || row.message === message?.id))
		.reduce((latest, { ruleset }) => Math.max(latest, ruleset), 1);
