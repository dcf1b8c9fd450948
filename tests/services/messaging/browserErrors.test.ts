import { describe, expect, it } from 'vitest';
import {
  isAccessDenied,
  isContextGone,
  isNoReceiver,
  isPortClosed,
  isTabGone,
} from '../../../services/messaging/browserErrors';

const TELLS = { isAccessDenied, isContextGone, isNoReceiver, isPortClosed, isTabGone };

/** Whole sentences, as the browsers put them. */
const SENTENCES: [sentence: string, meant: (keyof typeof TELLS)[]][] = [
  ['Could not establish connection. Receiving end does not exist.', ['isNoReceiver']],
  ['The message port closed before a response was received.', ['isPortClosed']],
  [
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    ['isPortClosed'],
  ],
  [
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    ['isPortClosed'],
  ],
  [
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
    ['isPortClosed', 'isTabGone'],
  ],
  ['Extension context invalidated.', ['isContextGone']],
  ["can't access dead object", ['isContextGone']],
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    ['isAccessDenied'],
  ],
  ['Cannot access a chrome:// URL', ['isAccessDenied']],
  ['The extensions gallery cannot be scripted.', ['isAccessDenied']],
  ['Missing host permission for the tab', ['isAccessDenied']],
  ['Frame with ID 0 is showing error page', ['isAccessDenied']],
  ['Blocked by enterprise policy', ['isAccessDenied']],
  ['No tab with id: 12.', ['isTabGone']],
  ['Invalid tab ID: 12', ['isTabGone']],
  ['The tab was closed.', ['isTabGone']],
  ['No frame with id 3 in tab with id 12.', ['isTabGone']],
  ['Frame with ID 3 was removed.', ['isTabGone']],
  ['Document with ID 0B6F54C1 was removed.', ['isTabGone']],
];

describe('an error of the browser', () => {
  it.each(SENTENCES)('is told by its sentence: %s', (sentence, meant) => {
    const told = Object.entries(TELLS).filter(([, tells]) => tells(new Error(sentence)));
    expect(told.map(([name]) => name)).toEqual(meant);
  });
});
