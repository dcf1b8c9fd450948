/** Pages in hard places, and what has to be marked on them in the end: nothing more, and nothing less. */

interface MarkStep {
  /** What is done to the page, as the page's own script; `null` for nothing. */
  act: string | null;
  /** Texts of the marks in all frames, in any order. */
  marks: readonly string[];
}

export interface MarkCase {
  situation: string;
  /** In `tests/fixtures/pages/hard`. */
  page: string;
  steps: readonly MarkStep[];
}

/** One state that comes by itself. */
export const settled = (situation: string, page: string, marks: readonly string[]): MarkCase => ({
  situation,
  page,
  steps: [{ act: null, marks }],
});

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';

export const MARK_CASES: readonly MarkCase[] = [
  settled('a shadow root that is filled late, on a page without other text', 'late-shadow', [
    SUMMIT,
    COMMUNITY,
    SECURITY,
  ]),
  settled('an element without text that is defined late', 'late-definition', [
    SUMMIT,
    COMMUNITY,
    SECURITY,
  ]),
  settled('a view that is put into a shadow root late', 'late-view', [SUMMIT, COMMUNITY]),
  settled('a shadow root that is filled late in a frame', 'late-shadow-frame', [SUMMIT, COMMUNITY]),
  settled('a custom element behind thousands of empty ones', 'many-empty', [SUMMIT, COMMUNITY]),
  settled('a page that is written anew', 'written-anew', [SUMMIT, COMMUNITY]),
  {
    situation: 'a frame that is written anew for each message',
    page: 'frame-written-anew',
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: `write('第二封信：主题是${COMMUNITY}。')`, marks: [COMMUNITY] },
      { act: `write('第三封信：${SUMMIT}与${SECURITY}。')`, marks: [SUMMIT, SECURITY] },
    ],
  },
  {
    situation: 'slots that are given other content',
    page: 'slots',
    steps: [
      { act: null, marks: [] },
      { act: 'byAttribute()', marks: [SUMMIT, COMMUNITY] },
      { act: 'byHand()', marks: [SUMMIT, COMMUNITY, SECURITY] },
      { act: 'byName()', marks: [SECURITY] },
    ],
  },
  settled('prose in preformatted text, and code there and elsewhere', 'preformatted', [
    SUMMIT,
    COMMUNITY,
    'Wuzhen Summit',
  ]),
  settled('a page of plain text', 'notes.txt', [SUMMIT, 'Wuzhen Summit']),
  settled('a page of code as plain text', 'program.txt', []),
  settled('a text layer of absolutely placed pieces, and two columns', 'text-layer', [
    SUMMIT,
    'Wuzhen Summit',
  ]),
  settled('characters and words in boxes of their own, and tags', 'split', [
    SUMMIT,
    'Wuzhen Summit',
    COMMUNITY,
  ]),
  settled('text in drawings', 'drawn', [SUMMIT, COMMUNITY]),
  settled('a page of two words', 'tiny', ['DE-RISKING']),
  {
    situation: 'text that comes sign by sign',
    page: 'streamed',
    steps: [
      { act: `stream('本届${SUMMIT}谈到${COMMUNITY}。')`, marks: [SUMMIT, COMMUNITY] },
      { act: `stream('主题是${SECURITY}。')`, marks: [SUMMIT, COMMUNITY, SECURITY] },
    ],
  },
  settled('names with signs in them that nobody sees, and a line break that ends one', 'joined', [
    '乌镇\u200B峰会',
    SUMMIT,
    'Wu\u00ADzhen Sum\u00ADmit',
    'Ｗｕｚｈｅｎ　Ｓｕｍｍｉｔ',
  ]),
  settled('first letters, first lines and other cases', 'first-letter', [
    SUMMIT,
    SECURITY,
    'Wuzhen Summit',
    'Wuzhen Summit',
  ]),
  {
    situation: 'a list that uses its rows again',
    page: 'reused-rows',
    steps: [
      { act: 'box.scrollTop = 4000', marks: namesOfRows(100) },
      { act: 'box.scrollTop = 40', marks: namesOfRows(1) },
    ],
  },
];

/** What the fourteen rows from `first` on say. */
function namesOfRows(first: number): string[] {
  const names = [SUMMIT, COMMUNITY, SECURITY, 'Wuzhen Summit', null];
  return Array.from({ length: 14 }, (_, row) => names[(first + row) % 5] ?? null).filter(
    (name) => name !== null,
  );
}

export interface RowsCase {
  situation: string;
  page: string;
  /** Selects the rows. */
  row: string;
  /** What is done to the page, one after the other, `null` for nothing; after each every row in view is marked. */
  acts: readonly (string | null)[];
}

/** A page of ours, before and after what is done to it. */
const changing = (situation: string, page: string, ...acts: readonly string[]): RowsCase => ({
  situation,
  page,
  row: '.row',
  acts: [null, ...acts],
});

/** Pages with so many marks that only those near the viewport are painted. */
export const ROWS_CASES: readonly RowsCase[] = [
  changing(
    'a list that is turned round',
    'reordered',
    "show('#list { flex-direction: column-reverse }')",
    "show('')",
  ),
  changing(
    'a list whose items are ordered otherwise, and filtered',
    'reordered',
    'show(\'[data-odd="1"] { order: -1 }\')',
    'show(\'[data-odd="0"] { display: none }\')',
    "show('.row:nth-child(-n + 390) { display: none }')",
  ),
  changing(
    'a list that scrolls by a transform',
    'moved',
    'move(400)',
    'move(9000)',
    'move(21000)',
    'move(0)',
  ),
  {
    situation: 'a feed that grows below and is trimmed above',
    page: 'feed',
    row: '.row',
    acts: ['grow(200, 200)', 'grow(50, 200)', 'grow(50, 200)', 'grow(50, 200)'],
  },
  changing('text directly in many shadow roots', 'shadow-text', 'scrollTo(0, 5000)'),
  changing(
    'text in elements without boxes',
    'without-boxes',
    'scrollTo(0, 5000)',
    'scrollTo(0, 0)',
  ),
];
