import type { PanelTerm, PlaceView } from '../../../components/sidepanel/panelView';
import type { SidePanelProps } from '../../../components/sidepanel/SidePanelProps';
import type { ExplainedNote } from '../../../core/ranking/noteContent';

const HOST = 'news.example.com';
const ignore = () => {};

const placesOf = (term: string, count: number) =>
  Array.from({ length: count }, (_, occurrence) => ({ frame: 0, term, occurrence }));

const TERMS: PanelTerm[] = [
  {
    term: 'wuzhen-summit',
    label: '乌镇峰会',
    labelLanguage: 'zh-Hans',
    kind: 'event',
    otherName: { text: 'Wuzhen Summit', language: 'en' },
    places: placesOf('wuzhen-summit', 3),
    variants: 0,
  },
  {
    term: 'cyberspace-community',
    label: '网络空间命运共同体',
    labelLanguage: 'zh-Hans',
    kind: 'concept',
    otherName: { text: 'community with a shared future in cyberspace', language: 'en' },
    places: placesOf('cyberspace-community', 7),
    variants: 2,
  },
  {
    term: 'three-advocacies',
    label: '三个倡导',
    labelLanguage: 'zh-Hans',
    kind: 'concept',
    otherName: null,
    places: placesOf('three-advocacies', 1),
    variants: 1,
  },
];

const LONG =
  'Statement of the Group of Governmental Experts on Advancing Responsible State Behaviour in Cyberspace in the Context of International Security';

const MANY: PanelTerm[] = Array.from({ length: 300 }, (_, at) => ({
  term: `term-${at}`,
  label: at % 9 === 4 ? LONG : `网络主权原则之 ${at}`,
  labelLanguage: at % 9 === 4 ? 'en' : 'zh-Hans',
  kind: at % 2 === 0 ? 'concept' : 'document',
  otherName: at % 2 === 0 ? { text: LONG, language: 'en' } : null,
  places: placesOf(`term-${at}`, at === 0 ? 1200 : 1 + (at % 7)),
  variants: at % 3 === 0 ? 1 : 0,
}));

const PASSAGE =
  '中国国家主席习近平向2023年世界互联网大会乌镇峰会开幕式发表视频致辞，提出共同推动构建网络空间命运共同体迈向新阶段。';

const TRADITIONAL =
  '中國國家主席習近平向2023年世界互聯網大會烏鎮峰會開幕式發表視頻致辭，提出共同推動構建網絡空間命運共同體邁向新階段。';

const NOTE: ExplainedNote = {
  term: 'wuzhen-summit',
  label: '乌镇峰会',
  labelLanguage: 'zh-Hans',
  kind: 'event',
  otherNames: [],
  documents: [],
  total: 4,
  rank: 0,
  passage: {
    document: 'new-stage-2024',
    title: '构建网络空间命运共同体发展新阶段“新”在哪',
    publisher: '光明日报',
    date: '2024-11-20',
    language: 'zh-Hans',
    passage: 2,
    text: PASSAGE,
    mentions: [{ start: 22, end: 26 }],
    others: [],
    converted: { script: 'hant', text: TRADITIONAL },
    author: null,
    url: null,
    original: null,
    citation: PASSAGE,
  },
};

const PARAGRAPH =
  '與會者說，今年的烏鎮峰會把人工智慧放在最前面，而各國對規則的看法仍然不一，討論持續到深夜。';

const SHOWN: PlaceView = {
  case: 'shown',
  text: { paragraph: PARAGRAPH, mark: { start: 8, end: 12 }, script: 'hant' },
  passage: { note: NOTE, converted: { text: TRADITIONAL, language: 'zh-Hant' } },
};

/** A page with marks, one of which is being read. */
export const READ: SidePanelProps = {
  page: { case: 'read', terms: TERMS, isReading: false, unlisted: 0 },
  language: 'zh-CN',
  onExport: async () => ({ title: '', language: 'zh-CN', passages: [], terms: [] }),
  asked: 'not-yet',
  failure: null,
  filter: { query: '', kind: null, onQuery: ignore, onKind: ignore, onClear: ignore },
  left: null,
  shown: { term: 'wuzhen-summit', at: 1 },
  isFollowing: true,
  canGoBack: false,
  place: {
    view: SHOWN,
    language: 'zh-Hans',
    onPlace: ignore,
    onRank: ignore,
    onNote: ignore,
    onReader: ignore,
  },
  onLook: ignore,
  onGo: ignore,
  onSite: ignore,
  onAllow: ignore,
  onBack: ignore,
  onAddPage: ignore,
  onReload: ignore,
  onRetry: ignore,
  onBusy: ignore,
};

const denied = (access: 'browser-page' | 'store-page' | 'pdf' | 'no-host' | 'withheld') => ({
  ...READ,
  page: { case: 'denied', access: { case: access } } as const,
});

const placeWith = (view: PlaceView): SidePanelProps => ({
  ...READ,
  place: { ...READ.place, view },
});

/** Every state of the side panel, by name. */
export const SIDE_PANEL_STATES: Record<string, SidePanelProps> = {
  read: READ,
  opening: { ...READ, page: { case: 'loading' } },
  'before the first mark': { ...READ, shown: null },
  'gone to a mark': { ...READ, canGoBack: true },
  'page being read': { ...READ, page: { case: 'read', terms: [], isReading: true, unlisted: 0 } },
  'page without terms': {
    ...READ,
    page: { case: 'read', terms: [], isReading: false, unlisted: 0 },
  },
  'page does not answer': { ...READ, page: { case: 'silent' } },
  off: { ...READ, page: { case: 'off', host: HOST } },
  'not granted': {
    ...READ,
    page: { case: 'denied', access: { case: 'not-granted', host: HOST } },
  },
  'access refused': {
    ...READ,
    page: { case: 'denied', access: { case: 'not-granted', host: HOST } },
    asked: 'refused',
  },
  withheld: denied('withheld'),
  'browser page': denied('browser-page'),
  'store page': denied('store-page'),
  pdf: denied('pdf'),
  'no host': denied('no-host'),
  'page failed': { ...READ, page: { case: 'failed', reason: 'no answer from the background' } },
  'library failed': {
    ...READ,
    page: { case: 'library-failed', reason: 'the database is blocked by another tab' },
  },
  'action failed': { ...READ, failure: 'no answer from the background' },
  filtered: {
    ...READ,
    filter: { ...READ.filter, query: '共同体' },
    left: new Set(['cyberspace-community']),
  },
  'nothing left by the filter': {
    ...READ,
    filter: { ...READ.filter, query: '量子', kind: 'concept' },
    left: new Set(),
  },
  'place being read': placeWith({ case: 'loading' }),
  'place gone': placeWith({ case: 'gone' }),
  'place failed': placeWith({ case: 'failed', reason: 'the tab is being closed' }),
  'term without passage': placeWith({ ...SHOWN, passage: null }),
  'very long passage': placeWith({
    ...SHOWN,
    passage: {
      note: {
        ...NOTE,
        total: 1,
        passage: { ...NOTE.passage, text: PASSAGE.repeat(20), publisher: null, date: null },
      },
      converted: null,
    },
  }),
  'very many': {
    ...READ,
    page: { case: 'read', terms: MANY, isReading: true, unlisted: 81_234 },
    shown: { term: 'term-4', at: 2 },
    canGoBack: true,
    place: {
      ...READ.place,
      view: {
        ...SHOWN,
        passage: { note: { ...NOTE, rank: 5, total: 1200 }, converted: null },
      },
    },
  },
};
