/** What is written in the forms of the terms part, with what it was begun for. */
import type { PackTerm } from '../../../core/pack/types';
import type { TermDraft } from './termDraft';
import type { TermTask } from './termsView';

export interface TermWords {
  task: TermTask;
  /** The term as it was when the reader began: what another tab changes meanwhile must not seem to be changed back. */
  before: PackTerm;
  draft: TermDraft;
}

export interface ListWords {
  task: TermTask;
  pasted: string;
  /** Id of the pack that the terms go into; empty for a new one. */
  pack: string;
}

/** What tells a form from the others of the part: what is written for one selection is not for the next. */
export function formOf(task: TermTask): string {
  return JSON.stringify(task);
}
