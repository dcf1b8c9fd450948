import { searchTextOf } from '../text/folding/searchText';
import { singularOf } from './words/singularOf';

/** What two names are compared by: folded, letters and digits only, without an English plural ending. */
export function nameKey(name: string): string {
  return singularOf(searchTextOf(name).text);
}
