/** The dictionaries of opencc-js, as its package ships them: `from to|from to|…`; where a character has several forms they are separated by spaces. */
declare module 'opencc-js/dict/*' {
	const dictionary: string;
	export default dictionary;
}
