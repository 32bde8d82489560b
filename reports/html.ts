/** One self-contained page: readable without script; with it the whole document, filters, and answers that are sent back as a file. */

import { sentencesOf } from '../src/messages/messages.js';
import type { Report } from '../src/model.js';
import { visible } from '../src/visible.js';
import { assets } from './html/assets.js';
import { pack } from './html/payload.js';
import { shell } from './html/shell.js';
import { staticFindings, staticOverview } from './html/static.js';

function* body(report: Report): Iterable<string> {
	yield staticOverview(report);
	yield '\n';
	yield* staticFindings(report);
}

/** The page in pieces, the last ending in `\n`. Whatever the texts hold, nothing of them runs: they are shown as text, and the page's policy allows no script but its own. */
export function html(report: Report): Iterable<string> {
	const { quality } = sentencesOf(report.lang);
	const names = report.audits.slice(0, 3).map(({ file }) => visible(file));
	const title = [quality.report, ...(report.label === undefined ? [] : [visible(report.label)]), names.join(', ')].join(' · ');
	return shell({ lang: report.lang, title, ...assets, body: body(report), data: pack(report) });
}
