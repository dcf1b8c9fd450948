import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { builtInFiles } from './scripts/build/builtInFiles.mjs';
import { withoutNoncharacters } from './scripts/build/escapeNoncharacters.mjs';
import { fuseMatchOnly } from './scripts/build/fuseMatchOnly.mjs';
import { idbWithoutIterators } from './scripts/build/idbWithoutIterators.mjs';
import { leanPolyfill } from './scripts/build/leanPolyfill.mjs';
import { namedCharactersAsTable } from './scripts/build/namedCharactersAsTable.mjs';
import { pdfParts } from './scripts/build/pdfParts.mjs';

// Older ones lack a part of what the page side needs (Firefox before 140 the Highlight API, before 153 style sheets
// that a content script gives to a shadow tree), so the manifest refuses them instead of failing in them.
const MINIMUM_CHROMIUM = '128';
const MINIMUM_FIREFOX = '153.0';

// What a page of the extension may load and ask for: what came with it, and nothing else. Whatever a document or
// a page smuggles into one, no request leaves it. `wxt dev` needs its server, so only builds are held to it.
const ONLY_OUR_OWN = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  // The scripts that a page starts by their addresses: see `services/stores/ownScriptUrl.ts`; and markup of documents
  // that is taken apart and never shown: see `importers/markup/parseMarkup.ts`.
  'trusted-types pangzhu-worker pangzhu-importers',
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  outDir: process.env.PANGZHU_OUT_DIR ?? '.output',
  hooks: {
    'build:publicAssets': async (_, files) => {
      files.push(...pdfParts(), ...(await builtInFiles()));
    },
  },
  vite: () => ({
    // Nothing is rewritten for browsers that are refused: `light-dark()` as it would be rewritten is light for ever beside
    // an `!important`.
    build: { target: [`chrome${MINIMUM_CHROMIUM}`, `firefox${Number(MINIMUM_FIREFOX)}`] },
    plugins: [
      fuseMatchOnly(),
      idbWithoutIterators(),
      leanPolyfill(),
      namedCharactersAsTable(),
      withoutNoncharacters(),
      preact({ prefreshEnabled: false, devToolsEnabled: false }),
    ],
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Without `tabs` (its warning is about the browsing history): host access shows the addresses of pages we may
    // read, and `activeTab` that of the page in front where the reader narrowed it. Without
    // `webNavigation` for the same reason: see `services/background/openTabs.ts` and `services/background/tabButton.ts`.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'activeTab'],
    // Files from the first release on: to ask for them later would switch off every installation until it is
    // answered. Chromium lets us into them only where the reader allows it besides.
    host_permissions: ['*://*/*', 'file:///*'],
    ...(command === 'build' ? { content_security_policy: { extension_pages: ONLY_OUR_OWN } } : {}),
    omnibox: { keyword: 'pz' },
    // The frame in which a note is drawn. Its address tells nobody who we are: in Chromium it is another in every
    // session, in Firefox the extension's pages have a random host anyway.
    web_accessible_resources: [
      {
        resources: ['note.html'],
        matches: ['*://*/*', 'file:///*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      128: 'icons/128.png',
    },
    commands: {
      'next-mark': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_commandNextMark__',
      },
      'previous-mark': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPreviousMark__',
      },
      'open-note': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: '__MSG_commandOpenNote__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandToggleSite__',
      },
      'open-panel': {
        description: '__MSG_commandOpenPanel__',
        // Chromium allows four suggestions, and these are the four above.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+L' } } : {}),
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'pangzhu@pangzhu.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: MINIMUM_CHROMIUM,
          // From Chromium 148 on; before, they are JSON. An index of some hundred KB then comes in 18 ms instead of 30.
          message_serialization: 'structured_clone',
        }),
  }),
});
