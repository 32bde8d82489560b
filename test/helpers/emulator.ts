/** A terminal in memory, whose ambiguous characters are one column wide or two. */

import { EventEmitter } from 'node:events';
import type { ReadStream, WriteStream } from 'node:tty';
import xterm from '@xterm/headless';
import { eastAsianWidthType } from 'get-east-asian-width';

export interface Emulator {
	readonly input: ReadStream;
	readonly output: WriteStream;
	/** The screen, line by line, when everything that was written has arrived. */
	screen(): Promise<readonly string[]>;
	send(text: string): void;
	resize(columns: number, rows: number): void;
	/** What the program made of the terminal. */
	modes(): { readonly alternate: boolean; readonly raw: boolean; readonly title: string; readonly bells: number };
}

const wide = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\u{1f300}-\u{1faff}]/u;
const none = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of a code point, by UAX #11. */
function columnsOf(code: number, ambiguous: 1 | 2): 0 | 1 | 2 {
	const character = String.fromCodePoint(code);
	if (none.test(character)) return 0;
	if (wide.test(character)) return 2;
	return eastAsianWidthType(code) === 'ambiguous' ? ambiguous : 1;
}

/** xterm's own widths know no wide ambiguous characters: it is given ours, as its add-ons give it theirs. */
function widths(ambiguous: 1 | 2): xterm.IUnicodeVersionProvider {
	const wcwidth = (code: number): 0 | 1 | 2 => columnsOf(code, ambiguous);
	return {
		version: `ambiguous-${ambiguous}`,
		wcwidth,
		// The packing that xterm expects: bit 0 joins the cell before, bits 1 and 2 are the width.
		charProperties(code: number, preceding: number): number {
			const own = wcwidth(code);
			const joins = own === 0 && preceding !== 0;
			return joins ? (((preceding >> 1) & 3) << 1) | 1 : own << 1;
		},
	} as xterm.IUnicodeVersionProvider;
}

class Input extends EventEmitter {
	isTTY = true;
	raw = false;
	setRawMode(raw: boolean): this {
		this.raw = raw;
		return this;
	}
	resume(): this {
		return this;
	}
	pause(): this {
		return this;
	}
}

/** A terminal of a size. */
export function openEmulator(columns: number, rows: number, ambiguous: 1 | 2): Emulator {
	const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
	terminal.unicode.register(widths(ambiguous));
	terminal.unicode.activeVersion = `ambiguous-${ambiguous}`;
	let [title, bells] = ['', 0];
	terminal.onTitleChange(text => {
		title = text;
	});
	terminal.onBell(() => {
		bells++;
	});
	const input = new Input();
	terminal.onData(text => input.emit('data', Buffer.from(text)));
	const output = Object.assign(new EventEmitter(), {
		isTTY: true,
		columns,
		rows,
		write(text: string) {
			terminal.write(text);
			return true;
		},
	});
	const arrived = (): Promise<void> => new Promise(done => terminal.write('', done));
	return {
		input: input as unknown as ReadStream,
		output: output as unknown as WriteStream,
		async screen() {
			await arrived();
			const { active } = terminal.buffer;
			return Array.from({ length: terminal.rows }, (_, y) => active.getLine(active.viewportY + y)?.translateToString(true) ?? '');
		},
		send: text => void input.emit('data', Buffer.from(text)),
		resize(width, height) {
			terminal.resize(width, height);
			[output.columns, output.rows] = [width, height];
			output.emit('resize');
		},
		modes: () => ({ alternate: terminal.buffer.active.type === 'alternate', raw: input.raw, title, bells }),
	};
}
