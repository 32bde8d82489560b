/**
 * Words with which Chinese begins what it says twice for weight or rhythm: 最重要最重要, 一大片一大片, 好可愛好可愛, 別害怕，別害怕.
 * Source: our own knowledge of the language.
 */

/** Characters with which such a stretch begins. */
export const beginsEmphasis = '最很非好太真超極极多更越一每再快別别不没沒我你您是來来去走等請请謝谢對对';
