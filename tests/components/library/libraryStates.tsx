import type { Brought } from '../../../components/library/bringing/broughtView';
import type { BringingView } from '../../../components/library/bringing/createBringing';
import type { LibraryPageProps } from '../../../components/library/LibraryPage';
import type { LearnedPartProps } from '../../../components/library/learned/LearnedPart';
import type { ProposedRule, RuleSummary } from '../../../components/library/learned/LearningSource';
import type {
  BrokenPackSummary,
  PackImport,
  PackSummary,
} from '../../../components/library/libraryView';
import type { PackChange } from '../../../core/pack/changes/packChange';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { BROUGHT_STATES } from './broughtStates';
import { KEPT, KEPT_STATES } from './keptStates';
import { TERMS, TERMS_STATES } from './termsStates';

export const BUILT_IN: PackSummary = {
  id: 'internet-governance',
  title: '互联网治理',
  origin: 'built-in',
  isPrivate: false,
  isOn: true,
  version: null,
  terms: 181,
  documents: [
    {
      id: 'new-stage-2024',
      inPack: 'new-stage-2024',
      author: null,
      url: null,
      title: '构建网络空间命运共同体发展新阶段“新”在哪',
      language: 'zh-Hans',
      publisher: '关键基础设施安全应急响应中心',
      date: '2024-05-17',
      complete: false,
      passages: 62,
      terms: 150,
      readerUrl: '#new-stage-2024',
    },
    {
      id: 'chinese-wisdom-2025',
      inPack: 'chinese-wisdom-2025',
      author: null,
      url: null,
      title: '務實推進網路空間命運共同體建設,為世界貢獻中國智慧與中國方案',
      language: 'zh-Hant-TW',
      publisher: '中國網',
      date: '2025-11-11',
      complete: true,
      passages: 12,
      terms: 48,
      readerUrl: '#chinese-wisdom-2025',
    },
  ],
};

export const OWN: PackSummary = {
  id: 'own-notes',
  title: 'WSIS 文件選編 WSIS Outcome Documents',
  origin: 'own',
  isPrivate: true,
  isOn: true,
  version: null,
  terms: 40,
  documents: [
    {
      id: 'tunis-agenda',
      inPack: 'tunis-agenda',
      author: null,
      url: null,
      title: 'Tunis Agenda for the Information Society',
      language: 'en',
      publisher: null,
      date: null,
      complete: true,
      passages: 122,
      terms: 33,
      readerUrl: '#tunis-agenda',
    },
  ],
};

/** Stored by a release that went further. */
export const BROKEN: BrokenPackSummary = {
  id: 'geneva',
  title: '日內瓦宣言 Geneva Plan',
  problems: [
    { path: 'formatVersion', reason: { case: 'newerFormat', version: 1 } },
    {
      path: 'terms[3].names[0].text',
      reason: { case: 'nothingToFind' },
      called: ['digital-divide', '——'],
    },
  ],
};

/** From an earlier version of `OWN` to it. */
export const CHANGE: PackChange = {
  earlierTitle: 'WSIS 文件',
  documents: {
    before: 1,
    after: 2,
    added: ['Geneva Declaration of Principles'],
    removed: [],
    changed: ['Tunis Agenda for the Information Society'],
  },
  terms: {
    before: 38,
    after: 40,
    added: ['数字鸿沟', 'digital solidarity', '資訊社會'],
    removed: ['World Bank'],
    changed: ['二十国集团', 'GDI', '网络主权', '世界银行', '多边主义', '国际电信联盟'],
  },
  names: { before: 101, after: 110, added: 12, removed: 3 },
  latest: { before: '2003-12-12', after: '2005-11-18' },
};

const ignore = () => {};

const NOTHING_BROUGHT: BringingView = { items: [], stage: null };

/** Pack files, as far as each has come. */
function packsBrought(...outcomes: PackImport[]): BringingView {
  const items = outcomes.map(
    (outcome, at): Brought => ({
      key: at + 1,
      name: outcome.file,
      state: { case: 'pack', outcome },
    }),
  );
  return { items, stage: null };
}

