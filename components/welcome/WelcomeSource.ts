import type { CompiledIndex } from '../../core/match/types';
import type { NoteContent, NoteRequest } from '../../core/messages';

export interface KeyCommand {
  name: string;
  description: string;
  /** As the browser writes it; empty where the reader took the keys away. */
  shortcut: string;
}

/** All that the welcome page needs from outside. */
export interface WelcomeSource {
  readIndex(): Promise<CompiledIndex>;
  getNote(request: NoteRequest): Promise<NoteContent | null>;
  readCommands(): Promise<KeyCommand[]>;
  openReader(document: string, passage: number, term: string): void;
  /** Address of the library page. */
  libraryUrl: string;
}
