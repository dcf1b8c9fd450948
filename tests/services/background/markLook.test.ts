import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { markCss } from '../../../core/settings/markCss';
import type { MarkLook } from '../../../core/settings/settings';
import { showLook } from '../../../services/background/markLook';
import type { Sender } from '../../../services/messaging/messaging';

const SENDER = { tab: { id: 7 }, frameId: 3 } as Sender;
const UNDERLINE: MarkLook = { style: 'underline', colour: 'cinnabar' };
const KEY: MarkLook = { style: 'key', colour: 'cinnabar' };
const TINT: MarkLook = { style: 'tint', colour: 'jade' };
const INK: MarkLook = { style: 'underline', colour: 'ink' };

let done: unknown[];
let refusal: Error | null;

beforeEach(() => {
  done = [];
  refusal = null;
  const note = (what: string) => async (given: { target: unknown; css: string }) => {
    if (refusal !== null) throw refusal;
    done.push([what, given.css]);
    expect(given.target).toEqual({ tabId: 7, frameIds: [3] });
  };
  Object.assign(fakeBrowser, { scripting: { insertCSS: note('put'), removeCSS: note('take') } });
});

describe('the look of a frame', () => {
  it.each<[string, MarkLook | null, MarkLook | null, [string, MarkLook][]]>([
    ['comes with the first mark', null, UNDERLINE, [['put', UNDERLINE]]],
    ['goes with the last one', TINT, null, [['take', TINT]]],
    ['is not missed where there was none', null, null, []],
    ['that it has stays', TINT, TINT, []],
    [
      'that changes is replaced, without a moment without any',
      TINT,
      INK,
      [
        ['put', INK],
        ['take', TINT],
      ],
    ],
    ['from the line to the key is the same', UNDERLINE, KEY, []],
  ])('%s', async (_, present, wanted, steps) => {
    await showLook({ present, wanted }, SENDER);
    expect(done).toEqual(steps.map(([what, look]) => [what, markCss(look)]));
  });

  it.each(['No tab with id: 7', 'Cannot access contents of the page'])(
    'is nobody’s matter where the frame is gone or denied: %s',
    async (message) => {
      refusal = new Error(message);
      await expect(showLook({ present: null, wanted: TINT }, SENDER)).resolves.toBeNull();
    },
  );

  it('tells other failures', async () => {
    refusal = new Error('the style is broken');
    await expect(showLook({ present: null, wanted: TINT }, SENDER)).rejects.toThrow('broken');
  });
});
