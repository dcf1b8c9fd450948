import type { SuggestionsPageProps } from '../../../components/library/suggestions/SuggestionsPage';
import { decided, decidedAll, decisionsOn, goTo } from '../../../core/suggest/decisions';
import type { Suggestion } from '../../../core/suggest/suggestion';
import { DOCUMENTS, makeSuggestion } from '../../core/suggest/suggestions';

const ignore = () => {};

/** Suggestions of every kind: with a definition, other names, warnings, and one that joins a term. */
export const SUGGESTIONS: readonly Suggestion[] = [
  makeSuggestion('廊桥', {
    reasons: ['definition', 'heading', 'recurring'],
    count: 4,
    weight: 1,
    otherNames: [{ text: '廊橋', language: 'zh-Hant', role: 'label', origin: 'generated' }],
    definition: { document: 'zh', block: 1, start: 0, end: 9, text: '廊桥是指有顶的桥。' },
  }),
  makeSuggestion('木拱廊桥', {
    reasons: ['gloss'],
    otherNames: [
      { text: 'MAB', language: 'en', role: 'acronym', origin: 'document' },
      { text: '木拱廊橋', language: 'zh-Hant', role: 'label', origin: 'generated' },
    ],
  }),
  makeSuggestion('桥志', { reasons: ['title'], kind: 'document' }),
  makeSuggestion('MAB', { role: 'acronym', reasons: ['acronym'], warning: 'ambiguous' }),
  makeSuggestion('名录', { warning: 'loud', weight: 3 }),
  makeSuggestion('covered bridge', { joins: 'roofed', reasons: ['capitals', 'recurring'] }),
];

const OPEN: SuggestionsPageProps = {
  titles: ['石桥记', 'On bridges'],
  view: {
    case: 'open',
    documents: DOCUMENTS,
    decisions: decisionsOn(SUGGESTIONS),
    known: [makeSuggestion('木拱廊桥', { name: '泰顺廊桥' })],
    joined: new Map([['roofed', '有顶的桥']]),
    failure: null,
  },
  count: async () => 12,
  onDecisions: ignore,
  onBack: ignore,
};
const LIST = decisionsOn(SUGGESTIONS);

function open(
  more: Partial<Extract<SuggestionsPageProps['view'], { case: 'open' }>>,
): SuggestionsPageProps {
  return OPEN.view.case === 'open' ? { ...OPEN, view: { ...OPEN.view, ...more } } : OPEN;
}

/** Of suggested terms, by name. */
export const SUGGESTIONS_STATES: Record<string, SuggestionsPageProps> = {
  'being suggested': {
    ...OPEN,
    view: { case: 'working', progress: { step: 'weighing', done: 0.6 } },
  },
  'nothing decided': OPEN,
  'some decided': open({
    decisions: decided(decided(decidedAll(LIST, [2, 4], 'accepted'), 'accepted'), 'rejected'),
  }),
  'at one that joins': open({ decisions: goTo(LIST, 5), known: [] }),
  'not stored': open({
    decisions: decided(LIST, 'accepted'),
    failure: 'The disk is full.',
  }),
  'nothing to suggest': open({ decisions: decisionsOn([]), known: [] }),
  'failed to be suggested': { ...OPEN, view: { case: 'failed', reason: 'Out of memory.' } },
};
