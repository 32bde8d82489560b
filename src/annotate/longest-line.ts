/** A longer line, in UTF-16 code units, is a document without breaks and no sentence: what would be asked of each of its words is not. */
export const longestLine = 20_000;
