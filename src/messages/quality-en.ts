/** What reports for QA teams say in English. */

import { decimals, grouped, percent } from './phrases.js';
import type { QualitySentences } from './quality.js';

const count = (amount: number, one: string, many = `${one}s`): string => `${grouped(amount)} ${amount === 1 ? one : many}`;

export const qualityEn: QualitySentences = {
	columns: {
		file: 'file',
		line: 'line',
		cause: 'cause',
		rule: 'rule',
		category: 'category',
		mqm: 'MQM type',
		severity: 'severity',
		confidence: 'confidence',
		message: 'message',
		source: 'source',
		target: 'target',
		found: 'found',
		expected: 'expected',
		suggestion: 'suggestion',
		status: 'status',
		reviewer: 'reviewer',
		responsible: 'responsible',
		reason: 'reason',
		date: 'date',
		answer: 'answer',
		answerReason: 'reason for the answer',
		newTranslation: 'new translation',
		fingerprint: 'fingerprint',
	},
	sections: { scorecard: 'Scorecard', findings: 'Findings', byCause: 'By cause', byRule: 'By rule', byFile: 'By file' },
	statuses: { open: 'open', confirmed: 'confirmed', fixed: 'fixed', dismissed: 'dismissed', later: 'later' },
	responsibles: { source: 'source', engine: 'engine', translator: 'translator', preference: 'preference' },
	voices: { reviewer: 'reviewer', vendor: 'vendor', arbiter: 'arbiter' },
	mqm: {
		mistranslation: 'Mistranslation',
		addition: 'Addition',
		omission: 'Omission',
		'no-translate': 'Do not translate',
		untranslated: 'Untranslated',
		termbase: 'Inconsistent with terminology resource',
		'term-inconsistency': 'Inconsistent use of terminology',
		punctuation: 'Punctuation',
		'character-encoding': 'Character encoding',
		'locale-convention': 'Locale conventions',
		markup: 'Markup',
	},
	answers: { accept: 'accept', dispute: 'dispute' },
	disputed: 'disputed',
	decided: (voice, by, status, day, reason) =>
		`${qualityEn.statuses[status]} by ${by === '' ? '' : `${by}, `}${voice}, ${day}${reason === '' ? '' : `: ${reason}`}`,
	dismissedHidden: findings => `${count(findings, 'dismissed finding')} not shown; --dismissed shows ${findings === 1 ? 'it' : 'them'}`,
	stale: decisions => `${count(decisions, 'decision')} no longer ${decisions === 1 ? 'matches' : 'match'} any finding`,
	cut: '… (cut; whole in the json report)',
	report: 'Translation audit',
	places: 'places',
	files: 'files',
	words: 'words',
	pairs: 'pairs',
	total: 'total',
	findings: 'findings',
	suggestion: 'suggestion',
	points: 'points',
	reviewed: 'reviewed',
	repeats: 'repeats',
	found: 'found, not yet reviewed',
	errors: 'reviewed errors',
	scorecard: {
		title: 'Scorecard (MQM)',
		passes: (score, pass) => `Pass: ${decimals(score)}, and ${decimals(pass)} is needed`,
		failsByScore: (score, pass) => `Fail: ${decimals(score)}, and ${decimals(pass)} is needed`,
		failsByCritical: errors => `Fail: ${count(errors, 'critical error')}, and one fails whatever the score`,
		unreviewed: (reviewed, undecided) =>
			reviewed === 0
				? 'No verdict before review: these are counts of what was found'
				: `No verdict yet: ${count(undecided, 'finding that carries', 'findings that carry')} points ${undecided === 1 ? 'is' : 'are'} not reviewed`,
		smallSample: (words, needed) => `No verdict: ${count(words, 'word')} is too small a sample, ${grouped(needed)} are needed`,
		disputed: (disputes, score, contested) =>
			`No verdict: ${count(disputes, 'dispute')} would turn it (${decimals(score)} as reviewed, ${decimals(contested)} if the vendor is right)`,
		inputs: {
			model: 'Model',
			words: 'Evaluation word count (EWC), words of the source',
			penalty: 'Absolute penalty total (APT)',
			perWord: 'Per-word penalty (PWPT = APT ÷ EWC)',
			normed: 'Normed penalty (NPT = PWPT × 1,000)',
			raw: 'Raw score ((1 − PWPT) × 100)',
			pass: 'Pass mark (PT)',
			acceptable: 'Acceptable penalty points per 1,000 words (APP)',
			factor: 'Scaling factor (SF = (100 − PT) ÷ APP)',
			score: 'Score (100 − NPT × SF)',
			critical: 'Critical errors',
			repeats: 'Repeats',
			reviewed: 'Reviewed',
			source: 'Credited to the source',
			preference: 'Matters of preference',
		},
		model: (model, weights) =>
			`${{ mqm: 'MQM', 'mqm-1.0': 'MQM 1.0 (2015)', lisa: 'LISA' }[model]}, calibrated; critical ${weights.critical}, major ${weights.major}, minor ${weights.minor}, info ${weights.info}`,
		repeatPolicy: (policy, left) =>
			policy === 'all' ? 'every place of a cause counts' : `a cause counts once a document, at its gravest; ${count(left, 'repeat')} not counted`,
		criticalPolicy: policy => (policy === 'fails' ? 'one fails, whatever the score' : 'count their points and no more'),
		reviewedShare: (reviewed, all) =>
			all === 0 ? 'nothing was found' : `${grouped(reviewed)} of ${count(all, 'finding')} (${percent(reviewed / all)})`,
		credit: (errors, penalty) =>
			errors === 0 ? 'none' : `${count(errors, 'error')} (${count(penalty, 'point')}), not counted against the translation`,
		cautions: words => [
			`The sample has ${count(words, 'word')}. Under 1,000 words a score says little of a translator; evaluations usually take 500 to 20,000.`,
			'Counted is what bilint found, and reviewers confirmed or added. What nobody looked for is not in it.',
			'The scoring model is MQM’s, with the figures shown. It is no ISO 5060 evaluation, which people make of a whole text.',
		],
	},
	trend: {
		title: 'Trend',
		run: 'run',
		label: 'label',
		rate: 'per 1,000 words',
		remeasured: 'measured with another version of the tool, its rules or the glossary than the run before',
		none: 'The history holds no run yet; bilint check --history adds one',
		unread: (file, lines) =>
			`${file}: line${lines.length === 1 ? '' : 's'} ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''} not understood; left out`,
	},
	deliveries: {
		title: 'Deliveries compared',
		added: 'New',
		fixed: 'Fixed',
		gone: 'Gone with their lines',
		remaining: 'Still open',
		again: 'the line was right before',
		summary: ({ added, again, fixed, gone, remaining }) =>
			`${grouped(added)} new${again === 0 ? '' : ` (${grouped(again)} in lines that were right before)`}, ${grouped(fixed)} fixed, ${grouped(remaining)} still open${gone === 0 ? '' : `, ${grouped(gone)} gone with their lines`}`,
	},
};
