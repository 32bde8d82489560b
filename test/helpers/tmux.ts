/** A real terminal to run the program in: a tmux server of its own, without a configuration. */

import { execFileSync, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';

export const hasTmux = spawnSync('tmux', ['-V']).status === 0;

export interface Tmux {
	/** Keys by tmux's names: `j`, `C-c`, `Enter`, `Down`. */
	keys(...names: readonly string[]): void;
	/** Text as it is, Chinese too. */
	type(text: string): void;
	/** Pastes as a terminal does, in brackets where the program asked for them. */
	paste(text: string): void;
	resize(columns: number, rows: number): void;
	/** The screen, line by line. */
	screen(): readonly string[];
	/** Resolves with the screen when it holds something; throws with the screen when it never does. */
	until(what: string | RegExp): Promise<readonly string[]>;
	/** Something about the pane, by a format of tmux. */
	ask(format: string): string;
	close(): void;
}

const patience = 20_000;
const pause = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds));

/** Runs a shell in a terminal of a size. */
export function openTmux(columns: number, rows: number, cwd: string, env: Readonly<Record<string, string>> = {}): Tmux {
	const socket = `bilint-${randomUUID()}`;
	const run = (...args: readonly string[]): string =>
		execFileSync('tmux', ['-L', socket, '-f', '/dev/null', ...args], {
			encoding: 'utf8',
			env: { PATH: process.env.PATH, LANG: 'C.UTF-8', PS1: '$ ', ...env },
		});
	run('new-session', '-d', '-x', String(columns), '-y', String(rows), '-c', cwd, 'bash --norc --noprofile -i');
	const screen = (): readonly string[] => run('capture-pane', '-p').split('\n').slice(0, -1);
	return {
		keys: (...names) => void run('send-keys', '--', ...names),
		type: text => void run('send-keys', '-l', '--', text),
		paste(text) {
			run('set-buffer', '--', text);
			run('paste-buffer', '-p');
		},
		resize: (width, height) => void run('resize-window', '-x', String(width), '-y', String(height)),
		screen,
		async until(what) {
			const end = Date.now() + patience;
			for (;;) {
				const now = screen();
				const text = now.join('\n');
				if (typeof what === 'string' ? text.includes(what) : what.test(text)) return now;
				if (Date.now() > end) throw new Error(`never on the screen: ${what}\n${text}`);
				await pause(30);
			}
		},
		ask: format => run('display-message', '-p', format).trim(),
		close: () => void spawnSync('tmux', ['-L', socket, 'kill-server']),
	};
}
