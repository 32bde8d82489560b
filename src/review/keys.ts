/**
 * What a terminal sends, as keys. Several may come in one chunk and one may come in two. Pure.
 *
 * Sequences after ECMA-48 (5.4: CSI) and xterm's ctlseqs (modifiers, bracketed paste, cursor position report).
 */

/** A key that was pressed, or text that was pasted. */
export interface Key {
	/** `j`, `中`, `enter`, `ctrl+c`, `alt+b`, `shift+tab`, `pageDown`, `paste`, `report` … */
	readonly name: string;
	/** What it types; for `paste` all of it, for `report` row and column. Empty for keys that type nothing. */
	readonly text: string;
}

/** What was understood, and what must wait for more. */
export interface Decoded {
	readonly keys: readonly Key[];
	readonly rest: string;
}

const ESCAPE = '\u001b';
const pasteStart = `${ESCAPE}[200~`;
const pasteEnd = `${ESCAPE}[201~`;

const finals: Readonly<Record<string, string>> = { A: 'up', B: 'down', C: 'right', D: 'left', F: 'end', H: 'home', Z: 'shift+tab' };
const numbers: Readonly<Record<string, string>> = {
	1: 'home',
	2: 'insert',
	3: 'delete',
	4: 'end',
	5: 'pageUp',
	6: 'pageDown',
	7: 'home',
	8: 'end',
};
const controls: Readonly<Record<string, string>> = {
	'\t': 'tab',
	'\n': 'enter',
	'\r': 'enter',
	'\b': 'backspace',
	'\u007f': 'backspace',
	[ESCAPE]: 'escape',
};

/** Bits of xterm's modifier parameter, less one. */
function modified(name: string, parameter: string | undefined): string {
	const bits = Number.parseInt(parameter ?? '1', 10) - 1;
	if (!(bits > 0)) return name;
	return `${bits & 4 ? 'ctrl+' : ''}${bits & 2 ? 'alt+' : ''}${bits & 1 ? 'shift+' : ''}${name}`;
}

/** A control sequence: its keys, none for one that means nothing here. */
function sequence(parameters: string, final: string): readonly Key[] {
	const [first, second] = parameters.split(';');
	if (final === 'R') return [{ name: 'report', text: parameters }];
	const name = final === '~' ? numbers[first ?? ''] : finals[final];
	return name === undefined ? [] : [{ name: modified(name, second), text: '' }];
}

function typed(character: string): Key {
	const control = controls[character];
	if (control) return { name: control, text: '' };
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return { name: `ctrl+${String.fromCharCode(code + 0x60)}`, text: '' };
	return { name: character, text: character };
}

interface Taken {
	readonly keys: readonly Key[];
	/** How much of the input it took; 0: the input ends in the middle of it. */
	readonly length: number;
}

const csi = /^\u001b\[([0-?]*)[ -/]*([@-~])/;
const unfinishedCsi = /^\u001b\[[0-?]*[ -/]*$/;

/** A paste that is longer than this is taken as far as it came: its end may be lost, and the keyboard must not be. */
const longestPaste = 1 << 20;

function takePaste(input: string): Taken {
	const end = input.indexOf(pasteEnd);
	if (end < 0 && input.length < longestPaste) return { keys: [], length: 0 };
	if (end < 0) return { keys: [{ name: 'paste', text: input.slice(pasteStart.length) }], length: input.length };
	return { keys: [{ name: 'paste', text: input.slice(pasteStart.length, end) }], length: end + pasteEnd.length };
}

function takeEscape(input: string): Taken {
	if (input.startsWith(pasteStart)) return takePaste(input);
	const found = csi.exec(input);
	if (found) return { keys: sequence(found[1] ?? '', found[2] ?? ''), length: found[0].length };
	if (input === ESCAPE || input === `${ESCAPE}O` || unfinishedCsi.test(input)) return { keys: [], length: 0 };
	if (input[1] === '[') return { keys: [], length: 2 };
	if (input[1] === 'O') return { keys: sequence('', input[2] ?? ''), length: 3 };
	if (input[1] === ESCAPE) return { keys: [{ name: 'escape', text: '' }], length: 1 };
	const [character = ''] = input.slice(1);
	return { keys: [{ name: `alt+${typed(character).name}`, text: '' }], length: 1 + character.length };
}

function takeOne(input: string): Taken {
	if (input.startsWith(ESCAPE)) return takeEscape(input);
	const character = String.fromCodePoint(input.codePointAt(0) ?? 0);
	return { keys: [typed(character)], length: character.length };
}

/**
 * The keys of an input. `ended` says that nothing followed for a while: then an Escape alone is the key of that name, a sequence cut short
 * is dropped. A paste waits for its end however long it takes.
 */
export function decodeKeys(input: string, ended: boolean): Decoded {
	const keys: Key[] = [];
	let rest = input;
	while (rest !== '') {
		const { keys: own, length } = takeOne(rest);
		if (length === 0) {
			if (!ended || rest.startsWith(pasteStart)) break;
			if (rest === ESCAPE) keys.push({ name: 'escape', text: '' });
			rest = '';
			break;
		}
		keys.push(...own);
		rest = rest.slice(length);
	}
	return { keys, rest };
}
