import nodeFiles, { lstatSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileChanged, type ReplacingFiles, replaceFile } from '../../src/commands/replace.js';
import { failing } from '../helpers/failing.js';

const [before, after] = [Buffer.from('before\n'), Buffer.from('after\n')];
function fresh(): { folder: string; path: string } {
	const folder = mkdtempSync(join(tmpdir(), 'bilint-replace-'));
	const path = join(folder, 'call.txt');
	writeFileSync(path, before);
	return { folder, path };
}

test.each(['ENOSPC', 'EIO', 'EACCES', 'EROFS'])(
	'whichever call fails with %s, the file is the old one or the new one, and nothing is left over',
	code => {
		for (let n = 1; ; n++) {
			const { folder, path } = fresh();
			const { files, failed } = failing(nodeFiles as ReplacingFiles, n, code);
			let error: unknown;
			try {
				replaceFile(path, before, after, files);
			} catch (thrown) {
				error = thrown;
			}
			const now = readFileSync(path, 'utf8');
			if (error) expect(['before\n', 'after\n']).toContain(now);
			else expect(now).toBe('after\n');
			if (!failed()) break;
			expect(readdirSync(folder).filter(name => name !== 'call.txt')).toEqual([]);
			expect(n).toBeLessThan(50);
		}
	},
);

describe('replaceFile', () => {
	test('refuses a file that is another one by now', () => {
		const { folder, path } = fresh();
		expect(() => replaceFile(path, Buffer.from('else'), after)).toThrow(FileChanged);
		expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['before\n', ['call.txt']]);
	});
	test('a link stays a link', () => {
		const { folder, path } = fresh();
		const link = join(folder, 'link.txt');
		symlinkSync('call.txt', link);
		replaceFile(link, before, after);
		expect([lstatSync(link).isSymbolicLink(), readFileSync(path, 'utf8')]).toEqual([true, 'after\n']);
	});
});
