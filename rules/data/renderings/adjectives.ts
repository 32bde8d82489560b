/** Common English adjectives with the Chinese a translator may have used. Source: our own knowledge of both languages. */
export const adjectives = `

`;
