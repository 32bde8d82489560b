/** The reviewer's terminal: raw keys in, frames out, and left as it was found on every way out. */

import { StringDecoder } from 'node:string_decoder';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Cursor } from './asked.js';
import { decodeKeys, type Key } from './keys.js';
import { askWidth, enterScreen, leaveScreen, openScreen } from './screen.js';
import type { Size } from './state.js';

/** What is told of a terminal. */
export interface Listener {
	keys(keys: readonly Key[]): void;
	resized(size: Size): void;
	/** The terminal went away, or somebody wants us to end. */
	ended(code: number): void;
	/** The screen must be drawn anew. */
	back(): void;
}

export interface Terminal {
	size(): Size;
	paint(frame: string, cursor: Cursor | undefined): void;
	/** Draws the next frame whole. */
	forget(): void;
	/** Hands the terminal back, does something with it, and takes it again. */
	lend(use: () => void): void;
	/** Stops the program until the shell brings it back. */
	suspend(): void;
	/** Hands the terminal back for good. */
	close(): void;
}

/** An Escape alone is told from the start of a sequence by what does not follow within this time, in milliseconds. */
const escapePatience = 40;
const suspendPatience = 150;

const endSignals = { SIGHUP: 129, SIGINT: 130, SIGQUIT: 131, SIGTERM: 143 } as const;

/** Takes a terminal. `askAmbiguous`: find out how wide its ambiguous characters are; the answer comes as the key `report`. */
export function openTerminal(input: ReadStream, output: WriteStream, listener: Listener, askAmbiguous: boolean): Terminal {
	const screen = openScreen();
	let decoder = new StringDecoder('utf8');
	let rest = '';
	let timer: NodeJS.Timeout | undefined;
	let isOurs = false;
	let isLent = false;
	let resuming: NodeJS.Timeout | undefined;

	function decode(more: string, ended: boolean): void {
		clearTimeout(timer);
		const { keys, rest: left } = decodeKeys(rest + more, ended);
		rest = left;
		if (rest !== '') timer = setTimeout(() => decode('', true), escapePatience);
		if (keys.length > 0) listener.keys(keys);
	}

	const onData = (bytes: Buffer): void => decode(decoder.write(bytes), false);
	const onEnd = (): void => listener.ended(129);
	const onResize = (): void => {
		screen.forget();
		listener.resized(size());
	};
	const onContinue = (): void => {
		if (isOurs) leave();
		enter();
		onResize();
		listener.back();
	};

	function size(): Size {
		return { columns: output.columns || 80, rows: output.rows || 24 };
	}

	function enter(): void {
		if (isOurs) return;
		isOurs = true;
		input.setRawMode(true);
		input.resume();
		output.write(enterScreen);
		screen.forget();
	}

	function leave(): void {
		if (!isOurs) return;
		isOurs = false;
		clearTimeout(timer);
		[rest, decoder] = ['', new StringDecoder('utf8')];
		output.write(leaveScreen);
		try {
			input.setRawMode(false);
		} catch {
			// The terminal is gone: there is nothing to restore.
		}
		input.pause();
	}

	const onStop = (): void => suspend();

	/** The whole job stops, as a shell expects; where nobody would bring it back, the system lets it go on. */
	function suspend(): void {
		leave();
		process.off('SIGTSTP', onStop);
		process.kill(0, 'SIGTSTP');
		resuming = setTimeout(() => {
			process.on('SIGTSTP', onStop);
			if (!isOurs) onContinue();
		}, suspendPatience);
	}

	/** Ctrl-C in an editor that the terminal is lent to is the editor's; it is heard when the editor has ended. */
	const onEndSignal = (signal: NodeJS.Signals): void => {
		if (!isLent) listener.ended(endSignals[signal as keyof typeof endSignals]);
	};
	const onExit = (): void => leave();

	input.on('data', onData);
	input.on('end', onEnd);
	input.on('error', onEnd);
	output.on('resize', onResize);
	process.on('SIGCONT', onContinue);
	process.on('SIGTSTP', onStop);
	for (const signal of Object.keys(endSignals)) process.on(signal, onEndSignal);
	process.on('exit', onExit);
	enter();
	if (askAmbiguous) output.write(askWidth);

	return {
		size,
		paint(frame, cursor) {
			if (!isOurs) return;
			const bytes = screen.paint(frame, cursor);
			if (bytes !== '') output.write(bytes);
		},
		forget: () => screen.forget(),
		lend(use) {
			leave();
			isLent = true;
			try {
				use();
			} finally {
				enter();
				setImmediate(() => {
					isLent = false;
				});
			}
		},
		suspend,
		close() {
			clearTimeout(resuming);
			leave();
			input.off('data', onData);
			input.off('end', onEnd);
			input.off('error', onEnd);
			output.off('resize', onResize);
			process.off('SIGCONT', onContinue);
			process.off('SIGTSTP', onStop);
			for (const signal of Object.keys(endSignals)) process.off(signal, onEndSignal);
			process.off('exit', onExit);
		},
	};
}
