/** What this program says in English. */

import type { Field, MessageParameters, QuantityKind, SaidFrequency } from '../model.js';
import { glossaryEn } from './glossary.js';
import type { Sentences } from './messages.js';
import { pageEn } from './page-en.js';
import { clip, grouped, shownLines, shownVariants, wordFor } from './phrases.js';
import { projectEn } from './project-en.js';
import { qualityEn } from './quality-en.js';
import { reviewEn } from './review-en.js';
import { triageEn } from './triage-en.js';

const fieldNames: Readonly<Record<Field, string>> = {
	earnings: 'earnings',
	optics: 'optics',
	network: 'networks',
	semiconductor: 'semiconductors',
};

/** What a unit word can mean; keys as the rules give them. */
const senses: ReadonlyMap<string, string> = new Map([
	['performance', 'a performance'],
	['count', 'a count'],
	['job', 'a job'],
	['gram', 'a weight in grams'],
	['person', 'people'],
	['data-rate', 'a data rate'],
	['data-size', 'an amount of data'],
	['money', 'an amount of money'],
	['times', 'a number of times'],
	['length', 'a length'],
	['weight', 'a weight'],
	['duration', 'a length of time'],
	['area', 'an area'],
	['network-generation', 'a mobile network generation'],
]);

/** What a figure is, where two figures are alike and are not the same. */
const figureKinds: Partial<Record<QuantityKind, string>> = {
	ordinal: 'a rank',
	multiple: 'a multiple',
	percent: 'a percentage',
	money: 'an amount of money',
	point: 'a change in percentage points',
	duration: 'a length of time',
	fraction: 'a part',
};

const slips = {
	transposed: 'two digits are swapped',
	substituted: 'one digit is another',
	dropped: 'a digit is missing',
	inserted: 'there is a digit too many',
	teen: 'a "-teen" and a "-ty" are mixed up',
} as const;

/** "twice in 3 days" as 2 times every 3 days; the period alone where nothing says how often in it. */
function frequency({ times, every, unit }: SaidFrequency): string {
	const period = every === 1 ? `a ${unit}`.replace('a hour', 'an hour') : `every ${every} ${unit}s`;
	if (times === 0) return every === 1 ? `per ${unit}` : period;
	return `${times === 1 ? 'once' : `${times} times`} ${period}`;
}

/** What is wrong with the English. */
const suspicions = {
	misheard: 'probably misheard',
	pair: 'two words that do not go together',
	doubled: 'a word stands twice',
	cut: 'a full stop cuts the sentence in two',
	break: 'two sentences run together',
	connector: 'two amounts with nothing between them',
	currency: 'a currency on something that is counted',
	amount: 'an amount without its currency',
	figure: 'a version without its name',
} as const;

const powers: ReadonlyMap<number, string> = new Map([
	[1, 'ten'],
	[2, 'a hundred'],
	[3, 'a thousand'],
	[4, 'ten thousand'],
	[5, 'a hundred thousand'],
	[6, 'a million'],
	[7, 'ten million'],
	[8, 'a hundred million'],
	[9, 'a billion'],
	[12, 'a trillion'],
]);

const scale = (exponent: number): string => {
	const size = Math.abs(exponent);
	return `${powers.get(size) ?? `10^${size}`} times too ${exponent < 0 ? 'small' : 'large'}`;
};

const quote = (text: string): string => `"${clip(text)}"`;
const quoted = (text: string, meaning: string): string => (meaning === '' ? quote(text) : `${quote(text)} (${clip(meaning)})`);
const expectedOneOf = (texts: string): string => (texts === '' ? '' : `, expected ${texts.split('|').map(quote).join(' or ')}`);
const kinds = { placeholder: 'placeholder', tag: 'tag', url: 'web address', email: 'e-mail address' } as const;
const scripts = { traditional: 'Traditional', simplified: 'Simplified' } as const;
const otherScript = (script: keyof typeof scripts): keyof typeof scripts => (script === 'traditional' ? 'simplified' : 'traditional');
const hidden = {
	bidi: 'a bidi control',
	'zero-width': 'zero width',
	control: 'a control character',
	'private-use': 'private use',
	replacement: 'what could not be decoded',
	broken: 'no character',
} as const;
const styles = { width: 'half-width', brackets: 'half-width brackets', quotes: 'quotation marks', space: 'space after a full-width mark' } as const;
const length = (characters: number, words: number, likely: number): string =>
	`Unexpected length: ${count(characters, 'Chinese character')} for ${count(words, 'English word')}, expected about ${grouped(likely)}`;
