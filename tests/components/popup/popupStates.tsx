import type { PopupProps } from '../../../components/popup/Popup';
import type { PageTerm, SearchHits } from '../../../components/popup/popupView';
import type { HiddenOnPage } from '../../../core/settings/hiddenOnPage';
import { DEFAULT_CHOSEN } from '../../../core/settings/settings';

const TERMS: PageTerm[] = [
  {
    term: 'cyberspace-community',
    label: '网络空间命运共同体',
    labelLanguage: 'zh-Hans',
    kind: 'concept',
    otherName: { text: 'community with a shared future in cyberspace', language: 'en' },
    count: 7,
    variants: 2,
  },
  {
    term: 'wuzhen-summit',
    label: '乌镇峰会',
    labelLanguage: 'zh-Hans',
    kind: 'event',
    otherName: { text: 'Wuzhen Summit', language: 'en' },
    count: 3,
    variants: 0,
  },
  {
    term: 'three-advocacies',
    label: '三个倡导',
    labelLanguage: 'zh-Hans',
    kind: 'concept',
    otherName: null,
    count: 1,
    variants: 1,
  },
];

export const HITS: SearchHits = {
  terms: [
    {
      term: 'wuzhen-summit',
      label: '乌镇峰会',
      labelLanguage: 'zh-Hans',
      kind: 'event',
      matchedName: '乌镇峰会',
      ranges: [{ start: 0, end: 2 }],
      document: 'new-stage-2024',
      passage: 2,
      score: 0,
    },
    {
      term: 'world-internet-conference',
      label: '世界互联网大会',
      labelLanguage: 'zh-Hans',
      kind: 'event',
      matchedName: '世界互联网大会乌镇峰会',
      ranges: [{ start: 7, end: 9 }],
      document: 'chinese-wisdom-2025',
      passage: 3,
      score: 0.1,
    },
  ],
  documents: [],
  passages: [
    {
      document: 'new-stage-2024',
      title: '构建网络空间命运共同体发展新阶段“新”在哪',
      passage: 2,
      excerpt:
        '中国国家主席习近平向2023年世界互联网大会乌镇峰会开幕式发表视频致辞，提出共同推动构建网络空间命运共同体迈向新阶段。',
      excerptLanguage: 'zh-Hans',
      ranges: [{ start: 22, end: 24 }],
      score: 0.2,
    },
    {
      document: 'chinese-wisdom-2025',
      title: '務實推進網路空間命運共同體建設,為世界貢獻中國智慧與中國方案',
      passage: 3,
      excerpt: '…在2025年第十二屆世界網際網路大會烏鎮峰會上,人們回顧過去,展望未來…',
      excerptLanguage: 'zh-Hant',
      ranges: [{ start: 19, end: 21 }],
      score: 0.3,
    },
  ],
};

const HOST = 'news.example.com';

const ignore = () => {};

/** The popup on a page with marks; nothing is searched for. */
export const ON: PopupProps = {
  page: { case: 'known', access: { case: 'on', host: HOST }, terms: TERMS },
  library: { case: 'open' },
  hidden: [],
  isSlowed: false,
  settings: { case: 'known', chosen: DEFAULT_CHOSEN, problems: [] },
  query: '',
  hits: null,
  near: [],
  recent: [],
  asked: 'not-yet',
  failure: null,
  onQuery: ignore,
  onOpen: ignore,
  onAll: ignore,
  onReference: ignore,
  onClearRecent: ignore,
  onOpenLibrary: ignore,
  onOpenPanel: ignore,
  onAddPage: ignore,
  onSite: ignore,
  onAllow: ignore,
  onGo: ignore,
  onHurry: ignore,
  onSettings: ignore,
  onFollowGeneral: ignore,
  onShowHidden: ignore,
  onRetry: ignore,
  onClose: ignore,
};

const HIDDEN: HiddenOnPage[] = [
  held('weights', 12, ['ai', 'internet'], () => ({ weights: 3 })),
  held('occurrences', 30, ['wuzhen-summit'], () => ({ occurrences: 'every' })),
  held('kind', 2, ['xi-jinping'], () => ({ hiddenKinds: [] })),
  held('document', 1, ['bri'], () => ({ hiddenDocuments: [] })),
  held('here', 3, ['wto'], () => ({ hiddenHere: [] })),
  held('term', 4, ['g20'], null),
  { ...held('likeness', 5, ['court', 'appeal', 'brief'], null), labels: ['法院', '上诉', 'brief'] },
];

function held(
  because: HiddenOnPage['because'],
  count: number,
  terms: string[],
  remedy: HiddenOnPage['remedy'],
): HiddenOnPage {
  return { because, count, terms, labels: terms, remedy };
}

const LONG =
  'Statement of the Group of Governmental Experts on Advancing Responsible State Behaviour in Cyberspace in the Context of International Security';

