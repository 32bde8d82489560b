/** @jsxImportSource preact */
/** The page with script: three views of a report, and the answers given to it. */

import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Overview, Title } from '../../reports/html/overview.js';
import { suggestionOf } from '../../reports/table.js';
import { type Sentences, sentencesOf } from '../messages/messages.js';
import { views } from '../messages/page.js';
import type { Decision, Finding, InterfaceLanguage, Report, RuleId, RuleMeta, Voice } from '../model.js';
import { decisionsIn } from '../triage/import-lines.js';
import { lineOf } from '../triage/record.js';
import { keep, save, stamp } from './browser.js';
import { type Answer, bareOf, decided, decisionOf, ownWord, takenBack } from './decide.js';
import { DocumentView } from './document.js';
import { Choice, FilterBar, Paging } from './filters.js';
import { type CardContext, FindingList } from './findings.js';
import { type Entry, type Gravity, gravityIn, listed, paged, perPage, selected } from './selection.js';
import { type Action, initialState, reduce, type State } from './state.js';

const languages: readonly (readonly [InterfaceLanguage, string])[] = [
	['en', 'English'],
	['zh-Hant', '繁體中文'],
];
const voices: readonly Voice[] = ['reviewer', 'vendor', 'arbiter'];

/** As many cards as a printer is given. */
const MOST_PRINTED = 2000;

/** A name for a file of answers to these documents. */
const answersFile = ({ audits: [first] }: Report): string => {
	const base = (first?.file ?? 'report').split('/').at(-1) ?? 'report';
	return `${base.replace(/[^\p{L}\p{N}._-]+/gu, '_')}.decisions.jsonl`;
};

interface PartProps {
	readonly state: State;
	readonly sentences: Sentences;
	readonly dispatch: (action: Action) => void;
}

function Views({ state, sentences, dispatch, count }: PartProps & { readonly count: number }) {
	return (
		<nav class="views" aria-label={sentences.quality.report}>
			{views.map(view => (
				<button key={view} type="button" aria-current={state.view === view ? 'page' : undefined} onClick={() => dispatch({ type: 'view', view })}>
					{sentences.page.views[view]}
					{view === 'findings' && <span class="count">{count.toLocaleString('en-US')}</span>}
				</button>
			))}
		</nav>
	);
}

function Answers({ report, state, sentences, dispatch, kept }: PartProps & { readonly report: Report; readonly kept: boolean }) {
	const { decisions, reviewer, page } = { decisions: state.decisions, reviewer: state.reviewer, page: sentences.page };
	const said = page.decisions;
	const unsaved = decisions.length - state.saved;
	const nameless = decisions.some(({ by }) => by === '');
	const load = async (file: File | undefined) => {
		if (!file) return;
		const known = new Set(report.audits.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)));
		const { decisions: loaded, unread } = decisionsIn(await file.text());
		const unknown = loaded.filter(({ about }) => 'fingerprint' in about && !known.has(about.fingerprint)).length;
		const notice = `${said.loaded(loaded.length, unknown)}${unread.length > 0 ? ` · ${said.unreadable(unread.length)}` : ''}`;
		dispatch({ type: 'load', decisions: loaded, notice });
	};
	return (
		<aside class="answers" aria-label={page.reviewer.title}>
			<label>
				<span>{page.reviewer.name}</span>
				<input
					id="reviewer-name"
					type="text"
					autocomplete="name"
					value={reviewer.name}
					aria-invalid={nameless}
					onInput={event => dispatch({ type: 'reviewer', reviewer: { name: event.currentTarget.value } })}
				/>
			</label>
			<Choice
				label={page.reviewer.voice}
				value={reviewer.voice}
				options={voices.map(voice => [voice, sentences.quality.voices[voice]] as const)}
				onChange={voice => dispatch({ type: 'reviewer', reviewer: { voice: voice as Voice } })}
			/>
			<span class="buttons">
				<button
					type="button"
					class={unsaved > 0 ? 'strong' : ''}
					disabled={decisions.length === 0}
					onClick={() => {
						if (nameless) {
							dispatch({ type: 'say', notice: page.reviewer.nameNeeded });
							document.getElementById('reviewer-name')?.focus();
							return;
						}
						save(answersFile(report), [decisions.map(decision => `${lineOf(decision)}\n`).join('')], 'application/jsonl');
						dispatch({ type: 'saved' });
					}}
				>
					{said.save}
				</button>
				<label class="button">
					{said.load}
					<input type="file" class="unseen" accept=".jsonl,.json,.txt" onChange={event => void load(event.currentTarget.files?.[0])} />
				</label>
			</span>
			<p class="hint">
				{decisions.length === 0 ? said.none : unsaved > 0 ? said.unsaved(unsaved) : said.howTo}
				{unsaved > 0 && ` · ${kept ? said.kept : said.notKept}`}
			</p>
		</aside>
	);
}

/** Everything at once while a printer looks, and a page of it otherwise. */
function usePrinting(): boolean {
	const [printing, setPrinting] = useState(false);
	useEffect(() => {
		const [start, end] = [() => setPrinting(true), () => setPrinting(false)];
		addEventListener('beforeprint', start);
		addEventListener('afterprint', end);
		return () => {
			removeEventListener('beforeprint', start);
			removeEventListener('afterprint', end);
		};
	}, []);
	return printing;
}

