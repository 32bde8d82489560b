/** A review at work: carries out what the state wants done, and tells the state what came of it. Nothing is called saved before it is on the disk. */

import { sayMessage, sentencesOf } from '../messages/messages.js';
import type { Decision, Finding, Written } from '../model.js';
import { type Accepted, acceptedLine, renderingOf } from '../triage/accepted.js';
import { glossaryRow } from '../triage/glossary.js';
import type { Draft } from '../triage/history.js';
import { wordsOn } from '../triage/words.js';
import type { Material } from './board.js';
import { draftOn, draftsOfEdit } from './deciding.js';
import { reduce } from './reduce.js';
import { type Effect, type Event, findingAt, type Notice, type State } from './state.js';

/** A file that got corrections written into it. */
export interface WrittenFile {
	readonly file: string;
	readonly fixes: number;
}

/** What a review may do to the world; all of it may throw an Error with a sentence for the reviewer. */
export interface World {
	/** Returns when the decisions are on the disk. */
	append(decisions: readonly Decision[]): void;
	/** What others have decided meanwhile. */
	news(): readonly Decision[];
	addLine(to: 'accepted' | 'glossary', line: string): void;
	removeLine(to: 'accepted' | 'glossary', line: string): void;
	accepted(): readonly Accepted[];
	/** What the engine finds on the line of a finding when its Chinese is `text`. */
	problemsWith(finding: Finding, text: string): readonly Finding[];
	/** Reads and audits the documents again. */
	reread(): Material;
	/** Opens a file in the reviewer's editor and returns when it is closed. */
	openEditor(file: string, line: number): void;
	/** Writes the fixes that were taken into their files. */
	write(): readonly WrittenFile[];
	now(): Date;
	newId(): string;
}

/** What only the terminal can do. */
export type Request = Extract<Effect, { readonly do: 'suspend' | 'redraw' | 'quit' }>;

