import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportOptions, ExportPassage } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { passagesOf, termPassages } from '../termPassages';
import { escapeXml } from './xmlText';

/** What stands for the term in a passage that asks for it. */
const GAP = '[…]';

/** Notes that show a term and ask what it is: its definition, or else the passages that mention it. */
export function writeAnkiTerms(items: ExportItems, options: ExportOptions): Steps<Exported> {
  return write(items, options, (count) =>
    eachOf(items.terms, (term): Card[] => {
      const texts =
        term.definition === null
          ? termPassages(term).map(({ text }) => text)
          : [term.definition.text];
      if (texts.length === 0) {
        count.add('leftOut', 1);
        return [];
      }
      const answer = texts.map((text) => markup(text, count)).join('<br><br>');
      return [{ front: markup(term.label, count), back: answer, tags: [term.kind] }];
    }),
  );
}

/** Notes that show a passage without the term and ask for it. */
export function writeAnkiPassages(items: ExportItems, options: ExportOptions): Steps<Exported> {
  return write(items, options, (count) => {
    const passages = passagesOf(items, count);
    return eachOf(passages, (passage): Card[] => {
      const front = withGaps(passage);
      if (passage.term === null || front === null) {
        count.add('leftOut', 1);
        return [];
      }
      return [
        {
          front: markup(front, count),
          back: `${markup(passage.term.label, count)}<br><small>${markup(passage.source.title, count)}</small>`,
          tags: [passage.source.document],
        },
      ];
    });
  });
}

interface Card {
  front: string;
  back: string;
  tags: string[];
}

/** A text file as Anki has brought in since 2.1.54: how it is read is in its head. */
function* write(
  { title }: ExportItems,
  { ankiDeck, ankiTags }: ExportOptions,
  cardsOf: (count: LossCount) => Steps<Card[][]>,
): Steps<Exported> {
  const count = createLossCount();
  const own = tagsOf(count.line(ankiTags));
  const head = [
    '#separator:tab',
    '#html:true',
    `#deck:${deckOf(ankiDeck, title, count)}`,
    '#tags column:3',
  ];
  const cards = (yield* cardsOf(count)).flat();
  const rows = cards.map(({ front, back, tags }) =>
    [front, back, ['pangzhu', ...tags, ...own].join(' ')].join('\t'),
  );
  return {
    holds: rows.length,
    body: `${[...head, ...rows].join('\n')}\n`,
    html: null,
    losses: count.losses(),
  };
}

/** A deck that the reader names may be within others, `a::b`; the colons of a title mean nothing of that kind. */
function deckOf(wanted: string, title: string, count: LossCount): string {
  const line = (text: string) => count.line(text).replaceAll('\t', ' ').trim();
  const named = line(wanted);
  return named === '' ? line(title).replaceAll('::', '：') : named;
}

function tagsOf(text: string): string[] {
  return text.split(/\s/u).filter((tag) => tag !== '');
}

/** Neither tab, line break nor quotation mark is left that could end a field; `#` alone would begin a comment. */
function markup(text: string, count: LossCount): string {
  return escapeXml(count.clean(text).replace(/\r\n|\r/g, '\n'))
    .replaceAll('\n', '<br>')
    .replaceAll('\t', '&#9;')
    .replace(/^#/, '&#35;');
}

/** `null` where the term does not stand in the passage. */
function withGaps({ text, term }: ExportPassage): string | null {
  if (term === null || term.mentions.length === 0) return null;
  let written = '';
  let at = 0;
  for (const { start, end } of term.mentions.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    written += text.slice(at, start) + GAP;
    at = end;
  }
  return written + text.slice(at);
}
