/** Attacks by what browsers tell a page of its own accord: measures, entries, reports of policies, workers. */
import { privateNames } from './secrets.mjs';

const [TERM] = privateNames;
/** Longer than a page takes to be told of what has just happened; milliseconds. */
const WHILE = 1_500;

const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const pageWith = (script = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p id="p">据报道，${TERM}已经签署。</p><script>${script}</script>`;

/** Addresses of any extension. */
const addressesIn = (text) => text.match(/(?:chrome|moz)-extension:/g)?.length ?? 0;

const TAKE_ENTRIES = `
  window.got = [];
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { attribution = [], scripts = [] } = entry;
        got.push(JSON.stringify(entry));
        for (const { containerSrc, containerName } of attribution) got.push(containerSrc + containerName);
        for (const { sourceURL, invoker } of scripts) got.push(sourceURL + invoker);
      }
    }).observe({ type, buffered: true, durationThreshold: 16 });
  }
  setInterval(() => {
    for (const end = performance.now() + 45; performance.now() < end; );
    document.body.append('.');
  }, 60);`;

const TAKE_REPORTS = `
  window.got = [];
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => got.push(blockedURI + effectiveDirective));
  if (window.ReportingObserver) new ReportingObserver((list) => {
    for (const report of list) got.push(JSON.stringify(report));
  }, { buffered: true }).observe();`;
const REPORTING = {
  'content-security-policy-report-only':
    "frame-src 'none'; child-src 'none'; connect-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'; report-uri /reported",
};
const EMBEDDING = { 'cross-origin-embedder-policy-report-only': 'require-corp' };
const ISOLATED = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Runs in the page. Browsers take up to twenty seconds to measure. */
const measure = () =>
  Promise.race([
    performance.measureUserAgentSpecificMemory().then((measured) => JSON.stringify(measured)),
    new Promise((resolve) => setTimeout(resolve, 40_000, 'chrome-extension: not told in time')),
  ]);

/** Opens a note on a page whose script keeps in `got` what it is told, and returns that once all has been told. */
async function toldWith(target, script, headers) {
  target.serve('/told.html', pageWith(script), headers);
  const page = await target.visit('/told.html');
  await target.openNote(page, TERM);
  await after(WHILE);
  return page.evaluate(() => window.got);
}

export const BROWSER_REPORTS = [
  {
    name: 'learn the address of a note from the measure of memory',
    browsers: ['chromium'],
    most: 0,
    what: 'addresses',
    async run(target) {
      target.serve('/measured.html', pageWith(), ISOLATED);
      const page = await target.visit('/measured.html');
      await target.openNote(page, TERM);
      return addressesIn(await page.evaluate(measure));
    },
  },
  {
    name: 'learn the address of a note or a script from performance entries of all kinds',
    most: 0,
    what: 'addresses',
    async run(target) {
      return addressesIn((await toldWith(target, TAKE_ENTRIES)).join());
    },
  },
  {
    name: 'be told of a note by a content policy that only reports',
    most: 0,
    what: 'reports',
    async run(target) {
      const told = await toldWith(target, TAKE_REPORTS, REPORTING);
      // What they ask for by themselves, as its icon, pages are told of as well.
      return told.filter((each) => !each.includes('favicon')).length;
    },
  },
  {
    name: 'learn the address that notes have in this session from an embedder policy that only reports',
    most: 1,
    what: 'addresses',
    async run(target) {
      const told = (await toldWith(target, TAKE_REPORTS, EMBEDDING)).join();
      // Neither more of it than its origin and path, nor another one.
      return new Set(told.match(/(?:chrome|moz)-extension:[^"]*/g)).size;
    },
  },
];
