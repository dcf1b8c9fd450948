/** Attacks that have the reader press what they do not see. */
import { readNote } from '../browser/readNote.mjs';
import { privateNames } from './secrets.mjs';

const [TERM] = privateNames;
const after = (delay) => new Promise((resolve) => setTimeout(resolve, delay));

/** Lays a popover of its own over everything whenever something comes to the root, again and again. */
const COVER = `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.textContent = '点此继续阅读';
  cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none';
  document.body.append(cover);
  const lay = () => { cover.hidePopover(); cover.showPopover(); };
  new MutationObserver(() => { if (document.documentElement.children.length > 2) lay(); })
    .observe(document.documentElement, { childList: true });
  window.lay = lay;`;

const page = (
  script,
) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>页</title><body>
<p style="margin:120px 40px">据报道，${TERM}已经签署。</p><script>${script}</script>`;

export const NOTE_PRESSES = [
  {
    name: 'have the buttons of a covered note pressed',
    leavesTraces: true,
    most: 0,
    what: 'presses',
    async run(target) {
      target.serve('/covered.html', page(COVER));
      const visited = await target.visit('/covered.html');
      const { controls } = await target.openNote(visited, TERM);
      const close = controls.find(({ name }) => /close|关闭|關閉/i.test(name)) ?? controls[0];
      // Later than the note could have come back on top by itself.
      await visited.evaluate(() => window.lay());
      await visited.mouse.move(close.x, close.y);
      await visited.evaluate(() => window.lay());
      await visited.mouse.click(close.x, close.y);
      await after(600);
      const isCovered = await visited.evaluate(
        () => document.querySelector(':popover-open') !== null,
      );
      return isCovered && (await readNote(visited)) === null ? 1 : 0;
    },
  },
  {
    name: 'slip a note under a press that was meant for the page',
    leavesTraces: true,
    most: 0,
    what: 'presses',
    async run(target) {
      target.serve('/slipped.html', page(''));
      const visited = await target.visit('/slipped.html');
      const { controls } = await target.openNote(visited, TERM);
      const close = controls.find(({ name }) => /close|关闭|關閉/i.test(name)) ?? controls[0];
      // The page moves its text, and the note with it, under a button that is on its way down.
      await visited.evaluate(() => {
        document.querySelector('p').style.marginTop = '128px';
      });
      await visited.mouse.click(close.x, close.y + 8);
      return (await readNote(visited)) === null && (await isStillPointedAt(visited, close)) ? 1 : 0;
    },
  },
];

/** Whether the note went by a press at once, not because its mark has moved away from it. */
async function isStillPointedAt(visited, { x, y }) {
  return visited.evaluate((left, top) => document.elementFromPoint(left, top) === null, x, y);
}
