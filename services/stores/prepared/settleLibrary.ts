/** What an edit has left to be worked out of a large library (`prepareEdited.ts`): a few documents at a time. */
import type { IDBPDatabase } from 'idb';
import {
  createFindingsReader,
  createFindingsWriter,
} from '../../../core/library/compiling/findingsWriter';
import { createDocumentReader } from '../../../core/library/compiling/findMentions';
import { createLibrary, libraryDocuments, passagesIn } from '../../../core/library/createLibrary';
import { ENOUGH_TEXT } from '../../../core/library/generated/enoughText';
import { generatedOf } from '../../../core/library/generated/generatedOf';
import type {
  Findings,
  Library,
  LibraryDocument,
  StoredFindings,
} from '../../../core/library/library';
import type { DocumentHead, PackHead } from '../../../core/library/packHead';
import type { PackBlock } from '../../../core/pack/blocks';
import type { Pack } from '../../../core/pack/types';
import type { LibraryDatabase, PackHash } from '../library/libraryDatabase';
import { readBuiltIn } from '../library/overlays';
import { withChoices } from '../library/storedPacks';
import { keepHeads, readTexts } from './keptTexts';
import type { Unsettled } from './preparedDatabase';
import { forgetUnsettled, readPrepared, readUnsettled } from './preparedStore';

/** Documents that are read at once: others get their turn in between. */
const AT_ONCE = 10;

/**
 * Works it out, if nobody has yet.
 *
 * @returns `false` where nothing was left, or a text is missing
 */
export async function settleLibrary(
  database: IDBPDatabase<LibraryDatabase>,
  lines: readonly PackHash[],
): Promise<boolean> {
  const hashes = JSON.stringify(lines);
  const [prepared, unsettled] = await Promise.all([readPrepared(hashes), readUnsettled(hashes)]);
  if (prepared?.heads == null || prepared.findings === null || unsettled === null) return false;
  const { pack: builtIn } = await readBuiltIn(database);
  const heads: PackHead[] = [];
  for (const head of prepared.heads) heads.push(await withFreshRules(head));
  const chosen = lines.flatMap((line) => {
    const head = heads.find(({ id }) => id === line.id);
    return head === undefined ? [] : [withChoices(head, line)];
  });
  const library = createLibrary([builtIn, ...chosen]);
  const findings = await findAnew(library, prepared.findings, unsettled);
  if (findings === null) return false;
  const { index } = library;
  await keepHeads(hashes, heads, { index: { index, broken: prepared.broken }, findings });
  await forgetUnsettled(hashes);
  return true;
}

/** With rules that are worked out from the pack as it is. */
async function withFreshRules({ isStale, ...head }: PackHead): Promise<PackHead> {
  if (!isStale) return head;
  const { generated: _, ...pack } = head;
  const documents = [...head.documents];
  let left = ENOUGH_TEXT;
  for (let from = 0; from < documents.length && left > 0; from += AT_ONCE) {
    const some = head.documents.slice(from, from + AT_ONCE);
    const texts = await readTexts(some.map(({ hash }) => hash));
    for (const [at, document] of some.entries()) {
      const blocks = texts.get(document.hash) ?? [];
      documents[from + at] = { ...document, blocks };
      left -= blocks.reduce((sum, { text }) => sum + text.length, 0);
    }
  }
  return { ...head, generated: generatedOf(withoutHeads(pack, documents)) };
}

/** As a pack that has its texts. */
function withoutHeads(pack: Pack, documents: readonly DocumentHead[]): Pack {
  return { ...pack, documents: documents.map(({ passageCount: _, hash: _hash, ...rest }) => rest) };
}

/** All findings; `null` where the text of a document is missing. */
async function findAnew(
  library: Library,
  before: StoredFindings,
  { foundBy, unread }: Unsettled,
): Promise<StoredFindings | null> {
  const documents = [...libraryDocuments(library.packs).values()];
  const isKept = foundBy === library.index.hash;
  const wanted = new Set(isKept ? unread : documents.map(({ id }) => id));
  const known = createFindingsReader(before);
  const leftOut = new Set(before.leftOut);
  const read = createDocumentReader(library.index);
  const found = createFindingsWriter();
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const some = documents.slice(from, from + AT_ONCE);
    const hashes = some.filter(({ id }) => wanted.has(id)).flatMap(({ hash }) => hash ?? []);
    const texts = await readTexts(hashes);
    for (const document of some) {
      const { id } = document;
      const whole = wanted.has(id) ? withText(document, texts) : document;
      if (whole === null) return null;
      const own = wanted.has(id) ? read(whole) : knownIn(id);
      if (own === null) found.leaveOut(id);
      else found.add(own);
    }
  }
  return found.finish();

  function knownIn(id: string): Findings | null {
    return leftOut.has(id) ? null : known(id);
  }
}

function withText(
  document: LibraryDocument,
  texts: ReadonlyMap<string, PackBlock[]>,
): LibraryDocument | null {
  // Those of the built-in pack have it.
  if (document.hash === undefined) return document;
  const blocks = texts.get(document.hash);
  if (blocks === undefined) return null;
  return { ...document, blocks, passages: passagesIn(document.id, { ...document, blocks }) };
}
