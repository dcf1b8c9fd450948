import { TERM_KINDS } from '../../../core/pack/types';
import {
  currentOf,
  type Decisions,
  decided,
  goTo,
  mergedWithPrevious,
  split,
  undone,
  withEdge,
  withGuess,
} from '../../../core/suggest/decisions';
import type { SuggestionDocument } from '../../../core/suggest/suggestion';

/** What a key on the list does. `undone` is told apart, since it may be any change that it takes back. */
export type KeyOutcome =
  | { case: 'decisions'; decisions: Decisions; done: 'moved' | 'decided' | 'changed' | 'undone' }
  | { case: 'rename' };

/** As much of a pressed key as tells what it does. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/** How far Page Down goes. */
const PAGE = 10;

/** Whether a pressed key takes the last change back: Z, alone or with Ctrl or ⌘. */
export function takesBack({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): boolean {
  if (altKey || key.toLowerCase() !== 'z') return false;
  return !shiftKey || !(ctrlKey || metaKey);
}

/** What a pressed key does; `null` where it does nothing here. */
export function outcomeOfKey(
  pressed: PressedKey,
  decisions: Decisions,
  documents: readonly SuggestionDocument[],
): KeyOutcome | null {
  if (takesBack(pressed)) return outcome(undone(decisions), 'undone');
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null;
  const key = pressed.key.toLowerCase();
  const edge = edgeOfKey(pressed);
  if (edge !== null) return outcome(withEdge(decisions, edge.side, edge.by, documents), 'changed');
  const { at, proposals } = decisions;
  switch (key) {
    case 'a':
    case 'enter':
      return outcome(decided(decisions, 'accepted'), 'decided');
    case 'r':
    case 'delete':
    case 'backspace':
      return outcome(decided(decisions, 'rejected'), 'decided');
    case 'j':
    case 'arrowdown':
      return outcome(goTo(decisions, at + 1), 'moved');
    case 'k':
    case 'arrowup':
      return outcome(goTo(decisions, at - 1), 'moved');
    case 'pagedown':
      return outcome(goTo(decisions, at + PAGE), 'moved');
    case 'pageup':
      return outcome(goTo(decisions, at - PAGE), 'moved');
    case 'home':
      return outcome(goTo(decisions, 0), 'moved');
    case 'end':
      return outcome(goTo(decisions, proposals.length - 1), 'moved');
    case 'm':
      return outcome(mergedWithPrevious(decisions), 'changed');
    case 's':
      return outcome(split(decisions, documents), 'changed');
    case 'c':
      return outcome(withNextKind(decisions), 'changed');
    case '1':
    case '2':
    case '3':
      return outcome(
        withGuess(decisions, { weight: key === '1' ? 1 : key === '2' ? 2 : 3 }),
        'changed',
      );
    case 'f2':
      return { case: 'rename' };
    default:
      return null;
  }
}

function outcome(
  decisions: Decisions,
  done: 'moved' | 'decided' | 'changed' | 'undone',
): KeyOutcome {
  return { case: 'decisions', decisions, done };
}

/** By their characters, or by where they are: keyboards for Chinese make brackets of their own of them. */
function edgeOfKey({
  key,
  code,
  shiftKey,
}: PressedKey): { side: 'start' | 'end'; by: 1 | -1 } | null {
  if (key === '{') return { side: 'start', by: -1 };
  if (key === '}') return { side: 'end', by: -1 };
  if (key === '[' || code === 'BracketLeft') return { side: 'start', by: shiftKey ? -1 : 1 };
  if (key === ']' || code === 'BracketRight') return { side: 'end', by: shiftKey ? -1 : 1 };
  return null;
}

function withNextKind(decisions: Decisions): Decisions {
  const current = currentOf(decisions);
  if (current === null) return decisions;
  const next = TERM_KINDS[(TERM_KINDS.indexOf(current.suggestion.kind) + 1) % TERM_KINDS.length];
  return next === undefined ? decisions : withGuess(decisions, { kind: next });
}
