/** @jsxImportSource preact */
/** One finding as a reader sees it: what is wrong, both lines with their evidence, the suggestion, and who said what. */

import type { ComponentChildren } from 'preact';
import { type Sentences, sayMessage } from '../../src/messages/messages.js';
import type { Decision, Finding, InterfaceLanguage, Locale, Pair, RuleMeta } from '../../src/model.js';
import { visible } from '../../src/visible.js';
import { excerpt } from '../excerpt.js';
import { placeOf, rivalsIn, statusIn } from '../table.js';
import { changesOf } from './changes.js';
import { Changes, Gravity, Line } from './text.js';

/** What the page knows besides the finding. */
export interface FindingContext {
	readonly sentences: Sentences;
	readonly lang: InterfaceLanguage;
	readonly locale: Locale;
	readonly pair: Pair | undefined;
	readonly rule: RuleMeta | undefined;
}

/** File and line of a finding, as people call it. */
export function placeName(finding: Finding, { pair, sentences }: Pick<FindingContext, 'pair' | 'sentences'>): string {
	const file = finding.target ? finding.file : (finding.sourceFile ?? finding.file);
	return sentences.page.finding.place(visible(file), visible(String(placeOf(finding.target ?? finding.source, pair) ?? '')));
}

function Decided({ word, sentences }: { readonly word: Decision; readonly sentences: Sentences }) {
	const { voice, by, verdict, at, reason } = word;
	return <li class="decided">{visible(sentences.quality.decided(voice, by, verdict, at.slice(0, 10), reason ?? ''))}</li>;
}

function RuleText({ rule, sentences, lang }: { readonly rule: RuleMeta; readonly sentences: Sentences; readonly lang: InterfaceLanguage }) {
	return (
		<details class="rule">
			<summary>{sentences.page.finding.about}</summary>
			<p>{visible(rule.what[lang])}</p>
			<p>
				<b>{sentences.explain.why}:</b> {visible(rule.why[lang])}
			</p>
			<p>
				<b>{sentences.explain.fix}:</b> {visible(rule.fix[lang])}
			</p>
		</details>
	);
}

/** The lines and the suggestion. */
export function Evidence({ finding, context }: { readonly finding: Finding; readonly context: FindingContext }) {
	const { sentences, locale } = context;
	const { source, target, severity } = finding;
	const changes = changesOf(finding);
	const blank = <i class="blank">{sentences.report.emptyLine}</i>;
	return (
		<dl class="evidence">
			{source && (
				<>
					<dt>
						{sentences.explain.source} <span class="number">{source.line}</span>
					</dt>
					<dd>{source.text === '' ? blank : <Line {...source} lang="en" severity={severity} />}</dd>
				</>
			)}
			{target && (
				<>
					<dt>
						{sentences.explain.target} <span class="number">{target.line}</span>
					</dt>
					<dd>{target.text === '' ? blank : <Line {...target} lang={locale} severity={severity} />}</dd>
				</>
			)}
			{changes && (
				<>
					<dt>{sentences.quality.suggestion}</dt>
					<dd>
						<Changes changes={changes} lang={locale} />
					</dd>
				</>
			)}
		</dl>
	);
}

/** A card; `children` stand at its end. `heading` is the level of its heading. */
export function FindingCard({
	finding,
	context,
	count,
	children,
}: {
	readonly finding: Finding;
	readonly context: FindingContext;
	/** Places of its cause, where the card stands for all of them. */
	readonly count?: number;
	readonly children?: ComponentChildren;
}) {
	const { sentences, lang, rule } = context;
	const { severity, status, message, related, decisions, disputed, conflict, confidence } = finding;
	return (
		<article class={`finding ${severity} ${status}`} id={finding.fingerprint}>
			<header>
				<Gravity severity={severity} name={sentences.severities[severity]} />
				<h3>{visible(sayMessage(message, sentences))}</h3>
			</header>
			<p class="facts">
				<span class="place">{placeName(finding, context)}</span>
				<code>{finding.rule}</code>
				{count !== undefined && count > 1 && <span class="chip">{sentences.page.finding.places(count)}</span>}
				{confidence < 0.8 && <span class="chip">{sentences.report.confidence(confidence)}</span>}
				<span class={`chip status ${status} ${disputed || conflict ? 'disputed' : ''}`}>{statusIn(sentences, finding)}</span>
			</p>
			<Evidence finding={finding} context={context} />
			{related.length > 0 && (
				<ul class="related">
					{related.map(({ line, text }) => (
						<li key={`${line} ${text}`}>{visible(sentences.report.seeAlso(line, excerpt({ text, spans: [] }, 300).text))}</li>
					))}
				</ul>
			)}
			{decisions && (
				<ul class="decisions">
					{decisions.map(word => (
						<Decided key={word.id} word={word} sentences={sentences} />
					))}
					{rivalsIn(sentences, finding).map(rival => (
						<li class="decided rival" key={rival}>
							{visible(rival)}
						</li>
					))}
				</ul>
			)}
			{children}
			{rule && <RuleText rule={rule} sentences={sentences} lang={lang} />}
		</article>
	);
}
