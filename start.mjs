/** What `npm start` runs: builds, then audits the example, or does what the arguments say. stdout holds the report alone. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = name => fileURLToPath(new URL(name, import.meta.url));

/** Runs a script of ours with its talk and complaints on our stderr, and gives its exit code. */
function run(script, args, { stdout, cwd }) {
	const { status, error } = spawnSync(process.execPath, [path(script), ...args], { cwd, stdio: ['inherit', stdout, 'inherit'] });
	if (error) throw error;
	return status ?? 2;
}

function example() {
	const code = run('dist/bin.js', ['check', 'examples/earnings-call.txt'], { stdout: 'inherit', cwd: path('.') });
	if (code !== 0 && code !== 1) return code;
	console.error(`
This was examples/earnings-call.txt, which is full of mistakes on purpose. Next:
  npm start -- check FILE                  audit a document of your own
  npm start -- check FILE --lang zh-Hant   the same, in 繁體中文
  npm start -- explain unit-sense          what a rule finds, why, and how to fix it
  npm start -- --help                      everything else`);
	return 0;
}

/** npm goes to the root of the package first; a file is named from where the command was typed. */
const typedIn = process.env.INIT_CWD ?? process.cwd();

const args = process.argv.slice(2);
const built = run('build.mjs', [], { stdout: process.stderr.fd, cwd: path('.') }) === 0;
if (!built) process.exitCode = 2;
else process.exitCode = args.length > 0 ? run('dist/bin.js', args, { stdout: 'inherit', cwd: typedIn }) : example();
