/** What was read in the evidence of a finding, for a person who looks at it. */

import { engine } from '../../rules/index.js';
import { scanChinese } from '../annotate/quantities/chinese.js';
import { scanEnglish } from '../annotate/quantities/english.js';
import { divide, equals, toDecimal } from '../annotate/quantities/rational.js';
import { describeReading } from '../compare/render.js';
import type { Finding, Locale, Quantity, QuantityKind, Span } from '../model.js';
import type { ReadFigures, ReadText } from '../review/board.js';

const overlaps = (quantity: Quantity, spans: readonly Span[]): boolean =>
	spans.some(([from, to]) => quantity.span[0] < to && from < quantity.span[1]);

const readText = (text: string, { span, readings }: Quantity): ReadText => ({ text: text.slice(...span), values: readings.map(describeReading) });

/** Kinds with values that one can divide by each other; amounts whatever their currency. */
const comparable: ReadonlySet<QuantityKind> = new Set([
	'number',
	'percent',
	'point',
	'money',
	'multiple',
	'fraction',
	'measure',
	'duration',
	'vague',
]);

/** How two readings of one kind stand to each other; nothing to say where they are equal, or are not of one kind. */
function arithmetic(source: Quantity | undefined, target: Quantity | undefined): ReadFigures['arithmetic'] {
	const [a, b] = [source?.readings[0], target?.readings[0]];
	if (!a || !b || a.kind !== b.kind || !comparable.has(a.kind) || (a.kind !== 'money' && a.unit !== b.unit)) return undefined;
	if (a.value.numerator === 0n || equals(a.value, b.value)) return undefined;
	return { source: describeReading(a), target: describeReading(b), ratio: toDecimal(divide(b.value, a.value)) };
}

/** The quantities that a finding's evidence touches, as the engine reads them. */
export function figuresOf({ source, target }: Finding, locale: Locale): ReadFigures {
	const { english, chinese } = engine();
	const inSource = source ? scanEnglish(source.text, english).filter(each => overlaps(each, source.spans)) : [];
	const inTarget = target ? scanChinese(target.text, chinese, locale).filter(each => overlaps(each, target.spans)) : [];
	const calculated = arithmetic(inSource[0], inTarget[0]);
	return {
		source: inSource.map(each => readText(source?.text ?? '', each)),
		target: inTarget.map(each => readText(target?.text ?? '', each)),
		...(calculated ? { arithmetic: calculated } : {}),
	};
}
