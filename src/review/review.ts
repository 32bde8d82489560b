/** Runs a review on a terminal, from the first frame to the exit code. */

import type { ReadStream, WriteStream } from 'node:tty';
import type { InterfaceLanguage } from '../model.js';
import type { Material } from './board.js';
import { frameOf } from './frame.js';
import type { Key } from './keys.js';
import { widthAnswered } from './screen.js';
import { openSession, type Session, type World } from './session.js';
import { type Notice, type Reviewer, type State, start } from './state.js';
import { openTerminal, type Terminal } from './terminal.js';
import type { Ambiguous } from './typeset.js';
import { openCanvas } from './views/canvas.js';

/** What a review needs. */
export interface Plan {
	readonly material: Material;
	readonly reviewer: Reviewer;
	readonly lang: InterfaceLanguage;
	/** Absent: ask the terminal. */
	readonly ambiguous?: Ambiguous;
	readonly color: boolean;
	/** What to say first. */
	readonly notice?: Notice;
	readonly world: World;
	readonly input: ReadStream;
	readonly output: WriteStream;
}

/** How a review ended. */
export interface Ending {
	readonly code: number;
	readonly state: State;
	/** What it fell over; the terminal is as it was. */
	readonly error?: unknown;
}

/** How often what others decide is looked for, in milliseconds. */
const lookEvery = 1000;

/** The session that a review begins with. An error here finds the terminal untouched. */
function sessionOf({ material, reviewer, lang, ambiguous = 1, notice, output }: Plan, world: World): Session {
	const size = { columns: output.columns || 80, rows: output.rows || 24 };
	const beginning = start({ material, reviewer, lang, size, ambiguous });
	return openSession(notice ? { ...beginning, notice } : beginning, world);
}

/** Resolves when the reviewer leaves. */
export function runReview(plan: Plan): Promise<Ending> {
	const { world, input, output } = plan;
	let terminal: Terminal | undefined;
	const lending: World = { ...world, openEditor: (file, line) => terminal?.lend(() => world.openEditor(file, line)) };
	const session = sessionOf(plan, lending);
	const canvas = openCanvas(plan.color);
	let hasAsked = plan.ambiguous === undefined;
	return new Promise(resolve => {
		terminal = openTerminal(input, output, { keys: onKeys, resized: onResized, ended: code => end(code), back: draw }, hasAsked);
		const looking = setInterval(
			guarded(() => session.look() && draw()),
			lookEvery,
		);
		process.on('uncaughtException', onError);
		guarded(draw)();

		function draw(): void {
			const { state } = session;
			const frame = frameOf(state);
			const text = canvas.draw(frame, state.size, state.ambiguous);
			terminal?.paint(text, frame.kind === 'review' ? frame.cursor : undefined);
		}

		/** Whatever goes wrong, the terminal is handed back before anybody hears of it. */
		function guarded(work: () => unknown): () => void {
			return () => {
				try {
					work();
				} catch (error) {
					onError(error);
				}
			};
		}

		function press(key: Key): boolean {
			const width = hasAsked && key.name === 'report' ? widthAnswered(key.text) : undefined;
			if (width) {
				hasAsked = false;
				session.dispatch({ type: 'measured', ambiguous: width });
				return true;
			}
			for (const request of session.dispatch({ type: 'key', key })) {
				if (request.do === 'quit') {
					end(request.code);
					return false;
				}
				terminal?.forget();
				if (request.do === 'suspend') {
					terminal?.suspend();
					return false;
				}
			}
			return true;
		}

		function onKeys(keys: readonly Key[]): void {
			guarded(() => {
				if (keys.every(press)) draw();
			})();
		}

		function onResized(size: State['size']): void {
			guarded(() => {
				session.dispatch({ type: 'resized', size });
				draw();
			})();
		}

		function onError(error: unknown): void {
			end(2, error);
		}

		function end(code: number, error?: unknown): void {
			clearInterval(looking);
			terminal?.close();
			canvas.close();
			process.off('uncaughtException', onError);
			resolve({ code, state: session.state, ...(error === undefined ? {} : { error }) });
		}
	});
}
