// The figures and names of a line stand in the translation of its neighbour and not in its own: the content has slipped. Two of them make a line certain;
// one is enough beside a certain line that slipped as far.

import { everyMatch } from '../src/annotate/every-match.js';
import { type Anchor, inSource, inTarget, losesFigure, sourceAnchors, strayWords } from '../src/compare/anchors.js';
import { sameReadings } from '../src/compare/quantities.js';
import { groundedShare } from '../src/compare/surplus.js';
import type { Traces } from '../src/compare/traces.js';
import type { Compared, DocumentRule, Problem, Quantity, RuleContext } from '../src/model.js';

/** The nearest first. */
const offsets = [-1, 1, -2, 2, -3, 3];
const enough = 2;

/** Most of the anchors must be there, and by far more than in the line's own translation: a year or a company's name is everywhere. */
const most = 0.6;
const timesOwn = 3;

/** How near a certain line must be to one that is not, in pairs. */
const near = 8;

/** Where the content of a line was found. */
interface Slipped {
	readonly offset: number;
	readonly certain: boolean;
	/** What was found there, as the English writes it. */
	readonly found: readonly string[];
	readonly line: number;
	readonly text: string;
	/** Lengths of the line's two sides. */
	readonly spans: readonly [source: number, target: number];
}

/** The neighbours whose translation holds what this line says, where neither their source nor this line's own translation does. */
function elsewhere(compared: Compared, anchors: readonly Anchor[], context: RuleContext): readonly Slipped[] {
	const { source, target } = compared.pair;
	if (!source || !target) return [];
	const kept = inTarget(anchors, compared);
	const missing = anchors.filter(anchor => !kept.includes(anchor));
	const figures = anchors.filter(({ kind }) => kind === 'figure').length;
	const least = Math.max(1, kept.length * timesOwn, most * (figures < enough ? anchors.length : figures));
	if (missing.length < least) return [];
	return offsets.flatMap(offset => {
		const neighbour = context.neighbour(offset);
		if (!neighbour?.pair.target) return [];
		const there = inTarget(missing, neighbour);
		if (there.length < least) return [];
		const own = inSource(there, neighbour);
		const found = there.filter(anchor => !own.includes(anchor));
		if (found.length < least) return [];
		const { text, segments } = neighbour.pair.target;
		const spans = [source.text.length, target.text.length] as const;
		return [{ offset, certain: found.length >= enough, found: found.map(anchor => anchor.text), line: segments[0].line, text, spans }];
	});
}

const nothing: readonly (readonly Slipped[])[] = [];

/** Where the figures and names of a line stand, if not in its own translation. */
function slippedOf(compared: Compared, context: RuleContext): readonly Slipped[] {
	const english = compared.pair.source?.text ?? '';
	if ((!losesFigure(compared) && !mayNameElsewhere(english, context)) || !/\d|[a-z] [A-Z]/.test(english)) return [];
	const anchors = sourceAnchors(compared);
	return anchors.length === 0 ? [] : elsewhere(compared, anchors, context);
}

/** Characters that are not there by chance, the part of those of substance that this English gives grounds for at most, and a neighbour's at least. */
const [fewestCharacters, mostOwn, leastOther] = [6, 0.17, 0.4] as const;
/** Words that a translation would render: "No, no, no" has none, and says nothing against any Chinese. */
const fewestWords = 2;

const saysMuch = (english: string, { renderingsOf }: Traces): boolean =>
	everyMatch(english.toLowerCase(), /[a-z]{2,}/g).filter(([word]) => renderingsOf(word)?.light === false).length >= fewestWords;

/** Figures of the Chinese that this English does not have. */
const strangersOf = ({ matches }: Compared): readonly Quantity[] =>
	matches.flatMap(({ source, target }) => (!source && target !== undefined && target.salience > 0 ? [target] : []));

/** Whether one of the figures stands in an English line. */
const statesOne = ({ source }: Compared, figures: readonly Quantity[]): boolean =>
	source.some(here => figures.some(there => sameReadings(here, there) !== undefined));

