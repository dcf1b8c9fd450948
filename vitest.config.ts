import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { chromiumPath } from './scripts/findBrowsers.mjs';

const executablePath = chromiumPath();

/** A busy machine is no failure: what is not there by then does not come. */
const patience = { testTimeout: 30_000, expect: { poll: { timeout: 5_000 } } };
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
          browser: {
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
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { test: { ...endToEnd, name: 'chromium', include: ['tests/e2e/chromium/**/*.test.ts'] } },
      { test: { ...endToEnd, name: 'firefox', include: ['tests/e2e/firefox/**/*.test.ts'] } },
    ],
  },
});