/** A review that is going on. */
export interface Session {
	readonly state: State;
	/** Something happened. Returns what the terminal must do. */
	dispatch(event: Event): readonly Request[];
	/** Looks what others have decided. True when there was something. */
	look(): boolean;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gives drafts who, when and an id. Moments of one reviewer never stand still and never lie before a word that they answer. */
function stamper(world: World): (drafts: readonly Draft[], state: State) => readonly Decision[] {
	let last = 0;
	return (drafts, { board, reviewer }) => {
		const answered = drafts.flatMap(({ about }) => wordsOn(board.words, about)).map(({ at }) => Date.parse(at));
		const moment = Math.max(world.now().getTime(), last + 1, ...answered.map(at => at + 1));
		last = moment;
		const batch = drafts.length > 1 ? { batch: world.newId() } : {};
		return drafts.map(draft => ({ id: world.newId(), at: new Date(moment).toISOString(), ...reviewer, ...batch, ...draft }));
	};
}

/** A session that begins with a state. */
export function openSession(beginning: State, world: World): Session {
	let state = beginning;
	const stamp = stamper(world);
	const sentences = sentencesOf(beginning.lang);
	const { notices } = sentences.review;

	const failed = (error: unknown): Event => ({ type: 'told', notice: { kind: 'warning', text: notices.notSaved(reason(error)) } });

	function record(drafts: readonly Draft[], notice: Notice, focus: boolean): Event {
		const decisions = stamp(drafts, state);
		world.append(decisions);
		return { type: 'decided', decisions, own: true, focus, notice };
	}

	const renderings = (): Event => ({ type: 'accepted', accepted: world.accepted() });

	/** Takes the lines out again, or puts them back, that were written along with decisions. The decisions are on the disk by now, whatever becomes of it. */
	function moveLines({ remove, append }: NonNullable<Extract<Effect, { do: 'record' }>['back']>): readonly Event[] {
		if (remove.length + append.length === 0) return [];
		try {
			for (const { to, line } of remove) world.removeLine(to, line);
			for (const { to, line } of append) world.addLine(to, line);
			return [renderings()];
		} catch (error) {
			return [failed(error)];
		}
	}

	function write({ drafts, say, back }: Extract<Effect, { do: 'record' }>): readonly Event[] {
		const done = record(drafts, { kind: 'done', text: say }, back !== undefined);
		return [done, ...(back ? moveLines(back) : [])];
	}

	/** A line in a file beside the journal, and the decision that goes with it: both or neither. */
	function recordWith(written: Written, draft: Draft, text: string, focus: boolean): Event {
		world.addLine(written.to, written.line);
		try {
			return record([{ ...draft, wrote: written }], { kind: 'done', text }, focus);
		} catch (error) {
			world.removeLine(written.to, written.line);
			throw error;
		}
	}

	function correct(index: number, text: string): readonly Event[] {
		const finding = findingAt(state, index);
		if (!finding) return [];
		const problems = world.problemsWith(finding, text);
		const drafts = draftsOfEdit(state.board, state.reviewer, index, text, problems);
		const known = state.board.findings.filter(each => each.file === finding.file && each.pair === finding.pair && each.status !== 'open');
		const isKnown = (problem: Finding): boolean =>
			known.some(({ rule, cause }) => rule === problem.rule && cause === problem.cause && rule !== finding.rule);
		const [left] = problems.filter(problem => !isKnown(problem));
		const done = notices.edited(finding.target?.line ?? 0, drafts.length - 1);
		const notice: Notice = left
			? { kind: 'warning', text: `${done}; ${notices.stillWrong(sayMessage(left.message, sentences))}` }
			: { kind: 'done', text: done };
		return [record(drafts, notice, false)];
	}

	function accept({ finding: index, note }: Extract<Effect, { do: 'accept' }>): readonly Event[] {
		const finding = findingAt(state, index);
		const rendering = finding && renderingOf(finding);
		if (!rendering) return [];
		const { by } = state.reviewer;
		const line = acceptedLine({ ...rendering, by, at: world.now().toISOString(), ...(note === '' ? {} : { note }) });
		const draft = draftOn(state.board, index, state.reviewer, { verdict: 'dismissed', ...(note === '' ? {} : { reason: note }) });
		const done = recordWith({ to: 'accepted', line }, draft, notices.accepted(rendering.source, rendering.target), false);
		return [renderings(), done];
	}

	function addTerm({ finding: index, en, zh, note }: Extract<Effect, { do: 'term' }>): readonly Event[] {
		const finding = findingAt(state, index);
		if (!finding) return [];
		const locale = state.board.audits.find(({ file }) => file === finding.file)?.locale ?? 'zh-TW';
		const line = glossaryRow({ en, zh, locale, note, owner: state.reviewer.by });
		const [word] = finding.decisions ?? [];
		const kept = { ...(word?.text === undefined ? {} : { text: word.text }), ...(word?.reason === undefined ? {} : { reason: word.reason }) };
		const draft = draftOn(state.board, index, state.reviewer, { ...kept, verdict: finding.status });
		return [recordWith({ to: 'glossary', line }, draft, notices.termAdded(en, zh), true)];
	}

	function reread(notice: Notice): readonly Event[] {
		return [{ type: 'reread', material: world.reread(), notice }];
	}

	function writeFiles(): readonly Event[] {
		try {
			const files = world.write();
			const text = files.map(({ file, fixes }) => notices.wrote(file, fixes)).join('; ');
			return reread({ kind: 'done', text });
		} catch (error) {
			return [{ type: 'told', notice: { kind: 'warning', text: notices.notWritten(reason(error)) } }];
		}
	}

	function perform(effect: Exclude<Effect, Request>): readonly Event[] {
		switch (effect.do) {
			case 'record':
				return write(effect);
			case 'correct':
				return correct(effect.finding, effect.text);
			case 'accept':
				return accept(effect);
			case 'term':
				return addTerm(effect);
			case 'openEditor':
				world.openEditor(effect.file, effect.line);
				return reread({ kind: 'done', text: notices.reread(state.board.audits.length) });
			case 'write':
				return writeFiles();
		}
	}

	function dispatch(event: Event): readonly Request[] {
		const step = reduce(state, event);
		state = step.state;
		const requests: Request[] = [];
		for (const effect of step.effects) {
			if (effect.do === 'suspend' || effect.do === 'redraw' || effect.do === 'quit') {
				requests.push(effect);
				continue;
			}
			let events: readonly Event[];
			try {
				events = perform(effect);
			} catch (error) {
				events = [failed(error)];
			}
			for (const each of events) requests.push(...dispatch(each));
		}
		return requests;
	}

	return {
		get state() {
			return state;
		},
		dispatch,
		look() {
			let news: readonly Decision[];
			try {
				news = world.news();
			} catch {
				return false;
			}
			const [first] = news;
			if (!first) return false;
			const notice: Notice = { kind: 'hint', text: notices.news(first.by, news.length) };
			dispatch({ type: 'decided', decisions: news, own: false, notice });
			return true;
		},
	};
}
