/**
 * The interface of notes: a script of its own, which a frame gets when its first note is wanted. Most frames
 * never show one, and what it takes to draw a note is as much as what it takes to find the marks.
 */
import { createNoteLayer } from './noteLayer';

export const noteInterface = { createNoteLayer };

export type NoteInterface = typeof noteInterface;
