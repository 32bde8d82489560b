/** Files that are collections of many texts: what one line calls a thing says little of another far off. */

const mostPairs = 1000;

/** Whether a file of so many pairs is a collection of texts rather than one document. */
export const isCollection = (pairs: number): boolean => pairs > mostPairs;
