import type { MadePage } from '../../scripts/servePages.mjs';
import { madeUpName, watchRegistry } from './privatePack';

const CANDIDATES = 20_000;
/** Of each batch that a page feeds us with. */
const BATCH = 400;

/** Ways to hold candidates before the extension and not before the reader. */
const STYLES = {
  'of-no-opacity': 'opacity: 0',
  faint: 'opacity: 0.05',
  'invisible-by-filter': 'filter: opacity(0)',
  tiny: 'font-size: 1px; line-height: 1px',
  'off-screen': 'position: absolute; left: -9999px; top: 0',
  clipped: 'position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden',
  'cut-by-path': 'position: absolute; top: 0; clip-path: inset(50%)',
  'in-the-colour-of-the-ground': 'color: #fff',
  transparent: 'color: transparent',
  covered: 'position: absolute; top: 0; z-index: -1',
  'scaled-away': 'transform: scale(0.01); transform-origin: 0 0',
  'in-sight': '',
} as const;

export type Hiding = keyof typeof STYLES | 'in-a-small-frame' | 'in-a-faint-frame';

export const HIDINGS: Hiding[] = [
  ...(Object.keys(STYLES) as (keyof typeof STYLES)[]),
  'in-a-small-frame',
  'in-a-faint-frame',
];

const FRAMES = {
  'in-a-small-frame': 'width: 25px; height: 25px; opacity: 0',
  'in-a-faint-frame': 'width: 600px; height: 400px; opacity: 0.02',
} as const;

/** A page for each way, that feeds its candidates in batches where they are held; by path. */
export function hiddenPages(): Record<string, MadePage> {
  return Object.fromEntries(
    HIDINGS.map((hiding) => [`/hidden-${hiding}.html`, { body: pageOf(hiding) }]),
  );
}

function pageOf(hiding: Hiding): string {
  const isFrame = hiding in FRAMES;
  const names = Array.from({ length: CANDIDATES }, (_, number) => madeUpName(number));
  const frame = isFrame
    ? `<iframe style="border: 0; ${FRAMES[hiding as keyof typeof FRAMES]}"></iframe>`
    : '';
  const style = isFrame ? '' : STYLES[hiding as keyof typeof STYLES];
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Hidden</title>
<style>html { background: #fff } body { margin: 0 } #veil { position: absolute; inset: 0; background: #fff }</style>
<p>在乌镇峰会上，这里有足够多的文字可以读一读。</p>
${hiding === 'covered' ? '<div id="veil"><p>在乌镇峰会上。</p></div>' : ''}
${frame}<div id="held" style="${style}"></div>
<script>
(${watchRegistry})();
const names = ${JSON.stringify(names)};
const iframe = document.querySelector('iframe');
if (iframe !== null) __watch(iframe.contentWindow);
const place = iframe === null ? document.getElementById('held') : iframe.contentDocument.body;
let from = 0;
const feed = () => {
  place.replaceChildren(...names.slice(from, from + ${BATCH}).map((name) => {
    const line = document.createElement('p');
    line.style.margin = 0;
    line.textContent = name;
    return line;
  }));
  from = (from + ${BATCH}) % names.length;
  setTimeout(feed, 500);
};
feed();
</script>`;
}
