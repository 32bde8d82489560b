/** Which command does what; turns everything that may happen into an exit code. Commands are loaded when they are used. */

import { CommandError, type Io, PipeClosed, reasonOf } from './commands/io.js';
import { nearest, type OptionSpec, parseOptions } from './commands/options.js';
import { writeTo } from './commands/output.js';
import { type Sentences, sentencesOf } from './messages/messages.js';
import type { InterfaceLanguage, Locale } from './model.js';
import { version } from './version.js';
import { harmless } from './visible.js';

const commands = [
	'check',
	'review',
	'fix',
	'decisions',
	'tune',
	'init',
	'baseline',
	'page',
	'diff',
	'history',
	'explain',
	'rules',
	'glossary',
] as const;

const explainOptions: readonly OptionSpec[] = [
	{ name: 'locale', value: 'LOCALE', allowed: ['zh-TW', 'zh-CN', 'zh-HK'] },
	{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] },
	{ name: 'help' },
	{ name: 'version' },
];

const shortOptions: readonly OptionSpec[] = [{ name: 'lang', value: 'LANG', allowed: ['en', 'zh-Hant'] }, { name: 'help' }, { name: 'version' }];

/** Which project it is that remembers. */
const historyOptions: readonly OptionSpec[] = [{ name: 'config', value: 'FILE' }, { name: 'no-config' }, ...shortOptions];

/** The language of our own sentences, before the options have been read properly: even a complaint about an option is said in it. */
function languageOf(argv: readonly string[]): InterfaceLanguage {
	const at = argv.indexOf('--lang');
	const named = at >= 0 ? argv[at + 1] : argv.find(argument => argument.startsWith('--lang='))?.slice('--lang='.length);
	return named === 'zh-Hant' ? 'zh-Hant' : 'en';
}

async function explain(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const { positionals, values } = parseOptions(argv, explainOptions, sentences);
	const [id, ...texts] = positionals;
	if (id === 'quantity') {
		if (texts.length === 0) throw new CommandError(sentences.errors.missingInput());
		const { explainQuantity } = await import('./commands/explain-quantity.js');
		const locale = (values.get('locale')?.at(-1) ?? 'zh-TW') as Locale;
		await writeTo(io.stdout, explainQuantity(texts, locale, sentences), sentences);
		return 0;
	}
	const { explainRule } = await import('./commands/explain.js');
	const [extra] = texts;
	if (extra !== undefined) throw new CommandError(sentences.errors.excessArgument(extra));
	await writeTo(io.stdout, explainRule(id ?? '', lang, sentences), sentences);
	return 0;
}

async function rules(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const { positionals } = parseOptions(argv, shortOptions, sentences);
	if (positionals[0] !== undefined) throw new CommandError(sentences.errors.excessArgument(positionals[0]));
	const { listRules } = await import('./commands/rules.js');
	await writeTo(io.stdout, listRules(lang, sentences), sentences);
	return 0;
}

async function check(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/check.js');
	return command.check(parseOptions(argv, command.checkOptions, sentences), lang, io, sentences);
}

async function page(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/page.js');
	return command.page(parseOptions(argv, command.pageOptions, sentences), lang, io, sentences);
}

async function diff(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/diff.js');
	return command.diff(parseOptions(argv, command.diffOptions, sentences), lang, io, sentences);
}

async function history(argv: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const { positionals, values } = parseOptions(argv, historyOptions, sentences);
	if (positionals[0] !== undefined) throw new CommandError(sentences.errors.excessArgument(positionals[0]));
	const [{ showHistory }, { historyPath }, { projectFolder }] = await Promise.all([
		import('./commands/history.js'),
		import('./commands/project.js'),
		import('./commands/workspace.js'),
	]);
	const root = projectFolder({ config: values.get('config')?.at(-1), noConfig: values.has('no-config') }, sentences);
	const { lines, notices } = showHistory(historyPath({ root }), io.stdout.columns ?? 80, sentences);
	for (const notice of notices) io.stderr.write(`${harmless(notice)}\n`, () => {});
	await writeTo(io.stdout, lines, sentences);
	return 0;
}

async function glossary(argv: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/glossary.js');
	return command.glossary(parseOptions(argv, shortOptions, sentences), io, sentences);
}

