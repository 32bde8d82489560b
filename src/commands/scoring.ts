/** Reads `--score NAME=VALUE`: how errors become a score. */

import type { Sentences } from '../messages/messages.js';
import { type Scoring, scoreModels } from '../model.js';
import { defaultScoring } from '../score/scorecard.js';
import { CommandError } from './io.js';

/** What each setting may be; a figure lies between two bounds, which are not allowed themselves. */
const settings = {
	model: scoreModels,
	repeats: ['once', 'all'],
	critical: ['fails', 'counts'],
	pass: [0, 100],
	acceptable: [0, 1000],
} as const satisfies { readonly [Name in keyof Scoring]: readonly string[] | readonly [number, number] };

const isSetting = (name: string): name is keyof Scoring => Object.hasOwn(settings, name);

const described = (name: keyof Scoring): readonly string[] => {
	const [first, second] = settings[name];
	return typeof first === 'number' ? [`${name}=NUMBER (${first} < NUMBER < ${second})`] : settings[name].map(value => `${name}=${value}`);
};

function settingFrom(name: keyof Scoring, text: string): string | number | undefined {
	const [low, high] = settings[name];
	if (typeof low !== 'number' || typeof high !== 'number') return (settings[name] as readonly string[]).includes(text) ? text : undefined;
	const figure = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
	return figure > low && figure < high ? figure : undefined;
}

/** The default with what was given laid over it, the later over the earlier. Throws CommandError. */
export function scoringOf(given: readonly string[], { errors }: Sentences): Scoring {
	let scoring = defaultScoring;
	for (const text of given) {
		const at = text.indexOf('=');
		const name = text.slice(0, Math.max(at, 0));
		if (!isSetting(name))
			throw new CommandError(
				errors.badValue(
					'--score',
					text,
					Object.keys(settings).map(setting => `${setting}=…`),
				),
			);
		const value = settingFrom(name, text.slice(at + 1));
		if (value === undefined) throw new CommandError(errors.badValue('--score', text, described(name)));
		scoring = { ...scoring, [name]: value };
	}
	return scoring;
}
