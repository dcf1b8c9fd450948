import { BILINGUAL_VOCABULARY } from './bilingualVocabulary';
import { createBilingualWords } from './bilingualWords';

/** For pages and workers; the background reads the vocabulary from a file when a note wants it. */
export const EVERY_BILINGUAL_WORD = createBilingualWords(BILINGUAL_VOCABULARY);