async function baseline(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/baseline.js');
	return command.baseline(parseOptions(argv, command.baselineOptions, sentences), lang, io, sentences);
}

async function init(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/init.js');
	return command.init(parseOptions(argv, command.initOptions, sentences), lang, io, sentences);
}

async function review(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/review.js');
	return command.review(parseOptions(argv, command.reviewOptions, sentences), lang, io, sentences);
}

async function fix(argv: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/fix.js');
	return command.fix(parseOptions(argv, command.fixOptions, sentences), io, sentences);
}

async function decisions(argv: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/decisions.js');
	return command.decisions(parseOptions(argv, command.decisionsOptions, sentences), io, sentences);
}

async function tune(argv: readonly string[], io: Io, sentences: Sentences): Promise<number> {
	const command = await import('./commands/tune.js');
	return command.tune(parseOptions(argv, command.tuneOptions, sentences), io, sentences);
}

/** The options of a command; of none in particular, those of `check`. */
async function optionsOf(command: string | undefined): Promise<readonly OptionSpec[]> {
	switch (command) {
		case 'review':
			return (await import('./commands/review.js')).reviewOptions;
		case 'fix':
			return (await import('./commands/fix.js')).fixOptions;
		case 'decisions':
			return (await import('./commands/decisions.js')).decisionsOptions;
		case 'tune':
			return (await import('./commands/tune.js')).tuneOptions;
		case 'page':
			return (await import('./commands/page.js')).pageOptions;
		case 'diff':
			return (await import('./commands/diff.js')).diffOptions;
		case 'history':
			return historyOptions;
		case 'init':
			return (await import('./commands/init.js')).initOptions;
		case 'baseline':
			return (await import('./commands/baseline.js')).baselineOptions;
		default:
			return (await import('./commands/check.js')).checkOptions;
	}
}

async function help(command: string | undefined, io: Io, sentences: Sentences): Promise<number> {
	const { helpText } = await import('./commands/help.js');
	await writeTo(io.stdout, helpText(sentences, await optionsOf(command)), sentences);
	return 0;
}

async function run(argv: readonly string[], lang: InterfaceLanguage, io: Io, sentences: Sentences): Promise<number> {
	const [command, ...rest] = argv;
	const ours = argv.slice(0, argv.indexOf('--') < 0 ? argv.length : argv.indexOf('--'));
	if (command === undefined || ours.includes('--help') || ours.includes('-h') || command === 'help') return help(command, io, sentences);
	if (ours.includes('--version')) {
		await writeTo(io.stdout, [`${version}\n`], sentences);
		return 0;
	}
	if (command === 'check') return check(rest, lang, io, sentences);
	if (command === 'page') return page(rest, lang, io, sentences);
	if (command === 'diff') return diff(rest, lang, io, sentences);
	if (command === 'history') return history(rest, io, sentences);
	if (command === 'init') return init(rest, lang, io, sentences);
	if (command === 'baseline') return baseline(rest, lang, io, sentences);
	if (command === 'review') return review(rest, lang, io, sentences);
	if (command === 'fix') return fix(rest, io, sentences);
	if (command === 'decisions') return decisions(rest, io, sentences);
	if (command === 'tune') return tune(rest, io, sentences);
	if (command === 'explain') return explain(rest, lang, io, sentences);
	if (command === 'rules') return rules(rest, lang, io, sentences);
	if (command === 'glossary') return glossary(rest, io, sentences);
	if (command.startsWith('-')) throw new CommandError(sentences.errors.unknownOption(command, nearest(command, ['--help', '--version'])));
	throw new CommandError(sentences.errors.unknownCommand(command, nearest(command, commands)));
}

/** Runs the program. Gives the exit code: 0, 1 (something open), 2 (could not do the job; one line on stderr says what). Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
	const lang = languageOf(argv);
	const sentences = sentencesOf(lang);
	try {
		return await run(argv, lang, io, sentences);
	} catch (error) {
		if (error instanceof PipeClosed) return 0;
		const lines = error instanceof CommandError ? [error.message, ...error.more] : [sentences.errors.internal('', reasonOf(error))];
		for (const line of lines) io.stderr.write(`bilint: ${harmless(line)}\n`, () => {});
		return 2;
	}
}
