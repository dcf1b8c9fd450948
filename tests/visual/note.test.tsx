import '../../components/tokens.css';
import '../../components/note/note.css';
import { Note } from '../../components/note/Note';
import { mount } from '../components/mounted';
import { NOTE_STATES } from '../components/note/noteStates';
import { photograph, type ShowState, shotsAt } from './photograph';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(NOTE_STATES).map(([name, props]) => [
    name,
    (language) => {
      document.documentElement.style.background = 'light-dark(#fff, #121212)';
      const { root } = mount(<Note {...props} language={language} />, language);
      root.style.cssText = 'width: 384px; margin: 0 auto;';
    },
  ]),
);

photograph('note', states, { shots: shotsAt(416), height: 560, frame: 'window' });