const MANY: PageTerm[] = Array.from({ length: 200 }, (_, place) => ({
  term: `term-${place}`,
  label: place % 9 === 4 ? LONG : `网络主权原则之 ${place}`,
  labelLanguage: place % 9 === 4 ? 'en' : 'zh-Hans',
  kind: 'concept',
  otherName: place % 2 === 0 ? { text: LONG, language: 'en' } : null,
  count: 1200 - place * 6,
  variants: place % 3 === 0 ? 100 : 0,
}));

const denied = (
  access:
    | 'browser-page'
    | 'store-page'
    | 'pdf'
    | 'no-file-access'
    | 'no-file-permission'
    | 'no-host',
): PopupProps => ({
  ...ON,
  page: { case: 'known', access: { case: access }, terms: null },
});

/** Every state of the popup, by name. */
export const POPUP_STATES: Record<string, PopupProps> = {
  on: ON,
  opening: { ...ON, page: { case: 'loading' }, library: { case: 'loading' } },
  'marks not known yet': {
    ...ON,
    page: { case: 'known', access: { case: 'on', host: HOST }, terms: null },
  },
  'page without terms': {
    ...ON,
    page: { case: 'known', access: { case: 'on', host: HOST }, terms: [] },
  },
  'much is left unmarked': { ...ON, hidden: HIDDEN },
  'marked slowly': { ...ON, isSlowed: true },
  'nothing marked of what is there': {
    ...ON,
    page: { case: 'known', access: { case: 'on', host: HOST }, terms: [] },
    hidden: HIDDEN.slice(0, 1),
  },
  'its own marking': {
    ...ON,
    settings: {
      case: 'known',
      chosen: { ...DEFAULT_CHOSEN, sites: { [HOST]: { weights: 3, occurrences: 'page' } } },
      problems: [],
    },
  },
  off: { ...ON, page: { case: 'known', access: { case: 'off', host: HOST }, terms: null } },
  'not granted': {
    ...ON,
    page: { case: 'known', access: { case: 'not-granted', host: HOST }, terms: null },
  },
  'access refused': {
    ...ON,
    page: { case: 'known', access: { case: 'not-granted', host: HOST }, terms: null },
    asked: 'refused',
  },
  'browser page': denied('browser-page'),
  'store page': denied('store-page'),
  pdf: denied('pdf'),
  'no file access': denied('no-file-access'),
  'no file permission': denied('no-file-permission'),
  'no host': denied('no-host'),
  'page failed': { ...ON, page: { case: 'failed', reason: 'no answer from the background' } },
  'library failed': {
    ...ON,
    page: { case: 'known', access: { case: 'on', host: HOST }, terms: null },
    library: { case: 'failed', reason: 'the database is blocked by another tab' },
  },
  'settings broken': {
    ...ON,
    settings: {
      case: 'known',
      chosen: DEFAULT_CHOSEN,
      problems: [{ path: 'settings.weights', reason: { case: 'oneOf', values: ['1', '2', '3'] } }],
    },
  },
  'settings failed': { ...ON, settings: { case: 'failed', reason: 'storage is locked' } },
  'action failed': { ...ON, failure: 'no answer from the background' },
  'very many': {
    ...ON,
    page: {
      case: 'known',
      access: { case: 'on', host: `${'very-long-department-name.'.repeat(4)}example.gov.cn` },
      terms: MANY,
    },
  },
  found: { ...ON, query: 'wuzhen', hits: HITS },
  'recent searches': { ...ON, recent: ['乌镇', '烏鎮峰會', 'GDI', 'digital divide'] },
  'many long recent searches': {
    ...ON,
    recent: [LONG.slice(0, 60), '网络空间命运共同体的五点主张', LONG.slice(9, 69), 'zgzh', '数字'],
  },
  'nothing found': { ...ON, query: '量子力学', hits: { terms: [], documents: [], passages: [] } },
  'nothing found, something like it': {
    ...ON,
    query: '网路空件',
    hits: { terms: [], documents: [], passages: [] },
    near: [
      { term: 'cyberspace-community', label: '网络空间命运共同体', labelLanguage: 'zh-Hans' },
      { term: 'long', label: LONG, labelLanguage: 'en' },
    ],
  },
  'library opening while searching': {
    ...ON,
    query: '乌镇',
    library: { case: 'loading' },
  },
  'library failed while searching': {
    ...ON,
    query: '乌镇',
    library: { case: 'failed', reason: 'the database is blocked by another tab' },
  },
  'very many found': {
    ...ON,
    query: '网络',
    hits: {
      terms: Array.from({ length: 20 }, (_, place) => ({
        ...(HITS.terms[place % 2] as (typeof HITS.terms)[0]),
        term: `term-${place}`,
        label: place % 4 === 2 ? LONG : '网络主权',
        labelLanguage: place % 4 === 2 ? ('en' as const) : ('zh-Hans' as const),
      })),
      documents: [],
      passages: HITS.passages,
    },
  },
};
