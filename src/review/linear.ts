/** A review for a screen reader: one thing after the other, choices by number, lines typed in the terminal's own way. */

import { createInterface } from 'node:readline/promises';
import { sentencesOf } from '../messages/messages.js';
import type { KeyName } from '../messages/review-sentences.js';
import { visible } from '../visible.js';
import { choiceWords, questionLabel } from './asked.js';
import { detailLines } from './detail.js';
import { nextBoundary } from './editor.js';
import { helpLines } from './help.js';
import { type Binding, bindingOf, keyLabel, keymap } from './keymap.js';
import { markedText, optionKeys } from './prompting.js';
import type { Ending, Plan } from './review.js';
import { openSession, type Request, type Session } from './session.js';
import { currentRow, type Prompt, start } from './state.js';
import type { Line } from './typeset.js';

/** So wide that no line is broken: a reader reads sentences, not rows. */
const unbroken = 100_000;

const textOf = (lines: readonly Line[]): string => lines.map(line => line.map(({ text }) => text).join('')).join('\n');

const key = (name: string) => ({ type: 'key', key: { name, text: name.length === 1 || name === 'paste' ? name : '' } }) as const;

/** What is offered by number; the help names the keys of everything else. Moving about a screen means nothing here. */
const offers: readonly KeyName[] = ['confirm', 'fix', 'edit', 'dismiss', 'later', 'next', 'previous', 'nextOpen', 'undo', 'help', 'quit'];

/** What can be done now, in that order. */
const offered = ({ state }: Session): readonly Binding[] =>
	offers.flatMap(name => keymap.filter(binding => binding.name === name && !binding.off?.(state)));

/** Resolves when the reviewer leaves, or the input ends. */
export async function runLinear(plan: Plan): Promise<Ending> {
	const { material, reviewer, lang, input, output } = plan;
	const { review } = sentencesOf(lang);
	const session = openSession(start({ material, reviewer, lang, size: { columns: unbroken, rows: 100 }, ambiguous: 1 }), plan.world);
	const lines = createInterface({ input, output, terminal: false });
	const answers = lines[Symbol.asyncIterator]();
	let code: number | undefined;
	lines.on('SIGINT', () => lines.close());
	const onInterrupt = (): void => {
		code = 130;
		lines.close();
	};
	process.once('SIGINT', onInterrupt);

	const say = (text: string): void => {
		output.write(`${text}\n`);
	};

	/** What is typed next; undefined at the end. */
	async function hear(): Promise<string | undefined> {
		output.write(review.linear.answer);
		const { value, done } = await answers.next();
		return done ? undefined : value;
	}

	function press(name: string): void {
		obey(session.dispatch(key(name)));
	}

	function obey(requests: readonly Request[]): void {
		for (const request of requests) if (request.do === 'quit') code = request.code;
	}

	function tellNotice(): void {
		const { notice } = session.state;
		if (notice) say(visible(notice.text));
	}

	/** Replaces what stands in the line by what was typed; nothing typed keeps it. */
	function answerLine(answer: string): void {
		if (answer !== '') {
			press('ctrl+u');
			press('ctrl+k');
			obey(session.dispatch({ type: 'key', key: { name: 'paste', text: answer } }));
		}
		press('enter');
	}

	/** Marks the words that were typed where they stand in the line. */
	function answerMark(prompt: Extract<Prompt, { kind: 'mark' }>, answer: string): void {
		const text = markedText(prompt.marking);
		const at = answer === '' ? -1 : text.indexOf(answer);
		if (at < 0) {
			say(review.linear.unknown(visible(answer)));
			press(answer === '' ? 'escape' : 'tab');
			return;
		}
		press('home');
		for (let i = 0; i < at; i = nextBoundary(text, i)) press('right');
		press(' ');
		for (let i = nextBoundary(text, at); i < at + answer.length; i = nextBoundary(text, i)) press('right');
		press(' ');
		press('enter');
	}

	async function prompted(prompt: Prompt): Promise<boolean> {
		if (prompt.kind === 'help') {
			say(textOf(helpLines(session.state)));
			press('escape');
			return true;
		}
		if (prompt.kind === 'line') {
			say(visible(questionLabel(session.state, prompt.question)));
			if (prompt.editor.text !== '') say(`${visible(prompt.editor.text)}\n${review.linear.emptyKeeps}`);
		} else if (prompt.kind === 'choice') {
			const { label, options } = choiceWords(session.state, prompt.choice);
			say([label, ...options.map((option, i) => `${i + 1}. ${option}`)].map(visible).join('\n'));
		} else say(`${review.prompts.mark}:\n${visible(markedText(prompt.marking))}`);
		const answer = await hear();
		if (answer === undefined) return false;
		if (prompt.kind === 'line') answerLine(answer);
		else if (prompt.kind === 'mark') answerMark(prompt, answer);
		else if (answer.trim() === '') press('escape');
		else press(optionKeys[Number.parseInt(answer, 10) - 1] ?? 'escape');
		return true;
	}

	function present(): readonly Binding[] {
		const { state } = session;
		const numbered = state.rows.flatMap((row, i) => (row.kind === 'heading' ? [] : [i]));
		if (currentRow(state)) say(`\n${review.linear.finding(numbered.indexOf(state.cursor) + 1, numbered.length)}`);
		say(textOf(detailLines(state, { width: unbroken, height: 10 })));
		const choices = offered(session);
		say(choices.map(({ name, keys }, i) => `${i + 1}. ${review.keys[name]} (${keyLabel(keys[0])})`).join('\n'));
		say(review.linear.choose);
		return choices;
	}

	async function turn(): Promise<boolean> {
		const { prompt } = session.state;
		if (prompt) return prompted(prompt);
		const choices = present();
		const answer = (await hear())?.trim();
		if (answer === undefined) return false;
		const chosen = choices[Number.parseInt(answer, 10) - 1];
		const name = /^\d+$/.test(answer) ? chosen?.keys[0] : answer;
		if (name === undefined || !bindingOf(name)) say(review.linear.unknown(visible(answer)));
		else press(name);
		return true;
	}

	if (plan.notice) say(visible(plan.notice.text));
	try {
		while (code === undefined && (await turn())) {
			tellNotice();
			session.look();
		}
	} finally {
		process.off('SIGINT', onInterrupt);
		lines.close();
	}
	say(review.linear.bye);
	return { code: code ?? 0, state: session.state };
}
