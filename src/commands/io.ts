/** The program's outside world, handed to every command so that tests can stand in for it. */

/** Where a command writes and what it may know of its terminal. */
export interface Io {
	readonly stdin: AsyncIterable<Uint8Array>;
	readonly stdout: Sink;
	readonly stderr: Sink;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Milliseconds since some fixed moment. */
	now(): number;
	/** The date and time. */
	date(): Date;
	/** Readies the process for an audit; called before most of the program is loaded. */
	readyForAudit?(): void;
}

/** A stream of text or bytes, as `process.stdout` is one. */
export interface Sink {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(piece: string | Uint8Array, done: (error?: Error | null) => void): boolean;
}

/** What a command could not do, in one sentence for stderr, or in one a mistake; exit code 2. */
export class CommandError extends Error {
	override readonly name = 'CommandError';
	constructor(
		message: string,
		readonly more: readonly string[] = [],
	) {
		super(message);
	}
}

/** The reader of our output went away (`| head -1`): stop quietly. */
export class PipeClosed extends Error {
	override readonly name = 'PipeClosed';
}

/** The system's word for a failed call: ENOENT, ENOSPC …, or an empty string. */
export const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** The system's own reason in words. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
