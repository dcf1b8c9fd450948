import type { LibraryPageProps } from '../../../components/library/LibraryPage';
import type { BrokenPackSummary, PackSummary } from '../../../components/library/libraryView';
import type { PackChange } from '../../../core/pack/changes/packChange';

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

/** Packs in every state that is about them alone, by name. */
export const PACK_STATES: Record<string, LibraryPageProps['packs']> = {
  'a pack switched off': {
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
  'a pack that cannot be read': { case: 'open', packs: [BUILT_IN], broken: [BROKEN] },
  'packs out of reach': {
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
};
