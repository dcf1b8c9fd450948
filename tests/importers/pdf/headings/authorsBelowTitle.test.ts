import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../../importers/draft/namesIn';
import { authorsBelowTitle } from '../../../../importers/pdf/headings/authorsBelowTitle';
import type { Unlevelled } from '../../../../importers/pdf/headings/headingLevels';

describe('a line of names', () => {
  it.each<[string, string[] | null]>([
    ['Ada Lovelace', ['Ada Lovelace']],
    [
      'Patrick N.J. Lane, Alice van der Best and Lu Zhang',
      ['Patrick N.J. Lane', 'Alice van der Best', 'Lu Zhang'],
    ],
    ['Ada Lovelace∗, Émile du Châtelet (1)', ['Ada Lovelace', 'Émile du Châtelet']],
    ['林若溪 沈知非', ['林若溪', '沈知非']],
    ['2018202177 林若溪', ['林若溪']],
    ['University of the North', null],
    ['Executive Summary', null],
    ['渡船在冬天并不出航', null],
    ['The river has a ferry', null],
    ['', null],
  ])('%s', (line, names) => {
    expect(namesIn(line)).toEqual(names);
  });
});

describe('authors below the title', () => {
  const heading = (text: string): Unlevelled => ({
    case: 'heading',
    heading: { text, size: 12, font: 'f', depth: null },
    page: 1,
    isGuessed: true,
  });
  const line = (text: string, plain?: string): Unlevelled => ({
    case: 'block',
    block: { type: 'paragraph', text, page: 1 },
    ...(plain === undefined ? {} : { plain }),
  });
  const TEXT = line(`We count ferries${' and boats'.repeat(20)}.`);
  const authorsOf = (...entries: Unlevelled[]) => [
    ...authorsBelowTitle([heading('Of Ferries'), ...entries], 'Of Ferries').values(),
  ];

  it.each<[string, Unlevelled[], (string | null)[]]>([
    ['are several', [line('Ada Ray, Bea Roy and Cy Rue'), TEXT], ['Ada Ray, Bea Roy, Cy Rue']],
    ['have marks', [line('Ada Raya,∗', 'Ada Ray'), TEXT], ['Ada Ray']],
    [
      'go on on the next line',
      [line('Ada Ray, Bea Roy, Benjamin'), line('Lee and Cy Rue'), TEXT],
      ['Ada Ray, Bea Roy, Benjamin Lee, Cy Rue', null],
    ],
    [
      'stand each above a place',
      [
        heading('Ada Ray'),
        line('The University of the North'),
        heading('Bea Roy and Cy Rue'),
        line('School of Boats'),
        TEXT,
      ],
      ['Ada Ray', 'Bea Roy, Cy Rue'],
    ],
    ['stand above the abstract', [line('林若溪'), heading('摘要'), TEXT], ['林若溪']],
    ['are no subtitle', [heading('Data Protection, Risk Management'), TEXT], []],
    ['are none in the text', [TEXT, line('Ada Ray, Bea Roy and Cy Rue')], []],
    [
      'are no items',
      [{ case: 'block', block: { type: 'item', text: 'Ada Ray, Bea Roy, Cy Rue' } }],
      [],
    ],
  ])('%s', (_, entries, names) => {
    expect(authorsOf(...entries)).toEqual(names);
  });

  it('are none without a title', () => {
    expect(authorsBelowTitle([line('Ada Ray, Bea Roy and Cy Rue')], null).size).toBe(0);
  });
});
