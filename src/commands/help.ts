/** Help, printed from the same table that reads the options. */

import type { Sentences } from '../messages/messages.js';
import type { OptionSpec } from './options.js';

const row = (left: string, right: string, width: number): string => `  ${left.padEnd(width)}  ${right}\n`;

const spelled = ({ name, value, allowed, repeated }: OptionSpec): string =>
	`--${name}${value ? ` ${allowed && allowed.length <= 3 ? allowed.join('|') : value}` : ''}${repeated ? '…' : ''}`;

/** The help of the whole program, with the options of `check`. */
export function* helpText({ help }: Sentences, options: readonly OptionSpec[]): Iterable<string> {
	yield `${help.about}\n\n${help.headings.usage}\n`;
	for (const line of help.usage) yield `  ${line}\n`;
	yield `\n${help.headings.commands}\n`;
	for (const [name, does] of Object.entries(help.commands)) yield row(name, does, 10);
	yield `\n${help.headings.options}\n`;
	for (const option of options) yield row(spelled(option), help.options[option.name], 34);
	yield `\n${help.headings.examples}\n`;
	for (const { command, does } of help.examples) yield `  ${command}\n      ${does}\n`;
	yield `\n${help.headings.exit}\n`;
	for (const { code, means } of help.exit) yield row(String(code), means, 2);
}