const regions = { 'zh-TW': 'Taiwan', 'zh-CN': 'the Mainland', 'zh-HK': 'Hong Kong' } as const;
const expected = (text: string): string => (text === '' ? '' : `, expected ${quote(text)}`);
const against = (found: string, foundValue: string, source: string, sourceValue: string): string =>
	`Unexpected ${quoted(found, foundValue)} for ${quoted(source, sourceValue)}`;
/** The units of readings that take an -s after a figure. */
const counted = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'percentage-point']);

/** A value as the rules describe it ("fiscal-year 2024", "3 month", "time 9:30") in words; what is not known stays as it is. */
function value(described: string): string {
	const [first = '', second = '', ...others] = described.split(' ');
	if (others.length > 0) return described;
	if (first === 'time') return second;
	if (first === 'fiscal-year') return `fiscal year ${second}`;
	if (second === 'century' && first !== '1') return `${first} centuries`;
	return counted.has(second) ? `${first} ${second.replace('-', ' ')}${first === '1' ? '' : 's'}` : described;
}
const sense = (key: string): string => wordFor(key, senses);
const times = { '-2': 'the one before last', '-1': 'past', 0: 'now', 1: 'to come', 2: 'the one after next' } as const;
const dateSides = {
	before: 'before',
	after: 'after',
	from: 'from then on',
	until: 'until then',
	within: 'within',
	ends: 'it ends',
	begins: 'it begins',
	early: 'beginning',
	mid: 'middle',
	late: 'end',
	past: 'past',
	coming: 'to come',
	once: 'once',
	each: 'every time',
} as const;
const boundWords = { '=': 'exactly', '≈': 'about', '<': 'less than', '≤': 'at most', '>': 'more than', '≥': 'at least' } as const;
const ways = { change: 'the figure goes the other way', result: 'the figure goes the other way', time: 'the time lies the other way' } as const;

const shares = (list: readonly { readonly text: string; readonly count: number }[]): string =>
	list.map(({ text, count: places }) => `${quote(text)} ×${grouped(places)}`).join(', ');
const count = (amount: number, one: string, many = `${one}s`): string => `${grouped(amount)} ${amount === 1 ? one : many}`;
const places = (lines: readonly number[]): string =>
	`${lines.length > 1 ? `${grouped(lines.length)} times, lines` : 'line'} ${lines.slice(0, shownLines).join(', ')}${lines.length > shownLines ? ' …' : ''}`;
const variants = (list: MessageParameters['name-inconsistent']['variants']): string =>
	`${list
		.slice(0, shownVariants)
		.map(({ text, lines }) => `${quote(text)} (${places(lines)})`)
		.join(', ')}${list.length > shownVariants ? ' …' : ''}`;
const didYouMean = (nearest: string): string => (nearest === '' ? '' : `, did you mean ${quote(nearest)}?`);
const oneLanguage = {
	en: 'holds only English: there is nothing to compare it with',
	zh: 'holds only Chinese: there is nothing to compare it with',
	neither: 'holds neither English nor Chinese',
} as const;
const refusals = {
	doctype: 'holds a document type (DOCTYPE), which is never read',
	depth: 'is nested too deeply',
	attributes: 'has too many attributes on one element',
	text: 'holds a text or name that is too long',
	size: 'is too large, or unpacks to too much',
	entries: 'holds too many files',
	encrypted: 'is locked with a password',
} as const;
const destination = (where: string): string => (where === '-' ? 'standard output' : where);

