/** Common English adverbs that no regular -ly makes, with the Chinese a translator may have used. Source: our own knowledge of both languages. */
export const adverbs = `

`;
