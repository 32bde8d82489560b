/** One folder for everything that a run of the tests writes, removed when it ends. */

import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder, which `tmpdir()` is in every worker from then on; gives what removes it. */
export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-tests-'));
	// Tests that run as another user must get through.
	chmodSync(folder, 0o755);
	process.env.TMPDIR = folder;
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
