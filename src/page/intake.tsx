/** @jsxImportSource preact */
/** The page before an audit: where a file is dropped, chosen or pasted, and what is told about it. */

import { useState } from 'preact/hooks';
import type { Sentences } from '../messages/messages.js';
import type { InterfaceLanguage, Locale } from '../model.js';
import { type Encoding, encodings } from '../read/decode.js';
import { visible } from '../visible.js';
import { Choice } from './filters.js';
import type { Given, Request } from './run.js';

const locales: readonly Locale[] = ['zh-TW', 'zh-CN', 'zh-HK'];

const filesOf = (list: FileList | null | undefined): Promise<readonly Given[]> =>
	Promise.all([...(list ?? [])].map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));

export interface IntakeProps {
	readonly sentences: Sentences;
	readonly lang: InterfaceLanguage;
	readonly busy: boolean;
	readonly failed: string;
	readonly onRequest: (request: Request) => void;
	readonly onFailure: (sentence: string) => void;
}

export function Intake({ sentences, lang, busy, failed, onRequest, onFailure }: IntakeProps) {
	const said = sentences.page.audit;
	const [files, setFiles] = useState<readonly Given[]>([]);
	const [pasted, setPasted] = useState('');
	const [name, setName] = useState('');
	const [locale, setLocale] = useState<Locale | ''>('');
	const [encoding, setEncoding] = useState<Encoding | ''>('');
	const [over, setOver] = useState(false);

	const request = (given: readonly Given[], as: string) => {
		const named = as.trim() !== '' && given.length === 1 ? given.map(file => ({ ...file, name: as.trim() })) : given;
		onRequest({ files: named, lang, ...(locale ? { locale } : {}), ...(encoding ? { encoding } : {}) });
	};
	const take = async (list: FileList | null | undefined) => {
		const given = await filesOf(list);
		if (given.length === 0) return;
		if (given.length > 2) {
			onFailure(said.tooMany);
			return;
		}
		setFiles(given);
		setName(given.length === 1 ? (given[0]?.name ?? '') : '');
		request(given, '');
	};
	const given: readonly Given[] =
		files.length > 0 ? files : pasted.trim() === '' ? [] : [{ name: 'pasted.txt', bytes: new TextEncoder().encode(pasted) }];
	return (
		<section aria-label={said.title}>
			<p>{said.intro}</p>
			<p class="privacy">{said.privacy}</p>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside it does the same */}
			<div
				class={`drop ${over ? 'over' : ''}`}
				onDragOver={event => {
					event.preventDefault();
					setOver(true);
				}}
				onDragLeave={() => setOver(false)}
				onDrop={event => {
					event.preventDefault();
					setOver(false);
					void take(event.dataTransfer?.files);
				}}
			>
				<p>{said.drop}</p>
				<label class="button">
					{said.choose}
					<input type="file" class="unseen" multiple accept=".txt,.tsv,.tab,text/*" onChange={event => void take(event.currentTarget.files)} />
				</label>
				{files.length > 0 && <p class="hint">{files.map(file => visible(file.name)).join(' · ')}</p>}
			</div>
			<p class="unseen" role="status">
				{busy ? said.reading : ''}
			</p>
			{busy && <p class="hint">{said.reading}</p>}
			{failed !== '' && (
				<p class="failed" role="alert">
					{visible(failed)}
				</p>
			)}
			<form
				onSubmit={event => {
					event.preventDefault();
					if (given.length > 0) request(given, name);
				}}
			>
				<label class="paste">
					<span>{said.paste}</span>
					<textarea
						value={pasted}
						placeholder={said.pasteHint}
						onInput={event => {
							setPasted(event.currentTarget.value);
							setFiles([]);
						}}
					/>
				</label>
				<div class="settings">
					<label>
						<span>{said.name}</span>
						<input type="text" value={name} onInput={event => setName(event.currentTarget.value)} />
					</label>
					<Choice
						label={said.locale}
						value={locale}
						options={[['', said.found], ...locales.map(own => [own, own] as const)]}
						onChange={value => setLocale(value as Locale | '')}
					/>
					<Choice
						label={said.encoding}
						value={encoding}
						options={[['', said.found], ...encodings.map(own => [own, own] as const)]}
						onChange={value => setEncoding(value as Encoding | '')}
					/>
					<button type="submit" class="strong" disabled={busy || given.length === 0}>
						{said.run}
					</button>
				</div>
			</form>
		</section>
	);
}
