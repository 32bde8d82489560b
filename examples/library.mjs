/** bilint as a library: reads a document, audits it, and prints what is wrong. Run it where bilint is installed: node library.mjs FILE */

import { readFileSync } from 'node:fs';
import { audit, messageOf, ReadError, readDocument, rules } from 'bilint';

const [file = 'pairs.tsv'] = process.argv.slice(2);

try {
	const document = readDocument(readFileSync(file), file);
	const { findings, pairs, locale } = audit(document, { locale: 'zh-TW' });
	console.log(`${file}: ${pairs.length} pairs, ${locale}, ${rules.length > 0 ? 'all' : 'no'} rules`);
	for (const finding of findings) {
		const [span] = finding.target?.spans ?? [];
		const evidence = span ? finding.target.text.slice(...span) : '';
		console.log(`${finding.severity}: line ${finding.target?.line ?? finding.source?.line}: ${evidence}: ${messageOf(finding)}`);
	}
} catch (error) {
	if (!(error instanceof ReadError)) throw error;
	console.error(`${file}: ${error.message}`);
	process.exitCode = 2;
}
