import { createMatcher } from '../match/createMatcher';
import type { CompiledIndex, Match } from '../match/index/types';
import { isSupported, supportedTerms } from '../match/support';
import { createInnerNames } from './innerNames';
import type { Findings, LibraryDocument, Mention } from './library';

/** A stretch of a document and the passage it stands in or above. */
interface Stretch {
  text: string;
  passage: number;
  heading: boolean;
}

/**
 * Finds every mention in the documents with the matcher that also marks pages.
 *
 * @param onDocument told how many documents are through, after each
 */
export function findMentions(
  documents: LibraryDocument[],
  index: CompiledIndex,
  onDocument: (done: number) => void = () => {},
): Findings {
  const matcher = createMatcher(index, { fuzzy: 'careful' });
  const innerNames = createInnerNames(createMatcher(index, { fuzzy: 'off' }));
  const found: Findings = { mentions: [], marked: [], headed: [] };
  for (const [at, document] of documents.entries()) {
    const scanned = stretchesOf(document).map((stretch) => ({
      stretch,
      matches: matcher.scan(stretch.text),
    }));
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
            ...all.map(({ term, document, passage }) => ({ term, document, passage })),
          );
        } else {
          found.mentions.push(...all);
          found.marked.push(...all.slice(0, 1));
        }
      }
    }
    onDocument(at + 1);
  }
  return found;
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
