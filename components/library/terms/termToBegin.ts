import type { FoundSelection } from '../../../core/pack/drafts/foundSelection';
import { termOfName } from '../../../core/pack/names/termNames';
import type { PackTerm } from '../../../core/pack/types';
import { NEW_TERM } from './termDraft';

/** What the form for a new term begins with: the name that was selected on a page, if one was. */
export function termToBegin(selection: FoundSelection | null): PackTerm {
  return selection === null ? NEW_TERM : { ...NEW_TERM, ...termOfName(selection.text) };
}
