/** Ink as what lays out a frame: views go in, lines with colours come out. Where they are drawn is the screen's affair. */

import { EventEmitter } from 'node:events';
import chalk from 'chalk';
import { type Instance, render } from 'ink';
import type { Frame } from '../frame.js';
import type { Size } from '../state.js';
import type { Ambiguous } from '../typeset.js';
import { App } from './app.js';

/** Makes text of frames. */
export interface Canvas {
	/** The frame as lines joined by `\n`, with SGR codes where there are colours. */
	draw(frame: Frame, size: Size, ambiguous: Ambiguous): string;
	close(): void;
}

/** A stream that keeps what was written last. Ink asks it for its size. */
class Sheet extends EventEmitter {
	columns = 0;
	rows = 0;
	text = '';
	write(text: string): boolean {
		this.text = text;
		return true;
	}
}

/** A keyboard that nobody presses: keys come by another way, as several may come at once. */
class NoKeys extends EventEmitter {
	isTTY = false;
	setEncoding(): void {}
	read(): null {
		return null;
	}
	unref(): void {}
	ref(): void {}
}

/** A canvas. In its `debug` mode Ink writes each frame whole, at once and without cursor movements, which is what is wanted here. */
export function openCanvas(color: boolean): Canvas {
	chalk.level = color ? 1 : 0;
	const sheet = new Sheet();
	let instance: Instance | undefined;
	return {
		draw(frame, size, ambiguous) {
			[sheet.columns, sheet.rows] = [size.columns, size.rows];
			const app = <App frame={frame} size={size} ambiguous={ambiguous} />;
			if (instance) instance.rerender(app);
			else {
				instance = render(app, {
					stdout: sheet as unknown as NodeJS.WriteStream,
					stderr: sheet as unknown as NodeJS.WriteStream,
					stdin: new NoKeys() as unknown as NodeJS.ReadStream,
					debug: true,
					exitOnCtrlC: false,
					patchConsole: false,
					isScreenReaderEnabled: false,
				});
			}
			return sheet.text;
		},
		close() {
			instance?.unmount();
		},
	};
}
