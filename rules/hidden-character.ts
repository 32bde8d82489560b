// What nobody sees on the screen and every program trips over.

import { compileSigns, type Hidden, hiddenIn } from '../src/annotate/hidden.js';
import type { HiddenKind, Message, PairRule, Problem, Severity } from '../src/model.js';

/** In the translation; in the source all of it is minor, since the translator cannot help it. */
const severities: Readonly<Record<HiddenKind, Severity>> = {
	bidi: 'major',
	'zero-width': 'minor',
	control: 'major',
	'private-use': 'major',
	replacement: 'major',
	broken: 'major',
	mojibake: 'major',
};

function messageOf(kind: HiddenKind, found: string, { shown }: Hidden, count: number): Message {
	if (kind === 'mojibake') return { id: 'mojibake', data: { found, expected: shown } };
	return { id: 'hidden-character', data: { code: shown, kind, count } };
}

const none: readonly Hidden[] = [];
const nothing: readonly Problem[] = [];

/** One problem a kind: its places are the spans. */
function problems(text: string, hidden: readonly Hidden[], isSource: boolean): readonly Problem[] {
	return [...new Set(hidden.map(({ kind }) => kind))].flatMap(kind => {
		const places = hidden.filter(other => other.kind === kind);
		const first = places[0];
		if (!first) return [];
		const spans = places.map(({ span }) => span);
		const remove = kind === 'bidi' || kind === 'zero-width' || kind === 'control';
		return [
			{
				message: messageOf(kind, text.slice(first.span[0], first.span[1]), first, spans.length),
				severity: isSource ? 'minor' : severities[kind],
				confidence: kind === 'zero-width' ? 0.7 : 0.9,
				source: isSource ? spans : [],
				target: isSource ? [] : spans,
				cause: kind === 'mojibake' ? kind : `${kind}/${first.shown}`,
				edits: isSource
					? []
					: places.flatMap(({ span, shown }) => (remove ? [{ span, text: '' }] : shown && kind === 'mojibake' ? [{ span, text: shown }] : [])),
				related: [],
			},
		];
	});
}

export const hiddenCharacter = (mojibake: readonly string[]): PairRule => {
	const signs = compileSigns(mojibake);
	return {
		id: 'hidden-character',
		scope: 'pair',
		category: 'character',
		severity: 'major',
		what: {
			en: 'Invisible or broken characters: bidi controls, zero-width and private-use characters, U+FFFD, text read with the wrong encoding.',
			'zh-Hant': '看不見或損壞的字元：雙向控制字元、零寬字元、私用區字元、U+FFFD、編碼錯誤造成的亂碼。',
		},
		why: {
			en: 'They turn words around, hide text from search, show as boxes, or show as nonsense.',
			'zh-Hant': '會使文字順序顛倒、搜尋不到、顯示成方框或亂碼。',
		},
		fix: { en: 'Delete them, or type the character that was meant.', 'zh-Hant': '刪除，或改成原本要打的字。' },
		examples: [
			{
				source: 'Press Enter.',
				target: '請按\u202eEnter。',
				finds: ['Unexpected hidden character U+202E (a bidi control)'],
			},
			{ source: 'The café is open.', target: '這家 cafÃ© 營業中。', finds: ['Unexpected "Ã©" from a wrong encoding, expected "é"'] },
			{ source: 'A family 👨\u200d👩\u200d👧 is here.', target: '一家人 👨\u200d👩\u200d👧 來了。', finds: [] },
		],
		check({ pair }) {
			const source = pair.source ? hiddenIn(pair.source.text) : none;
			const target = pair.target ? hiddenIn(pair.target.text, signs) : none;
			if (source.length + target.length === 0) return nothing;
			const serious = source.filter(({ kind }) => kind !== 'zero-width');
			return [...problems(pair.source?.text ?? '', serious, true), ...problems(pair.target?.text ?? '', target, false)];
		},
	};
};
