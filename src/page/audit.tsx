/** @jsxImportSource preact */
/** The script of the offline audit page: the engine, in a worker where the browser allows one, and the same report as the HTML format. */

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { reports } from '../../reports/index.js';
import { rules } from '../../rules/index.js';
import { type Sentences, sentencesOf } from '../messages/messages.js';
import type { Audit, InterfaceLanguage, Report } from '../model.js';
import { visible } from '../visible.js';
import { App } from './app.js';
import { recall, save } from './browser.js';
import { corrected } from './correct.js';
import { Choice } from './filters.js';
import { Intake } from './intake.js';
import { nameOf, remembered } from './remember.js';
import { type Outcome, type Request, run } from './run.js';

/** This script, as a worker starts it again. */
const own = typeof document === 'undefined' ? '' : (document.currentScript?.textContent ?? '');

/** Runs an audit beside the page, or, where a browser allows no worker, in it. */
function runBeside(request: Request): Promise<Outcome> {
	return new Promise(resolve => {
		const here = () => setTimeout(() => resolve(run(request)), 20);
		try {
			const url = URL.createObjectURL(new Blob([own], { type: 'text/javascript' }));
			const worker = new Worker(url);
			const end = () => {
				worker.terminate();
				URL.revokeObjectURL(url);
			};
			worker.onmessage = ({ data }: MessageEvent<Outcome>) => {
				end();
				resolve(data);
			};
			worker.onerror = event => {
				event.preventDefault();
				end();
				here();
			};
			worker.postMessage(request);
		} catch {
			here();
		}
	});
}

const written = ['html', 'xlsx', 'csv', 'markdown', 'json', 'jsonl'];

const types: Readonly<Record<string, string>> = {
	html: 'text/html',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	csv: 'text/csv',
	markdown: 'text/markdown',
};

const fileName = (path: string): string => (path.split('/').at(-1) ?? path).replace(/[^\p{L}\p{N}._-]+/gu, '_');

async function saveReport(id: string, report: Report): Promise<void> {
	const format = reports.find(each => each.id === id);
	if (!format) return;
	const pieces: (string | Uint8Array)[] = [];
	for await (const piece of format.write(report, { width: 100, color: false, every: true })) pieces.push(piece);
	save(`${fileName(report.audits[0]?.file ?? 'report')}.report.${format.extension}`, pieces, types[id] ?? 'text/plain');
}

/** Saves the corrected file; gives what is to be said of it. */
function saveCorrected(report: Report, request: Request, sentences: Sentences): string {
	const [audit] = report.audits;
	try {
		const result = audit && corrected(audit, request);
		if (!result) return '';
		save(fileName(result.name), [result.bytes], 'text/plain');
		return sentences.page.audit.corrected(result.lines, result.left);
	} catch (error) {
		return sentences.errors.writeFailed(audit?.file ?? '', error instanceof Error ? error.message : String(error));
	}
}

const MOST_NOTICES = 100;

interface ToolsProps {
	readonly report: Report;
	readonly request: Request;
	readonly sentences: Sentences;
	readonly onAnother: () => void;
}

function Tools({ report, request, sentences, onAnother }: ToolsProps) {
	const said = sentences.page.audit;
	const [notice, setNotice] = useState('');
	const notices = report.audits.flatMap(audit => audit.notices);
	return (
		<aside class="tools" aria-label={said.downloads}>
			<span class="legend">{said.downloads}</span>
			<span class="buttons">
				<button type="button" onClick={() => setNotice(saveCorrected(report, request, sentences))}>
					{said.correctedText}
				</button>
				{written.map(id => (
					<button key={id} type="button" onClick={() => void saveReport(id, report)}>
						{id}
					</button>
				))}
			</span>
			<button type="button" onClick={onAnother}>
				{said.another}
			</button>
			<p class="hint" role="status">
				{visible(notice) || said.privacy}
			</p>
			{notices.length > 0 && (
				<details>
					<summary>{said.passedOver(notices.length)}</summary>
					<ul>
						{notices.slice(0, MOST_NOTICES).map(({ id, line, detail }) => (
							<li key={`${line} ${id}`}>{visible(sentences.notices[id](line, detail))}</li>
						))}
					</ul>
				</details>
			)}
		</aside>
	);
}

const languages: readonly (readonly [InterfaceLanguage, string])[] = [
	['en', 'English'],
	['zh-Hant', '繁體中文'],
];

interface Done {
	readonly audit: Audit;
	readonly request: Request;
}

function Page() {
	const [lang, setLang] = useState<InterfaceLanguage>(document.documentElement.lang === 'zh-Hant' ? 'zh-Hant' : 'en');
	const [busy, setBusy] = useState(false);
	const [failed, setFailed] = useState('');
	const [done, setDone] = useState<Done | undefined>();
	const sentences = sentencesOf(lang);
	const audit = async (request: Request) => {
		setBusy(true);
		setFailed('');
		const outcome = await runBeside(request);
		setBusy(false);
		if ('failed' in outcome) setFailed(outcome.failed);
		else setDone({ audit: outcome.audit, request });
	};
	if (done) {
		const report: Report = { audits: [done.audit], rules, skipped: [], lang };
		const name = nameOf(report);
		return (
			<App
				key={name}
				report={report}
				remembered={remembered(recall(name))}
				keptAs={name}
				tools={(settled, _, words) => <Tools report={settled} request={done.request} sentences={words} onAnother={() => setDone(undefined)} />}
			/>
		);
	}
	return (
		<>
			<header class="top">
				<div class="title">
					<h1>{sentences.page.audit.title}</h1>
				</div>
				<Choice
					label={sentences.page.language}
					value={lang}
					options={languages}
					onChange={value => {
						document.documentElement.lang = value;
						setLang(value as InterfaceLanguage);
					}}
				/>
			</header>
			<main>
				<Intake sentences={sentences} lang={lang} busy={busy} failed={failed} onRequest={request => void audit(request)} onFailure={setFailed} />
			</main>
		</>
	);
}

if (typeof document === 'undefined') {
	addEventListener('message', ({ data }: MessageEvent<Request>) => postMessage(run(data)));
} else {
	const root = document.getElementById('page');
	if (root) {
		root.replaceChildren();
		render(<Page />, root);
	}
}
