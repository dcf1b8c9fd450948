import '../../components/page.css';
import { LibraryPage, type LibraryPageProps } from '../../components/library/LibraryPage';
import { KEPT_STATES } from '../components/library/keptStates';
import { LIBRARY_STATES } from '../components/library/libraryStates';
import { TERMS, TERMS_STATES } from '../components/library/termsStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

/** Nothing but terms differs in these, */
const ABOUT_TERMS = Object.keys(TERMS_STATES);
/** nor anything but bin and backup in these. */
const ABOUT_KEEPING = Object.keys(KEPT_STATES);
const NO_TERMS = { terms: { ...TERMS, terms: { case: 'loading' } } } as const;
/** What is told of packs is all that differs in these: the rest of the page is in the pictures of other states. */
const ABOUT_PACKS = [
  'broken',
  'imported',
  'a pack that cannot be read',
  'packs out of reach',
  'imports under way',
  'versions replaced',
  'files that are no packs',
  'files being read',
  'files recognised',
  'files being kept',
  'files kept',
  'files that cannot be read',
];
const REST = {
  settings: { case: 'loading' },
  hiddenTerms: { case: 'loading' },
  sites: { case: 'loading' },
} as const;
/** And of these, all but the packs. */
const ABOUT_THE_REST = ['only on no site, variants off', 'marks by key', 'much set otherwise'];

function shownOf(name: string): Partial<LibraryPageProps> {
  const noPacks = { packs: { case: 'loading' } } as const;
  if (ABOUT_TERMS.includes(name)) return { ...REST, ...noPacks };
  if (ABOUT_KEEPING.includes(name)) return { ...REST, ...NO_TERMS, ...noPacks };
  if (ABOUT_PACKS.includes(name)) return { ...REST, ...NO_TERMS };
  return ABOUT_THE_REST.includes(name) ? { ...NO_TERMS, ...noPacks } : {};
}

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(LIBRARY_STATES).map(([name, props]) => [
    name,
    (language) =>
      mount(<LibraryPage {...props} {...shownOf(name)} language={language} />, language),
  ]),
);

photograph('library', states, {
  shotsOf: shotsOfPage,
  wordy: ['much set otherwise', 'files recognised', 'files that cannot be read'],
  height: 900,
  frame: 'page',
});
