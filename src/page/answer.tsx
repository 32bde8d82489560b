/** @jsxImportSource preact */
/** What a reader can say about a finding: an error, no error, other words, a comment. */

import { useState } from 'preact/hooks';
import { suggestionOf } from '../../reports/table.js';
import type { Sentences } from '../messages/messages.js';
import { type Finding, type Responsible, responsibles, type Severity, severities, type Verdict } from '../model.js';
import type { Answer } from './decide.js';
import { Choice } from './filters.js';

/** What is being said, where it takes more than a click. */
type Draft = 'dismissed' | 'fixed' | 'later';

/** The whole line as it should read, before the reader changes it. */
const proposed = (finding: Finding): string => suggestionOf(finding) ?? finding.target?.text ?? '';

const nothing: Pick<Answer, 'reason' | 'severity' | 'responsible'> = { reason: '', severity: '', responsible: '' };

interface FormProps {
	readonly finding: Finding;
	readonly draft: Draft;
	readonly wholeCause: boolean;
	readonly sentences: Sentences;
	readonly onAnswer: (answer: Answer) => void;
	readonly onCancel: () => void;
}

function Form({ finding, draft, wholeCause, sentences, onAnswer, onCancel }: FormProps) {
	const { answer: said } = sentences.page;
	const { quality } = sentences;
	const [text, setText] = useState(proposed(finding));
	const [reason, setReason] = useState('');
	const [severity, setSeverity] = useState<Severity | ''>('');
	const [responsible, setResponsible] = useState<Responsible | ''>('');
	const unchanged = ['', said.unchanged] as const;
	return (
		<form
			class="draft"
			onSubmit={event => {
				event.preventDefault();
				leave(event.currentTarget);
				onAnswer({ verdict: draft, reason, severity, responsible, wholeCause, ...(draft === 'fixed' ? { text } : {}) });
			}}
			onKeyDown={event => {
				if (event.key !== 'Escape') return;
				leave(event.currentTarget);
				onCancel();
			}}
		>
			{draft === 'fixed' && (
				<label class="wide">
					<span>{said.newText}</span>
					<textarea
						rows={3}
						value={text}
						ref={element => {
							if (element && !element.dataset.ready) focusOnce(element);
						}}
						onInput={event => setText(event.currentTarget.value)}
					/>
				</label>
			)}
			<label class="wide">
				<span>{said.reason}</span>
				<input
					type="text"
					value={reason}
					ref={element => {
						if (element && draft !== 'fixed' && !element.dataset.ready) focusOnce(element);
					}}
					onInput={event => setReason(event.currentTarget.value)}
				/>
			</label>
			{draft !== 'dismissed' && (
				<Choice
					label={said.severity}
					value={severity}
					options={[unchanged, ...severities.map(own => [own, sentences.severities[own]] as const)]}
					onChange={value => setSeverity(value as Severity | '')}
				/>
			)}
			<Choice
				label={said.responsible}
				value={responsible}
				options={[unchanged, ...responsibles.map(own => [own, quality.responsibles[own]] as const)]}
				onChange={value => setResponsible(value as Responsible | '')}
			/>
			<span class="buttons">
				<button type="submit" class="strong">
					{said.apply}
				</button>
				<button
					type="button"
					onClick={event => {
						leave(event.currentTarget);
						onCancel();
					}}
				>
					{said.cancel}
				</button>
			</span>
		</form>
	);
}

/** Gives the keyboard back to the finding before its form goes. */
function leave(form: Element): void {
	const entry = form.closest('.entry');
	if (entry instanceof HTMLElement) entry.focus({ preventScroll: true });
}

/** Gives the field the keyboard when it appears, and never again. */
function focusOnce(element: HTMLElement): void {
	element.dataset.ready = 'yes';
	element.focus();
}

export interface AnswerProps {
	readonly finding: Finding;
	/** Places of its cause in the document. */
	readonly places: number;
	/** The reader has said something about it already. */
	readonly answered: boolean;
	readonly sentences: Sentences;
	readonly onAnswer: (answer: Answer) => void;
	readonly onTakeBack: () => void;
}

/** The buttons, and the form that some of them open. Keys of the card press them by their `data-key`. */
export function AnswerBar({ finding, places, answered, sentences, onAnswer, onTakeBack }: AnswerProps) {
	const said = sentences.page.answer;
	const [draft, setDraft] = useState<Draft | undefined>();
	const [whole, setWhole] = useState(places > 1);
	const wholeCause = whole && places > 1;
	const say = (verdict: Verdict, text?: string) => onAnswer({ verdict, ...nothing, wholeCause, ...(text === undefined ? {} : { text }) });
	const suggestion = finding.target ? suggestionOf(finding) : undefined;
	const open = (next: Draft) => setDraft(draft === next ? undefined : next);
	return (
		<fieldset class="answer">
			<legend class="unseen">{said.label}</legend>
			<span class="buttons">
				<button type="button" data-key="c" onClick={() => say('confirmed')}>
					{said.confirm}
				</button>
				{suggestion !== undefined && (
					<button type="button" onClick={() => say('fixed', suggestion)}>
						{said.accept}
					</button>
				)}
				<button type="button" data-key="d" aria-expanded={draft === 'dismissed'} onClick={() => open('dismissed')}>
					{said.dismiss}
				</button>
				{finding.target && (
					<button type="button" data-key="w" aria-expanded={draft === 'fixed'} onClick={() => open('fixed')}>
						{said.rewrite}
					</button>
				)}
				<button type="button" data-key="m" aria-expanded={draft === 'later'} onClick={() => open('later')}>
					{said.comment}
				</button>
				{answered && (
					<button type="button" data-key="u" onClick={onTakeBack}>
						{said.takeBack}
					</button>
				)}
			</span>
			{places > 1 && draft !== 'fixed' && (
				<label class="whole">
					<input type="checkbox" checked={whole} onChange={event => setWhole(event.currentTarget.checked)} />
					<span>{said.wholeCause(places)}</span>
				</label>
			)}
			{draft && (
				<Form
					key={draft}
					finding={finding}
					draft={draft}
					wholeCause={wholeCause && draft !== 'fixed'}
					sentences={sentences}
					onCancel={() => setDraft(undefined)}
					onAnswer={answer => {
						setDraft(undefined);
						onAnswer(answer);
					}}
				/>
			)}
		</fieldset>
	);
}
