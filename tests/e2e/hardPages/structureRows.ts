/** Long lists as libraries, readers and canvases move them: whatever of them is in view is to be marked. */
import type { MadePage } from '../../../scripts/servePages.mjs';
import type { RowsCase } from './markCases';

const SUMMIT = '乌镇峰会';

interface RowsStructure {
  situation: string;
  body: string;
  acts: RowsCase['acts'];
}

/** A text of its own for each of many rows. */
const TEXT = `const textOf = (at) => '第' + at + '条：各方在${SUMMIT}上交流。';`;
const FILL = (wrap: string, count = 400) =>
  `list.innerHTML = Array.from({ length: ${count} }, (_, at) => ${JSON.stringify(wrap)}.replaceAll('@', textOf(at)).replaceAll('#', at)).join('');`;

const PAGES: readonly RowsStructure[] = [
  {
    situation: 'a window of rows that are made anew wherever a box is scrolled to',
    body: `<div id=box style="height: 500px; overflow: auto; will-change: transform"><div id=list style="height: 70000px; position: relative"></div></div><script>${TEXT}
      const draw = () => { const first = Math.floor(box.scrollTop / 35); list.innerHTML = Array.from({ length: 18 }, (_, n) => '<div class=row style="position: absolute; height: 35px; width: 100%; top: ' + (first + n) * 35 + 'px">' + textOf(first + n) + '</div>').join('') }; box.onscroll = draw; draw()</script>`,
    acts: [null, 'box.scrollTop = 30000', 'box.scrollTop = 69000', 'box.scrollTop = 0'],
  },
  {
    situation: 'a list that pads itself for the rows it leaves out, keyed and kept',
    body: `<div id=list></div><script>${TEXT}
      const kept = new Map(); const draw = () => { const first = Math.max(0, Math.floor(scrollY / 40) - 5); const wanted = new Set(Array.from({ length: 40 }, (_, n) => first + n)); list.style.paddingTop = first * 40 + 'px'; list.style.paddingBottom = (3000 - first) * 40 + 'px'; for (const [key, row] of kept) if (!wanted.has(key)) { row.remove(); kept.delete(key) } let before = null; for (const key of [...wanted].sort((a, b) => a - b)) { let row = kept.get(key); if (!row) { row = document.createElement('div'); row.className = 'row'; row.style.height = '40px'; row.textContent = textOf(key); kept.set(key, row) } if (before ? before.nextSibling !== row : list.firstChild !== row) list.insertBefore(row, before ? before.nextSibling : list.firstChild); before = row } }; addEventListener('scroll', draw); draw()</script>`,
    acts: [null, 'scrollTo(0, 4000)', 'scrollTo(0, 90000)', 'scrollTo(0, 89000)'],
  },
  {
    situation: 'rows in a shadow root whose text is changed as they are moved by transforms',
    body: `<x-list></x-list><script>${TEXT}
      const root = document.querySelector('x-list').attachShadow({ mode: 'open' }); root.innerHTML = '<div id=box style="height: 560px; overflow: auto; contain: strict"><div style="height: 80000px; position: relative"></div></div>';
      const box = root.getElementById('box'); const rows = Array.from({ length: 16 }, () => { const row = document.createElement('div'); row.className = 'row'; row.style.cssText = 'position: absolute; top: 0; height: 40px'; row.append(''); box.firstChild.append(row); return row });
      const draw = () => { const first = Math.floor(box.scrollTop / 40); rows.forEach((row, n) => { const at = first + ((n - first % 16) + 16) % 16; row.style.transform = 'translateY(' + at * 40 + 'px)'; row.firstChild.data = textOf(at) }) }; box.onscroll = draw; draw();
      document.querySelectorAll = (selector) => selector === '.row' ? root.querySelectorAll('.row') : Document.prototype.querySelectorAll.call(document, selector); window.go = (top) => { box.scrollTop = top }</script>`,
    acts: [null, 'go(3000)', 'go(50000)', 'go(0)'],
  },
  {
    situation: 'a table whose body is written anew between two spacers',
    body: `<div id=box style="height: 500px; overflow: auto"><table><tbody id=list></tbody></table></div><script>${TEXT}
      const draw = () => { const first = Math.floor(box.scrollTop / 1200) * 40; const html = '<tr style="height: ' + first * 30 + 'px"></tr>' + Array.from({ length: 120 }, (_, n) => '<tr class=row style="height: 30px"><td>' + (first + n) + '</td><td>' + textOf(first + n) + '</td></tr>').join('') + '<tr style="height: ' + (2000 - first) * 30 + 'px"></tr>'; if (draw.last !== html) list.innerHTML = draw.last = html }; box.onscroll = draw; draw()</script>`,
    acts: [null, 'box.scrollTop = 9000', 'box.scrollTop = 31000'],
  },
  {
    situation: 'a book in columns that is turned over by a transform',
    body: `<div style="position: fixed; inset: 20px; overflow: hidden"><div id=list style="height: 100%; columns: 2; column-gap: 40px; column-fill: auto"></div></div><script>${TEXT}${FILL('<p class=row>@各国代表都来了，说的话很长很长。</p>')} window.turn = (pages) => { list.style.transform = 'translateX(-' + pages * (list.clientWidth + 40) + 'px)' }</script>`,
    acts: [null, 'turn(3)', 'turn(9)', 'turn(1)'],
  },
  {
    situation: 'a book in columns that scrolls sideways',
    body: `<div id=box style="position: fixed; inset: 20px; overflow-x: scroll; overflow-y: hidden"><div id=list style="height: 100%; column-width: 400px; column-fill: auto"></div></div><script>${TEXT}${FILL('<p class=row>@各国代表都来了，说的话很长很长。</p>')}</script>`,
    acts: [null, 'box.scrollLeft = 1600', 'box.scrollLeft = 6000', 'box.scrollLeft = 0'],
  },
  {
    situation: 'a chat that grows from below and is filled above',
    body: `<div id=list style="position: fixed; inset: 20px; overflow: auto; display: flex; flex-direction: column-reverse"></div><script>${TEXT}${FILL('<div class=row style="flex: none; padding: 6px">@</div>')} window.say = (count) => { for (let n = 0; n < count; n++) { const row = document.createElement('div'); row.className = 'row'; row.style.flex = 'none'; row.textContent = textOf('新' + n); list.prepend(row) } }</script>`,
    acts: [
      null,
      'list.scrollTop = -5000',
      'say(30)',
      'list.scrollTop = 0',
      'list.scrollTop = -99999',
    ],
  },
  {
    situation: 'sections whose content the browser leaves out until it is near',
    body: `<div id=list></div><script>${TEXT}${FILL('<section style="content-visibility: auto; contain-intrinsic-size: auto 44px"><p class=row>@</p></section>')}</script>`,
    acts: [null, 'scrollTo(0, 7000)', 'scrollTo(0, 15000)', 'scrollTo(0, 0)'],
  },
  {
    situation: 'cards in a row that snaps',
    body: `<style>.row { flex: 0 0 300px; scroll-snap-align: start }</style><div id=list style="display: flex; overflow-x: auto; scroll-snap-type: x mandatory; margin: 0 -40px"></div><script>${TEXT}${FILL('<article class=row>@</article>')}</script>`,
    acts: [null, 'list.scrollLeft = 9000', 'list.scrollLeft = 60000', 'list.scrollLeft = 300'],
  },
  {
    situation: 'a board that is moved and zoomed under the window',
    body: `<div style="position: fixed; inset: 0; overflow: hidden"><div id=list style="position: absolute; transform-origin: 0 0"></div></div><script>${TEXT}${FILL('<div class=row style="position: absolute; width: 260px">@</div>')} [...list.children].forEach((row, at) => { row.style.left = (at % 20) * 320 + 'px'; row.style.top = Math.floor(at / 20) * 400 + 'px' }); window.look = (x, y, zoom) => { list.style.transform = 'translate3d(' + -x * zoom + 'px, ' + -y * zoom + 'px, 0) scale(' + zoom + ')' }</script>`,
    acts: [
      null,
      'look(3000, 4000, 1)',
      'look(0, 7000, 0.6)',
      'look(1000, 0, 2)',
      'look(0, 0, 0.15)',
    ],
  },
  {
    situation: 'slides of which one is shown at a time',
    body: `<style>section { display: none } section.present { display: block; position: fixed; inset: 40px; transform: translateZ(0) }</style><div id=list></div><script>${TEXT}${FILL('<section><h2>第 # 页</h2><p class=row>@</p></section>')} window.show = (at) => { document.querySelector('.present')?.classList.remove('present'); list.children[at].classList.add('present') }; show(0)</script>`,
    acts: [null, 'show(200)', 'show(399)', 'show(3)'],
  },
  {
    situation: 'a long tab that comes in the place of another',
    body: `<style>.tab { display: none } .tab.on { display: block }</style><div class="tab on" id=first></div><div class=tab id=list></div><script>${TEXT}${FILL('<p class=row>@</p>')} first.innerHTML = list.innerHTML; window.choose = (which) => { for (const tab of document.querySelectorAll('.tab')) tab.classList.toggle('on', tab.id === which) }</script>`,
    acts: [null, `choose('list')`, 'scrollTo(0, 8000)', `choose('first')`, `choose('list')`],
  },
  {
    situation: 'folded parts that are opened by the browser itself',
    body: `<div id=list></div><script>${TEXT}${FILL('<details><summary>第 # 节</summary><p class=row>@</p></details>')} window.open400 = () => { for (const each of list.children) each.open = true }; list.children[0].open = true</script>`,
    acts: [null, 'list.children[2].open = true', 'open400()', 'scrollTo(0, 9000)'],
  },
  {
    situation: 'rows that are shuffled with their places animated',
    body: `<div id=list></div><script>${TEXT}${FILL('<p class=row>@</p>')} window.shuffle = () => { const before = new Map([...list.children].map((row) => [row, row.getBoundingClientRect().top])); list.append(...[...list.children].map((row, at) => [(at * 137) % 401, row]).sort((a, b) => a[0] - b[0]).map(([, row]) => row)); for (const [row, top] of before) row.animate([{ transform: 'translateY(' + (top - row.getBoundingClientRect().top) + 'px)' }, {}], 500) }</script>`,
    acts: [null, 'shuffle()', 'shuffle()', 'scrollTo(0, 6000)', 'shuffle()'],
  },
  {
    situation: 'parts that a shadow root shows one by one through its slots',
    body: `<script>customElements.define('x-pages', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<slot name=on></slot>' } show(from) { [...this.children].forEach((child, at) => { child.slot = at >= from && at < from + 12 ? 'on' : '' }) } })</script><x-pages id=list></x-pages><script>${TEXT}${FILL('<div class=row>@</div>')} list.show(0)</script>`,
    acts: [null, 'list.show(100)', 'list.show(388)', 'list.show(0)'],
  },
  {
    situation: 'a list that a library scrolls by itself, smoothly',
    body: `<div style="position: fixed; inset: 0; overflow: hidden"><div id=list></div></div><script>${TEXT}${FILL('<p class=row>@</p>')} window.go = async (y) => { const from = go.at ?? 0; for (let n = 1; n <= 20; n++) { list.style.translate = '0 ' + -(from + (y - from) * n / 20) + 'px'; await new Promise((next) => requestAnimationFrame(next)) } go.at = y }</script>`,
    acts: [null, 'go(1200)', 'go(16000)', 'go(15600)', 'go(0)'],
  },
  {
    situation: 'a list in a box whose margin is changed, with a filter on what is in it',
    body: `<style>.few .row:not(.kept) { display: none }</style><div id=box style="position: fixed; inset: 0; overflow: clip"><div id=list></div></div><script>${TEXT}${FILL('<p class=row>@</p>')} [...list.children].forEach((row, at) => row.classList.toggle('kept', at % 40 === 39)); window.go = (y) => { list.style.marginTop = -y + 'px' }</script>`,
    acts: [
      null,
      'go(9000)',
      'go(0)',
      `list.classList.add('few')`,
      `list.classList.remove('few')`,
      'go(12000)',
    ],
  },
  {
    situation: 'a grid that is placed otherwise, and set in more columns',
    body: `<div id=list style="display: grid; grid-template-columns: repeat(2, 1fr)"></div><script>${TEXT}${FILL('<div class=row style="height: 50px">@</div>')} window.turn = () => [...list.children].forEach((row, at) => { row.style.gridArea = 200 - Math.floor(at / 2) + ' / ' + (at % 2 + 1) }); window.set = (count) => { for (const row of list.children) row.style.gridArea = ''; list.style.gridTemplateColumns = 'repeat(' + count + ', 1fr)' }</script>`,
    acts: [null, 'turn()', 'scrollTo(0, 5000)', 'set(5)', 'set(1)', 'scrollTo(0, 0)'],
  },
  {
    situation: 'a page that is zoomed out, and in again at another place',
    body: `<div id=list></div><script>${TEXT}${FILL('<p class=row>@</p>')}</script>`,
    acts: [
      null,
      `document.body.style.zoom = 0.2`,
      `document.body.style.zoom = 2; scrollTo(0, 20000)`,
      `document.body.style.zoom = 1; scrollTo(0, 3000)`,
    ],
  },
  {
    situation: 'a feed in shadow roots that grows below and is trimmed above',
    body: `<x-feed></x-feed><script>${TEXT} const root = document.querySelector('x-feed').attachShadow({ mode: 'open' }); let count = 0; window.more = (add, most) => { for (let n = 0; n < add; n++) { const row = document.createElement('x-row'); row.className = 'row'; row.style.cssText = 'display: block; height: 44px'; row.attachShadow({ mode: 'open' }).innerHTML = '<p>' + textOf(count++) + '</p>'; root.append(row) } while (root.children.length > most) root.firstChild.remove() }; document.querySelectorAll = (selector) => selector === '.row' ? root.querySelectorAll('.row') : Document.prototype.querySelectorAll.call(document, selector); more(300, 300)</script>`,
    acts: [null, 'more(100, 300)', 'scrollTo(0, 6000)', 'more(150, 300)', 'more(150, 300)'],
  },
  {
    situation: 'an accordion of long parts, of which one is open',
    body: `<div id=list></div><script>${TEXT}list.innerHTML = Array.from({ length: 5 }, (_, part) => '<details name=a><summary>第' + part + '章</summary>' + Array.from({ length: 100 }, (_, at) => '<p class=row>' + textOf(part * 100 + at) + '</p>').join('') + '</details>').join(''); window.unfold = (at) => { list.children[at].open = true; list.children[at].scrollIntoView() }</script>`,
    acts: ['unfold(0)', 'unfold(4)', 'scrollBy(0, 3000)', 'unfold(2)'],
  },
  {
    situation: 'a wheel of cards in space, which is turned',
    body: `<style>#list { position: absolute; left: 400px; top: 200px; transform-style: preserve-3d } .row { position: absolute; width: 260px; height: 60px; backface-visibility: hidden }</style><div style="perspective: 900px; position: fixed; inset: 0; overflow: hidden"><div id=list></div></div><script>${TEXT}${FILL('<div class=row>@</div>', 360)} [...list.children].forEach((row, at) => { row.style.transform = 'translateY(' + (at - 4) * 80 + 'px)' }); window.turn = (at) => { list.style.transform = 'rotateX(0deg) translateY(' + -at * 80 + 'px)' }</script>`,
    acts: [null, 'turn(120)', 'turn(350)', 'turn(2)'],
  },
  {
    situation: 'rows that are moved between two lists by dragging them',
    body: `<div style="display: flex"><div id=list style="width: 50%"></div><div id=other style="width: 50%"></div></div><script>${TEXT}${FILL('<p class=row>@</p>')} window.drag = (from, to, count) => { for (let n = 0; n < count; n++) to.prepend(from.children[n * 3 % from.children.length]) }</script>`,
    acts: [
      null,
      'drag(list, other, 80)',
      'drag(other, list, 30)',
      'scrollTo(0, 4000)',
      'drag(list, other, 200)',
    ],
  },
];

const pathOf = (at: number) => `/structure/rows-${at}.html`;

export const STRUCTURE_ROWS: readonly RowsCase[] = PAGES.map(({ situation, acts }, at) => ({
  situation,
  page: pathOf(at),
  row: '.row',
  acts,
}));

/** All of them by path. */
export function structureRowsPages(): Record<string, MadePage> {
  return Object.fromEntries(
    PAGES.map(({ body }, at) => [
      pathOf(at),
      {
        body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
