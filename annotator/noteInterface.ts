/**
 * The interface of notes: a script of its own, which a frame gets when its first note is wanted. Most frames
 * never show one, and what it takes to draw a note is as much as what it takes to find the marks.
 */
import { createNoteOpener } from './noteHost';

export const noteInterface = { createNoteOpener };

export type NoteInterface = typeof noteInterface;
