/** `bilint diff OLD NEW`: audits two deliveries and says what is new, fixed and still open. */

import { type DeliveryOptions, deliveriesJson, deliveriesMarkdown, deliveriesText } from '../../reports/deliveries.js';
import type { Sentences } from '../messages/messages.js';
import { type Audit, type InterfaceLanguage, type Severity, severities } from '../model.js';
import { type Comparison, compareDeliveries } from '../score/deliveries.js';
import { settle } from '../triage/settle.js';
import { auditAll, passedOver, talk as talkTo, type Work } from './auditing.js';
import { baselinePath } from './baseline-file.js';
import { CommandError, type Io } from './io.js';
import { last, type OptionSpec, type Parsed } from './options.js';
import { type Pieces, writeFile, writeTo } from './output.js';
import { badLines, readDecisions } from './project.js';
import { inputsFor, openCommand, readingOptions, type Session, writing } from './session.js';

const formats: Readonly<Record<string, (comparison: Comparison, options: DeliveryOptions) => Pieces>> = {
	text: deliveriesText,
	markdown: deliveriesMarkdown,
	json: deliveriesJson,
};

export const diffOptions: readonly OptionSpec[] = [
	{ name: 'format', value: 'FORMAT', allowed: Object.keys(formats) },
	{ name: 'output', short: 'o', value: 'FILE' },
	{ name: 'decisions', value: 'FILE' },
	{ name: 'every' },
	{ name: 'fail-on', value: 'SEVERITY', allowed: ['critical', 'major', 'minor'] },
	...readingOptions.filter(({ name }) => name !== 'source' && name !== 'target'),
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'color' },
	{ name: 'no-color' },
	{ name: 'quiet' },
	{ name: 'help' },
	{ name: 'version' },
];

async function auditDelivery(path: string, parsed: Parsed, session: Session): Promise<Work> {
	const work = await auditAll(await inputsFor({ ...parsed, positionals: [path] }, session), session);
	if (work.audits.length === 0 && work.failed.length === 0) throw new CommandError(session.sentences.errors.nothingToAudit(path));
	return work;
}

/** Gives the exit code: 0 nothing new at or above `--fail-on`, 1 something, 2 a file could not be read. Throws CommandError, PipeClosed. */
export async function diff(parsed: Parsed, lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const { values, positionals } = parsed;
	const [oldPath, newPath, extra] = positionals;
	if (oldPath === undefined || newPath === undefined) throw new CommandError(sentences.errors.missingDelivery());
	if (extra !== undefined) throw new CommandError(sentences.errors.excessArgument(extra));
	const output = last(parsed, 'output') ?? '-';
	const opened = await openCommand(parsed, io, sentences);
	const session = writing([output], parsed, opened, [baselinePath(undefined, opened.workspace).path]);
	const before = await auditDelivery(oldPath, parsed, session);
	const after = await auditDelivery(newPath, parsed, session);
	const talk = (line: string): void => talkTo(io, line);
	if (!values.has('quiet')) for (const line of [before, after].flatMap(work => passedOver(work, sentences))) talk(line);
	const failed = [...before.failed, ...after.failed];
	for (const line of failed) talk(line);

	const project = readDecisions(values.get('decisions')?.at(-1), session.workspace, sentences);
	if (!values.has('quiet')) for (const line of badLines(project, sentences)) talk(line);
	const decided = ({ audits }: Work): readonly Audit[] => settle(audits, project.decisions, project.surroundings).audits;
	const comparison = compareDeliveries(decided(before), decided(after));
	const color = !values.has('no-color') && (values.has('color') || (io.stdout.isTTY === true && !io.env.NO_COLOR));
	const options: DeliveryOptions = { lang, width: io.stdout.columns ?? 80, color, every: values.has('every') };
	const pieces = formats[values.get('format')?.at(-1) ?? 'text']?.(comparison, options) ?? [];
	if (output === '-') await writeTo(io.stdout, pieces, sentences);
	else await writeFile(output, pieces, sentences);

	const failOn = (values.get('fail-on')?.at(-1) as Severity | undefined) ?? 'major';
	const grave = comparison.added.some(({ finding }) => severities.indexOf(finding.severity) <= severities.indexOf(failOn));
	return failed.length > 0 ? 2 : grave ? 1 : 0;
}
