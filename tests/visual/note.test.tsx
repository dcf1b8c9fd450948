import '../../components/tokens.css';
import '../../components/note/note.css';
import { act } from 'preact/test-utils';
import type { NoteProps } from '../../components/note/contract';
import { Note } from '../../components/note/Note';
import { mount, type TestLanguage } from '../components/mounted';
import { NOTE_STATES } from '../components/note/noteStates';
import { photograph, type ShowState } from './photograph';
import { shotsAt } from './shots';

function show(props: NoteProps, language: TestLanguage): void {
  // A note has no ground of its own: a page is behind it.
  document.documentElement.style.background = 'light-dark(#fff, #121212)';
  const { root } = mount(<Note {...props} language={language} />, language);
  root.style.cssText = 'width: 384px; margin: 0 auto;';
}

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(NOTE_STATES).map(([name, props]) => [name, (language) => show(props, language)]),
);

/** The reason of a mark, opened in the note. */
const reasons: Record<string, ShowState> = Object.fromEntries(
  (['shown', 'a misspelt variant', 'in another script'] as const).map((name) => [
    `why ${name}`,
    async (language) => {
      show(NOTE_STATES[name], language);
      // Without a pointer, which would rest on what comes to stand under it.
      const line = document.querySelector<HTMLElement>('button.note-match');
      await act(() => line?.click());
    },
  ]),
);

photograph(
  'note',
  { ...states, ...reasons },
  {
    shotsOf: shotsAt(416),
    wordy: [
      'very long and very many',
      'taken away from a site',
      'why a misspelt variant',
      'failed',
    ],
    height: 560,
    frame: 'window',
  },
);
