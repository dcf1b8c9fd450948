import '../../components/page.css';
import { LibraryPage } from '../../components/library/LibraryPage';
import { LIBRARY_STATES } from '../components/library/libraryStates';
import { mount } from '../components/mounted';
import { PAGE_SHOTS, photograph, type ShowState } from './photograph';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(LIBRARY_STATES).map(([name, props]) => [
    name,
    (language) => mount(<LibraryPage {...props} language={language} />, language),
  ]),
);

photograph('library', states, { shots: PAGE_SHOTS, height: 900, frame: 'page' });
