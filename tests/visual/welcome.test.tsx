import '../../components/page.css';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { Welcome } from '../../components/welcome/Welcome';
import { mount } from '../components/mounted';
import { WELCOME_STATES } from '../components/welcome/welcomeStates';
import { photograph, type ShowState } from './photograph';
import { shotsOfPage } from './shots';

const states: Record<string, ShowState> = Object.fromEntries(
  Object.entries(WELCOME_STATES).map(([name, props]) => [
    name,
    async (language) => {
      mount(<Welcome {...props} language={language} />, language);
      // What it asks for has arrived.
      await expect.element(page.getByRole('radio').first()).toBeVisible();
    },
  ]),
);

photograph('welcome', states, {
  shotsOf: shotsOfPage,
  wordy: ['marked'],
  height: 900,
  frame: 'page',
});
