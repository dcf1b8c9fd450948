import '../../components/page.css';
import { LibraryPage } from '../../components/library/LibraryPage';
import { KEPT_STATES } from '../components/library/keptStates';
import { LIBRARY_STATES } from '../components/library/libraryStates';
import { TERMS_STATES } from '../components/library/termsStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

/** What differs in a state that is about some parts of the page alone: of those the picture is. */
const ABOUT: readonly { states: readonly string[]; parts: readonly string[] }[] = [
  { states: Object.keys(TERMS_STATES), parts: ['terms'] },
  { states: Object.keys(KEPT_STATES), parts: ['bin', 'whole'] },
  {
    states: [
      'imports under way',
      'versions replaced',
      'files that are no packs',
      'files being read',
      'files recognised',
      'files being kept',
      'files kept',
      'files that cannot be read',
    ],
    parts: ['bring'],
  },
  { states: ['imported'], parts: ['bring', 'settings-file'] },
  { states: ['broken'], parts: ['marking', 'sites'] },
  { states: ['a pack that cannot be read', 'packs out of reach'], parts: ['packs'] },
  { states: ['new reader', 'very many'], parts: ['packs', 'sites'] },
  { states: ['with rules that were learned'], parts: ['learned'] },
  { states: ['loading', 'failed'], parts: ['packs', 'marking', 'hidden-terms', 'sites'] },
  { states: ['a pack switched off'], parts: ['packs'] },
  { states: ['marks by key'], parts: ['marking', 'keys'] },
  {
    states: ['only on no site, variants off', 'much set otherwise'],
    parts: ['marking', 'hidden-terms', 'sites', 'own-sites'],
  },
];

/** Takes the other parts of the page out of the picture: they are in those of other states. */
function keepParts(state: string): void {
  const about = ABOUT.find(({ states }) => states.includes(state));
  if (about === undefined) return;
  for (const part of document.querySelectorAll<HTMLElement>('.library-part')) {
    if (!about.parts.includes(part.id)) part.style.display = 'none';
  }
  const contents = document.querySelector<HTMLElement>('.library-contents');
  if (contents !== null) contents.style.display = 'none';
}

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(LIBRARY_STATES).map(([name, props]) => [
    name,
    (language) => {
      mount(<LibraryPage {...props} language={language} />, language);
      keepParts(name);
    },
  ]),
);

photograph('library', states, {
  shotsOf: shotsOfPage,
  wordy: ['much set otherwise', 'files recognised', 'files that cannot be read'],
  height: 900,
  frame: 'page',
});
