/** What git must be told of the files of `.bilint/`: both sides of a merge are kept, as their lines mean the same in any order. */

export const gitAttributes: readonly string[] = [
	'.bilint/decisions.jsonl merge=union',
	'.bilint/accepted.jsonl merge=union',
	'.bilint/glossary.tsv merge=union',
];
