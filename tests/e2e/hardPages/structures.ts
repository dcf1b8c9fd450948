/**
 * Pages built as frameworks, viewers and browsers build them: small enough to stand beside what should be marked
 * on them.
 */
import { type MarkPage, markCasesOf, markPagesOf } from './markPages';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';
const ENGLISH = 'Wuzhen Summit';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;
const LATE = (script: string) =>
  `<script>addEventListener('load', () => setTimeout(() => { ${script} }, 1200))</script>`;
const letters = (text: string, of: (letter: string, at: number) => string) =>
  [...text].map(of).join('');

const PAGES: readonly MarkPage[] = [
  {
    situation: 'components whose templates leave comments within the text',
    body: `<x-app></x-app><script>customElements.define('x-app', class extends HTMLElement { async connectedCallback() { const root = this.attachShadow({ mode: 'open' }); const sheet = new CSSStyleSheet(); sheet.replaceSync(':host { display: block } b { font-weight: 700 }'); root.adoptedStyleSheets = [sheet]; await null; root.innerHTML = '<!----><section><!--?lit$1$-->各方在<!--?lit$1$-->乌镇<!--?lit$1$-->峰会<!--?lit$1$-->上谈<b><!--?lit$1$-->网络空间</b><!--?lit$1$-->命运共同体<!---->。</section>' } })</script>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a page that is not to be seen before its components are hydrated',
    body: `<style>x-card:not(.hydrated) { visibility: hidden }</style><x-card s-id=1><!--r.1--><div c-id=1.0><!--t.1.1.1.0-->${BOTH}</div></x-card>${LATE(`document.querySelector('x-card').classList.add('hydrated')`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'declared shadow roots whose slots are within slots, without boxes',
    body: `<x-outer><template shadowrootmode=open><style>:host, x-inner { display: contents }</style><x-inner><template shadowrootmode=open><p><slot></slot></p><slot name=foot>${SUMMIT}</slot></template><slot></slot><slot name=foot slot=foot></slot></x-inner></template>本届乌镇<em>峰会</em>今天开幕。<small slot=foot>主题：${COMMUNITY}</small></x-outer>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a branch that a directive hides and shows in a shadow root',
    body: `<x-a></x-a><script>const root = document.querySelector('x-a').attachShadow({ mode: 'open' }); root.innerHTML = '<p id=one>${SUMMIT}</p><p id=two hidden>${COMMUNITY}</p>'; window.turn = () => { for (const each of root.children) each.toggleAttribute('hidden') }</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'turn()', marks: [COMMUNITY] },
      { act: 'turn()', marks: [SUMMIT] },
    ],
  },
  {
    situation: 'an element of a text whose own words are slotted, and one whose words are its own',
    body: `<script>customElements.define('x-em', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<i><slot></slot></i>' } }); customElements.define('x-own', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<i>网络空间</i>' } })</script><p>各方在乌镇<x-em>峰会</x-em>上谈<x-own></x-own>命运共同体。</p>`,
    marks: [SUMMIT],
  },
  {
    situation: 'frames of every kind that have no address of their own',
    body: `<iframe srcdoc="<p>本届${SUMMIT}今天在这里开幕了。</p><iframe srcdoc='<p>主题就是${COMMUNITY}这一句话。</p>'></iframe>"></iframe><iframe id=blob></iframe><iframe id=blank></iframe><iframe sandbox="allow-same-origin" srcdoc="<p>这里也有人说起${SUMMIT}来。</p>"></iframe><div id=host></div>${LATE(`document.getElementById('blob').src = URL.createObjectURL(new Blob(['<meta charset=utf-8><p>各国都谈到了${SECURITY}这件事。</p>'], { type: 'text/html' })); document.getElementById('blank').contentDocument.body.innerHTML = '<p>还有人写到了${SECURITY}这件事。</p>'; document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<iframe srcdoc="<p>影子里的框说的是${COMMUNITY}。</p>"></iframe>'`)}`,
    marks: [SUMMIT, SUMMIT, COMMUNITY, COMMUNITY, SECURITY, SECURITY],
  },
  {
    situation: 'a page within an object, and another in a fenced set of frames',
    body: `<p>${SUMMIT}</p><object id=page type="text/html" width=400 height=120></object>${LATE(`page.data = URL.createObjectURL(new Blob(['<meta charset=utf-8><p>对象里的一页说的是${COMMUNITY}。</p>'], { type: 'text/html' }))`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'nodes that were made in a frame and are shown outside of it',
    body: `<p>各方说：</p><div id=out></div><iframe id=maker srcdoc="<p></p>"></iframe>${LATE(`const made = maker.contentDocument; const view = made.createElement('section'); view.innerHTML = '<p>各方在乌镇<b>峰会</b>上谈<i>网络空间</i>命运共同体。</p>'; out.append(view); maker.remove()`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a text layer with a box for each sign, stretched by a variable',
    body: `<style>.layer { position: relative; width: 700px; height: 160px; line-height: 1; --scale: 1 } .layer span { position: absolute; white-space: pre; color: transparent; transform-origin: 0 0; transform: rotate(0deg) scaleX(var(--x, 1)); font: 24px serif }</style><div class=layer>${letters(`各方在${SUMMIT}上谈`, (letter, at) => `<span style="left: ${20 + at * 24}px; top: 10px; --x: 0.98">${letter}</span>`)}<br role=presentation><span style="left: 20px; top: 60px; --x: 1.02">网络空间命</span><span style="left: 142px; top: 60px">运共同体</span><br role=presentation></div>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a text layer in which spaces stand for the wide setting of a title',
    body: `<style>.layer { position: relative; width: 700px; height: 120px } .layer span { position: absolute; white-space: pre; font: 24px serif; line-height: 1 }</style><div class=layer><span style="left: 20px; top: 10px">乌 镇 峰 会</span><br><span style="left: 20px; top: 60px">谈</span><span style="left: 44px; top: 60px"> </span><span style="left: 50px; top: 60px">网络空间命运共同体</span></div>`,
    marks: ['乌 镇 峰 会', COMMUNITY],
  },
  {
    situation: 'a print made of lines with gaps of their own width',
    body: `<style>.t { position: absolute; white-space: pre; font: 96px serif; line-height: 1; transform: matrix(.25, 0, 0, .25, 0, 0); transform-origin: 0 0; unicode-bidi: bidi-override } ._ { display: inline-block; color: transparent } ._0 { width: 6px } ._1 { margin-left: -4px } ._2 { width: 240px }</style><div style="position: relative; height: 160px"><div class="t m0 x0" style="left: 10px; top: 0">各方在<span class="_ _0"> </span>乌<span class="_ _1"></span>镇<span class="_ _0"> </span>峰会上谈</div><div class="t m0 x0" style="left: 10px; top: 40px">Wuzhen<span class="_ _0"> </span> Summit</div><div class="t m0 x0" style="left: 10px; top: 80px">网络空间<span class="_ _2"> </span>命运共同体</div></div>`,
    marks: ['乌镇 峰会', 'Wuzhen  Summit'],
  },
  {
    situation: 'an office editor that sets each line in a box',
    body: `<div contenteditable style="position: absolute; left: -9999px">${SECURITY}</div><div role=document>${[`各方在<span style="font-weight: 700">乌镇</span><span>峰会</span>上谈`, `<span>网络空间</span><span style="color: red">命运</span><span>共同体。</span>`].map((line) => `<div class=line style="position: relative; height: 28px"><div style="display: inline-block; white-space: pre"><span class=words>${line}</span></div></div>`).join('')}</div>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'fields and editors, which are left alone, and labels and buttons, which are not',
    body: `<p>${SECURITY}</p><div contenteditable="plaintext-only">${SUMMIT}</div><div contenteditable><p>${BOTH}<span contenteditable=false>@${SUMMIT}</span></p></div><div role=textbox>${SUMMIT}</div><input value="${SUMMIT}"><textarea readonly>${SUMMIT}</textarea><select><option>${SUMMIT}</select><label>${COMMUNITY}<input type=checkbox></label><button>${SUMMIT}</button>`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'an editor that is locked, and opened again',
    body: `<p>各方说：</p><div id=note contenteditable>${BOTH}</div>`,
    steps: [
      { act: null, marks: [] },
      { act: `note.contentEditable = 'false'`, marks: [SUMMIT, COMMUNITY] },
      { act: `note.contentEditable = 'true'`, marks: [] },
    ],
  },
  {
    situation: 'annotations over each sign, in the ways there are',
    body: `<p>各方在<ruby>乌<rp>(</rp><rt>wū</rt><rp>)</rp>镇<rp>(</rp><rt>zhèn</rt><rp>)</rp></ruby><ruby><rb>峰</rb><rb>会</rb><rtc><rt>fēng</rt><rt>huì</rt></rtc></ruby>上谈。</p><p>谈<ruby>网络空间<rt>cyberspace</rt></ruby><ruby>命运共同体<rt>community</rt></ruby>。</p>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'spaces of all widths and breaks that may be taken',
    body: `<p>在乌<wbr>镇<wbr>峰<wbr>会上</p><p>in Wuzhen&nbsp;Summit and Wuzhen&thinsp;Summit</p><p>谈网络空间&#x2060;命运&#x200D;共同体</p><p>谈全球&#x2009;数据&#x2005;安全&#x3000;倡议</p>`,
    marks: [
      SUMMIT,
      'Wuzhen\u00A0Summit',
      'Wuzhen\u2009Summit',
      '网络空间\u2060命运\u200D共同体',
      '全球\u2009数据\u2005安全\u3000倡议',
    ],
  },
  {
    situation: 'names in a page that is written from the right',
    body: `<div dir=rtl lang=ar><p>عقدت قمة <b>Wuzhen</b> Summit في الصين</p><p>قال <bdi>${SUMMIT}</bdi> و<bdo dir=ltr>${COMMUNITY}</bdo></p></div>`,
    marks: [ENGLISH, SUMMIT, COMMUNITY],
  },
  {
    situation: 'upright columns in which a name goes on in the next one',
    body: `<div style="writing-mode: vertical-rl; height: 130px; font-size: 24px; line-height: 1.8"><p>有<span style="text-combine-upright: all">12</span>国在乌镇<b>峰会</b>上各方谈网络<b>空间</b>命运<i>共同体</i>。</p></div>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'drop caps in boxes that float',
    body: `<p><span style="float: left; font-size: 60px; line-height: 1; padding-right: 6px">乌</span>镇峰会今天开幕，各方谈到了许多事，也谈到了下一步怎么走，大家都说要一起走下去，谁也不能落下。</p><p style="clear: both"><span style="float: left; font-size: 60px; line-height: 50px; margin: 4px 8px 0 0">W</span>uzhen Summit opened today, and all sides spoke of many things and of the next steps to be taken.</p>`,
    marks: [SUMMIT, ENGLISH],
  },
  {
    situation: 'a floating box whose words would make a name with the text beside it',
    body: `<p>${SECURITY}</p><p><span style="float: left; margin-right: 20px">乌镇</span>峰会今天开幕，各方都来了。</p><p><span style="float: right">网络空间</span>命运共同体是大家的。</p>`,
    marks: [SECURITY],
  },
  {
    situation: 'a page that the browser translates',
    body: `<article><p>Delegates met at the <a href="#w">town of water</a> today.</p><h2>A shared future</h2></article>${LATE(`const texts = ['各方今天在', '乌镇', '峰会上会面。', '谈网络空间命运共同体']; const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT); const nodes = []; while (walker.nextNode()) nodes.push(walker.currentNode); nodes.forEach((node, at) => { const outer = document.createElement('font'); outer.setAttribute('dir', 'auto'); outer.style.verticalAlign = 'inherit'; const inner = outer.appendChild(document.createElement('font')); inner.style.verticalAlign = 'inherit'; node.replaceWith(outer); inner.append(texts[at]) })`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'what a search on the page has wrapped, taken apart and put together again',
    body: `<p id=line>${BOTH}</p><script>window.wrap = () => { const after = line.firstChild.splitText(5); after.splitText(2); const mark = document.createElement('mark'); mark.style.padding = '0 2px'; after.replaceWith(mark); mark.append(after) }; window.unwrap = () => { const mark = line.querySelector('mark'); mark.replaceWith(...mark.childNodes) }</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'wrap()', marks: [SUMMIT, COMMUNITY] },
      { act: 'unwrap()', marks: [SUMMIT, COMMUNITY] },
      { act: 'line.normalize()', marks: [SUMMIT, COMMUNITY] },
      { act: `document.body.innerHTML += ''`, marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'tables, lists and formulas, in which names end where their cells do',
    body: `<table><caption>${SUMMIT}</caption><tr><th>网络空间<td>命运共同体<tr><td colspan=2>${COMMUNITY}</table><dl><dt>全球数据<dd>安全倡议</dl><p>设 <math><mi>x</mi><mo>=</mo><mtext>乌镇</mtext></math>峰会</p><ol><li>全球数据<li>安全倡议</ol>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'an XHTML document',
    type: 'application/xhtml+xml',
    body: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>各方在<b>乌镇</b>峰会上谈</p><p><![CDATA[网络空间]]>命运共同体</p><svg xmlns="http://www.w3.org/2000/svg" width="400" height="60"><text x="10" y="30">${SECURITY}</text></svg></body></html>`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'a drawing that is a document of its own',
    type: 'image/svg+xml',
    body: `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"><title>${SECURITY}</title><text x="10 34 58 82" y="40" font-size="24">${SUMMIT}</text><text x="10" y="90" font-size="24"><tspan x="10">各方都来谈网络空间</tspan><tspan x="10" dy="30">命运共同体。</tspan></text></svg>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'feeds as the browser shows them: XML with a style sheet',
    type: 'application/xml',
    body: `<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet type="text/css" href="data:text/css,item{display:block}"?><feed><item><title>本届${SUMMIT}今天开幕</title></item><item><summary>主题是${COMMUNITY}</summary></item></feed>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'hostile rules for everything',
    body: `<style>* { all: unset !important; transition: all 2s !important } p { display: block !important }</style><p>${BOTH}</p><p>乌镇<b>峰会</b></p>`,
    marks: [SUMMIT, COMMUNITY, SUMMIT],
  },
  {
    situation: 'a view that fades into the next one',
    body: `<main><p>${SUMMIT}</p></main><script>window.next = () => document.startViewTransition(() => { document.querySelector('main').innerHTML = '<p style="view-transition-name: line">${COMMUNITY}</p>' }).finished</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'next()', marks: [COMMUNITY] },
    ],
  },
  {
    situation: 'what is inert, spoken of by nobody, or only scenery to the pointer',
    body: `<div inert><p>${SUMMIT}</p></div><div aria-hidden=true>${COMMUNITY}</div><div style="pointer-events: none; user-select: none">${SECURITY}</div>`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'text that is no text of the page: templates, data, comments and titles',
    body: `<p>${SECURITY}</p><template>${SUMMIT}</template><script type="application/ld+json">"${SUMMIT}"</script><!-- ${SUMMIT} --><noscript>${SUMMIT}</noscript><style>/* ${SUMMIT} */</style><datalist><option>${SUMMIT}</datalist><video>${SUMMIT}</video><svg><title>${SUMMIT}</title><desc>${SUMMIT}</desc></svg><p>乌镇<!-- -->峰会</p>`,
    marks: [SECURITY, SUMMIT],
  },
  {
    situation: 'letters that come in one by one, each in its box, moved, turned and faded',
    body: `<style>@keyframes in { from { opacity: 0; transform: translateY(40px) rotate(20deg) } } .w { display: inline-block; white-space: nowrap } .l { display: inline-block; animation: in .6s both }</style><h1 aria-label="${ENGLISH}"><div class=w aria-hidden=true>${letters('Wuzhen', (letter, at) => `<div class=l style="animation-delay: ${at * 80}ms">${letter}</div>`)}</div> <div class=w aria-hidden=true>${letters('Summit', (letter, at) => `<div class=l style="animation-delay: ${(6 + at) * 80}ms">${letter}</div>`)}</div></h1><h2>${letters(SUMMIT, (letter, at) => `<span class=l style="animation-delay: ${at * 80}ms; position: relative">${letter}</span>`)}</h2>`,
    marks: [ENGLISH, SUMMIT],
  },
  {
    situation: 'what is written for where no scripts run, there and elsewhere',
    body: `<p>${SECURITY}</p><iframe sandbox="allow-same-origin" srcdoc="<p>这一页里没有脚本可以运行。</p><noscript><p>本届${SUMMIT}今天开幕。</p></noscript>"></iframe><noscript><p>${COMMUNITY}</p></noscript>`,
    marks: [SECURITY, SUMMIT],
  },
  {
    situation: 'footnotes, daggers and edit marks within names',
    body: `<p>各方在乌镇<sup id=r1><a href="#n1">[1]</a></sup>峰会上谈。</p><p>the Wuzhen<sup><a href="#n2">†</a></sup> Summit</p><p>谈<ins>网络空间</ins>命运共同体。</p><p>谈全球数据<sup>2,3</sup>安全倡议。</p>`,
    marks: ['乌镇[1]峰会', 'Wuzhen† Summit', COMMUNITY, '全球数据2,3安全倡议'],
  },
  {
    situation: 'what a form has worked out, and what stands in the place of what cannot be shown',
    body: `<form><output>${SUMMIT}</output></form><object data="/none.bin" type="application/x-none"><p>${COMMUNITY}</p></object><object data="data:text/html,<p>other</p>" type="text/html"><p>${SECURITY}</p></object><canvas>${SECURITY}</canvas><progress>${SECURITY}</progress><select><option>${SECURITY}</select>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a text that is moved between a page and its frame',
    body: `<div id=out></div><iframe srcdoc="<p id=moved>这里说的是${SUMMIT}。</p>"></iframe><script>const inside = () => document.querySelector('iframe').contentDocument; window.take = () => out.append(inside().getElementById('moved')); window.put = () => inside().body.append(out.firstChild)</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'take()', marks: [SUMMIT] },
      { act: 'put()', marks: [SUMMIT] },
    ],
  },
];

const FOLDER = 'structure';

export const STRUCTURE_MARKS = markCasesOf(FOLDER, PAGES);

/** All of them by path. */
export const structurePages = () => markPagesOf(FOLDER, PAGES);
