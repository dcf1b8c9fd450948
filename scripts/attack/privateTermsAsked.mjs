/** Attacks that ask which terms a reader's own library has, by trying very many words. */
import { CANDIDATES, candidates, privateNames } from './secrets.mjs';

/** Without a gesture of the reader a page may learn so many: an honest page shows as many at once. */
const MOST = 30;
const WHILE = 8_000;
const TURN = 400;

const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

/** Collects the texts of all highlights as they come, whatever is done to the words meanwhile. */
const COLLECT = `
  window.seen = new Set();
  const look = () => {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('pangzhu')) continue;
      for (const range of ranges) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        seen.add(live.toString());
      }
    }
  };
  setInterval(look, 30);`;

const words = (list) => list.map((word) => `<p>${word}。</p>`).join('');

const hidden = (style, cover = '') =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p>今天天气晴好。</p>
${cover}<div style="${style}">${words(candidates)}</div><script>${COLLECT}</script>`;

const fed = (style) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><p>今天天气晴好。</p>
<div id="box" style="${style}"></div><script>${COLLECT}
  const all = ${JSON.stringify(candidates)};
  let at = 0;
  setInterval(() => {
    look();
    box.innerHTML = all.slice(at, at + ${TURN}).map((word) => '<p>' + word + '。</p>').join('');
    at = (at + ${TURN}) % ${CANDIDATES};
  }, 120);</script>`;

const known = new Set(privateNames);

async function countTaken(frame) {
  const seen = await frame.evaluate(() => [...window.seen]);
  return seen.filter((text) => known.has(text)).length;
}

const HIDINGS = {
  transparent: 'opacity:0',
  invisible: 'visibility:hidden',
  'out of the window': 'position:absolute;left:-9999px;top:0',
  'clipped away': 'position:absolute;clip-path:inset(50%)',
  'in a box of one pixel': 'position:absolute;width:1px;height:1px;overflow:hidden',
  'in letters of one pixel': 'font-size:1px;line-height:1px',
  'in the colour of its ground': 'color:#fff;background:#fff',
  'turned away': 'transform:scale(0)',
  'under an opaque box': '',
  'far below': 'margin-top:20000px',
};

const COVERS = {
  'under an opaque box': '<div style="position:fixed;inset:0;z-index:1;background:#fff"></div>',
};

const inFrame = `<!doctype html><meta charset="utf-8"><title>页</title><p>今天天气晴好。</p>
<iframe style="width:25px;height:25px;opacity:0.01;border:0"></iframe>
<script>document.querySelector('iframe').src = location.href.replace('localhost', '127.0.0.1').replace('framing', 'framed');</script>`;

export const PRIVATE_TERMS_ASKED = [
  ...Object.entries(HIDINGS).map(([how, style], at) => ({
    name: `ask for private terms with ${CANDIDATES} words ${how}`,
    most: MOST,
    what: 'terms',
    async run(target) {
      target.serve(`/hidden-${at}.html`, hidden(style, COVERS[how]));
      const page = await target.visit(`/hidden-${at}.html`);
      await after(WHILE);
      return countTaken(page);
    },
  })),
  ...['position:absolute;left:-9999px;top:0', 'position:absolute;clip-path:inset(50%)', ''].map(
    (style, at) => ({
      name: `feed ${CANDIDATES} words by ${TURN} at a time for private terms, ${
        ['out of the window', 'clipped away', 'in plain sight'][at]
      }`,
      most: MOST,
      what: 'terms',
      async run(target) {
        target.serve(`/fed-${at}.html`, fed(style));
        const page = await target.visit(`/fed-${at}.html`);
        await after(2 * WHILE);
        return countTaken(page);
      },
    }),
  ),
  {
    name: 'ask for private terms from a tiny transparent frame of another origin',
    most: 0,
    what: 'terms',
    async run(target) {
      target.serve('/framing.html', inFrame);
      target.serve('/framed.html', hidden(''));
      const page = await target.visit('/framing.html');
      await after(WHILE);
      const frame = page.frames().find((each) => each.url().includes('framed'));
      return countTaken(frame);
    },
  },
];