function List({
	report,
	state,
	sentences,
	dispatch,
	card,
	gravity,
}: PartProps & { readonly report: Report; readonly card: CardContext; readonly gravity: Gravity }) {
	const { printing } = card;
	const audits = useMemo(() => selected(report, state.filters, sentences), [report, state.filters, sentences]);
	const entries = useMemo(() => listed(audits, state.order, gravity), [audits, state.order, gravity]);
	const [shown, all] = [audits, report.audits].map(list => list.reduce((sum, { findings }) => sum + findings.length, 0));
	const { items, page, pages } = paged<Entry>(entries, printing ? 0 : state.page, printing ? MOST_PRINTED : perPage.findings);
	const turn = (to: number) => {
		dispatch({ type: 'page', page: to });
		document.querySelector('main')?.scrollIntoView();
	};
	return (
		<>
			<FilterBar report={report} state={state} sentences={sentences} dispatch={dispatch} shown={shown ?? 0} all={all ?? 0} />
			<Paging page={page} pages={printing ? 1 : pages} sentences={sentences} onPage={turn} />
			<FindingList entries={items} card={card} />
			{printing && entries.length > items.length && <p class="hint">{sentences.page.printCut(items.length, entries.length)}</p>}
			<Paging page={page} pages={printing ? 1 : pages} sentences={sentences} onPage={turn} />
			<p class="hint keys">{sentences.page.answer.keys}</p>
		</>
	);
}

export interface AppProps {
	readonly report: Report;
	/** What the browser kept of an earlier visit. */
	readonly remembered: Pick<State, 'decisions' | 'saved' | 'reviewer'>;
	/** Under which name it keeps this one. */
	readonly keptAs: string;
	/** What else the page offers for the report as decided. */
	readonly tools?: (report: Report, decisions: readonly Decision[], sentences: Sentences) => ComponentChildren;
}

/** Answers on a whole cause are one decision; a wording is one for each line, which has its own. */
function decisionsFor(
	finding: Finding,
	places: readonly Finding[],
	answer: Answer,
	state: State,
	proposals: (of: Finding) => string | undefined,
): readonly Decision[] {
	if (answer.verdict !== 'fixed' || !answer.wholeCause) return [decisionOf(finding, answer, state.reviewer, stamp())];
	return places.flatMap(place => {
		const text = proposals(place);
		return text === undefined ? [] : [decisionOf(place, { ...answer, text, wholeCause: false }, state.reviewer, stamp())];
	});
}

export function App({ report: original, remembered, keptAs, tools }: AppProps) {
	const [state, dispatch] = useReducer(reduce, initialState(original.lang, original.audits[0]?.file ?? '', remembered));
	const [kept, setKept] = useState(true);
	const printing = usePrinting();
	const bare = useMemo(() => bareOf(original), [original]);
	const settled = useMemo(() => decided(original, bare, state.decisions), [original, bare, state.decisions]);
	const report = useMemo((): Report => ({ ...settled, lang: state.lang }), [settled, state.lang]);
	const gravity = useMemo(() => gravityIn(original), [original]);
	const sentences = sentencesOf(state.lang);
	const rules = useMemo(() => new Map<RuleId, RuleMeta>(original.rules.map(rule => [rule.id, rule])), [original]);

	useEffect(() => {
		document.documentElement.lang = state.lang;
	}, [state.lang]);
	const { decisions, saved, reviewer } = state;
	useEffect(() => {
		if (decisions.length > 0 || reviewer.name !== '') setKept(keep(keptAs, { decisions, saved, reviewer }));
	}, [keptAs, decisions, saved, reviewer]);
	useEffect(() => {
		const warn = (event: BeforeUnloadEvent) => {
			if (!kept && decisions.length > saved) event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}, [kept, decisions, saved]);

	const card: CardContext = {
		sentences,
		lang: state.lang,
		rules,
		reviewer: state.reviewer,
		printing,
		dispatch,
		onAnswer(finding, places, answer) {
			const decisions = decisionsFor(finding, places, answer, state, place => (place.target ? suggestionOf(place) : undefined));
			const touched = answer.wholeCause ? places.length : 1;
			dispatch({ type: 'decide', decisions, notice: sentences.page.answer.done(sentences.quality.statuses[answer.verdict], touched) });
		},
		onTakeBack(finding) {
			const word = ownWord(finding, state.reviewer);
			if (word) dispatch({ type: 'decide', decisions: [takenBack(word, state.reviewer, stamp())], notice: sentences.page.answer.takeBack });
		},
	};
	const parts: PartProps = { state, sentences, dispatch };
	return (
		<>
			<header class="top">
				<Title report={report} sentences={sentences} />
				<Choice
					label={sentences.page.language}
					value={state.lang}
					options={languages}
					onChange={lang => dispatch({ type: 'language', lang: lang as InterfaceLanguage })}
				/>
			</header>
			<Answers {...parts} report={report} kept={kept} />
			{tools?.(report, state.decisions, sentences)}
			<Views {...parts} count={report.audits.reduce((sum, { findings }) => sum + findings.length, 0)} />
			<p class="unseen" role="status">
				{state.notice}
			</p>
			<main>
				{state.view === 'overview' && (
					<Overview
						report={report}
						onRule={rule => dispatch({ type: 'filter', filters: { rule } })}
						onFile={file => dispatch({ type: 'filter', filters: { file } })}
						onPart={(file, pair) => dispatch({ type: 'read', place: { file, pair, asked: true } })}
					/>
				)}
				{state.view === 'findings' && <List {...parts} report={report} card={card} gravity={gravity} />}
				{state.view === 'document' && <DocumentView report={report} place={state.place} opened={state.opened} card={card} dispatch={dispatch} />}
			</main>
		</>
	);
}
