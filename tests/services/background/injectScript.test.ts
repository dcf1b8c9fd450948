import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { injectScript } from '../../../services/background/injectScript';

let injections: unknown[];

beforeEach(() => {
  fakeBrowser.reset();
  injections = [];
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (injection: unknown) => injections.push(injection),
  });
});

const tab = { id: 7 } as NonNullable<Parameters<typeof injectScript>[1]['tab']>;
const script = { files: ['/tools.js'], injectImmediately: true };

describe('a script on demand', () => {
  it.each([
    ['the frame that asks', { tab, frameId: 3 }, { tabId: 7, frameIds: [3] }],
    [
      'its very document, where the browser tells them apart',
      { tab, frameId: 3, documentId: 'D' },
      { tabId: 7, documentIds: ['D'] },
    ],
  ])('runs in %s', async (_, sender, target) => {
    await injectScript('tools', sender);
    expect(injections).toEqual([{ ...script, target }]);
  });

  it('runs for nobody who is no frame of a tab', async () => {
    await expect(injectScript('tools', {})).rejects.toThrow('Only frames of tabs');
    expect(injections).toEqual([]);
  });
});