const NOTHING_LEARNED: LearnedPartProps = {
  learned: { case: 'open', proposed: [], taken: [] },
  done: null,
  onTake: ignore,
  onLeave: ignore,
  onReturn: ignore,
};

const LEFT: RuleSummary = {
  key: 'left',
  rule: { case: 'name', term: 'gdi', name: 'GDI' },
  label: 'Global Development Initiative',
};

export const PROPOSED: ProposedRule[] = [
  {
    key: 'bookshop',
    rule: { case: 'neighbour', term: 'digital-divide', text: '数字鸿沟书店' },
    label: '数字鸿沟',
    language: 'zh-Hans',
    places: [
      {
        before: '后来',
        surface: '数字鸿沟',
        after: '书店关门了，老板去了南方的一座小城。',
        host: 'news.example.org',
      },
      { before: '他在', surface: '数字鸿沟', after: '书店等人。', host: 'xn--fiq228c.example' },
      { before: '旁边就是', surface: '数字鸿沟', after: '书店，很好找。', host: null },
    ],
  },
  {
    key: 'beside',
    rule: { case: 'beside', term: 'multi', name: 'multistakeholder' },
    label: 'multistakeholder approach',
    language: 'en',
    places: [
      { before: 'a ', surface: 'multistakeholder', after: ' housing trust', host: 'homes.example' },
    ],
  },
];

export const TAKEN: RuleSummary[] = [
  {
    key: 'site',
    rule: { case: 'site', term: 'g20', host: 'sports.example' },
    label: '二十国集团',
  },
  { key: 'term', rule: { case: 'term', term: 'internet' }, label: '互联网' },
];

