/** @jsxImportSource preact */
/** The bar over the list: search, filters, order. */

import { rulesFound } from '../../reports/figures.js';
import type { Sentences } from '../messages/messages.js';
import { type Order, orders } from '../messages/page.js';
import { type Report, type RuleId, type Severity, type Status, severities } from '../model.js';
import { visible } from '../visible.js';
import type { Action, Filters, State } from './state.js';

const statuses: readonly Status[] = ['open', 'confirmed', 'fixed', 'dismissed', 'later'];

/** A choice of one among few. */
export function Choice({
	label,
	value,
	options,
	onChange,
}: {
	readonly label: string;
	readonly value: string;
	readonly options: readonly (readonly [value: string, name: string])[];
	readonly onChange: (value: string) => void;
}) {
	return (
		<label>
			<span>{label}</span>
			<select value={value} onChange={event => onChange(event.currentTarget.value)}>
				{options.map(([own, name]) => (
					<option key={own} value={own} selected={own === value}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}

export function FilterBar({
	report,
	state,
	sentences,
	dispatch,
	shown,
	all,
}: {
	readonly report: Report;
	readonly state: State;
	readonly sentences: Sentences;
	readonly dispatch: (action: Action) => void;
	readonly shown: number;
	readonly all: number;
}) {
	const { filters } = state;
	const { quality, page } = sentences;
	const said = page.filters;
	const every = ['', said.all] as const;
	const set = (part: Partial<Filters>) => dispatch({ type: 'filter', filters: part });
	return (
		<search class="filters" aria-label={said.title}>
			<label class="search">
				<span>{said.search}</span>
				<input type="search" value={filters.text} onInput={event => set({ text: event.currentTarget.value })} />
			</label>
			<Choice
				label={quality.columns.severity}
				value={filters.severity}
				options={[every, ...severities.map(severity => [severity, sentences.severities[severity]] as const)]}
				onChange={value => set({ severity: value as Severity | '' })}
			/>
			<Choice
				label={quality.columns.rule}
				value={filters.rule}
				options={[every, ...rulesFound(report).map(({ id }) => [id, id] as const)]}
				onChange={value => set({ rule: value as RuleId | '' })}
			/>
			<Choice
				label={quality.columns.status}
				value={filters.status}
				options={[every, ...statuses.map(status => [status, quality.statuses[status]] as const), ['disputed', said.disputedOnly]]}
				onChange={value => set({ status: value as Filters['status'] })}
			/>
			{report.audits.length > 1 && (
				<Choice
					label={quality.columns.file}
					value={filters.file}
					options={[every, ...report.audits.map(({ file }) => [file, visible(file)] as const)]}
					onChange={file => set({ file })}
				/>
			)}
			<Choice
				label={said.order}
				value={state.order}
				options={orders.map(order => [order, said.orders[order]] as const)}
				onChange={order => dispatch({ type: 'order', order: order as Order })}
			/>
			<p class="shown" role="status">
				{shown === 0 ? said.nothing : said.shown(shown, all)}
			</p>
			{Object.values(filters).some(value => value !== '') && (
				<button type="button" onClick={() => set({ text: '', rule: '', severity: '', status: '', file: '' })}>
					{said.clear}
				</button>
			)}
		</search>
	);
}

/** Forward and back through pages. */
export function Paging({
	page,
	pages,
	sentences,
	onPage,
}: {
	readonly page: number;
	readonly pages: number;
	readonly sentences: Sentences;
	readonly onPage: (page: number) => void;
}) {
	const said = sentences.page.paging;
	if (pages < 2) return null;
	return (
		<nav class="paging" aria-label={said.label}>
			<button type="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
				{said.previous}
			</button>
			<span>{said.at(page + 1, pages)}</span>
			<button type="button" disabled={page === pages - 1} onClick={() => onPage(page + 1)}>
				{said.next}
			</button>
		</nav>
	);
}
