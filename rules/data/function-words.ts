/** English words that carry grammar rather than a name: their presence tells a sentence from a title, a code or a list of names. Our own list of closed-class words. */
export const functionWords: readonly string[] = [
	'the a an of to in on at by for from with and or but if as than that this these those it its is are was were be been being',
	'do does did not no have has had will would can could may might should we you they he she our your their his her which who what when where how',
	'so because about into over after before there here just very also',
].flatMap(line => line.split(' '));
