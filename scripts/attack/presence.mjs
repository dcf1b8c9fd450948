/** Attacks that tell whether Pangzhu is there, and which installation it is. */
import { privateNames } from './secrets.mjs';

const [TERM] = privateNames;
const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const LISTEN = `
  window.signs = [];
  for (const type of ['pangzhu-annotator-started', 'wxt:content-script-started', 'message']) {
    for (const target of [window, document]) target.addEventListener(type, (event) => {
      signs.push(type + ':' + (typeof event.data === 'string' ? event.data : ''));
    }, true);
  }
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => signs.push(blockedURI), true);
  const observer = new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) if (/extension:/.test(name)) signs.push(name);
  });
  observer.observe({ type: 'resource', buffered: true });
  observer.observe({ type: 'navigation', buffered: true });
  window.postMessage = new Proxy(window.postMessage, {
    apply(call, self, given) { signs.push('postMessage'); return Reflect.apply(call, self, given); },
  });`;

const page = (text, script = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p style="margin:120px 40px">${text}</p><script>${LISTEN}${script}</script>`;

/** Runs in the page: what differs from a page that nobody reads. */
function lookForSigns() {
  const signs = [...window.signs];
  const own = getComputedStyle(document.body, '::highlight(pangzhu-exact)');
  const none = getComputedStyle(document.body, '::highlight(made-up-exact)');
  for (const property of [
    'textDecorationLine',
    'backgroundColor',
    'textDecorationColor',
    'color',
  ]) {
    if (own[property] !== none[property]) signs.push(`style: ${property}`);
  }
  if (CSS.highlights.size > 0) signs.push('registered highlights');
  if (document.adoptedStyleSheets.length > 0) signs.push('adopted sheets');
  for (const name of Object.getOwnPropertyNames(window)) {
    if (/pangzhu/i.test(name)) signs.push(`window.${name}`);
  }
  return signs;
}

export const PRESENCE = [
  {
    name: 'find signs of Pangzhu on a page without a term',
    most: 0,
    what: 'signs',
    async run(target) {
      target.serve('/none.html', page('今天天气晴好，宜于出游，公园里人很多，孩子们放着风筝。'));
      const visited = await target.visit('/none.html');
      await after(3_000);
      return (await visited.evaluate(lookForSigns)).length;
    },
  },
  {
    name: 'learn the address of an open note',
    most: 0,
    what: 'signs',
    async run(target) {
      target.serve('/address.html', page(`据报道，${TERM}已经签署。`));
      const visited = await target.visit('/address.html');
      await target.openNote(visited, TERM);
      await after(500);
      return visited.evaluate(() => {
        const seen = window.signs.filter((sign) => /extension:|message/i.test(sign));
        if (window.length > 0) seen.push('window.length');
        for (const frame of document.querySelectorAll('iframe')) seen.push(frame.src);
        for (const { name } of performance.getEntriesByType('resource')) {
          if (/extension:/.test(name)) seen.push(name);
        }
        return seen.length;
      });
    },
  },
];
