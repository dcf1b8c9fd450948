import type { CollectionPageProps } from '../../../components/library/collection/collectionView';
import type { Encounter } from '../../../core/collection/encounter';
import { makeNumbered } from '../../core/collection/encounters';

const ignore = () => {};

const MET: Partial<Encounter>[] = [
  {
    term: 'wuzhen',
    label: '乌镇峰会',
    sentence: '今年的乌镇峰会将于11月举行，主题是智能向善。',
    place: { start: 3, end: 7 },
    title: '世界互联网大会公布日程',
    url: 'https://news.example/2026/agenda',
  },
  {
    term: 'wuzhen',
    label: '乌镇峰会',
    sentence: 'Delegates at the Wuzhen Summit disagreed on how much of the code should be binding.',
    place: { start: 17, end: 30 },
    title:
      'What the delegates of the summit did not agree on, and why it matters for the rest of us',
    url: 'https://a-rather-long-name-of-a-newspaper.example/world/asia/summit',
    by: 'hand',
  },
  {
    term: 'data-security',
    label: '全球数据安全倡议',
    sentence: '《全球數據安全倡議》提出八項主張，包括不得非法獲取他國數據。',
    place: { start: 1, end: 9 },
    title: '八項主張全文',
    url: 'https://xn--fiqs8s.example/text',
    day: '2026-11-02',
    by: 'both',
  },
  {
    pack: 'gone',
    term: 'open-source',
    label: 'open source',
    sentence: 'open source',
    place: { start: 0, end: 11 },
    title: '',
    url: 'https://forum.example/t/12',
    day: '2026-11-02',
  },
];
const ENCOUNTERS = MET.map((more, at) => makeNumbered({ id: at + 1, ...more }));

const OPEN: CollectionPageProps = {
  language: 'en',
  today: '2026-11-28',
  collecting: { case: 'known', isCollecting: true, count: ENCOUNTERS.length },
  view: {
    case: 'open',
    encounters: ENCOUNTERS,
    termIn: (pack, term) => (pack === 'gone' ? null : term),
  },
  term: null,
  done: null,
  failure: null,
  readerUrl: (term) => `#reader-${term}`,
  onCollecting: ignore,
  onRemove: ignore,
};

/** The page of what the reader met, as it can be. */
export const COLLECTION_STATES = {
  'places of some days': OPEN,
  'nothing kept': {
    ...OPEN,
    collecting: { case: 'known', isCollecting: false, count: 0 },
    view: { case: 'open', encounters: [], termIn: () => null },
  },
  'after deleting': { ...OPEN, done: { case: 'deleted', count: 3, onUndo: ignore } },
  'out of reach': {
    ...OPEN,
    view: { case: 'failed', reason: 'The disk is full.' },
    failure: 'No.',
  },
} satisfies Record<string, CollectionPageProps>;
