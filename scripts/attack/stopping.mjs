/** Attacks that keep a page from being marked, or make Pangzhu costly. */
import { readMarks } from '../browser/readMarks.mjs';

const PUBLIC = '乌镇峰会';
const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

const page = (body) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p>各方在${PUBLIC}上讨论。</p>${body}`;

const FORGED = `<script>
  const forge = () => {
    for (const type of ['pangzhu-annotator-started', 'pageshow', 'pagehide', 'visibilitychange', 'freeze']) {
      for (const target of [window, document]) {
        target.dispatchEvent(new Event(type));
        if (type.startsWith('page')) target.dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
      }
    }
  };
  setInterval(forge, 50);</script>`;

const NAMED = [
  '__pangzhuRunning',
  '__pangzhuLook',
  '__pangzhuScripts',
  'browser',
  'chrome',
  'addEventListener',
  'createElement',
  'documentElement',
  'body',
  'head',
  'visibilityState',
  'scrollingElement',
  'getSelection',
  'defaultView',
];
const CLOBBERED = NAMED.map(
  (name) => `<img id="${name}" name="${name}"><form id="${name}"></form>`,
).join('');

const isMarked = async (visited) =>
  (await readMarks(visited)).some((mark) => mark.text === PUBLIC) ? 0 : 1;

const FREEZING = [
  `好(${'ǘ'.repeat(22)}!)`,
  `好(${'a'.repeat(19)}1!)`.repeat(30),
  `乌镇<sup>${'1'.repeat(36)}!</sup>`,
  `乌${'　'.repeat(20_000)}镇`,
];

export const STOPPING = [
  {
    name: 'switch marking off by forged events',
    most: 0,
    what: 'pages without marks',
    async run(target) {
      target.serve('/forging.html', page(FORGED));
      const visited = await target.visit('/forging.html');
      await after(4_000);
      return isMarked(visited);
    },
  },
  {
    name: 'switch marking off by elements with names that scripts use',
    most: 0,
    what: 'pages without marks',
    async run(target) {
      target.serve('/clobbered.html', page(CLOBBERED));
      const visited = await target.visit('/clobbered.html');
      await after(3_000);
      return isMarked(visited);
    },
  },
  ...FREEZING.map((text, at) => ({
    name: `freeze a tab by text (${at + 1})`,
    most: 0,
    what: 'pages without marks',
    async run(target) {
      target.serve(`/freezing-${at}.html`, page(`<p>${text}</p>`));
      const visited = await target.visit(`/freezing-${at}.html`);
      const answer = after(5_000).then(() => isMarked(visited));
      return Promise.race([answer, after(15_000).then(() => 1)]);
    },
  })),
];
