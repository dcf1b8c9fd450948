import type { BringingView } from '../../../components/library/bringing/createBringing';
import type { LibraryPageProps } from '../../../components/library/LibraryPage';
import type { PackSummary } from '../../../components/library/libraryView';
import { DEFAULT_SETTINGS } from '../../../core/settings/settings';
import { BROUGHT_STATES } from './broughtStates';
import { IMPORT_STATES, IMPORTED } from './importStates';
import { KEPT, KEPT_STATES } from './keptStates';
import { LEARNED, NOTHING_LEARNED } from './learnedStates';
import { BUILT_IN, OWN, PACK_STATES } from './packStates';
import { TERMS, TERMS_STATES } from './termsStates';

const ignore = () => {};

const NOTHING_BROUGHT: BringingView = { items: [], stage: null };

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
  ...Object.fromEntries(
    Object.entries(IMPORT_STATES).map(([name, bringing]) => [name, { ...OPEN, bringing }]),
  ),
  ...Object.fromEntries(
    Object.entries(PACK_STATES).map(([name, packs]) => [name, { ...OPEN, packs }]),
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
    bringing: IMPORTED,
    settingsImport: {
      case: 'refused',
      file: 'settings.json',
      problems: [{ path: 'settings.weights', reason: { case: 'oneOf', values: ['1', '2', '3'] } }],
    },
  },
  'with rules that were learned': { ...OPEN, learned: LEARNED },
  'very many': {
    ...OPEN,
    packs: {
      case: 'open',
      packs: [
        {
          ...OWN,
          title: LONG,
          documents: Array.from({ length: 6 }, (_, place) => ({
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
          Array.from({ length: 14 }, (_, place) => [
            place === 3 ? `${'department-'.repeat(20)}.example` : `site-${place}.example`,
            place % 5 === 0 ? 'off' : 'on',
          ]),
        ),
      },
      problems: [],
    },
  },
};
