import '../../components/page.css';
import { LibraryPage } from '../../components/library/LibraryPage';
import { LIBRARY_STATES } from '../components/library/libraryStates';
import { mount } from '../components/mounted';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(LIBRARY_STATES).map(([name, props]) => [
    name,
    (language) => mount(<LibraryPage {...props} language={language} />, language),
  ]),
);

photograph('library', states, {
  shotsOf: shotsOfPage,
  wordy: ['much set otherwise'],
  height: 900,
  frame: 'page',
});
