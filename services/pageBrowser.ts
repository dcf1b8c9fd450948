import type { WxtBrowser } from 'wxt/browser';

const world = globalThis as typeof globalThis & Record<'browser' | 'chrome', WxtBrowser>;

/**
 * The browser's API as the browser brings it, for the content script: everywhere else the polyfill is
 * worth its size, on every page it is not. Which of the two names it has is settled when building,
 * because a page may give either to an element (`<form id="browser">`), and where the browser leaves a
 * name free, that element is what a script finds under it.
 *
 * Requests return promises. A listener for messages answers with the function it gets, not by
 * returning a promise, which Chromium does not hear.
 */
export const pageBrowser: WxtBrowser = import.meta.env.FIREFOX ? world.browser : world.chrome;
