import { isFirefox } from './isFirefox.mjs';

/**
 * @typedef {object} NoteControl
 * @property {string} name What a screen reader calls it.
 * @property {'button' | 'link'} role
 * @property {boolean} disabled
 * @property {number} x Middle of the control, in the viewport.
 * @property {number} y
 *
 * @typedef {object} OpenNote
 * @property {string} label Name of the dialog.
 * @property {string} text All the text in it.
 * @property {string[]} marked The texts that are marked in its passage.
 * @property {NoteControl[]} controls Buttons and links in view.
 * @property {{ x: number, y: number, width: number, height: number }} rect
 * @property {boolean} focused Whether the focus is in it.
 */

/** Runs in the page with the note's shadow root: everything it needs is inside. */
function describeNote(root) {
  // Of several the one opened last; the others are pinned.
  const dialog = [...root.querySelectorAll('[role=dialog]')].at(-1);
  if (dialog === undefined) return null;
  const box = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const nameOf = (element) => {
    const label = element.getAttribute('aria-label');
    if (label !== null) return label;
    const ids = element.getAttribute('aria-labelledby');
    const named = ids?.split(/\s+/).map((id) => root.getElementById(id)?.textContent ?? '');
    return (named?.join(' ') ?? element.textContent).trim();
  };
  const middleOf = (element) => {
    // A link may run over the end of its line.
    const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const controls = [...dialog.querySelectorAll('button, [role=link]')].filter((element) => {
    if (element.localName === 'button') return element.checkVisibility();
    const { x, y } = middleOf(element);
    return element.contains(root.elementFromPoint(x, y));
  });
  return {
    label: nameOf(dialog),
    // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen, line by line, counts.
    text: dialog.innerText,
    marked: [...dialog.querySelectorAll('mark')].map((element) => element.textContent),
    controls: controls.map((element) => {
      const role = element.localName === 'button' ? 'button' : 'link';
      const disabled = element.disabled === true || element.ariaDisabled === 'true';
      return { name: nameOf(element), role, disabled, ...middleOf(element) };
    }),
    rect: box(dialog),
    focused: root.activeElement !== null,
  };
}

/**
 * Reads the open note. Its shadow root is closed to every script; the debugging protocols reach it.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<OpenNote | null>} `null` while no note is open.
 */
export async function readNote(page) {
  const result = await (isFirefox(page) ? callInFirefox(page) : callInChromium(page));
  return result ?? null;
}

async function callInChromium(page) {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = findHost(root);
    const shadow = host?.shadowRoots?.[0];
    if (shadow === undefined) return null;
    const { object } = await session.send('DOM.resolveNode', {
      backendNodeId: shadow.backendNodeId,
    });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${describeNote})(this); }`,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Under the root element, or in the modal dialog that holds the mark. */
function findHost(node) {
  if (node.localName === 'pangzhu-note') return node;
  for (const child of node.children ?? []) {
    const host = findHost(child);
    if (host !== undefined) return host;
  }
  return undefined;
}

async function callInFirefox(page) {
  // Puppeteer has no public way to send WebDriver BiDi commands of one's own.
  const { connection } = page.browser();
  const target = { context: page.mainFrame()._id };
  const { result } = await connection.send('script.evaluate', {
    expression: 'document.querySelector("pangzhu-note")',
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  const root = result.result.value?.shadowRoot;
  if (!root) return null;
  const answer = await connection.send('script.callFunction', {
    functionDeclaration: `(root) => JSON.stringify((${describeNote})(root))`,
    arguments: [{ sharedId: root.sharedId }],
    target,
    awaitPromise: false,
  });
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value);
}