/** The page of a reader with a pack and site rules of their own. */
export const OPEN: LibraryPageProps = {
  language: 'en',
  packs: { case: 'open', packs: [BUILT_IN, OWN], broken: [] },
  terms: TERMS,
  learned: NOTHING_LEARNED,
  kept: KEPT,
  collecting: {
    collecting: { case: 'known', isCollecting: false, count: 0 },
    onCollecting: ignore,
  },
  settings: { case: 'known', settings: DEFAULT_SETTINGS, sites: {}, problems: [] },
  hiddenTerms: { case: 'known', terms: [] },
  sites: {
    case: 'known',
    rules: {
      mode: 'everywhere',
      hosts: { 'mail.example.com': 'off', 'example.org': 'off', 'news.example.org': 'on' },
    },
    problems: [],
  },
  commands: [
    { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+N' },
    { name: 'previous-mark', description: 'Go to the previous mark', shortcut: '' },
  ],
  bringing: NOTHING_BROUGHT,
  settingsImport: null,
  failure: null,
  onFiles: ignore,
  onText: ignore,
  onBrought: {
    onCancel: ignore,
    onReview: ignore,
    onKeep: ignore,
    onKeepAndSuggest: ignore,
    onSuggest: ignore,
    onKeepAs: ignore,
    onEncoding: ignore,
    onEdit: ignore,
    onDiscard: ignore,
  },
  onCancelKeeping: ignore,
  onExportPack: ignore,
  onPackPrivacy: ignore,
  onPackSwitch: ignore,
  onRemovePack: ignore,
  onSettings: ignore,
  onSiteSettings: ignore,
  onShowTerm: ignore,
  onSitesMode: ignore,
  onAddSite: ignore,
  onRemoveSite: ignore,
  onExportSettings: ignore,
  onImportSettings: ignore,
  onSuggest: ignore,
  onRetry: ignore,
};

const LONG = 'a-very-long-name-that-someone-gave-to-their-file-without-a-single-space'.repeat(2);

/** Every state of the page, by name. */
export const LIBRARY_STATES: Record<string, LibraryPageProps> = {
  ...Object.fromEntries(
    Object.entries(BROUGHT_STATES).map(([name, bringing]) => [name, { ...OPEN, bringing }]),
  ),
  ...Object.fromEntries(
    Object.entries(TERMS_STATES).map(([name, terms]) => [name, { ...OPEN, terms }]),
  ),
  open: OPEN,
  ...Object.fromEntries(
    Object.entries(KEPT_STATES).map(([name, kept]) => [name, { ...OPEN, kept }]),
  ),
  'new reader': {
    ...OPEN,
    packs: { case: 'open', packs: [BUILT_IN], broken: [] },
    sites: { case: 'known', rules: { mode: 'everywhere', hosts: {} }, problems: [] },
  },
  'only on no site, variants off': {
    ...OPEN,
    settings: {
      case: 'known',
      settings: { ...DEFAULT_SETTINGS, weights: 3, fuzzy: 'off' },
      sites: {},
      problems: [],
    },
    sites: { case: 'known', rules: { mode: 'only', hosts: {} }, problems: [] },
  },
  'a pack switched off': {
    ...OPEN,
    packs: {
      case: 'open',
      packs: [
        BUILT_IN,
        {
          ...OWN,
          version: '2026-11',
          isOn: false,
          documents: OWN.documents.map((document) => ({ ...document, terms: 'off' })),
        },
      ],
      broken: [],
    },
  },
  'much set otherwise': {
    ...OPEN,
    settings: {
      case: 'known',
      settings: {
        ...DEFAULT_SETTINGS,
        style: 'tint',
        colour: 'jade',
        occurrences: 'section',
        hiddenKinds: ['person', 'organisation'],
        hiddenDocuments: ['tunis-agenda'],
      },
      sites: {
        'news.example.org': { weights: 1, occurrences: 'page' },
        [`${'very-long-department-name.'.repeat(3)}example.gov.cn`]: { style: 'key' },
      },
      problems: [],
    },
    hiddenTerms: {
      case: 'known',
      terms: [
        { id: 'g20', known: { label: '二十国集团', language: 'zh-Hans', kind: 'organisation' } },
        { id: 'a-term-of-a-pack-that-was-removed', known: null },
      ],
    },
  },
  'marks by key': {
    ...OPEN,
    settings: {
      case: 'known',
      settings: { ...DEFAULT_SETTINGS, style: 'key', colour: 'ink', fuzzy: 'loose' },
      sites: {},
      problems: [],
    },
  },
  loading: {
    ...OPEN,
    packs: { case: 'loading' },
    settings: { case: 'loading' },
    hiddenTerms: { case: 'loading' },
    sites: { case: 'loading' },
  },
  failed: {
    ...OPEN,
    packs: { case: 'failed', reason: 'the database is blocked by another tab' },
    settings: { case: 'failed', reason: 'storage is locked' },
    hiddenTerms: { case: 'failed', reason: 'storage is locked' },
    sites: { case: 'failed', reason: 'storage is locked' },
    failure: 'the browser says that its storage is full',
  },
  broken: {
    ...OPEN,
    settings: {
      case: 'known',
      settings: DEFAULT_SETTINGS,
      sites: {},
      problems: [{ path: 'settings.weights', reason: { case: 'oneOf', values: ['1', '2', '3'] } }],
    },
    sites: {
      case: 'known',
      rules: { mode: 'everywhere', hosts: { 'a.example': 'off' } },
      problems: [{ path: 'sites:07.hosts.A.example', reason: { case: 'notHost' } }],
    },
  },
  imported: {
    ...OPEN,
    bringing: packsBrought(
      { case: 'taken', file: 'wsis.json', title: OWN.title, warnings: [], replaced: null },
      { case: 'reading', file: 'second.json' },
      {
        case: 'refused',
        file: `${LONG}.json`,
        problems: [
          { path: 'formatVersion', reason: { case: 'newerFormat', version: 1 } },
          { path: 'terms[12].names[0].text', reason: { case: 'empty' } },
          {
            path: 'documents[1].id',
            reason: { case: 'repeatedId', id: 'tunis-agenda', first: 1 },
          },
          { path: '', reason: { case: 'notJson', line: 12, column: 5, found: '}' } },
        ],
      },
    ),
    settingsImport: {
      case: 'refused',
      file: 'settings.json',
      problems: [{ path: 'settings.weights', reason: { case: 'oneOf', values: ['1', '2', '3'] } }],
    },
  },
  'a pack that cannot be read': {
    ...OPEN,
    packs: { case: 'open', packs: [BUILT_IN], broken: [BROKEN] },
  },
  'packs out of reach': {
    ...OPEN,
    packs: {
      case: 'open',
      packs: [BUILT_IN],
      broken: [
        {
          id: '',
          title: '',
          problems: [{ path: '', reason: { case: 'storageFailed', said: 'VersionError' } }],
        },
      ],
    },
  },
  'imports under way': {
    ...OPEN,
    bringing: packsBrought(
      { case: 'preparing', file: 'first.json', stage: { case: 'checking' }, onGiveUp: ignore },
      { case: 'preparing', file: 'second.json', stage: { case: 'names' }, onGiveUp: ignore },
      {
        case: 'preparing',
        file: `${LONG}.json`,
        stage: { case: 'documents', done: 7, of: 20 },
        onGiveUp: ignore,
      },
      { case: 'given-up', file: 'fourth.json' },
    ),
  },
  'versions replaced': {
    ...OPEN,
    bringing: packsBrought(
      {
        case: 'taken',
        file: 'wsis.json',
        title: OWN.title,
        warnings: [
          { case: 'unmentioned', examples: ['二十国集团', 'World Bank'], count: 2 },
          { case: 'everywhere', examples: ['网', 'of the'], count: 2 },
          { case: 'damaged', examples: ['各国应尊重网\ufffd主权。'], count: 31 },
        ],
        replaced: { imported: '2026-11-27T08:00:00.000Z', change: CHANGE, onUndo: ignore },
      },
      {
        case: 'taken',
        file: 'geneva.json',
        title: BROKEN.title,
        warnings: [],
        replaced: { imported: null, change: null, onUndo: ignore },
      },
      { case: 'undone', file: 'third.json', title: OWN.title },
    ),
  },
  'files that are no packs': {
    ...OPEN,
    bringing: packsBrought(
      {
        case: 'refused',
        file: 'latin.json',
        problems: [{ path: '', reason: { case: 'encoding' } }],
      },
      {
        case: 'refused',
        file: 'cut.json',
        problems: [{ path: '', reason: { case: 'endsEarly', line: 12, column: 5 } }],
      },
      {
        case: 'refused',
        file: 'names.json',
        problems: [
          {
            path: 'terms[12].names[0].text',
            reason: { case: 'nothingToFind' },
            called: ['g20', '——'],
          },
          {
            path: 'documents[1].id',
            reason: { case: 'repeatedId', id: 'tunis-agenda', first: 1 },
            called: ['tunis-agenda'],
          },
        ],
      },
    ),
  },
  'with rules that were learned': {
    ...OPEN,
    learned: {
      ...NOTHING_LEARNED,
      done: { case: 'left', rule: LEFT, onUndo: ignore },
      learned: { case: 'open', proposed: PROPOSED, taken: TAKEN },
    },
  },
  'very many': {
    ...OPEN,
    packs: {
      case: 'open',
      packs: [
        {
          ...OWN,
          title: LONG,
          documents: Array.from({ length: 12 }, (_, place) => ({
            ...OWN.documents[0],
            ...BUILT_IN.documents[place % 2],
            id: `document-${place}`,
            title: LONG,
          })) as PackSummary['documents'],
        },
      ],
      broken: [],
    },
    sites: {
      case: 'known',
      rules: {
        mode: 'only',
        hosts: Object.fromEntries(
          Array.from({ length: 30 }, (_, place) => [
            place === 3 ? `${'department-'.repeat(20)}.example` : `site-${place}.example`,
            place % 5 === 0 ? 'off' : 'on',
          ]),
        ),
      },
      problems: [],
    },
  },
};
