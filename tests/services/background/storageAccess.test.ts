import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { guardStorage } from '../../../services/background/storageAccess';

beforeEach(() => {
  fakeBrowser.reset();
});

it('keeps content scripts from settings, site rules and searches where the browser can', async () => {
  const guarded: string[] = [];
  for (const area of ['sync', 'local'] as const) {
    Object.assign(fakeBrowser.storage[area], {
      setAccessLevel: async ({ accessLevel }: { accessLevel: string }) => {
        guarded.push(`${area} ${accessLevel}`);
      },
    });
  }
  await guardStorage();
  expect(guarded).toEqual(['sync TRUSTED_CONTEXTS', 'local TRUSTED_CONTEXTS']);
});
