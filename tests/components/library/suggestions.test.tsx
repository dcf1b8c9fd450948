import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../components/page.css';
import type { SuggestionSource } from '../../../components/library/suggestions/SuggestionSource';
import {
  SuggestionsPage,
  type SuggestionsPageProps,
} from '../../../components/library/suggestions/SuggestionsPage';
import { useSuggestions } from '../../../components/library/suggestions/useSuggestions';
import type { DecisionsChange } from '../../../core/suggest/decisionsChange';
import { DOCUMENTS } from '../../core/suggest/suggestions';
import { testAccessibility, testWidths } from '../everyState';
import { mount, type TestLanguage, unmount } from '../mounted';
import { SUGGESTIONS, SUGGESTIONS_STATES } from './suggestionsStates';

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  unmount();
  document.documentElement.style.colorScheme = '';
});

const counted = async () => 3;

/** A library in memory, which fails to store as often as it is told. */
class FakeSuggesting implements SuggestionSource {
  kept: string[] = [];
  failures = 0;

  suggest: SuggestionSource['suggest'] = async () => ({
    documents: DOCUMENTS,
    suggestions: SUGGESTIONS,
    known: [],
    joined: new Map([['roofed', '有顶的桥']]),
    keep: async ({ accepted, withdrawn, rejected }: DecisionsChange) => {
      if (this.failures-- > 0) throw new Error('The disk is full.');
      this.kept.push(
        ...withdrawn.map((key) => `withdraw ${key}`),
        ...accepted.map(({ suggestion }) => `accept ${suggestion.name}`),
        ...rejected.map(({ name }) => `reject ${name}`),
      );
    },
  });
}

function Suggesting({ source }: { source: SuggestionSource }) {
  const [subjects] = useState([{ pack: 'p', document: 'zh', title: '石桥记' }]);
  const suggestions = useSuggestions(source, counted);
  if (suggestions.page !== null) return <SuggestionsPage {...suggestions.page} />;
  return (
    <button type="button" onClick={() => suggestions.open(subjects)}>
      begin
    </button>
  );
}

async function begin(source: SuggestionSource): Promise<void> {
  mount(<Suggesting source={source} />);
  await page.getByRole('button', { name: 'begin' }).click();
  await expect.element(page.getByRole('option', { name: /^廊桥/ })).toHaveFocus();
}

describe('the list', () => {
  test('is decided on by one key each, and says what was done', async () => {
    const source = new FakeSuggesting();
    await begin(source);
    await userEvent.keyboard('a');
    await expect.element(page.getByRole('option', { name: /^木拱廊桥/ })).toHaveFocus();
    await expect.element(page.getByText('Accepted “廊桥”, 1 of 6')).toBeInTheDocument();
    await userEvent.keyboard('{Delete}');
    await expect
      .element(page.getByText('Rejected “木拱廊桥”, accepted 1 of 6'))
      .toBeInTheDocument();
    await expect.poll(() => source.kept).toEqual(['accept 廊桥', 'reject 木拱廊桥']);
    await userEvent.keyboard('z{Control>}z{/Control}');
    await expect.element(page.getByRole('option', { name: /^廊桥/ })).toHaveFocus();
    await expect.poll(() => source.kept.at(-1)).toBe('withdraw 0');
  });

  test('moves an edge, renames and sets a weight without leaving it', async () => {
    await begin(new FakeSuggesting());
    await userEvent.keyboard('j{{3');
    await expect.element(page.getByRole('option', { name: /^拱廊桥/ })).toHaveFocus();
    await expect.element(page.getByRole('radio', { name: 'Generic' })).toBeChecked();
    await userEvent.keyboard('{F2}');
    await expect.element(page.getByRole('textbox', { name: 'New name' })).toHaveFocus();
    await userEvent.keyboard('拱桥{Enter}');
    await expect.element(page.getByRole('option', { name: /^拱桥/ })).toHaveFocus();
  });

  test('takes the first of them, and all titles, with one press each', async () => {
    const source = new FakeSuggesting();
    await begin(source);
    await page.getByRole('button', { name: 'Accept all titles (1)' }).click();
    await expect.poll(() => source.kept).toEqual(['accept 桥志']);
    await page.getByRole('spinbutton').fill('2');
    await page.getByRole('button', { name: 'Accept the first 2' }).click();
    await expect.poll(() => source.kept.slice(1)).toEqual(['accept 廊桥', 'accept 木拱廊桥']);
  });

  test('takes back by the same key what a button has done, and types it in a field', async () => {
    const source = new FakeSuggesting();
    await begin(source);
    await page.getByRole('button', { name: 'Accept all titles (1)' }).click();
    await expect.poll(() => source.kept).toEqual(['accept 桥志']);
    await userEvent.keyboard('z');
    await expect.poll(() => source.kept.at(-1)).toMatch(/^withdraw/);
    await page.getByRole('radio', { name: 'Generic' }).click();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(page.getByRole('radio', { name: 'Generic' })).not.toBeChecked();
    await page.getByRole('button', { name: 'Rename' }).click();
    await userEvent.keyboard('z');
    await expect.element(page.getByRole('textbox', { name: 'New name' })).toHaveValue('z');
  });

  test('tries again with all that could not be stored', async () => {
    const source = new FakeSuggesting();
    source.failures = 1;
    await begin(source);
    await userEvent.keyboard('a');
    await expect.element(page.getByText(/could not be stored: The disk is full/)).toBeVisible();
    await userEvent.keyboard('a');
    await expect.poll(() => source.kept).toEqual(['accept 廊桥', 'accept 木拱廊桥']);
    await expect.element(page.getByText(/could not be stored/)).not.toBeInTheDocument();
  });
});

const show = (props: SuggestionsPageProps, language: TestLanguage) =>
  mount(<SuggestionsPage {...props} />, language);

testAccessibility(SUGGESTIONS_STATES, show);
testWidths(SUGGESTIONS_STATES, show);
