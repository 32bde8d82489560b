/** `bilint explain quantity TEXT [TRANSLATION]`: how the program reads the figures of a text, so that a reading can be mended without a debugger. */

import { engine } from '../../rules/index.js';
import { scanChinese } from '../annotate/quantities/chinese.js';
import { scanEnglish } from '../annotate/quantities/english.js';
import { census } from '../annotate/script.js';
import { compareQuantities } from '../compare/quantities.js';
import { describeReading } from '../compare/render.js';
import type { Sentences } from '../messages/messages.js';
import type { Locale, Match, Quantity } from '../model.js';
import { harmless } from '../visible.js';

const isChinese = (text: string): boolean => census(text).han > 0;

/** One mention a line: its words, its readings with the likeliest first, and what else is known of it. */
function describeQuantity(quantity: Quantity, text: string, { explainQuantity: words }: Sentences): string {
	const { span, readings, bound, salience, range } = quantity;
	const notes = [
		...(bound === '=' ? [] : [`${words.bound} ${bound}`]),
		...(range ? [`${words.range[range.part]}`] : []),
		`${words.salience} ${salience}: ${words.saliences[salience]}`,
	];
	return `  ${span[0]}–${span[1]}  "${harmless(text.slice(...span))}"  =  ${readings.map(describeReading).join('  |  ')}\n      ${notes.join('; ')}\n`;
}

function* side(text: string, quantities: readonly Quantity[], sentences: Sentences): Iterable<string> {
	yield `${harmless(text)}\n`;
	if (quantities.length === 0) yield `  ${sentences.explainQuantity.none}\n`;
	for (const quantity of quantities) yield describeQuantity(quantity, text, sentences);
}

const shown = (text: string, quantity: Quantity | undefined): string => (quantity ? `"${harmless(text.slice(...quantity.span))}"` : '–');

const describeMatch = ({ source, target, relation, exponent, slip }: Match, english: string, chinese: string): string =>
	`  ${shown(english, source)}  ${relation}${exponent === undefined ? '' : ` 10^${exponent}`}${slip ? ` (${slip})` : ''}  ${shown(chinese, target)}\n`;

/** What is read in one text, or in two and how they are matched; either order. */
export function* explainQuantity(texts: readonly string[], locale: Locale, sentences: Sentences): Iterable<string> {
	const { english, chinese, conversions } = engine();
	const scan = (text: string): readonly Quantity[] => (isChinese(text) ? scanChinese(text, chinese, locale) : scanEnglish(text, english));
	for (const text of texts) yield* side(text, scan(text), sentences);
	const [source, target] = [texts.find(text => !isChinese(text)), texts.find(isChinese)];
	if (texts.length < 2 || source === undefined || target === undefined) return;
	const matches = compareQuantities(scan(source), scan(target), conversions);
	yield `${sentences.explainQuantity.matches}\n`;
	for (const match of matches) yield describeMatch(match, source, target);
}
