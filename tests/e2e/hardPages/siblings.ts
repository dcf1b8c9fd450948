/**
 * Siblings of the pages in hard places: the same kinds of places made by other means, small enough to stand
 * beside what should be marked on them.
 */
import type { MadePage } from '../../../scripts/servePages.mjs';
import { type MarkCase, type RowsCase, settled } from './markCases';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;
const LATE = (script: string) =>
  `<script>addEventListener('load', () => setTimeout(() => { ${script} }, 1200))</script>`;

interface Sibling {
  situation: string;
  body: string;
  steps?: MarkCase['steps'];
  marks?: readonly string[];
}

const PAGES: readonly Sibling[] = [
  {
    situation: 'a plain element that gets its shadow root late',
    body: `<main><div id=host></div></main>${LATE(`host.attachShadow({ mode: 'open' }).innerHTML = '<section><p>${BOTH}</p></section>'`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'shadow roots that are declared in markup which comes late',
    body: `<main></main>${LATE(`document.querySelector('main').setHTMLUnsafe('<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open>${BOTH}</template></x-b></template></x-a>')`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'text that is put directly into a shadow root late',
    body: `<x-a></x-a><script>document.querySelector('x-a').attachShadow({ mode: 'open' })</script>${LATE(`document.querySelector('x-a').shadowRoot.append('${BOTH}')`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a view that moves from one shadow root to another and changes there',
    body: `<x-a></x-a><x-b></x-b><script>
      for (const name of ['x-a', 'x-b']) document.querySelector(name).attachShadow({ mode: 'open' });
      const [a, b] = ['x-a', 'x-b'].map((name) => document.querySelector(name).shadowRoot);
      const view = document.createElement('p'); view.textContent = '${SUMMIT}'; a.append(view);
      window.move = () => { b.append(view); setTimeout(() => { view.firstChild.data = '谈${COMMUNITY}。' }, 300) };
      </script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'move()', marks: [COMMUNITY] },
    ],
  },
  {
    situation: 'a late element whose text is the fallback of its slot, until something is slotted',
    body: `<x-a></x-a>${LATE(`customElements.define('x-a', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p><slot>${SUMMIT}</slot></p>' } })`)}
      <script>window.fill = () => document.querySelector('x-a').append('${COMMUNITY}')</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'fill()', marks: [COMMUNITY] },
    ],
  },
  {
    situation: 'a page whose root is replaced',
    body: `<p>${SUMMIT}</p>${LATE(`const root = document.createElement('html'); root.innerHTML = '<body><p>${BOTH}</p></body>'; document.documentElement.replaceWith(root)`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a page that is written anew piece by piece',
    body: `<p>${SUMMIT}</p>${LATE(`document.open(); document.write('<p>${SECURITY}</p>'); setTimeout(() => { document.write('<p>${BOTH}</p>'); document.close() }, 500)`)}`,
    marks: [SECURITY, SUMMIT, COMMUNITY],
  },
  {
    situation: 'a page whose body is replaced twice',
    body: `<p>${SUMMIT}</p>${LATE(`for (const text of ['${SECURITY}', '${BOTH}']) { const body = document.createElement('body'); body.innerHTML = '<p>' + text + '</p>'; document.body = body }`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a frame that gets another document',
    body: `<iframe srcdoc="<p>本届${SUMMIT}今天在这里开幕了。</p>"></iframe><script>window.next = () => { document.querySelector('iframe').srcdoc = '<p>${BOTH}</p>' }</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'next()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'highlights that are taken out of the registry one by one',
    body: `<p>${BOTH}</p><script>window.clean = () => { for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name) }</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'clean()', marks: [SUMMIT, COMMUNITY] },
      { act: 'clean()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'highlights that are emptied one by one',
    body: `<p>${BOTH}</p><script>window.clean = () => { for (const each of CSS.highlights.values()) each.clear() }</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'clean()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'thousands of empty custom elements before one that has text late',
    body: `<div id=icons></div><x-late></x-late><script>icons.innerHTML = '<x-icon><i></i></x-icon>'.repeat(6000)</script>${LATE(`customElements.define('x-late', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<div><p>${BOTH}</p></div>' } })`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a late element deep in empty ones',
    body: `<div id=top></div><script>let at = top0 = document.getElementById('top'); for (let n = 0; n < 300; n++) { at = at.appendChild(document.createElement('div')) } at.innerHTML = '<x-late></x-late>'</script>${LATE(`customElements.define('x-late', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).textContent = '${BOTH}' } })`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a text layer in marked content, placed in per cent and stretched',
    body: `<style>.layer { position: relative; width: 600px; height: 200px; font: 24px serif; line-height: 1 } .layer span span { position: absolute; white-space: pre; transform-origin: 0 0 }</style>
      <div class=layer><span class=markedContent><span style="left: 5%; top: 10%; transform: scaleX(1)">各方在乌</span><span style="left: 21%; top: 10%">镇峰会上谈</span></span><br>
      <span class=markedContent><span style="left: 5%; top: 40%">The Wuzhen</span> <span style="left: 26%; top: 40%">Summit opened.</span></span></div>`,
    marks: [SUMMIT, 'Wuzhen Summit'],
  },
  {
    situation: 'a title of words in flexible boxes with a box for each letter',
    body: `<h1>${['The', 'Wuzhen', 'Summit'].map((word) => `<span style="display: inline-flex">${[...word].map((letter) => `<b style="display: inline-block">${letter}</b>`).join('')}</span>`).join(' ')}</h1>
      <h2>${[...SUMMIT].map((letter) => `<span style="display: inline-block; overflow: hidden"><span style="display: inline-block; transform: translateY(0)">${letter}</span></span>`).join('')}</h2>`,
    marks: ['Wuzhen Summit', SUMMIT],
  },
  {
    situation: 'tags and cells that would make a name together',
    body: `<p>${SECURITY}</p><nav style="display: flex; gap: 8px"><a href="#a">乌镇</a><a href="#b">峰会</a></nav><table><tr><td>网络空间</td><td>命运共同体</td></tr></table>
      <div style="display: grid; grid-template-columns: 1fr 1fr"><span>乌镇</span><span>峰会</span></div>`,
    marks: [SECURITY],
  },
  {
    situation: 'an answer that is drawn anew with every word',
    body: `<div id=chat></div><script>window.stream = async (words) => { let all = ''; for (const word of words) { all += word; chat.innerHTML = '<p>' + all.replace(/乌镇/, '<b>乌镇</b>') + '</p>'; await new Promise((next) => setTimeout(next, 30)) } }</script>`,
    steps: [{ act: `stream('${BOTH}')`, marks: [SUMMIT, COMMUNITY] }],
  },
  {
    situation: 'a text that is written by replacing its data',
    body: `<p id=line>　</p><script>window.stream = async (text) => { for (const letter of text) { line.firstChild.insertData(line.firstChild.length, letter); await new Promise((next) => requestAnimationFrame(next)) } }</script>`,
    steps: [{ act: `stream('${BOTH}')`, marks: [SUMMIT, COMMUNITY] }],
  },
  {
    situation: 'preformatted prose by style and by an old element, and code beside it',
    body: `<div style="white-space: pre">各方在${SUMMIT}上谈了一天。\n主题是${COMMUNITY}。</div><listing>新闻稿：各方谈${SECURITY}，会议今天闭幕。</listing><pre>const name = '${SUMMIT}';\nreturn name;</pre>`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'drawings with lines of text, along a path and with markup inside',
    body: `<svg width=600 height=200><text x=10 y=30><tspan x=10>各方在${SUMMIT}</tspan><tspan x=10 dy=24>谈${COMMUNITY}</tspan></text><foreignObject x=10 y=80 width=400 height=60><p>${SECURITY}</p></foreignObject></svg>`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'tabs by slot, of which another is chosen by an attribute of the host',
    body: `<x-tabs><p slot=one>没有术语的一页。</p><p slot=two>${BOTH}</p></x-tabs><script>
      customElements.define('x-tabs', class extends HTMLElement { static observedAttributes = ['open']; constructor() { super(); this.attachShadow({ mode: 'open' }) }
      attributeChangedCallback() { this.shadowRoot.innerHTML = '<div><slot name=' + this.getAttribute('open') + '></slot></div>' } });
      window.choose = (name) => document.querySelector('x-tabs').setAttribute('open', name); choose('one')</script>`,
    steps: [
      { act: null, marks: [] },
      { act: "choose('two')", marks: [SUMMIT, COMMUNITY] },
      { act: "choose('one')", marks: [] },
    ],
  },
];

const pathOf = (at: number) => `/sibling/${at}.html`;

export const SIBLING_MARKS: readonly MarkCase[] = PAGES.map(
  ({ situation, steps, marks = [] }, at) =>
    steps === undefined
      ? settled(situation, pathOf(at), marks)
      : { situation, page: pathOf(at), steps },
);

/** Makes 400 rows with a name each. */
const ROWS = (wrap: (text: string) => string) =>
  `<script>list.innerHTML = Array.from({ length: 400 }, (_, at) => ${JSON.stringify(wrap('@'))}.replaceAll('@', '第' + at + '条：各方在${SUMMIT}上交流。')).join('')</script>`;

interface RowsSibling {
  situation: string;
  body: string;
  acts: RowsCase['acts'];
}

const ROW_PAGES: readonly RowsSibling[] = [
  {
    situation: 'rows that are placed one by one and change their places',
    body: `<div id=list style="position: relative; height: 16000px"></div>${ROWS((text) => `<p class=row style="position: absolute; margin: 0">${text}</p>`)}
      <script>window.place = (of) => [...list.children].forEach((row, at) => { row.style.top = of(at) * 40 + 'px' }); place((at) => at)</script>`,
    acts: [null, 'place((at) => 399 - at)', 'place((at) => (at * 7) % 400)'],
  },
  {
    situation: 'rows in a panel that is shown without a change of the tree',
    body: `<style>#list { display: none } #tab:checked ~ #list { display: block }</style><input type=checkbox id=tab><p class=row>${SUMMIT}</p><div id=list></div>${ROWS((text) => `<p class=row>${text}</p>`)}`,
    acts: [null, 'tab.click()', 'scrollTo(0, 6000)'],
  },
  {
    situation: 'rows that an animation moves',
    body: `<div style="position: fixed; inset: 0; overflow: hidden"><div id=list></div></div>${ROWS((text) => `<p class=row>${text}</p>`)}<script>window.go = (y) => list.animate([{ transform: 'translateY(-' + y + 'px)' }], { duration: 400, fill: 'forwards' }).finished.then(() => {})</script>`,
    acts: [null, 'go(3000)', 'go(12000)', 'go(0)'],
  },
  {
    situation: 'a feed that grows above in a box of its own',
    body: `<div id=list style="position: fixed; inset: 0; overflow: auto"></div>${ROWS((text) => `<p class=row>${text}</p>`)}
      <script>window.more = (count) => { for (let n = 0; n < count; n++) { const row = document.createElement('p'); row.className = 'row'; row.textContent = '新的一条：${SUMMIT}'; list.prepend(row); list.lastChild.remove() } }</script>`,
    acts: [null, 'more(60)', 'list.scrollTop = 5000', 'more(100)'],
  },
  {
    situation: 'rows with a shadow root in a shadow root',
    body: `<script>
      customElements.define('x-in', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).append(this.getAttribute('t')) } });
      customElements.define('x-out', class extends HTMLElement { connectedCallback() { this.style.display = 'block'; this.attachShadow({ mode: 'open' }).innerHTML = '<x-in t="' + this.getAttribute('t') + '"></x-in>' } });
      </script><div id=list></div>${ROWS((text) => `<div class=row><x-out t="${text}"></x-out></div>`)}`,
    acts: [null, 'scrollTo(0, 5000)'],
  },
  {
    situation: 'rows whose text is slotted through elements without boxes',
    body: `<script>customElements.define('x-c', class extends HTMLElement { connectedCallback() { this.style.display = 'contents'; this.attachShadow({ mode: 'open' }).innerHTML = '<slot></slot>' } })</script>
      <div id=list></div>${ROWS((text) => `<div class=row><x-c><x-c><x-c>${text}</x-c></x-c></x-c></div>`)}`,
    acts: [null, 'scrollTo(0, 5000)', 'scrollTo(0, 0)'],
  },
];

const rowsPathOf = (at: number) => `/sibling/rows-${at}.html`;

export const SIBLING_ROWS: readonly RowsCase[] = ROW_PAGES.map(({ situation, acts }, at) => ({
  situation,
  page: rowsPathOf(at),
  row: '.row',
  acts,
}));

/** All of them by path. */
export function siblingPages(): Record<string, MadePage> {
  const whole = (body: string) =>
    `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`;
  return Object.fromEntries([
    ...PAGES.map(({ body }, at) => [pathOf(at), { body: whole(body) }]),
    ...ROW_PAGES.map(({ body }, at) => [rowsPathOf(at), { body: whole(body) }]),
  ]);
}