export const en: Sentences = {
	messages: {
		'number-scale': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}: ${scale(d.exponent)}${expected(d.expected)}`,
		'number-digit': d => `${against(d.found, '', d.source, '')}: ${slips[d.slip]}${expected(d.expected)}`,
		'number-changed': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}${expected(d.expected)}`,
		'number-missing': d => `Missing ${quoted(d.source, value(d.sourceValue))} in the translation${expected(d.expected)}`,
		'number-added': d => `Unexpected ${quoted(d.found, value(d.foundValue))}: the source states no such figure`,
		'number-kind': d => {
			const kind = (of: QuantityKind): string => figureKinds[of] ?? 'a count';
			return `Unexpected ${kind(d.foundKind).replace(/^an? /, '')} ${quote(d.found)} for ${quote(d.source)}, which is ${kind(d.sourceKind)}`;
		},
		'unit-mismatch': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}${expected(d.expected)}`,
		'unit-sense': d => `${against(d.found, sense(d.sense), d.source, sense(d.meant))}${expected(d.expected)}`,
		'unit-sense-alone': d => `Unexpected ${quoted(d.found, sense(d.sense))}: the document means ${sense(d.meant)}${expected(d.expected)}`,
		'currency-mismatch': d => `${against(d.found, d.foundCurrency, d.source, d.sourceCurrency)}${expected(d.expected)}`,
		'percent-point': d => `Unexpected ${quoted(d.found, d.isPoint ? 'percentage points' : 'per cent')} for ${quote(d.source)}${expected(d.expected)}`,
		'figure-reach': d =>
			d.told === 'by'
				? `Unexpected ${quote(d.found)} as how much it changed for ${quote(d.source)}, which is what was reached`
				: `Unexpected ${quote(d.found)} as ${d.told === 'to' ? 'what was reached' : 'what it was before'} for ${quote(d.source)}, which is how much it changed`,
		'multiple-mismatch': d => `${against(d.found, d.foundValue, d.source, d.sourceValue)}: off by one, as 增加 adds to what was there`,
		'multiple-decrease': d => `Unexpected ${quote(d.found)}: nothing can shrink by once or more of itself, expected 減少…分之… or 降至…分之…`,
		'direction-flipped': d => `Unexpected ${quote(d.found)} for ${quote(d.source)} with ${quote(d.figure)}: ${ways[d.axis]}${expected(d.expected)}`,
		'figures-swapped': d =>
			`Unexpected ${quote(d.before)} as the figure before and ${quote(d.after)} as the figure after: the source says ${quote(d.sourceBefore)}, then ${quote(d.sourceAfter)}`,
		'ratio-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: the ratio is turned round`,
		'figures-exchanged': d =>
			`Unexpected ${quote(d.found)} where ${quote(d.source)} belongs and ${quote(d.other)} where ${quote(d.sourceOther)} belongs: the words around them are those of the other figure`,
		'bound-flipped': d =>
			`Unexpected ${quoted(d.found, boundWords[d.foundBound])} for ${quoted(d.source, boundWords[d.sourceBound])}: the bound is turned round`,
		'range-lost': d => `Unexpected ${quote(d.found)} for the range ${quote(d.source)}: two figures and nothing between them`,
		'deadline-flipped': d =>
			`Unexpected ${quoted(d.found, dateSides[d.foundSide])} for ${quoted(d.source, dateSides[d.sourceSide])}: the time is turned round`,
		'frequency-mismatch': d =>
			`Unexpected ${quoted(d.found, frequency(d.foundFrequency))} for ${quoted(d.source, frequency(d.sourceFrequency))}: how often it happens is another`,
		'list-item-missing': d => `Missing ${quote(d.missing)} of ${quote(d.source)}: the source lists ${d.sourceCount}, the translation ${d.foundCount}`,
		'list-shortened': d => `Missing item of ${quote(d.source)}: the source lists ${d.sourceCount}, the translation ${d.foundCount}`,
		'negation-lost': d => `Missing ${quote(d.source)} in the translation: nothing in it denies anything`,
		'restriction-lost': d => `Missing ${quote(d.source)} in the translation: nothing in it says that nothing else will do`,
		'negation-added': d => `Unexpected ${quote(d.found)}: nothing in the source denies anything`,
		'denial-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: what is denied and what is not is turned round`,
		'restriction-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: it leaves out or lets in others than the source does`,
		'condition-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: a condition became a reason, or the reverse`,
		'choice-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: one of them became both, or both one`,
		'quantifier-turned': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: how many of them are meant has changed`,
		'exception-lost': d => `Missing ${quote(d.source)} in the translation: nothing in it makes an exception`,
		'modality-changed': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: how binding or how certain it is has changed`,
		'own-year': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: the source speaks of its own year`,
		'day-kind': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: working days are fewer than days of the calendar`,
		'tense-changed': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: when it happens has changed`,
		'period-mismatch': d => `${against(d.found, value(d.foundValue), d.source, value(d.sourceValue))}${expected(d.expected)}`,
		'clauses-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: what follows and what it follows from are exchanged`,
		'places-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: the two have changed places`,
		'parts-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: each of the two has what belongs to the other`,
		'order-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: what comes first and what comes next are exchanged`,
		'contrast-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: what is meant and what is not are exchanged`,
		'route-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: start and end are exchanged`,
		'roles-exchanged': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: who does it and to whom are exchanged`,
		'comparison-flipped': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: the comparison is turned round`,
		'opposite-word': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}, which is its opposite`,
		'period-basis': d => `Unexpected ${quote(d.found)} for ${quote(d.source)}: the figure is measured against another period`,
		'period-year-end': d =>
			`Unexpected ${quote(d.found)} for ${quote(d.source)}: it is the quarter that this document reports${expected(d.expected)}`,
		'period-relative': d => `Unexpected ${quoted(d.found, times[d.foundOffset])} for ${quoted(d.source, times[d.sourceOffset])}`,
		'period-missing': d => `Missing ${quoted(d.source, value(d.sourceValue))} in the translation${expected(d.expected)}`,
		'period-added': d => `Unexpected ${quoted(d.found, value(d.foundValue))}: the source states no such period`,
		'term-forbidden': d => `${against(d.found, d.sense, d.source, '')}${expected(d.expected)} [${clip(d.origin)}]`,
		'term-missing': d => `Missing ${quote(d.source)} in the translation${expected(d.expected)} [${clip(d.origin)}]`,
		'term-foreign': d => `${against(d.found, '', d.source, '')}: another variety of Chinese${expected(d.expected)} [${clip(d.origin)}]`,
		'do-not-translate': d => `Missing ${quote(d.source)} in the translation, expected it as it stands [${clip(d.origin)}]`,
		'term-inconsistent': d =>
			`Unexpected ${quote(d.found)} for ${quote(d.source)}, expected one rendering: the document has ${shares(d.variants)}${d.preferred === '' ? '' : `; ${d.locale} prefers ${quote(d.preferred)}`}`,
		'idiom-literal': d => `${against(d.found, d.sense, d.source, '')}${expected(d.expected)}`,
		'acronym-misexpanded': d => `${against(d.found, d.sense, d.source, '')}${expected(d.expected)}`,
		'metric-mismatch': d => `${against(d.found, '', d.source, '')} beside ${quote(d.figure)}${expected(d.expected)}`,
		'metric-added': d => `Unexpected ${quote(d.found)} for ${quote(d.figure)}: the source does not say so`,
		'metric-impossible': d => `Unexpected ${quote(d.found)} of ${quote(d.figure)}, expected an amount for one share or a number of shares`,
		'name-missing': d => `Missing name ${quote(d.source)} in the translation${expected(d.expected)}`,
		'name-changed': d => `${against(d.found, '', d.source, '')}${expected(d.expected)}`,
		'name-as-person': d => `Unexpected ${quote(d.found)} for the company ${quote(d.source)}: it reads like a person${expected(d.expected)}`,
		'name-inconsistent': d =>
			`Unexpected ${quote(d.found)} for ${quote(d.name)}${expected(d.expected)}: the document writes the name in ${count(d.variants.length, 'way')}: ${variants(d.variants)}`,
		'source-suspect': d =>
			`Suspect source ${quote(d.found)}: ${suspicions[d.kind]}${d.meant === '' ? '' : `${d.kind === 'misheard' ? ' for ' : ', probably '}${quote(d.meant)}`}`,
		'fact-conflict': d => `Unexpected ${quote(d.found)}: line ${d.line} says ${quote(d.other)}`,
		untranslated: d => `Unexpected English ${quote(d.found)} (${count(d.words, 'word')}), expected Chinese`,
		'target-empty': d => `Unexpected empty translation, expected Chinese for ${quote(d.source)}`,
		'segment-unpaired-source': d => `Unexpected English line alone, expected Chinese for ${quote(d.source)}`,
		'segment-unpaired-target': d => `Unexpected Chinese line alone, expected English for ${quote(d.found)}`,
		'own-forbidden': d => `Unexpected ${quote(d.found)}: ${d.note.en}`,
		'own-required': d => `${d.source === '' ? '' : `For ${quote(d.source)}: `}${d.note.en}`,
		'translation-missing': d => `Missing translation, expected Chinese for ${quote(d.source)}`,
		'translation-outdated': d => `Unexpected old translation: ${count(d.lines, 'line')} of ${quote(d.source)} changed after it`,
		'script-characters': d => `Unexpected ${quote(d.found)} in ${scripts[d.script]} text${expected(d.expected)}`,
		'script-slip': d => `Unexpected ${quote(d.found)}${expected(d.expected)}`,
		'script-line': d => `Unexpected ${scripts[otherScript(d.script)]} Chinese throughout, expected ${scripts[d.script]}`,
		'script-document': d =>
			`Unexpected ${scripts[otherScript(d.script)]} Chinese in ${count(d.lines, 'line')}, this one the first, expected ${scripts[d.script]}`,
		'hidden-character': d => `Unexpected hidden character ${d.code} (${hidden[d.kind]})${d.count > 1 ? `, ${count(d.count, 'place')}` : ''}`,
		mojibake: d => `Unexpected ${quote(d.found)} from a wrong encoding${expected(d.expected)}`,
		'punctuation-stray': d => `Unexpected ${quote(d.found)}${expected(d.expected)}`,
		'punctuation-end': d => `Unexpected end of the line after ${quote(d.found)}, expected the end of a sentence`,
		'punctuation-unpaired': d => `Unexpected ${quote(d.found)} without its ${d.opens ? 'closing' : 'opening'} mark`,
		'punctuation-style': d =>
			`Unexpected ${styles[d.topic]}${d.topic === 'space' ? '' : ` ${quote(d.found)}`} in ${count(d.count, 'place')} of the document${expected(d.expected)}`,
		'length-short': d => length(d.characters, d.words, d.expected),
		'length-long': d => length(d.characters, d.words, d.expected),
		'text-duplicated': d => `Unexpected ${quote(d.found)} again: the source says it once`,
		'text-copied': d => `Unexpected translation of line ${d.line} once more, for another source`,
		'pair-misaligned': d => `Unexpected translation of another line: ${d.found.split('|').map(quote).join(', ')} stand in line ${d.line}`,
		'untranslated-word': d => `Unexpected English ${quote(d.found)}, expected Chinese`,
		'content-missing': d => `Missing ${quote(d.source)} in the translation`,
		'clause-missing': d => `Missing ${quote(d.source)}: nothing in the translation renders it`,
		'clause-added': d => `Unexpected ${quote(d.found)}: nothing in the source says it`,
		'content-added': d => `Unexpected ${quote(d.found)}: the source says nothing of it`,
		'markup-missing': d => `Missing ${kinds[d.kind]} ${quote(d.source)} in the translation`,
		'markup-added': d => `Unexpected ${kinds[d.kind]} ${quote(d.found)}: the source has none such`,
		'markup-changed': d => `Unexpected ${kinds[d.kind]} ${quote(d.found)}${expected(d.source)}`,
		'markup-misplaced': d => `Unexpected ${quote(d.found)} before the tag it closes`,
		'locale-word': d => `Unexpected ${quote(d.found)} in a text for ${regions[d.locale]}${expectedOneOf(d.expected)}`,
		manual: d =>
			(d.found === ''
				? `Wrong or missing rendering of ${quote(d.source)}`
				: `Unexpected ${quote(d.found)}${d.source === '' ? '' : ` for ${quote(d.source)}`}`) + (d.comment === '' ? '' : `: ${clip(d.comment)}`),
	},
	severities: { critical: 'critical', major: 'major', minor: 'minor', info: 'info' },
	categories: {
		number: 'number',
		unit: 'unit',
		currency: 'currency',
		percent: 'per cent',
		period: 'period',
		untranslated: 'untranslated',
		omission: 'omission',
		addition: 'addition',
		direction: 'direction',
		bound: 'bound',
		negation: 'negation',
		caption: 'caption',
		term: 'term',
		consistency: 'consistency',
		name: 'name',
		acronym: 'acronym',
		idiom: 'idiom',
		locale: 'locale',
		duplication: 'duplication',
		alignment: 'alignment',
		markup: 'markup',
		source: 'source',
		punctuation: 'punctuation',
		character: 'character',
		fact: 'fact',
	},
	notices: {
		'no-tab': (line, detail) => `line ${line}: no TAB; passed over${detail === '' ? '' : `: ${quote(detail)}`}`,
		'more-fields': (line, detail) => `line ${line}: more than two fields; left out${detail === '' ? '' : `: ${quote(detail)}`}`,
		header: (line, detail) => `line ${line}: taken for a header; left out${detail === '' ? '' : `: ${quote(detail)}`}`,
		nul: line => `line ${line}: holds NUL characters`,
		'more-columns': (line, detail) => `line ${line}: further Chinese columns; left out: ${quote(detail)}`,
		'stray-quote': (line, detail) => `line ${line}: text after a closing quote; kept: ${quote(detail)}`,
		'duplicate-key': (line, detail) => `line ${line}: key ${quote(detail)} stands twice; the last one counts`,
		'no-text': (line, detail) => `line ${line}: no text; passed over${detail === '' ? '' : `: ${quote(detail)}`}`,
		'no-time': (line, detail) => `line ${line}: no time that can be read; passed over${detail === '' ? '' : `: ${quote(detail)}`}`,
		'times-differ': () => 'the cues of the two files are at other times; paired by what they say',
		'blocks-differ': line => `from line ${line}: headings, paragraphs and cells are not the same as in the English file; paired by what they say`,
		'more-documents': line => `line ${line}: a second YAML document; only the first is read`,
		'ignore-no-reason': (line, detail) => `line ${line}: silences nothing, expected "-- REASON" at its end: ${quote(detail)}`,
		'ignore-no-rule': (line, detail) => `line ${line}: silences nothing, expected ids of rules: ${quote(detail)}`,
		'ignore-unused': (line, detail) => `line ${line}: silences nothing any more: ${quote(detail)}`,
		'ignore-locked': (line, detail) => `line ${line}: cannot silence a locked rule: ${quote(detail)}`,
	},
	report: {
		document: (pairs, problems) => `${count(problems, 'problem')} in ${count(pairs, 'pair')}`,
		about: about => `, about ${about.map(field => fieldNames[field]).join(', ')}`,
		confidence: probability => `${Math.round(probability * 100)}% sure`,
		suggest: 'suggest: ',
		emptyLine: '(empty)',
		alsoAt: (lines, more) =>
			`also at ${lines.length + more === 1 ? 'line' : 'lines'} ${lines.join(', ')}${more === 0 ? '' : ` and ${grouped(more)} more`}`,
		seeAlso: (line, text) => `see line ${line}: ${text}`,
		rule: 'rule',
		total: 'total',
		found: (problems, causes, pairs, files) =>
			`${count(problems, 'problem')} with ${count(causes, 'cause')} in ${count(pairs, 'pair')} of ${count(files, 'file')}`,
		nothingFound: (pairs, files) => `No problems found in ${count(pairs, 'pair')} of ${count(files, 'file')}`,
		skipped: files => `${count(files, 'file')} passed over: not in both languages`,
		more: (places, rule) =>
			[
				...(places === 0 ? [] : [`--every shows the other ${count(places, 'place')} in full`]),
				...(rule === '' ? [] : [`bilint explain ${rule} says what the rule finds and why`]),
			].join('; '),
	},
	errors: {
		notFound: file => `${file}: no such file`,
		isDirectory: file => `${file}: is a folder, expected a file`,
		unreadable: (file, reason) => `${file}: cannot be read: ${reason}`,
		undecodable: ({ file, line, byte, hex, encoding }) =>
			`${file}:${line}: unexpected bytes ${hex} at byte ${grouped(byte)}, expected UTF-8${encoding === '' ? '' : `; try --encoding ${encoding.replace('|', ' or ')}`}`,
		binary: file => `${file}: is a binary file, expected text`,
		noJournal: file => `${file}: is no journal of decisions: none of its lines holds one`,
		empty: file => `${file}: is empty`,
		oneLanguage: (file, language) => `${file}: ${oneLanguage[language]}`,
		unreadFormat: (file, format) => `${file}: is ${format}, which has no reader; --input-format interleaved takes its lines as they are`,
		unknownOption: (option, nearest) => `Unexpected option ${quote(option)}${didYouMean(nearest)}`,
		unknownCommand: (command, nearest) => `Unexpected command ${quote(command)}${didYouMean(nearest)}`,
		unknownRule: (rule, nearest) => `Unexpected rule ${quote(rule)}${didYouMean(nearest) || ', see bilint rules'}`,
		badValue: (option, value, allowed) =>
			`Unexpected ${quote(value)} for ${option}, expected ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}`,
		missingValue: option => `Missing value for ${option}`,
		missingInput: () => 'Missing input, expected files or folders, or - for standard input',
		missingDelivery: () => 'Missing delivery, expected the old one and the new one, each a file or a folder',
		binaryOnTerminal: format => `Unexpected ${format} for a terminal, expected --report ${format}=FILE or a redirection`,
		ownReport: file => `${file}: is a report of bilint, expected a document; with --input-format it is audited all the same`,
		overwritesInput: file => `${file}: is one of the files that are audited, expected another name`,
		overwritesKept: file => `${file}: is a configuration, glossary, baseline or record of the project, expected another name`,
		namedTwice: file => `${file}: is named for two reports, expected a file for each`,
		needsOther: (option, other) => `Unexpected ${option} without ${other}`,
		excessArgument: argument => `Unexpected argument ${quote(argument)}`,
		writeFailed: (where, reason) => `${destination(where)}: cannot be written: ${reason}`,
		diskFull: where => `${destination(where)}: cannot be written: the disk is full`,
		nothingToAudit: folder => `${folder}: holds no file with both languages`,
		malformed: (file, place, reason) => `${file}${place}: is not well-formed: ${reason}`,
		refused: (file, place, reason) => `${file}${place}: ${refusals[reason]}`,
		internal: (file, reason) =>
			`Internal error${file === '' ? '' : ` while auditing ${file}`}: ${reason}; this is a mistake of bilint, please report it with the file if you may`,
	},
	help: {
		about: 'Finds numbers, units, currencies and periods that do not mean the same in an English text and its Chinese translation',
		headings: {
			usage: 'Usage',
			commands: 'Commands',
			arguments: 'Arguments',
			options: 'Options',
			formats: 'Formats',
			examples: 'Examples',
			exit: 'Exit codes',
		},
		usage: [
			'bilint check [options] FILE|FOLDER…',
			'bilint check [options] --source ENGLISH --target CHINESE',
			'bilint explain RULE',
			'bilint explain quantity TEXT [TRANSLATION]',
			'bilint rules',
			'bilint glossary lint FILE…',
			'bilint glossary diff OLD NEW',
			'bilint init',
			'bilint baseline',
			'bilint review [options] FILE|FOLDER…',
			'bilint fix [options] FILE [--write]',
			'bilint decisions list|prune|compact|export|import [FILE…]',
			'bilint tune',
		],
		commands: {
			check: 'audit files and report what disagrees',
			diff: 'compare two deliveries: what is new, fixed and still open',
			history: 'show the trend of the runs that --history kept',
			page: 'write the offline audit page, which holds the engine',
			explain: 'say what a rule finds, why it matters and how to fix it; or how the figures of a text are read',
			rules: 'list the rules',
			glossary: 'look through glossaries (lint), or compare two versions of one (diff)',
			init: 'write a configuration for what is found here, and a CI job on request',
			baseline: 'write down what is found now, so that only new findings fail',
			review: 'walk through the findings in the terminal, decide each with one key',
			fix: 'write the corrections that were taken into the file',
			decisions: 'list, prune, compact, export or import what was decided',
			tune: 'show which rules were dismissed most, and what would have spared it',
		},
		arguments: {
			files: 'interleaved text, .tsv or .csv files, folders of them, or - for standard input',
			rule: 'the id of a rule, such as unit-sense',
		},
		options: {
			source: 'the English file, when the two languages are in two files',
			target: 'the Chinese file that belongs to --source',
			locale: 'the variety of Chinese: zh-TW, zh-CN or zh-HK (found out from the text if not given)',
			encoding: 'how the files are encoded: utf-8, utf-16le, utf-16be, big5 or gb18030 (UTF-8, or UTF-16 if so marked, if not given)',
			glossary: 'a glossary (XLSX, CSV, TSV, YAML or TBX) that counts more than the built-in terms; may be repeated',
			domain: 'what the text is about: earnings, optics, network, semiconductor, or general (found out from the text if not given); may be repeated',
			format: 'how the report is written to standard output',
			report: 'write a further report to a file, as FORMAT=FILE; may be repeated',
			score: 'a setting of the scorecard: model=mqm|mqm-1.0|lisa, repeats=once|all, critical=fails|counts, pass=95, acceptable=5; may be repeated',
			label: 'the vendor or engine on trial, for reports and the history',
			history: 'add this run to .bilint/history.jsonl and show the trend in reports',
			output: 'the file to write; standard output if not given',
			dismissed: 'show findings that a reviewer dismissed too',
			'fail-on': 'the mildest severity that gives exit code 1: critical, major or minor',
			every: 'show every place in full, not only the first of a cause',
			lang: 'the language of messages: en or zh-Hant',
			color: 'colour the text report even where it is not read on a terminal',
			'no-color': 'never colour the text report (so does NO_COLOR)',
			quiet: 'no progress and no notices',
			'input-format': 'the format of the files, where content and name do not tell it',
			config: 'the configuration file (bilint.config.yaml here or further up, if not given)',
			'no-config': 'no configuration',
			'no-cache': 'audit again what was audited before and has not changed, and keep nothing',
			'print-config': 'show what the configuration comes to, and the files it matches',
			baseline: 'findings of this file are reported and do not fail',
			prune: 'only remove from the baseline what matches nothing any more',
			changed: 'only what changed since the git revision REV',
			'max-findings': 'how many findings at or above --fail-on are let pass',
			'skip-foreign': 'pass over files that are named and not for bilint, as in a folder (for hooks that hand over whatever changed)',
			'exit-zero': 'exit 0 whatever is found (2 stays 2)',
			workflow: 'also write a CI job: github or gitlab',
			help: 'show this help',
			version: 'show the version',
			decisions: 'the journal of decisions (.bilint/decisions.jsonl if not given)',
			by: 'who decides (BILINT_REVIEWER, or the name of the account, if not given)',
			voice: 'whose word it is: reviewer, vendor or arbiter (reviewer if not given)',
			'ambiguous-width': 'how many columns the terminal gives to … — “ ”: 1 or 2 (found out if not given)',
			'screen-reader': 'one thing after the other, with numbers to choose from (so does INK_SCREEN_READER)',
			write: 'do it; without it, only show what would be done',
			safe: 'also take suggestions that are at least 95% sure',
			confirmed: 'also take suggestions of findings that were confirmed',
			all: 'take every suggestion that was not dismissed',
		},
		examples: [
			{ command: 'bilint check call.txt', does: 'audit a transcript with English and Chinese lines by turns' },
			{ command: 'bilint check --source call.en.txt --target call.zh.txt', does: 'audit a text and its translation in two files' },
			{ command: 'bilint check docs/ --format jsonl > findings.jsonl', does: 'audit a folder and keep the findings for other programs' },
			{ command: 'bilint review call.txt', does: 'decide each finding with one key' },
			{ command: 'bilint fix call.txt --write', does: 'write the fixes that were taken into the file' },
		],
		exit: [
			{ code: 0, means: 'nothing at or above --fail-on' },
			{ code: 1, means: 'something at or above --fail-on' },
			{ code: 2, means: 'the job could not be done: a file, an option, the disk' },
		],
	},
	progress: {
		reading: file => `reading ${file}…`,
		pair: pairs => `pair ${grouped(pairs)}`,
		skipped: file => `${file}: not in both languages; passed over`,
		ownReport: file => `${file}: is a report of bilint; passed over`,
		brokenLink: file => `${file}: is a link that leads nowhere; passed over`,
		folderLink: file => `${file}: is a link to a folder, which is not followed; name the folder to audit it too`,
	},
	explain: {
		what: 'What it finds',
		why: 'Why it matters',
		fix: 'How to fix it',
		examples: 'Examples',
		reported: 'reported',
		accepted: 'accepted',
		source: 'English',
		target: 'Chinese',
		category: 'category',
		severity: 'severity',
	},
	explainQuantity: {
		bound: 'bound',
		range: { from: 'start of a range', to: 'end of a range' },
		salience: 'salience',
		saliences: {
			0: 'may take up a counterpart, is never missed',
			1: 'a small or loose figure, may be said in another way',
			2: 'expected on the other side',
			3: 'must stand on the other side',
		},
		none: 'no quantity',
		matches: 'How they are matched',
	},
	rules: { rule: 'rule', category: 'category', severity: 'severity', what: 'what it finds' },
	quality: qualityEn,
	page: pageEn,
	glossary: glossaryEn,
	project: projectEn,
	review: reviewEn,
	triage: triageEn,
};
