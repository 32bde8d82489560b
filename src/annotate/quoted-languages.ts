/** The languages of Latin letters that are quoted in Chinese texts, by their codes of ISO 639-3; the program carries franc's profiles of these alone. */
export const quotedLanguages: readonly string[] = ['eng', 'fra', 'deu', 'spa', 'por', 'ita', 'nld', 'ind', 'vie', 'tgl', 'pol', 'tur', 'ron', 'swe'];
