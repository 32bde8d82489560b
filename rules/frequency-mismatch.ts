// How often is a figure of its own: every number of "once every two days" may arrive, and the patient takes it twice a day. Compared by rate, so "twice a day" is every twelve hours.

import {
	type Frequency,
	type FrequencyLexicon,
	frequenciesInChinese,
	frequenciesInEnglish,
	mayHoldFrequencies,
} from '../src/annotate/frequencies.js';
import { isTranslated, overlaps, sourceText, targetText } from '../src/compare/evidence.js';
import { unlikeFrequencies } from '../src/compare/frequencies.js';
import { agreeing } from '../src/compare/readings.js';
import type { Match, PairRule, Problem, SaidFrequency, Span } from '../src/model.js';

const none: readonly Problem[] = [];

const said = ({ times, every, unit }: Frequency): SaidFrequency => ({ times, every: Math.max(...every), unit });

/** A length in digits on both sides that slipped, the unit right: `period-mismatch` says so, and what to write. */
const isPlainSlip = ({ relation, source, target, readings: [asked, found] }: Match, span: Span): boolean =>
	!agreeing.has(relation) && source?.digits === true && target?.digits === true && asked?.unit === found?.unit && overlaps(target.span, span);

export const frequencyMismatch = (lexicon: FrequencyLexicon): PairRule => ({
	id: 'frequency-mismatch',
	scope: 'pair',
	category: 'period',
	severity: 'major',
	what: { en: 'How often something happens became more or less often.', 'zh-Hant': '譯文的頻率與原文不同，次數或間隔變了。' },
	why: {
		en: 'A dose, a payment or an inspection falls due at the wrong time, though every figure may have arrived.',
		'zh-Hant': '即使數字都在，用藥、付款或檢查的時間也錯了。',
	},
	fix: { en: 'Restore the times and the period of the source.', 'zh-Hant': '改回原文的次數與間隔。' },
	examples: [
		{
			source: 'Take one tablet twice daily.',
			target: '每日一次，每次兩錠。',
			finds: ['Unexpected "每日一次" (once a day) for "twice daily" (2 times a day): how often it happens is another'],
		},
		{
			source: 'Inject 10 mg once weekly.',
			target: '每日注射 10 毫克。',
			finds: ['Unexpected "每日" (per day) for "once weekly" (once a week): how often it happens is another'],
		},
		{ source: 'Apply the cream every 12 hours.', target: '乳膏每日塗抹兩次。', finds: [] },
		{ source: 'Check the filter every other day.', target: '每隔一天檢查濾網。', finds: [] },
	],
	check(compared) {
		const { pair } = compared;
		if (!pair.source || !pair.target || !mayHoldFrequencies(pair.source.text, pair.target.text, lexicon)) return none;
		const source = frequenciesInEnglish(pair.source.text, lexicon);
		if (source.length === 0 || !isTranslated(compared)) return none;
		const unlike = unlikeFrequencies(source, frequenciesInChinese(pair.target.text, lexicon), lexicon.seconds);
		if (!unlike || compared.matches.some(match => isPlainSlip(match, unlike.target.span))) return none;
		if (lexicon.english.otherwise.test(pair.source.text.slice(unlike.source.span[1]))) return none;
		const { source: here, target: there } = unlike;
		const [asked, found] = [said(here), said(there)];
		return [
			{
				message: {
					id: 'frequency-mismatch',
					data: { found: targetText(pair, there.span), source: sourceText(pair, here.span), foundFrequency: found, sourceFrequency: asked },
				},
				severity: 'major',
				confidence: 0.8,
				source: [here.span],
				target: [there.span],
				cause: `${asked.times}/${asked.every} ${asked.unit}→${found.times}/${found.every} ${found.unit}`,
				edits: [],
				related: [],
			},
		];
	},
});
