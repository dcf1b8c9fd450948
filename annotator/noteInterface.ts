/**
 * The interface of notes, and whatever else a reader does with marks: a script of its own, which a frame gets
 * when the first of it is wanted. Most frames never need it, and it is more than what it takes to find the marks.
 */
import { createNoteLayer } from './noteLayer';
import { createReaderTools } from './readerTools';

export const noteInterface = { createNoteLayer, createReaderTools };

export type NoteInterface = typeof noteInterface;
