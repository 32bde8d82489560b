/** Commands write to terminals and logs: what is only made visible may still be a command to a CI runner there. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/commands/', import.meta.url);

test.each(readdirSync(folder).filter(name => name.endsWith('.ts')))('%s makes text harmless, not visible alone', name =>
	expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/\bvisible\b[^;]*\bfrom '[^']*\/visible\.js'/),
);
