import type { Steps } from '../../steps';
import { wholeStart } from '../../text/wholeStart';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems } from '../items';
import { createLossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import { distinctPassages } from './cslItem';
import { delimitedText } from './delimited';

/** The longest highlight that Readwise takes, in characters. */
const LONGEST = 8_191;
const HEADER = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'];

/** Passages as Readwise brings them in from CSV: one highlight a row. */
export function* writeReadwise(items: ExportItems): Steps<Exported> {
  const count = createLossCount();
  const rows = yield* eachOf(
    distinctPassages(passagesOf(items, count)),
    ({ text, source, term, number, page, met, original }) => [
      shortened(text),
      source.title,
      source.author ?? source.publisher ?? '',
      original ?? '',
      term === null ? '' : `.${term.label.replace(/\s+/gu, '-')}`,
      String(page ?? number),
      // A highlight is of one day; of no other date Readwise makes anything.
      met ?? (source.date?.length === 'YYYY-MM-DD'.length ? source.date : ''),
    ],
  );
  function shortened(text: string): string {
    if (text.length <= LONGEST) return text;
    count.add('cut', 1);
    return wholeStart(text, LONGEST);
  }
  return {
    holds: rows.length,
    body: yield* delimitedText([HEADER, ...rows], ',', count),
    html: null,
    losses: count.losses(),
  };
}
