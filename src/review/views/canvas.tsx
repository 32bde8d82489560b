/**
 * Ink lays the screen out; its lines are painted here, and where they are drawn is the screen's affair.
 *
 * Ink takes every text apart into characters, and measures each, for every frame: 12,000 of them at 200×60, which alone takes longer than a key
 * may. Our lines have been wrapped and measured already. So Ink is asked where the parts of the screen stand, and that only when it changes.
 */

import { EventEmitter } from 'node:events';
import chalk, { type ChalkInstance } from 'chalk';
import { type Instance, render } from 'ink';
import type { Frame } from '../frame.js';
import type { Layout } from '../layout.js';
import type { Size } from '../state.js';
import { type Role, styles } from '../theme.js';
import { type Ambiguous, type Line, shown, widthOfLine } from '../typeset.js';
import { App, type Part, parts } from './app.js';

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

const painters = new Map<Role, ChalkInstance>();

function painterOf(role: Role): ChalkInstance {
	const known = painters.get(role);
	if (known) return known;
	const { color, bold, dim, inverse, underline, strikethrough } = styles[role];
	let painter: ChalkInstance = color ? chalk[color] : chalk;
	if (bold) painter = painter.bold;
	if (dim) painter = painter.dim;
	if (inverse) painter = painter.inverse;
	if (underline) painter = painter.underline;
	if (strikethrough) painter = painter.strikethrough;
	painters.set(role, painter);
	return painter;
}

const painted = (line: Line): string => line.map(({ text, role }) => (role ? painterOf(role)(text) : text)).join('');

/** What stands in each part. */
function contentOf(frame: Frame, ambiguous: Ambiguous): Partial<Readonly<Record<Part, readonly Line[]>>> {
	switch (frame.kind) {
		case 'small':
			return { whole: frame.lines };
		case 'help':
			return { title: [frame.title], whole: frame.lines, foot: frame.foot };
		case 'review': {
			const { layout, title, list, rule, detail, foot } = frame;
			const bar: Line = [{ text: ` ${shown('│', ambiguous)}`, role: 'aside' }];
			return { title: [title], list, bar: Array.from({ length: layout.list.height }, () => bar), rule: [rule], detail, foot };
		}
	}
}

interface Place {
	readonly part: Part;
	readonly row: number;
	readonly column: number;
}

/** Where the letters of the parts stand in what Ink wrote, from left to right. */
const placesIn = (text: string): readonly Place[] =>
	text.split('\n').flatMap((line, row) =>
		(Object.keys(parts) as Part[])
			.map(part => ({ part, row, column: line.indexOf(parts[part]) }))
			.filter(({ column }) => column >= 0)
			.sort((a, b) => a.column - b.column),
	);

/** The rows of the screen: every part's lines from its corner downwards. */
function compose(places: readonly Place[], content: Partial<Readonly<Record<Part, readonly Line[]>>>, rows: number): string {
	const screen = Array.from({ length: rows }, () => ({ text: '', width: 0 }));
	for (const { part, row, column } of places)
		for (const [i, line] of (content[part] ?? []).entries()) {
			const own = screen[row + i];
			if (!own || line.length === 0) continue;
			own.text += ' '.repeat(Math.max(0, column - own.width)) + painted(line);
			own.width = Math.max(own.width, column) + widthOfLine(line);
		}
	return screen.map(({ text }) => text).join('\n');
}

/** A canvas. In its `debug` mode Ink writes each frame whole, at once and without cursor movements, which is what is wanted here. */
export function openCanvas(color: boolean): Canvas {
	chalk.level = color ? 1 : 0;
	const sheet = new Sheet();
	let instance: Instance | undefined;
	let known = '';
	let places: readonly Place[] = [];

	function layOut(size: Size, title: number, foot: number, layout: Layout | undefined): void {
		const asked = JSON.stringify([size, title, foot, layout]);
		if (asked === known) return;
		known = asked;
		[sheet.columns, sheet.rows] = [size.columns, size.rows];
		const app = <App size={size} title={title} foot={foot} layout={layout} />;
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
		places = placesIn(sheet.text);
	}

	return {
		draw(frame, size, ambiguous) {
			const content = contentOf(frame, ambiguous);
			layOut(size, content.title?.length ?? 0, content.foot?.length ?? 0, frame.kind === 'review' ? frame.layout : undefined);
			return compose(places, content, size.rows);
		},
		close() {
			instance?.unmount();
		},
	};
}
