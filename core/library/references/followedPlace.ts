import { followedPassage } from '../../pack/changes/followPassages';
import type { Library, LibraryDocument } from '../library';

/** Where a document is that another version has taken the place of. */
export interface FollowedPlace {
  document: LibraryDocument;
  /** Number of the passage there; `null` where it was taken out, or none was asked for. */
  passage: number | null;
}

/**
 * Where an address leads that was made when a document had an earlier version; `null` where no document had that id.
 *
 * @param passage of the earlier version, from 1; `null` for the document as a whole
 */
export function followedPlace(
  { documents }: Pick<Library, 'documents'>,
  id: string,
  passage: number | null,
): FollowedPlace | null {
  for (const document of documents) {
    const version = document.earlier?.find((earlier) => earlier.id === id);
    if (version === undefined) continue;
    const now = passage === null ? null : followedPassage(version.passages, passage);
    return { document, passage: now };
  }
  return null;
}
