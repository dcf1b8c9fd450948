/**
 * Everything a reader has in their library, as one file: their packs, what they have changed of the built-in one, and
 * where they met terms.
 * Settings and site rules are another file's (`core/settings/settingsFile.ts`), since one may want the one on another
 * machine without the other. A pack that cannot be read is in no such file: it is exported by itself, to be mended.
 */
import * as v from 'valibot';
import { type Encounter, MOST_ENCOUNTERS } from '../collection/encounter';
import { encounterForm } from '../collection/encounterForms';
import { emptyOverlay, type Overlay } from '../pack/changes/overlay';
import { type PackChange, packChange } from '../pack/changes/packChange';
import { rulings } from '../pack/packFields';
import { PackError, parsePack } from '../pack/parsePack';
import type { Pack, PackName } from '../pack/types';
import { type Problem, reasonOfIssue } from '../stored/problem';

export interface LibraryFile {
  packs: Pack[];
  overlay: Overlay;
  /** Where they met terms, in the order in which that was kept. */
  encounters: Encounter[];
}

/** What a library file would do to one pack. */
export type PackArrival =
  | { case: 'new'; title: string; documents: number; terms: number }
  | { case: 'same'; title: string }
  | { case: 'changed'; title: string; change: PackChange };

const FORMAT = 1;
const MOST_PACKS = 1_000;

/** Names are checked with the pack that they are laid over. */
const overlayForm = v.strictObject({
  formatVersion: v.literal(1),
  pack: v.string(),
  terms: v.array(
    v.strictObject({
      id: v.string(),
      names: v.strictObject({
        gone: v.array(v.string()),
        put: v.array(
          v.strictObject({
            at: v.pipe(v.number(), v.integer(), v.minValue(0)),
            item: v.custom<PackName>((name) => typeof name === 'object' && name !== null),
          }),
        ),
      }),
      remark: v.nullable(v.string()),
      rulings: v.exactOptional(rulings),
    }),
  ),
});

const fileForm = v.strictObject({
  formatVersion: v.literal(FORMAT),
  library: v.strictObject({
    packs: v.pipe(v.array(v.unknown()), v.maxLength(MOST_PACKS)),
    overlay: v.exactOptional(overlayForm),
    encounters: v.exactOptional(v.pipe(v.array(encounterForm), v.maxLength(MOST_ENCOUNTERS))),
  }),
});

/** The JSON of the file. */
export function libraryFileOf({ packs, overlay, encounters }: LibraryFile): string {
  // One that has none can be read by releases that knew of none.
  const library = { packs, overlay, ...(encounters.length > 0 && { encounters }) };
  return `${JSON.stringify({ formatVersion: FORMAT, library }, null, 1)}\n`;
}

/** Whether parsed JSON means to be such a file, and not a pack. */
export function isLibraryFile(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'library' in value;
}

/**
 * Reads what `libraryFileOf` of this or any earlier release wrote: all of it or nothing.
 *
 * @param builtIn id of the pack that cannot be replaced
 * @throws PackError with every place and reason: `library.packs[2].terms[0].name`
 */
export function parseLibraryFile(value: unknown, builtIn: string): LibraryFile {
  const parsed = v.safeParse(fileForm, value);
  if (!parsed.success) {
    throw new PackError(
      parsed.issues.map((issue) => ({
        path: v.getDotPath(issue) ?? '',
        reason: reasonOfIssue(issue),
      })),
    );
  }
  const { packs: listed, overlay = emptyOverlay(builtIn), encounters = [] } = parsed.output.library;
  const problems: Problem[] = [];
  const first = new Map<string, number>([[builtIn, -1]]);
  const packs = listed.flatMap((each, at) => {
    const place = `library.packs[${at}]`;
    try {
      const pack = parsePack(each);
      const earlier = first.get(pack.id);
      if (earlier === undefined) {
        first.set(pack.id, at);
        return [pack];
      }
      problems.push({
        path: `${place}.id`,
        reason:
          earlier < 0
            ? { case: 'builtInId', id: pack.id }
            : { case: 'repeatedId', id: pack.id, first: earlier + 1 },
      });
    } catch (error) {
      // Every pack tells its own problems.
      if (!(error instanceof PackError)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({
          ...problem,
          path: problem.path === '' ? place : `${place}.${problem.path}`,
        })),
      );
    }
    return [];
  });
  if (problems.length > 0) throw new PackError(problems);
  return { packs, overlay, encounters };
}

/** What a library file would do to the packs there are. Those that it does not have stay as they are. */
export function arrivalsOf(
  { packs }: Pick<LibraryFile, 'packs'>,
  present: readonly Pack[],
): PackArrival[] {
  const known = new Map(present.map((pack) => [pack.id, pack]));
  return packs.map((pack): PackArrival => {
    const { title, documents, terms } = pack;
    const before = known.get(pack.id);
    if (before === undefined)
      return { case: 'new', title, documents: documents.length, terms: terms.length };
    if (JSON.stringify(before) === JSON.stringify(pack)) return { case: 'same', title };
    return { case: 'changed', title, change: packChange(before, pack) };
  });
}
