import type {
  Brought,
  Recognised,
  ReviewedDraft,
} from '../../../components/library/bringing/broughtView';
import type { BringingView } from '../../../components/library/bringing/createBringing';
import type { ReviewPageProps } from '../../../components/library/review/ReviewPage';
import type { KnownDocument } from '../../../core/pack/drafts/recogniseDraft';

const ignore = () => {};
const LONG = 'a-very-long-name-that-someone-gave-to-their-file-without-a-single-space'.repeat(2);

const RECOGNISED: Recognised = {
  case: 'recognised',
  draft: {
    case: 'document',
    document: {
      title: '海底电缆：看不见的公共设施',
      author: '林默',
      publisher: null,
      date: '2025-03',
      language: 'zh-Hans',
      url: null,
      blocks: [
        { type: 'heading', level: 1, text: '海底电缆：看不见的公共设施', page: 1 },
        { type: 'paragraph', text: '绝大多数人以为，跨洋的电话是由卫星传送的。', page: 1 },
        { type: 'quote', text: '“云”其实躺在三千米深的淤泥里。', page: 2 },
      ],
    },
    doubts: [{ case: 'columns', pages: [1, 2] }, { case: 'linesJoined' }],
  },
  hash: 'a'.repeat(64),
  encoding: null,
  standing: { case: 'new' },
  keepAs: 'own',
  earlier: [],
  refusal: null,
};

const TERM_BASE: Recognised = {
  ...RECOGNISED,
  draft: {
    case: 'entries',
    title: null,
    entries: [
      {
        names: [
          { text: '数据使馆', language: 'zh-Hans' },
          { text: 'data embassy', language: 'en' },
        ],
        definition: '一国存放于他国境内、受其法律管辖的数据。',
        remark: null,
      },
      {
        names: [{ text: 'Datenbotschaft', language: 'de' }],
        definition: null,
        remark: 'Estland, 2017',
      },
    ],
    doubts: [{ case: 'columnsGuessed' }],
  },
};

const KNOWN: KnownDocument = {
  pack: 'cables',
  document: 'cables',
  title: '海底电缆：看不见的公共设施',
  file: 'cables.pdf',
  hash: 'b'.repeat(64),
  url: null,
};

function brought(...items: [name: string | null, state: Brought['state']][]): BringingView {
  return { items: items.map(([name, state], at) => ({ key: at + 1, name, state })), stage: null };
}

/** Of what is looked through before it is kept, by name. */
export const REVIEW_STATES: Record<string, ReviewPageProps> = {
  'a document with pages': review('cables.pdf', RECOGNISED, {
    draw: async (_, canvas) => {
      canvas.height = 1_100;
    },
    close: ignore,
  }),
  'a guessed encoding': review(
    'cables.txt',
    {
      ...RECOGNISED,
      draft: {
        ...(RECOGNISED.draft as ReviewedDraft & { case: 'document' }),
        doubts: [
          { case: 'encodingGuessed', encoding: 'gb18030' },
          { case: 'headingsGuessed' },
          {
            case: 'leftOut',
            problems: [{ path: '', reason: { case: 'tooLong', characters: 200 } }],
          },
        ],
      },
    },
    null,
  ),
  'a term base': review('glossary.csv', TERM_BASE, null, {
    read: async () => ({
      rows: [
        ['数据使馆', 'data embassy', '一国存放于他国境内、受其法律管辖的数据。'],
        ['', 'Datenbotschaft', ''],
      ],
      roles: [
        { case: 'name', language: 'zh-Hans' },
        { case: 'name', language: null },
        { case: 'definition' },
      ],
      hasHeader: false,
    }),
    entriesOf: async ({ roles }) =>
      roles[2]?.case === 'ignored'
        ? [{ names: [{ text: '只有名称', language: 'zh-Hans' }], definition: null, remark: null }]
        : [],
  }),
};

function review(
  name: string,
  recognised: Recognised,
  drawer: ReviewPageProps['drawer'],
  table: ReviewPageProps['table'] = null,
): ReviewPageProps {
  return {
    name,
    recognised,
    drawer,
    table,
    onEdit: ignore,
    onEncoding: ignore,
    onKeep: ignore,
    onKeepAndSuggest: ignore,
    onDiscard: ignore,
    onBack: ignore,
  };
}

/** Of what is brought in, by name. */
export const BROUGHT_STATES: Record<string, BringingView> = {
  'files being read': brought(
    ['cables.pdf', RECOGNISED],
    ['a-thousand-pages.pdf', { case: 'reading', share: 0.42 }],
    ['notes.md', { case: 'waiting' }],
    ['old.txt', { case: 'cancelled' }],
  ),
  'files recognised': brought(
    ['cables.pdf', RECOGNISED],
    ['glossary.csv', TERM_BASE],
    [null, RECOGNISED],
    ['cables again.pdf', { ...RECOGNISED, standing: { case: 'same', known: KNOWN } }],
    [
      'cables.pdf',
      {
        ...RECOGNISED,
        standing: { case: 'newVersion', known: KNOWN },
        keepAs: 'version',
        earlier: [{ type: 'paragraph', text: '绝大多数人以为，跨洋的电话是由卫星传送的。' }],
      },
    ],
  ),
  'files being kept': {
    ...brought(
      ['cables.pdf', { case: 'keeping', recognised: RECOGNISED }],
      ['glossary.csv', { case: 'keeping', recognised: TERM_BASE }],
    ),
    stage: { case: 'documents', done: 12, of: 40 },
  },
  'files kept': brought(
    [
      'cables.pdf',
      {
        case: 'kept',
        as: 'own',
        kept: {
          pack: 'cables',
          document: 'cables',
          title: KNOWN.title,
          readerUrl: '#cables',
          passages: 14,
          terms: 0,
        },
      },
    ],
    [
      'second.pdf',
      {
        case: 'kept',
        as: 'version',
        kept: {
          pack: 'long',
          document: 'long',
          title: LONG,
          readerUrl: '#long',
          passages: 1_204,
          terms: 3,
        },
      },
    ],
    [
      'glossary.csv',
      {
        case: 'kept',
        as: 'own',
        kept: {
          pack: 'glossary',
          document: null,
          title: 'glossary',
          readerUrl: null,
          passages: 0,
          terms: 2_040,
        },
      },
    ],
  ),
  'files that cannot be read': brought(
    ...(
      [
        { case: 'empty' },
        { case: 'encrypted' },
        { case: 'damaged' },
        { case: 'noText', pages: 12 },
        { case: 'otherFormat', ending: '.doc', saveAs: '.docx' },
        { case: 'binary' },
        { case: 'tooLarge', megabytes: 64 },
        { case: 'tooDeep' },
        { case: 'notXml' },
        { case: 'unknownKind' },
        { case: 'nothingRecognised' },
      ] as const
    ).map((reason): [string, Brought['state']] => [
      reason.case === 'empty' ? `${LONG}.txt` : `${reason.case}.file`,
      { case: 'failed', refusal: { case: 'unreadable', reason } },
    ]),
    ['cables.pdf', { ...RECOGNISED, refusal: { case: 'full' } }],
  ),
};
