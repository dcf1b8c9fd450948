import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { takeReport } from '../../../services/background/answerPages';
import type { Sender } from '../../../services/messaging/messaging';
import { readHidden, readMarks } from '../../../services/stores/tabMarks';
import { installLocks } from '../fakes/locks';
import { installScripting } from '../fakes/scripting';
import { installTabs } from '../fakes/tabs';

const sender = { tab: { id: 4, url: 'https://here.example/' }, frameId: 0 } as unknown as Sender;

beforeEach(() => {
  fakeBrowser.reset();
  installLocks();
  installScripting();
  installTabs([{ id: 4, url: 'https://here.example/', frames: [] }]);
  Object.assign(fakeBrowser.action, { setIcon: async () => {} });
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => key });
});

it('keeps of a report what the library has, and nothing that a page made up', async () => {
  const madeUp = Array.from({ length: 1_000 }, (_, at) => `made-up-${at}`);
  const terms = [...madeUp, 'digital-divide'];
  await takeReport(
    {
      document: 'document',
      counts: terms.map((term) => ({ term, count: 2, variants: 1 })),
      hidden: terms.map((term) => ({ term, count: 3, isUnlike: false })),
    },
    sender,
  );
  expect(await readMarks(4)).toEqual([{ term: 'digital-divide', count: 2, variants: 1 }]);
  expect(await readHidden(4)).toEqual([{ term: 'digital-divide', count: 3, isUnlike: false }]);
});

it('takes no report from what is no frame of a tab', async () => {
  const report = { document: 'document', counts: [], hidden: [] };
  await expect(takeReport(report, {} as Sender)).rejects.toThrow('frames of tabs');
});
