import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/findBrowsers.mjs';

const executablePath = chromiumPath();

/** A busy machine is no failure: what is not there by then does not come. */
const patience = { testTimeout: 30_000, expect: { poll: { timeout: 5_000 } } };
/** Chromium for tests inside of it. Made anew for each project: Vitest writes into it. */
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  }),
  instances: [{ browser: 'chromium' as const }],
});
const endToEnd = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          ...patience,
          name: 'node',
          include: ['tests/{core,services,data,locales,scripts}/**/*.test.ts'],
          environment: 'node',
        },
      },
      {
        plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
        // The locales are read from there as modules, which Vite frowns upon in a public folder.
        publicDir: false,
        // Found late, it would reload the page in the middle of a test.
        optimizeDeps: { include: ['fast-check', 'opencc-js/core'] },
        test: {
          ...patience,
          name: 'browser',
          include: ['tests/{browser,components}/**/*.test.{ts,tsx}'],
          browser: inChromium(),
        },
      },
      {
        plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
        publicDir: false,
        test: {
          ...patience,
          name: 'visual',
          include: ['tests/visual/**/*.test.tsx'],
          browser: {
            ...inChromium(),
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ arg, ext, root }) =>
                  `${root}/tests/visual/reference/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext, root }) => `${root}/.output/visual/${arg}${ext}`,
              },
            },
          },
        },
      },
      { test: { ...endToEnd, name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'] } },
      { test: { ...endToEnd, name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'] } },
    ],
  },
});