/** The neighbour whose English the translation plainly renders, where it renders nothing of its own: "Do you want to take the second?" as 我們在9月換了襯板. */
function ofNeighbour(compared: Compared, strangers: readonly Quantity[], context: RuleContext, traces: () => Traces): readonly Slipped[] {
	const { source, target } = compared.pair;
	if (!source || !target || (target.text.match(/[\u3400-\u9fff]/g)?.length ?? 0) < fewestCharacters) return [];
	if (!saysMuch(source.text, traces()) || groundedShare(compared, traces()) > mostOwn) return [];
	return offsets.flatMap((offset): readonly Slipped[] => {
		const other = context.neighbour(offset);
		if (!other?.pair.source || other.pair.kind !== 'prose' || !statesOne(other, strangers)) return [];
		if (groundedShare({ ...other, pair: { ...other.pair, target } }, traces()) < leastOther) return [];
		const { text, segments } = other.pair.source;
		return [{ offset: -offset, certain: true, found: [text], line: segments[0].line, text, spans: [source.text.length, target.text.length] }];
	});
}

/** Whether a neighbouring translation has a word in Latin letters that stands in this source and not in its own. */
function mayNameElsewhere(source: string, context: RuleContext): boolean {
	let small: string | undefined;
	for (const offset of offsets) {
		const neighbour = context.neighbour(offset);
		if (!neighbour) continue;
		for (const word of strayWords(neighbour.pair)) {
			small ??= source.toLowerCase();
			if (small.includes(word)) return true;
		}
	}
	return false;
}

function problem({ offset, certain, found, line, text, spans }: Slipped): Problem {
	return {
		message: { id: 'pair-misaligned', data: { found: found.join('|'), line } },
		severity: 'major',
		confidence: certain ? 0.85 : 0.7,
		source: [[0, spans[0]]],
		target: [[0, spans[1]]],
		cause: `shift ${offset > 0 ? '+' : ''}${offset}`,
		edits: [],
		related: [{ line, text }],
	};
}

/** @param traces the renderings of common words, made ready when the first line asks for them. */
export const pairMisaligned = (traces: () => Traces): DocumentRule<readonly Slipped[]> => ({
	id: 'pair-misaligned',
	scope: 'document',
	category: 'alignment',
	severity: 'major',
	what: {
		en: 'The figures and names of a line stand in the translation of a neighbouring line and not in its own.',
		'zh-Hant': '這一行的數字與名稱不在自己的譯文裡，卻出現在鄰近行的譯文中。',
	},
	why: { en: 'From there on the reader gets every line under the wrong one.', 'zh-Hant': '從這裡開始，讀者看到的譯文都對錯了行。' },
	fix: { en: 'Move the translations back to their lines.', 'zh-Hant': '把譯文移回正確的行。' },
	examples: [{ source: 'Revenue was $44.5 million for CATV products.', target: 'CATV 產品營收為 4,450 萬美元。', finds: [] }],
	observe(compared, context) {
		const { pair } = compared;
		if (!pair.source || !pair.target || pair.kind !== 'prose') return nothing;
		const slipped = slippedOf(compared, context);
		if (slipped.length > 0) return [slipped];
		const strangers = strangersOf(compared);
		const taken = strangers.length === 0 ? [] : ofNeighbour(compared, strangers, context, traces);
		return taken.length === 0 ? nothing : [taken];
	},
	conclude(observations) {
		const certain = new Set(
			observations.flatMap(({ pair, observation }) => observation.filter(slipped => slipped.certain).map(({ offset }) => `${offset} ${pair}`)),
		);
		const isNear = (pair: number, offset: number): boolean => {
			for (let other = pair - near; other <= pair + near; other++) if (certain.has(`${offset} ${other}`)) return true;
			return false;
		};
		return observations.flatMap(({ pair, observation }) => {
			const slipped = observation.find(one => one.certain) ?? observation.find(({ offset }) => isNear(pair, offset));
			return slipped ? [{ pair, problem: problem(slipped) }] : [];
		});
	},
});
