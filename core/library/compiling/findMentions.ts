import { createMatcher } from '../../match/createMatcher';
import type { CompiledIndex, Match } from '../../match/index/types';
import { isSupported, supportedTerms } from '../../match/support';
import type { Findings, LibraryDocument, Mention, StoredFindings } from '../library';
import { createFindingsWriter } from './findingsWriter';
import { createInnerNames } from './innerNames';

/**
 * How long a document may take in milliseconds, in all and for each UTF-16 unit of it on top: ten times as long as
 * text takes on a slow machine.
 */
const PATIENCE = 2_000;
const PATIENCE_PER_UNIT = 0.02;

/** A stretch of a document and the passage it stands in or above. */
interface Stretch {
  text: string;
  passage: number;
  heading: boolean;
}

/**
 * Finds every mention in the documents with the matcher that also marks pages. A document that takes much longer
 * than others of its length is left out: it must not keep the reader from all else, nor from removing it.
 * @param onDocument told how many documents are through, after each
 * @param now a clock in milliseconds, looked at between passages
 */
export function findMentions(
  documents: readonly LibraryDocument[],
  index: CompiledIndex,
  onDocument: (done: number) => void = () => {},
  now: () => number = () => performance.now(),
): StoredFindings {
  const found = createFindingsWriter();
  const read = createDocumentReader(index, now);
  for (const [at, document] of documents.entries()) {
    const own = read(document);
    if (own === null) found.leaveOut(document.id);
    else found.add(own);
    onDocument(at + 1);
  }
  return found.finish();
}

/**
 * Reads documents one by one; gives `null` for one that takes too long.
 *
 * @param now a clock in milliseconds
 */
export function createDocumentReader(
  index: CompiledIndex,
  now: () => number = () => performance.now(),
): (document: LibraryDocument) => Findings | null {
  const matcher = createMatcher(index, { fuzzy: 'careful' });
  const innerNames = createInnerNames(createMatcher(index, { fuzzy: 'off' }));
  return (document) => {
    const found: Findings = { mentions: [], marked: [], headed: [] };
    const stretches = stretchesOf(document);
    const length = stretches.reduce((sum, { text }) => sum + text.length, 0);
    const deadline = now() + PATIENCE + length * PATIENCE_PER_UNIT;
    const scanned: { stretch: Stretch; matches: Match[] }[] = [];
    for (const stretch of stretches) {
      scanned.push({ stretch, matches: matcher.scan(stretch.text) });
      if (now() > deadline) return null;
    }
    const supported = supportedTerms(
      scanned.flatMap(({ matches }) => matches),
      index.terms,
    );
    for (const { stretch, matches } of scanned) {
      for (const match of matches) {
        if (!isSupported(match, supported)) continue;
        const inner = innerNames(stretch.text.slice(match.start, match.end))
          .filter((each) => each.term !== match.term && isSupported(each, supported))
          .map((each) => ({
            ...each,
            start: match.start + each.start,
            end: match.start + each.end,
          }));
        const all = [match, ...inner].map((each) => mentionOf(each, index, document, stretch));
        if (stretch.heading) {
          found.headed.push(
            ...all.map(({ term, document: id, passage }) => ({ term, document: id, passage })),
          );
        } else {
          found.mentions.push(...all);
          found.marked.push(...all.slice(0, 1));
        }
      }
      if (now() > deadline) return null;
    }
    return found;
  };
}

function stretchesOf({ blocks, passages }: LibraryDocument): Stretch[] {
  let passage = 0;
  return blocks.map(({ type, text }) => {
    const heading = type === 'heading';
    if (!heading) passage++;
    return { text, heading, passage: heading ? Math.min(passage + 1, passages.length) : passage };
  });
}

function mentionOf(
  { term, start, end }: Match,
  index: CompiledIndex,
  document: LibraryDocument,
  { passage }: Stretch,
): Mention {
  const named = index.terms[term];
  if (!named) throw new Error(`A match names term ${term}, which the index does not have.`);
  return { term: named.id, document: document.id, passage, start, end };
}
