declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
	/** How alike two words are, 0 to 1 (Winkler 1990). */
	export default function jaroWinkler(a: string, b: string): number;
}
declare module 'natural/lib/natural/inflectors/noun_inflector.js' {
	/** English plurals. */
	export default class NounInflector {
		pluralize(word: string): string;
	}
}
