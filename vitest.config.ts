import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { paintWithKnownFonts } from './scripts/browser/paintWithKnownFonts.mjs';
import { chromiumPath } from './scripts/findBrowsers.mjs';
import { UNPACKED } from './scripts/pictures/referenceFolders.mjs';

const executablePath = chromiumPath();

paintWithKnownFonts(fileURLToPath(new URL('.output/fonts', import.meta.url)));

/** A busy machine is no failure: what is not there by then does not come. */
const patience = { testTimeout: 30_000, hookTimeout: 30_000, expect: { poll: { timeout: 5_000 } } };
/**
 * Beside other tests a browser now and then takes longer than a test may: what fails twice is a fault. What passes only
 * then is named at the end of the run.
 */
const SECOND_TRY = 1;
/** Chromium for tests inside of it. Made anew for each project: Vitest writes into it. */
const inChromium = (viewport = { width: 1280, height: 720 }) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    contextOptions: { viewport },
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
/** Window of the visual tests: a larger page would be scaled to fit in. */
const PICTURES = { width: 1440, height: 3_000 };
/** The surfaces show the extension's icon, which is in the folder that tests leave out. */
const serveIcons: Plugin = {
  name: 'serve-icons',
  configureServer: ({ middlewares }) => {
    middlewares.use('/icons', (request, response, next) => {
      const path = new URL(`./public/icons/${basename(request.url ?? '')}`, import.meta.url);
      if (!existsSync(path)) return next();
      response.setHeader(
        'content-type',
        path.pathname.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      );
      response.end(readFileSync(path));
    });
  },
};
/** What drives the browsers is loaded once for all files, and so is a browser that several of them share. */
const endToEnd = {
  globalSetup: ['tests/e2e/keptProfiles.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 20_000 } },
  retry: SECOND_TRY,
  isolate: false,
};

/**
 * What Puppeteer asks of a page by itself while that goes to another one fails in Firefox with nobody to hear it. What a
 * test asks for it waits for.
 */
const isOfLeavingPage = ({ name = '', message = '' }: { name?: string; message?: string }) =>
  name === 'ProtocolError' && message.includes('Not allowed to define cross-origin object');

export default defineConfig({
  test: {
    onUnhandledError: (error) => !isOfLeavingPage(error),
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          include: ['tests/{core,data,importers,locales,scripts,visual}/**/*.test.ts'],
          // Nothing here has a state that a test could leave to the next file, so that each module is
          // loaded once and not once for every file: half of the work.
          isolate: false,
        },
      },
      {
        plugins: [WxtVitest()],
        // The other half of it, the plugin above, is all of WXT's builder: each file of tests would load that anew, which
        // took ten times as long as its tests.
        resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
        test: {
          ...patience,
          name: 'services',
          include: ['tests/services/**/*.test.ts'],
          setupFiles: [
            'tests/services/fakes/builtInFiles.ts',
            'tests/services/fakes/fieldOrder.ts',
          ],
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
          retry: SECOND_TRY,
          include: ['tests/{browser,components/note}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/asIfReal.ts'],
          browser: inChromium(),
        },
      },
      {
        plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false })],
        publicDir: false,
        test: {
          ...patience,
          name: 'components',
          retry: SECOND_TRY,
          include: ['tests/components/**/*.test.{ts,tsx}'],
          // The note is a document of its own, with styles that are not for pages.
          exclude: ['tests/components/note/**'],
          // Every test takes away what it has drawn, so that the interface is loaded once and not once for every file.
          isolate: false,
          browser: inChromium(),
        },
      },
      {
        plugins: [preact({ prefreshEnabled: false, devToolsEnabled: false }), serveIcons],
        publicDir: false,
        test: {
          ...patience,
          name: 'visual',
          include: ['tests/visual/**/*.test.tsx'],
          globalSetup: ['tests/visual/unpackReferences.ts'],
          browser: {
            ...inChromium(PICTURES),
            expect: {
              toMatchScreenshot: {
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/${UNPACKED}/${arg}${ext}`,
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
