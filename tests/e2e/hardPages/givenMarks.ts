/** What should be marked on the given pages, as their README says. */
import { type MarkCase, type RowsCase, settled } from './markCases';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';
const ENGLISH = 'Wuzhen Summit';

/** Where a given page is served. */
export const givenPath = (name: string) => `/given/${name}.html`;

export const GIVEN_MARKS: readonly MarkCase[] = [
  ...['shadow-app-late', 'shadow-app-late-with-text'].map((name) =>
    settled(name, givenPath(name), [SUMMIT, COMMUNITY, SECURITY]),
  ),
  ...['shadow-nested-late', 'document-open', 'many-empty', 'frame-small-300'].map((name) =>
    settled(name, givenPath(name), [SUMMIT, COMMUNITY]),
  ),
  settled('many-empty, 20,000', `${givenPath('many-empty')}?n=20000`, [SUMMIT, COMMUNITY]),
  {
    situation: 'slot-attr',
    page: givenPath('slot-attr'),
    steps: [
      { act: null, marks: [] },
      { act: 'flip()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  settled('pre-prose', givenPath('pre-prose'), [SUMMIT, COMMUNITY, SECURITY, ENGLISH]),
  settled('pre-prose as plain text', '/given/pre-prose.txt', [
    SUMMIT,
    COMMUNITY,
    SECURITY,
    ENGLISH,
  ]),
  settled('pre-code', givenPath('pre-code'), [SUMMIT]),
  settled('tiny-latin', givenPath('tiny-latin'), ['DE-RISKING']),
  settled('split-text', givenPath('split-text'), [SUMMIT, COMMUNITY, ENGLISH]),
  settled('inline-block-tags', givenPath('inline-block-tags'), [SECURITY]),
  settled('ruby-vertical', givenPath('ruby-vertical'), [SUMMIT, COMMUNITY, SECURITY, SUMMIT]),
  settled('trusted-types', givenPath('trusted-types'), [
    SUMMIT,
    COMMUNITY,
    SECURITY,
    ENGLISH,
    '中非互连网发展与合作论坛',
  ]),
  {
    situation: 'streaming',
    page: givenPath('streaming'),
    steps: [{ act: `stream('各方在${SUMMIT}上谈${COMMUNITY}。')`, marks: [SUMMIT, COMMUNITY] }],
  },
  settled('first-letter', givenPath('first-letter'), [
    ...[SUMMIT, COMMUNITY, SECURITY, COMMUNITY, SECURITY, SUMMIT, SECURITY],
    ...[ENGLISH, 'wuzhen summit', ENGLISH, ENGLISH, ENGLISH],
  ]),
];

/** Rows are what a feed or a list repeats. */
const rows = (page: string, row: string, ...acts: (string | null)[]): RowsCase => ({
  situation: page,
  page: page.replace(/^[\w-]+/, (name) => givenPath(name)),
  row,
  acts,
});

export const GIVEN_ROWS: readonly RowsCase[] = [
  rows('order-flip', 'article', null, 'flip()', 'scrollTo(0, 9000)'),
  rows('feed', 'article', 'more(200, 200)', ...Array(4).fill('more(50, 200)')),
  rows('shadow-text-many', 'my-text', null, 'scrollTo(0, 4000)'),
  rows('shadow-text-many?n=2000', 'my-text', null, 'scrollTo(0, 40000)'),
  ...['', '?d=4', '?d=2', '?n=2000'].map((query) =>
    rows(`display-contents-many${query}`, '#list > div', null, 'scrollTo(0, 4000)'),
  ),
];
