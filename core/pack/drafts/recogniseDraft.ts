/** Whether the library has a draft already, or an earlier version of it. */

/** What the library has that was brought in. */
export interface KnownDocument {
  pack: string;
  /** `null` for a term base, which has none. */
  document: string | null;
  title: string;
  /** Name of the file; `null` for a page and for what was pasted. */
  file: string | null;
  /** SHA-256 of its bytes. */
  hash: string | null;
  url: string | null;
}

/** How a draft stands to what the library has. */
export type Standing =
  | { case: 'new' }
  /** The very same file, or a page that reads the same. */
  | { case: 'same'; known: KnownDocument }
  | { case: 'newVersion'; known: KnownDocument };

/** What tells a draft from others. */
export interface DraftMarks {
  hash: string | null;
  title: string | null;
  file: string | null;
  url: string | null;
  isDocument: boolean;
}

/** The same bytes are the same file; of other bytes, the same address, name or title make a new version. */
export function standingOf(known: readonly KnownDocument[], draft: DraftMarks): Standing {
  const kin = known.filter(({ document }) => (document !== null) === draft.isDocument);
  const same = kin.find(({ hash }) => hash !== null && hash === draft.hash);
  if (same !== undefined) return { case: 'same', known: same };
  const version =
    kin.find(({ url }) => url !== null && url === draft.url) ??
    kin.find(({ file }) => file !== null && file === draft.file) ??
    kin.find(({ title, hash }) => hash !== null && title === draft.title);
  return version === undefined ? { case: 'new' } : { case: 'newVersion', known: version };
}
