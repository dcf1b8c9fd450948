/**
 * Pages whose text is put together by components, templates, editors, frames and styles, with what is to be marked
 * on each in the end.
 */
import { type MarkPage, markCasesOf, markPagesOf } from './markPages';

const SUMMIT = '乌镇峰会';
const ENGLISH = 'Wuzhen Summit';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;
const SENTENCE = `大家都说，${SECURITY}是今年谈得最多的一件事。`;
const LATE = (script: string) =>
  `<script>addEventListener('load', () => setTimeout(() => { ${script} }, 1200))</script>`;

const PAGES: readonly MarkPage[] = [
  {
    situation: 'a name whose second half a template fills in later, in a shadow root',
    body: `<x-card></x-card><script>const root = document.querySelector('x-card').attachShadow({ mode: 'open' }); root.innerHTML = '<p>各方在乌镇<!--part--><!--/part-->上交流。</p>'; const half = document.createTextNode(''); root.querySelector('p').insertBefore(half, root.querySelector('p').childNodes[2]); window.fill = (text) => { half.data = text }</script>`,
    steps: [
      { act: null, marks: [] },
      { act: `fill('峰会')`, marks: [SUMMIT] },
      { act: `fill('大桥')`, marks: [] },
      { act: `fill('峰会')`, marks: [SUMMIT] },
    ],
  },
  {
    situation: 'what a component draws elsewhere in the page, and takes back',
    body: `<div id=app><section id=view><p>${BOTH}</p></section></div><div id=layer></div><script>window.to = (where) => where.append(view); window.say = (text) => { view.firstChild.firstChild.data = text }</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'to(layer)', marks: [SUMMIT, COMMUNITY] },
      { act: `say('${SECURITY}')`, marks: [SECURITY] },
      { act: `to(app); say('${BOTH}')`, marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'a word that is moved out of a name and into another without being taken away',
    body: `<p id=first>各方在乌镇<b id=word>，有人说，</b>峰会上交流。</p><p id=second>网络空间命运共同体</p><script>window.move = () => second.moveBefore(word, null); window.cut = () => { second.firstChild.splitText(4); second.moveBefore(word, second.childNodes[1]) }</script>`,
    steps: [
      { act: null, marks: [COMMUNITY] },
      { act: 'move()', marks: [SUMMIT, COMMUNITY] },
      { act: 'cut()', marks: [SUMMIT] },
    ],
  },
  {
    situation: 'a tab whose text changes while it is kept out of sight',
    body: `<style>.off { display: none }</style><div id=one><p>${SECURITY}</p></div><div id=two class=off><p>没有术语。</p></div><script>window.change = () => { two.firstChild.innerHTML = '各方在乌镇<i>峰会</i>上谈。' }; window.turn = () => { one.classList.toggle('off'); two.classList.toggle('off') }</script>`,
    steps: [
      { act: null, marks: [SECURITY] },
      { act: 'change(); turn()', marks: [SECURITY, SUMMIT] },
    ],
  },
  {
    situation: 'parts of a page that are sent after it, out of sight, and moved to their places',
    body: `<main><!--$?--><template id="B:0"></template><p id=wait>正在加载</p><!--/$--></main>${LATE(`document.body.insertAdjacentHTML('beforeend', '<div hidden id="S:0"><p>${BOTH}</p></div>'); const from = document.getElementById('S:0'); const at = document.getElementById('B:0'); wait.remove(); while (from.firstChild) at.parentNode.insertBefore(from.firstChild, at); from.remove(); at.remove()`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a part that the browser does not draw until it is let',
    body: `<div id=part style="content-visibility: hidden"><p>没有。</p></div><script>window.show = () => { part.firstChild.textContent = '${BOTH}'; part.style.contentVisibility = 'visible' }</script>`,
    steps: [{ act: 'show()', marks: [SUMMIT, COMMUNITY] }],
  },
  {
    situation: 'an old editor that is a frame which may be written in, and its preview',
    body: `<p>${SECURITY}</p><iframe id=editor width=500 height=150></iframe><iframe id=preview width=500 height=150></iframe><script>for (const frame of [editor, preview]) { const { contentDocument } = frame; contentDocument.open(); contentDocument.write('<body><p>${BOTH}大家都这么说，也都这么写。</p>'); contentDocument.close() } editor.contentDocument.designMode = 'on'</script>`,
    marks: [SECURITY, SUMMIT, COMMUNITY],
  },
  {
    situation: 'an editor that is a frame with an editable body',
    body: `<p>${SECURITY}</p><iframe width=500 height=150 srcdoc="<body id=tinymce contenteditable=true><p>${BOTH}大家都这么说，也都这么写。</p>"></iframe>`,
    marks: [SECURITY],
  },
  {
    situation: 'a text in an editor that is only read',
    body: `<div role=textbox aria-multiline=true aria-readonly=true contenteditable=false><p>${BOTH}</p></div><div role=textbox contenteditable=true><p>${SECURITY}</p></div>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'drawings in which each sign has its place',
    body: `<svg width=700 height=200 font-size=20><text y=30 x="10 30 50 70">${SUMMIT}</text><text y=70>${[...COMMUNITY].map((sign, at) => `<tspan x=${10 + at * 21}>${sign}</tspan>`).join('')}</text><text transform="translate(10 120)">${[...ENGLISH].map((sign, at) => `<tspan x=${at * 11} y=0>${sign}</tspan>`).join('')}</text></svg>`,
    marks: [SUMMIT, COMMUNITY, ENGLISH],
  },
  {
    situation: 'data that the browser shows as a page',
    type: 'application/json',
    body: JSON.stringify({ name: SUMMIT, text: `各方谈${COMMUNITY}。`, years: [2014, 2015] }),
    marks: [],
  },
  {
    situation: 'frames in a sandbox, with a script that writes late and with none',
    body: `<iframe sandbox=allow-scripts width=500 height=150 srcdoc="<p>正在加载。</p><script>setTimeout(() => { document.querySelector('p').textContent = '各方在${SUMMIT}上说了很多，大家都这么说。' }, 1200)</script>"></iframe><iframe sandbox width=500 height=150 srcdoc="<p>${SENTENCE}</p>"></iframe>`,
    marks: [SUMMIT, SECURITY],
  },
  {
    situation: 'a frame in a shadow root that is filled late',
    body: `<x-embed></x-embed>${LATE(`document.querySelector('x-embed').attachShadow({ mode: 'open' }).innerHTML = '<iframe width=500 height=150></iframe>'; document.querySelector('x-embed').shadowRoot.firstChild.srcdoc = '<p>${SENTENCE}</p>'`)}`,
    marks: [SECURITY],
  },
  {
    situation: 'what was hidden until it is found, and is shown by a script',
    body: `<p>${SECURITY}</p><section id=more hidden=until-found><p>没有术语。</p></section><script>window.show = () => { more.hidden = false; more.firstChild.textContent = '${BOTH}' }</script>`,
    steps: [
      { act: null, marks: [SECURITY] },
      { act: 'show()', marks: [SECURITY, SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'a component that shows its text by a state of its own',
    body: `<x-fold></x-fold><script>customElements.define('x-fold', class extends HTMLElement { #internals = this.attachInternals(); connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<style>:host(:not(:state(open))) p { display: none }</style><p>正在加载</p>' } open() { this.#internals.states.add('open'); this.shadowRoot.querySelector('p').textContent = '${BOTH}' } }); window.unfold = () => document.querySelector('x-fold').open()</script>`,
    steps: [{ act: 'unfold()', marks: [SUMMIT, COMMUNITY] }],
  },
  {
    situation: 'a very long text that goes on at its end',
    body: `<p id=log></p><script>log.textContent = '会议今天继续，各方发言。'.repeat(20000); window.add = (text) => log.firstChild.appendData(text)</script>`,
    steps: [
      { act: `add('各方在乌镇')`, marks: [] },
      { act: `add('峰会上谈')`, marks: [SUMMIT] },
      { act: `add('${COMMUNITY}。')`, marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'a text that changes a hundred times before it is drawn',
    body: `<p id=line>${SECURITY}</p><script>window.turn = (last) => { for (let n = 0; n < 100; n++) { line.textContent = n % 2 ? '${BOTH}' : '没有'; if (n % 10 === 0) line.replaceWith(line.cloneNode(true)); line = document.querySelector('p') } line.textContent = last }; var line = document.querySelector('p')</script>`,
    steps: [
      { act: `turn('${SECURITY}，${SUMMIT}')`, marks: [SECURITY, SUMMIT] },
      { act: `turn('没有')`, marks: [] },
    ],
  },
  {
    situation: 'a name in wrappers without boxes',
    body: `<style>x-t { display: contents }</style><p>各方在<x-t><x-t>乌镇</x-t></x-t><x-t>峰会</x-t>上谈<span style="display: contents"><b>网络空间</b></span><i>命运共同体</i>。</p>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a title cut into signs that bring their own copies for an animation',
    body: `<style>.char { position: relative; display: inline-block } .char::before, .char::after { content: attr(data-char); position: absolute; top: 0; left: 0; visibility: hidden }</style><h1><span class=word data-word=x>${[...SUMMIT].map((sign) => `<span class=char data-char="${sign}">${sign}</span>`).join('')}</span></h1><h2>${ENGLISH.split(
      ' ',
    )
      .map(
        (word) =>
          `<span class=word style="display: inline-block">${[...word].map((sign) => `<span class=char data-char="${sign}">${sign}</span>`).join('')}</span>`,
      )
      .join(' ')}</h2>`,
    marks: [SUMMIT, ENGLISH],
  },
  {
    situation:
      'a name in a link that is stretched from within it, and one with a badge in its corner',
    body: `<style>.card { position: relative; width: 500px } .card a::before { content: ''; position: absolute; inset: 0 } .dot { position: relative } .dot::after { content: '3'; position: absolute; top: -8px; right: -8px; font-size: 10px }</style><div class=card><p>各方在乌镇<a href="#x">峰会</a>上谈。</p></div><p>主题是<span class=dot>网络空间</span>命运共同体。</p>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'views of an application that goes on and back without loading',
    body: `<main id=view></main><script>const views = { a: '<p>${SUMMIT}</p>', b: '<article><p>${BOTH}</p></article>', c: '<p>没有。</p>' }; const draw = () => { view.innerHTML = views[(history.state ?? { to: 'a' }).to] }; window.go = (to) => { history.pushState({ to }, '', '?' + to); draw() }; addEventListener('popstate', draw); draw(); window.back = () => history.back()</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: `go('b')`, marks: [SUMMIT, COMMUNITY] },
      { act: `go('c')`, marks: [] },
      { act: 'back()', marks: [SUMMIT, COMMUNITY] },
      { act: 'back()', marks: [SUMMIT] },
    ],
  },
  {
    situation: 'the parts of a form and a table that say what is what',
    body: `<form><fieldset><legend>${SUMMIT}</legend><label>主题：${COMMUNITY}<input value="${SECURITY}"></label><select><optgroup label="${SECURITY}"><option>${SECURITY}</option></optgroup></select></fieldset></form><table><caption>${SECURITY}</caption><tr><th>${SUMMIT}</th></tr></table><dl><dt>${SUMMIT}</dt><dd>${COMMUNITY}</dd></dl><details><summary>${SECURITY}</summary></details>`,
    marks: [SUMMIT, COMMUNITY, SECURITY, SUMMIT, SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'a modal dialog that is filled from a template each time',
    body: `<template id=box><p></p></template><dialog></dialog><script>const dialog = document.querySelector('dialog'); window.show = (text) => { const part = box.content.cloneNode(true); part.firstChild.textContent = text; dialog.replaceChildren(part); dialog.open || dialog.showModal() }; window.shut = () => { dialog.close(); dialog.replaceChildren() }</script>`,
    steps: [
      { act: `show('${BOTH}')`, marks: [SUMMIT, COMMUNITY] },
      { act: 'shut()', marks: [] },
      { act: `show('${SECURITY}')`, marks: [SECURITY] },
    ],
  },
  {
    situation: 'a text that a script cuts through and puts together by ranges',
    body: `<p id=line>各方在<b>乌镇</b>峰会上谈${COMMUNITY}。</p><script>let cut; window.cutOut = () => { const range = new Range(); range.setStart(line.querySelector('b').firstChild, 1); range.setEnd(line.lastChild, 1); cut = range.extractContents() }; window.putIn = () => { const range = new Range(); range.setStartAfter(line.querySelector('b')); range.insertNode(cut) }</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'cutOut()', marks: [COMMUNITY] },
      { act: 'putIn()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'a name whose halves come together when what stands between them goes',
    body: `<p>各方在乌镇<b id=between>的大</b>峰会上谈网络<hr id=rule>空间命运共同体。</p><script>const line = document.querySelector('p'); line.append(rule, rule.nextSibling); window.join = () => { between.replaceWith(document.createComment('v-if')); rule.remove() }</script>`,
    steps: [
      { act: null, marks: [] },
      { act: 'join()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'two dozen frames with a comment each',
    body: `<script>for (let n = 0; n < 24; n++) { const frame = document.createElement('iframe'); frame.width = 300; frame.height = 120; frame.srcdoc = '<p>第' + n + '条：${SENTENCE}</p>'; document.body.append(frame) }</script>`,
    marks: Array.from({ length: 24 }, () => SECURITY),
  },
  {
    situation: 'copies for the eye alone, and what is not to be translated',
    body: `<div style="display: flex"><p>${SUMMIT}</p><p aria-hidden=true>${SUMMIT}</p></div><p translate=no class=notranslate>${COMMUNITY}</p><p role=presentation>${SECURITY}</p>`,
    marks: [SUMMIT, SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'what stands in elements for browsers that do not know them',
    body: `<p>${SECURITY}</p><canvas width=10 height=10>${BOTH}</canvas><video width=10>${BOTH}</video><audio>${BOTH}</audio><meter value=1>${BOTH}</meter><progress value=1>${BOTH}</progress><datalist id=d><option>${SUMMIT}</option></datalist><iframe width=9 height=9>${BOTH}</iframe>`,
    marks: [SECURITY],
  },
  {
    situation: 'words in elements that nobody has defined yet',
    body: `<p><x-word>Wuzhen</x-word> <x-word>Summit</x-word> and <x-name>乌镇<x-word>峰会</x-word></x-name></p><script>window.define = () => customElements.define('x-word', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<span><slot></slot></span>' } })</script>`,
    steps: [
      { act: null, marks: [ENGLISH, SUMMIT] },
      { act: 'define()', marks: [ENGLISH, SUMMIT] },
    ],
  },
  {
    situation: 'articles that editors show to be read, and code that they do',
    body: `<div class=tiptap role=textbox contenteditable=false translate=no><h2>今天的会议</h2><p>${BOTH}</p></div><div class=lexical role=textbox aria-readonly=true contenteditable=false><p>The delegates met before the ${ENGLISH} and agreed on the agenda.</p></div><div class=cm-content style="font-family: monospace" role=textbox aria-multiline=true contenteditable=false><div class=cm-line>const name = '${SUMMIT}';</div><div class=cm-line>return name === '${SUMMIT}' ? 1 : 2;</div></div><div role=code><div class=view-line>// ${SECURITY}</div></div>`,
    marks: [SUMMIT, COMMUNITY, ENGLISH],
  },
  {
    situation: 'a form whose fields are named for everything that elements have',
    body: `<form><p>${SECURITY}</p>各方在${SUMMIT}上谈<span>${COMMUNITY}</span></form><script>for (let at = HTMLFormElement.prototype; at !== null; at = Object.getPrototypeOf(at)) for (const name of Object.getOwnPropertyNames(at)) { const field = document.createElement('input'); field.type = 'hidden'; field.name = name; document.querySelector('p').after(field) }</script>`,
    marks: [SECURITY, SUMMIT, COMMUNITY],
  },
  {
    situation: 'an article that is edited, kept and edited again',
    body: `<div id=box role=textbox contenteditable=true><p>${BOTH}</p></div>`,
    steps: [
      { act: null, marks: [] },
      { act: `box.contentEditable = 'false'`, marks: [SUMMIT, COMMUNITY] },
      { act: `box.contentEditable = 'true'`, marks: [] },
    ],
  },
];

const FOLDER = 'assembled';

export const ASSEMBLED_MARKS = markCasesOf(FOLDER, PAGES);

/** All of them by path. */
export const assembledPages = () => markPagesOf(FOLDER, PAGES);
