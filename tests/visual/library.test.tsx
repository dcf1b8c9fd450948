import '../../components/page.css';
import { LibraryPage, type LibraryPageProps } from '../../components/library/LibraryPage';
import { LIBRARY_STATES } from '../components/library/libraryStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

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
  if (ABOUT_PACKS.includes(name)) return REST;
  return ABOUT_THE_REST.includes(name) ? { packs: { case: 'loading' } } : {};
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
