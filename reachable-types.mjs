/** Takes the declarations out of dist/types that the library's entry does not lead to: what they declare cannot be imported. */

import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = fileURLToPath(new URL('dist/types/', import.meta.url));

/** The declaration files of our own that a declaration file imports. */
const importsOf = file =>
	[...readFileSync(file, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']+)\.js["']/g)].map(([, path]) => resolve(dirname(file), `${path}.d.ts`));

/** A file and all it leads to. */
function reachableFrom(entry) {
	const reached = new Set();
	for (const waiting = [entry]; waiting.length > 0; ) {
		const file = waiting.pop();
		if (reached.has(file) || !existsSync(file)) continue;
		reached.add(file);
		waiting.push(...importsOf(file));
	}
	return reached;
}

const reached = reachableFrom(join(types, 'src/bilint.d.ts'));
for (const path of readdirSync(types, { recursive: true, withFileTypes: true })) {
	const file = join(path.parentPath ?? path.path, path.name);
	if (path.isFile() && !reached.has(file)) rmSync(file);
}
