import type { CompiledIndex } from '../../core/match/index/types';
import type { NoteContent, NoteRequest } from '../../core/ranking/noteContent';
import type { Settings, SettingsChange } from '../../core/settings/settings';
import type { SiteRules } from '../../core/sites/sites';

/** All that the welcome page needs from outside. */
export interface WelcomeSource {
  readIndex(): Promise<CompiledIndex>;
  getNote(request: NoteRequest): Promise<NoteContent | null>;
  readSettings(): Promise<Settings>;
  watchSettings(listener: () => void, signal: AbortSignal): void;
  changeSettings(change: SettingsChange): Promise<void>;
  readMode(): Promise<SiteRules['mode']>;
  watchMode(listener: () => void, signal: AbortSignal): void;
  changeMode(mode: SiteRules['mode']): Promise<void>;
  openReader(document: string, passage: number, term: string): void;
  /** Address of the library page. */
  libraryUrl: string;
}
