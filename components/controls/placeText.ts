import type { Problem } from '../../core/stored/problem';
import type { Localize, MessageKey } from '../localization';

/** What an entry is called in each list of a pack, by its number alone. */
const NUMBERED: ReadonlyMap<string, MessageKey> = new Map([
  ['documents', 'placeDocument'],
  ['blocks', 'placeBlock'],
  ['terms', 'placeTerm'],
  ['names', 'placeName'],
  ['neighbours', 'placeNeighbour'],
  ['supportedBy', 'placeSupporter'],
]);

/** The same with its name. */
const NAMED: ReadonlyMap<string, MessageKey> = new Map([
  ['documents', 'placeDocumentCalled'],
  ['terms', 'placeTermCalled'],
  ['names', 'placeNameCalled'],
]);

/**
 * Where a problem is: “term 13 “g20” › name 1 › text” for `terms[12].names[0].text`. What is no list of a pack stands as
 * it is in the file.
 */
export function placeText(text: Localize, { path, called = [] }: Problem): string {
  if (path === '') return text('libraryProblemWhole');
  let entries = 0;
  const steps = path.split('.').map((step) => {
    const [, list = '', position] = /^([a-zA-Z]+)\[(\d+)\]$/.exec(step) ?? [];
    const plain = NUMBERED.get(list);
    if (position === undefined || plain === undefined) return step;
    const name = called[entries] ?? null;
    entries++;
    const number = Number(position) + 1;
    return name === null ? text(plain, number) : text(NAMED.get(list) ?? plain, number, name);
  });
  // Paths of stored items have dots of their own, as in hosts.
  return entries === 0 ? path : steps.join(' › ');
}
