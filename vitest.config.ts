import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Vitest leaves one processor free, and of two it would use one.
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({
	test: {
		include: ['test/**/*.test.ts'],
		globalSetup: 'test/helpers/scratch.ts',
		testTimeout: 120_000,
		hookTimeout: 120_000,
		maxWorkers,
		env: { BILINT_CACHE_DIR: '' },
	},
});
