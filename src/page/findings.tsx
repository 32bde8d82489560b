/** @jsxImportSource preact */
/** The list of findings, a page at a time. */

import { useEffect, useRef } from 'preact/hooks';
import { FindingCard, type FindingContext } from '../../reports/html/finding.js';
import { Line } from '../../reports/html/text.js';
import { placeOf, statusIn } from '../../reports/table.js';
import type { Sentences } from '../messages/messages.js';
import type { Audit, Finding, InterfaceLanguage, RuleId, RuleMeta } from '../model.js';
import { visible } from '../visible.js';
import { AnswerBar } from './answer.js';
import { type Answer, ownWord } from './decide.js';
import type { Entry } from './selection.js';
import type { Action, Reviewer } from './state.js';

/** What every card needs. */
export interface CardContext {
	readonly sentences: Sentences;
	readonly lang: InterfaceLanguage;
	readonly rules: ReadonlyMap<RuleId, RuleMeta>;
	readonly reviewer: Reviewer;
	/** A printer looks: what is folded is unfolded. */
	readonly printing: boolean;
	readonly dispatch: (action: Action) => void;
	readonly onAnswer: (finding: Finding, places: readonly Finding[], answer: Answer) => void;
	readonly onTakeBack: (finding: Finding) => void;
}

const contextOf = (finding: Finding, audit: Audit, { sentences, lang, rules }: CardContext): FindingContext => ({
	sentences,
	lang,
	locale: audit.locale,
	pair: audit.pairs[finding.pair],
	rule: rules.get(finding.rule),
});

/** The other places of a cause: a line each, which opens the document there. */
function Places({ entry, card }: { readonly entry: Entry; readonly card: CardContext }) {
	const { audit, places } = entry;
	const { sentences, dispatch } = card;
	return (
		<details class="places" open={card.printing || undefined}>
			<summary>{sentences.page.finding.places(places.length)}</summary>
			<ol>
				{places.map(finding => (
					<li key={finding.fingerprint}>
						<button
							type="button"
							class="link number"
							onClick={() => dispatch({ type: 'read', place: { file: audit.file, pair: finding.pair, asked: true }, opened: finding.fingerprint })}
						>
							{visible(String(placeOf(finding.target ?? finding.source, audit.pairs[finding.pair]) ?? ''))}
						</button>{' '}
						{finding.source && <Line {...finding.source} lang="en" severity={finding.severity} />}{' '}
						{finding.target && <Line {...finding.target} lang={audit.locale} severity={finding.severity} />}{' '}
						<span class={`chip status ${finding.status}`}>{statusIn(sentences, finding)}</span>
					</li>
				))}
			</ol>
		</details>
	);
}

/** A finding that can be answered. */
export function AnswerableCard({ entry, card, inDocument }: { readonly entry: Entry; readonly card: CardContext; readonly inDocument?: boolean }) {
	const { finding, audit, places } = entry;
	const { sentences, dispatch, reviewer } = card;
	return (
		<FindingCard finding={finding} context={contextOf(finding, audit, card)} count={places.length}>
			{places.length > 1 && <Places entry={entry} card={card} />}
			<AnswerBar
				finding={finding}
				places={places.length}
				answered={ownWord(finding, reviewer) !== undefined}
				sentences={sentences}
				onAnswer={answer => card.onAnswer(finding, places, answer)}
				onTakeBack={() => card.onTakeBack(finding)}
			/>
			{!inDocument && (
				<button
					type="button"
					class="link"
					onClick={() => dispatch({ type: 'read', place: { file: audit.file, pair: finding.pair, asked: true }, opened: finding.fingerprint })}
				>
					{sentences.page.finding.inDocument}
				</button>
			)}
		</FindingCard>
	);
}

const typing = (element: EventTarget | null): boolean => element instanceof HTMLElement && /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName);

/** Keys work while the keyboard is on a card (WCAG 2.1, 2.1.4): letters press its buttons, j and k go to its neighbours. */
function pressed(event: KeyboardEvent): void {
	if (typing(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
	const item = event.target instanceof Element ? event.target.closest('.entry') : null;
	if (!item) return;
	const neighbour = event.key === 'j' ? item.nextElementSibling : event.key === 'k' ? item.previousElementSibling : null;
	const target = neighbour ?? item.querySelector(`[data-key="${/^[cdwmu]$/.test(event.key) ? event.key : 'none'}"]`);
	if (!(target instanceof HTMLElement)) return;
	event.preventDefault();
	if (neighbour) {
		target.focus();
		target.scrollIntoView({ block: 'nearest' });
	} else {
		target.click();
	}
}

/** When the finding that had the keyboard left the list, because a filter no longer lets it in, the one in its place gets it. */
function useKeptPlace() {
	const list = useRef<HTMLOListElement>(null);
	const place = useRef(-1);
	useEffect(() => {
		const entries = list.current?.children;
		if (!entries || place.current < 0 || document.activeElement !== document.body) return;
		const next = entries[Math.min(place.current, entries.length - 1)];
		if (next instanceof HTMLElement) next.focus({ preventScroll: true });
	});
	const onFocus = (event: FocusEvent): void => {
		const entry = event.target instanceof Element ? event.target.closest('.entry') : null;
		place.current = entry ? [...(list.current?.children ?? [])].indexOf(entry) : -1;
	};
	const onBlur = (event: FocusEvent): void => {
		if (event.relatedTarget) place.current = -1;
	};
	return { list, onFocus, onBlur };
}

export function FindingList({ entries, card }: { readonly entries: readonly Entry[]; readonly card: CardContext }) {
	const { list, onFocus, onBlur } = useKeptPlace();
	return (
		<ol class="list" ref={list} onKeyDown={pressed} onFocusIn={onFocus} onFocusOut={onBlur}>
			{entries.map(entry => (
				<li key={entry.finding.fingerprint} class="entry" tabIndex={-1}>
					<AnswerableCard entry={entry} card={card} />
				</li>
			))}
		</ol>
	);
}
