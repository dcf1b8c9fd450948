/** Long lists that come before the reader by rules, transitions and boxes of their own; see `structureRows.ts`. */
import type { MadePage } from '../../../scripts/servePages.mjs';
import type { RowsCase } from './markCases';

const SUMMIT = '乌镇峰会';

interface BroughtNear {
  situation: string;
  body: string;
  acts: RowsCase['acts'];
}

const FILL = (wrap: string) =>
  `<script>list.innerHTML = Array.from({ length: 400 }, (_, at) => ${JSON.stringify(wrap)}.replaceAll('@', '第' + at + '条：各方在${SUMMIT}上交流。')).join('')</script>`;
const ROWS = FILL('<p class=row>@</p>');

const PAGES: readonly BroughtNear[] = [
  {
    situation: 'a list that a variable of the root moves',
    body: `<style>:root { --at: 0 } #box { position: fixed; inset: 0; overflow: clip } #list { position: relative; top: calc(var(--at) * -1px) }</style><div id=box><div id=list></div></div>${ROWS}<script>window.go = (at) => document.documentElement.style.setProperty('--at', at)</script>`,
    acts: [null, 'go(9000)', 'go(16000)', 'go(0)'],
  },
  {
    situation: 'a list that a rule moves which a script writes',
    body: `<style>#box { position: fixed; inset: 0; overflow: hidden }</style><div id=box><div id=list></div></div>${ROWS}<script>const sheet = new CSSStyleSheet(); document.adoptedStyleSheets = [sheet]; window.go = (at) => sheet.replaceSync('#list { transform: translateY(-' + at + 'px) }')</script>`,
    acts: [null, 'go(9000)', 'go(16000)', 'go(0)'],
  },
  {
    situation: 'a table whose body scrolls by itself',
    body: `<table style="position: fixed; top: 0; left: 0; background: #fff"><tbody id=list style="display: block; height: 100vh; overflow: auto"></tbody></table>${FILL('<tr class=row><td>@</td></tr>')}`,
    acts: [null, 'list.scrollTop = 5000', 'list.lastChild.scrollIntoView()', 'list.scrollTop = 0'],
  },
  {
    situation: 'a long dialog that is opened, scrolled, shut and opened again',
    body: `<p class=row>本届${SUMMIT}</p><dialog id=box style="inset: 0; margin: 0; width: 100vw; height: 100vh; max-height: none; box-sizing: border-box; overflow: auto"><div id=list></div></dialog>${ROWS}`,
    acts: ['box.showModal()', 'box.scrollTop = 9000', 'box.close()', 'box.show()'],
  },
  {
    situation: 'rows that change places in a transition between two views',
    body: `<div id=list style="display: flex; flex-direction: column"></div>${ROWS}<script>window.turn = () => document.startViewTransition(() => { list.style.flexDirection = list.style.flexDirection === 'column' ? 'column-reverse' : 'column' }).finished</script>`,
    acts: [null, 'turn()', 'scrollTo(0, 4000)', 'turn()'],
  },
  {
    situation: 'a panel that slides in from the side, and further panels in it',
    body: `<style>#panel { position: fixed; inset: 0; transform: translateX(100%); transition: transform 0.3s; overflow: auto; background: #fff } #panel.open { transform: none }</style><p class=row>本届${SUMMIT}</p><div id=panel><div id=list></div></div>${ROWS}`,
    acts: [
      null,
      `panel.classList.add('open')`,
      'panel.scrollTop = 12000',
      `panel.classList.remove('open')`,
    ],
  },
];

const pathOf = (at: number) => `/near/rows-${at}.html`;

export const BROUGHT_NEAR_ROWS: readonly RowsCase[] = PAGES.map(({ situation, acts }, at) => ({
  situation,
  page: pathOf(at),
  row: '.row',
  acts,
}));

/** All of them by path. */
export function broughtNearPages(): Record<string, MadePage> {
  return Object.fromEntries(
    PAGES.map(({ body }, at) => [
      pathOf(at),
      {
        body: `<!doctype html><meta charset=utf-8><body style="margin: 0; padding: 40px; font-size: 20px">${body}`,
      },
    ]),
  );
}
