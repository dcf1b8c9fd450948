/** Text set by other means than paragraphs, or put on the page in other ways: what of it is one writing, and what is not. */
import { type MarkPage, markCasesOf, markPagesOf } from './markPages';

const SUMMIT = '乌镇峰会';
const COMMUNITY = '网络空间命运共同体';
const SECURITY = '全球数据安全倡议';
const ENGLISH = 'Wuzhen Summit';
const BOTH = `各方在${SUMMIT}上谈${COMMUNITY}。`;
const LATE = (script: string) =>
  `<script>addEventListener('load', () => setTimeout(() => { ${script} }, 1200))</script>`;

/** Rows of pieces, each at its place, as text layers have them. */
const layer = (font: number, pieces: readonly (readonly [number, number, string])[]) =>
  `<div style="position: relative; width: 760px; height: 200px; font: ${font}px/1 serif">${pieces.map(([left, top, text]) => `<span style="position: absolute; white-space: pre; left: ${left}px; top: ${top}px">${text}</span>`).join('')}</div>`;

const PAGES: readonly MarkPage[] = [
  {
    situation: 'columns of a text layer with little between them, row by row',
    body: `<p>${SECURITY}</p>${layer(12, [
      [20, 10, '今年的各方代表都来到了乌镇'],
      [188, 10, '峰会的话题很多'],
      [20, 40, '他们谈的正是网络空间'],
      [188, 40, '命运共同体很重要'],
    ])}${layer(12, [
      [20, 10, 'the old town of Wuzhen'],
      [170, 10, 'Summit of all sides'],
    ])}`,
    marks: [SECURITY],
  },
  {
    situation: 'a text layer whose pieces are of several sizes and end with spaces',
    body: layer(20, [
      [20, 10, '各方在 '],
      [90, 10, '乌镇'],
      [130, 10, '峰会 '],
      [180, 10, '上谈'],
      [20, 60, 'at the '],
      [78, 60, 'Wuzhen '],
      [150, 60, 'Summit'],
    ]),
    marks: [SUMMIT, ENGLISH],
  },
  {
    situation: 'chips that stand close together',
    body: `<style>.c { display: inline-block; padding: 0 4px; background: #def; border-radius: 4px }</style><p>${SECURITY}</p><div><span class=c>乌镇</span><span class=c>峰会</span></div><div><span class=c style="background: none; border: 1px solid">网络空间</span><span class=c>命运共同体</span></div>`,
    marks: [SECURITY],
  },
  {
    situation: 'found words that are made to stand out within a name',
    body: `<style>mark { display: inline-block; padding: 0 3px; border-radius: 3px } em { background: #ff0; padding: 0 2px }</style><p>在<mark>乌镇</mark>峰会上</p><p>谈<em>网络</em><em>空间</em>命运共同体</p><p>at <em>Wuzhen</em> <em>Summit</em></p>`,
    marks: [SUMMIT, COMMUNITY, ENGLISH],
  },
  {
    situation: 'items with a sign between them that the style sheet puts there',
    body: `<style>.path a + a::before { content: '/' } .list span:not(:last-child)::after { content: '、' } .bar b + b::before { content: '|' }</style><p>${SECURITY}</p><div class=path><a href="#a">乌镇</a><a href="#b">峰会</a></div><div class=list><span>网络空间</span><span>命运共同体</span></div><div class=bar><b>乌镇</b><b>峰会</b></div>`,
    marks: [SECURITY],
  },
  {
    situation: 'quotation marks and nothing that the style sheet puts within a name',
    body: `<style>.n b::before, .n b::after { content: '' } .q::before { content: '“' }</style><p class=n>在乌镇<b>峰会</b>上</p><p><span class=q>${COMMUNITY}</span></p>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'labels of a drawing side by side, and one over two lines',
    body: `<svg width=700 height=200 font-size=16><text y=30><tspan x=10>乌镇</tspan><tspan x=300>峰会</tspan></text><text x=10 y=60>网络空间</text><text x=90 y=60>命运共同体</text><text x=10 y=100><tspan x=10>全球数据</tspan><tspan x=10 dy=1.2em>安全倡议</tspan></text><g><a href="#x"><text x=10 y=170>本届<tspan font-weight=bold>乌镇</tspan>峰会</text></a></g></svg>`,
    marks: [SECURITY, SUMMIT],
  },
  {
    situation: 'code of many kinds in preformatted text',
    body: `<p>${SECURITY}</p>${[
      `{\n  "name": "${SUMMIT}",\n  "year": 2014,\n  "tags": ["${COMMUNITY}"]\n}`,
      `# 取得会议名称\ndef name(year):\n    # ${SUMMIT}自二〇一四年起举办\n    return "${SUMMIT}" if year >= 2014 else None`,
      `$ grep -rn "${SUMMIT}" docs/\ndocs/a.md:12: ${SUMMIT}\n$ echo $?\n0`,
      `--- a/text.md\n+++ b/text.md\n@@ -1,2 +1,2 @@\n-${SUMMIT}\n+${COMMUNITY}`,
      `title: ${SUMMIT}\nitems:\n  - name: ${COMMUNITY}\n    id: 12\n  - name: x\n    id: 13`,
      `SELECT * FROM events\nWHERE name = '${SUMMIT}'\nORDER BY year DESC;`,
      `&lt;ul class="a"&gt;\n  &lt;li&gt;${SUMMIT}&lt;/li&gt;\n&lt;/ul&gt;`,
      `.title::before {\n  content: "${SUMMIT}";\n  color: red;\n}`,
    ]
      .map((code) => `<pre>${code}</pre>`)
      .join('')}`,
    marks: [SECURITY],
  },
  {
    situation: 'writing of many kinds in preformatted text',
    body: [
      `发件人：秘书处\n收件人：各代表团\n主题：${SUMMIT}日程\n\n各位代表：\n\n    请于明日上午九时到会。`,
      `        MINUTES OF THE MEETING\n\n   The delegates met before the Wuzhen Summit and agreed\n   on the agenda of the session. They thanked the hosts.`,
      `静夜思\n\n床前明月光，\n疑是地上霜。\n举头望${SUMMIT}，\n低头思故乡。`,
      `一、会议名称：${SUMMIT}；\n二、会议主题：${COMMUNITY}；\n三、会议地点：浙江。`,
    ]
      .map((text) => `<pre>${text}</pre>`)
      .join(''),
    marks: [SUMMIT, ENGLISH, SUMMIT, SUMMIT, COMMUNITY],
  },
  {
    situation: 'a text with headings and lists, sent as plain text',
    type: 'text/plain',
    body: `# 会议纪要\n\n各方在${SUMMIT}上谈了一天，主题是${COMMUNITY}。\n\n* 第一项：听取报告；\n* 第二项：${SECURITY}。\n\n## 下一步\n\n请各方于月底前回复。\n`,
    marks: [SUMMIT, COMMUNITY, SECURITY],
  },
  {
    situation: 'a slot whose content goes away, so that its fallback is back',
    body: `<x-a></x-a><script>const root = document.querySelector('x-a').attachShadow({ mode: 'open' }); root.innerHTML = '<p><slot>${SUMMIT}<slot name=in>${SECURITY}</slot></slot></p>'; window.fill = () => { document.querySelector('x-a').innerHTML = '<b>${COMMUNITY}</b>' }; window.empty = () => { document.querySelector('x-a').innerHTML = '' }; window.drop = () => root.querySelector('slot').remove()</script>`,
    steps: [
      { act: null, marks: [SUMMIT, SECURITY] },
      { act: 'fill()', marks: [COMMUNITY] },
      { act: 'empty()', marks: [SUMMIT, SECURITY] },
      { act: 'fill()', marks: [COMMUNITY] },
      { act: 'drop()', marks: [] },
    ],
  },
  {
    situation: 'slots that are assigned by hand, again and again',
    body: `<x-a><p>${SUMMIT}</p><p>${COMMUNITY}</p></x-a><script>const host = document.querySelector('x-a'); const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' }); root.innerHTML = '<slot></slot>'; window.choose = (...which) => root.firstChild.assign(...which.map((at) => host.children[at]))</script>`,
    steps: [
      { act: null, marks: [] },
      { act: 'choose(1)', marks: [COMMUNITY] },
      { act: 'choose(0, 1)', marks: [SUMMIT, COMMUNITY] },
      { act: 'choose(0)', marks: [SUMMIT] },
      { act: 'choose()', marks: [] },
    ],
  },
  {
    situation: 'a slot that comes late, and slotted text that changes',
    body: `<x-a><p>${SUMMIT}</p></x-a><script>const root = document.querySelector('x-a').attachShadow({ mode: 'open' }); window.add = () => { root.innerHTML = '<section><slot></slot></section>' }; window.change = () => { document.querySelector('x-a p').firstChild.data = '${COMMUNITY}' }</script>`,
    steps: [
      { act: null, marks: [] },
      { act: 'add()', marks: [SUMMIT] },
      { act: 'change()', marks: [COMMUNITY] },
    ],
  },
  {
    situation: 'a page that is written to after it was loaded, without being opened',
    body: `<p>${SECURITY}</p>${LATE(`document.write('<p>${BOTH}</p>')`)}`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a page whose root is emptied, taken away and put back',
    body: `<p>${SUMMIT}</p><script>const root = document.documentElement; window.fill = () => { root.innerHTML = '<body><p>${COMMUNITY}</p>' }; window.away = () => root.remove(); window.back = () => { document.append(root); document.body.append('${SECURITY}') }; window.swap = () => { const other = document.createElement('html'); other.innerHTML = '<body>${SUMMIT}'; root.replaceWith(other) }</script>`,
    steps: [
      { act: null, marks: [SUMMIT] },
      { act: 'fill()', marks: [COMMUNITY] },
      { act: 'away()', marks: [] },
      { act: 'back()', marks: [COMMUNITY, SECURITY] },
      { act: 'swap()', marks: [SUMMIT] },
    ],
  },
  {
    situation: 'a page that is opened and closed again and again',
    body: `<p>${SECURITY}</p>${LATE(`for (const text of ['没有术语。', '${SECURITY}', '${BOTH}']) { document.open(); document.write('<p>' + text + '</p>'); document.close() }`)}<script>window.again = () => { document.open(); document.write('<x-a><template shadowrootmode=open><p>${SECURITY}</p></template></x-a>'); document.close() }</script>`,
    marks: [SUMMIT, COMMUNITY],
  },
  {
    situation: 'a registry that the page clears all the time, and writes into under our names',
    body: `<p>${BOTH}</p><script>window.take = () => CSS.highlights.set('pangzhu-exact', new Highlight(new Range()))</script>`,
    steps: [
      { act: null, marks: [SUMMIT, COMMUNITY] },
      { act: 'take()', marks: [SUMMIT, COMMUNITY] },
    ],
  },
  {
    situation: 'large letters in boxes of their own, of several kinds',
    body: `<style>.cap { float: left; font: 54px/1 serif; margin-right: 8px }</style><p><b class=cap>乌</b>镇峰会今天开幕，各方谈到了许多事，也谈到了下一步怎么走。</p><p style="clear: both"><span><span class=cap>“网</span></span>络空间命运共同体”，各方谈到了许多事，也谈到了下一步怎么走。</p><p style="clear: both"><span style="display: inline-block; font-size: 40px">W</span>uzhen Summit opened today.</p><p style="clear: both"><span style="initial-letter: 2">全</span>球数据安全倡议是大家的，各方谈到了许多事。</p>`,
    marks: [SUMMIT, COMMUNITY, ENGLISH, SECURITY],
  },
];

const FOLDER = 'layout';

export const LAYOUT_MARKS = markCasesOf(FOLDER, PAGES);

/** All of them by path. */
export const layoutPages = () => markPagesOf(FOLDER, PAGES);
