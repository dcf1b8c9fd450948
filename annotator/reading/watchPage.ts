/** Watches the page for changes and tells which parts are to be read again. */
import {
  closestOf,
  documentElement,
  isConnected,
  isElement,
  isText,
  listen,
  parentOf,
} from '../dom/domAccess';
import { isBlank, isNoteHost, isWithinSample } from '../dom/elementTreatment';
import { renderedParent } from '../dom/flatTree';
import { createHostWatch } from './hostWatch';

export interface ChangeEvents {
  /** There are changes to go through with `step`. */
  onChange(): void;
  /** New content, or content that may be read differently now. */
  onTree(root: Node): void;
  /** Runs in which, or beside which, one of the nodes stands have changed. */
  onTouched(around: Node, nodes: Iterable<Node>): void;
  /** Text may have left the page, or may no longer be prose. */
  onLost(): void;
}

export interface PageWatch {
  /** Goes through some of the changes; `false` when there are none. */
  step(): boolean;
  /** Watches inside a shadow root, too. */
  watchRoot(root: ShadowRoot): void;
  /** Looks from time to time whether the element has got a shadow root. */
  watchHost(element: Element): void;
}

const RECORDS_PER_STEP = 200;
/** Past this many, knowing what changed costs more than reading the page again. */
const MOST_RECORDS = 20_000;
const WHAT: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable', 'role'],
};

export function watchPage(events: ChangeEvents, signal: AbortSignal): PageWatch {
  let records: MutationRecord[] = [];
  let position = 0;
  let isOverrun = false;
  const watched = new WeakSet<ShadowRoot>();
  const observer = new MutationObserver((batch) => {
    if (isOverrun) return;
    if (records.length - position + batch.length > MOST_RECORDS) {
      isOverrun = true;
      records = [];
      position = 0;
    } else if (records.length === 0) records = batch;
    else for (const record of batch) records.push(record);
    events.onChange();
  });
  observer.observe(document, WHAT);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  const hosts = createHostWatch(renew, signal);

  /** What is rendered in the element is another than before. */
  function renew(element: Element): void {
    events.onTree(element);
    events.onTouched(element, [element]);
    // What was rendered in it may be in another place now, or in none.
    events.onLost();
    events.onChange();
  }

  return {
    step() {
      if (isOverrun) {
        isOverrun = false;
        events.onLost();
        events.onTree(document);
        return true;
      }
      if (records.length === 0) return false;
      const end = Math.min(records.length, position + RECORDS_PER_STEP);
      for (; position < end; position += 1) {
        const record = records[position];
        if (record !== undefined) take(record, events);
      }
      if (position === records.length) {
        records = [];
        position = 0;
      }
      return true;
    },
    watchRoot(root) {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, WHAT);
      // Whatever gives a slot other content: its name, theirs, or the page's own hand.
      const onSlot = ({ target }: Event) => target instanceof Element && renew(target);
      listen(root, 'slotchange', onSlot, { passive: true, signal });
    },
    watchHost: hosts.add,
  };
}

function take(record: MutationRecord, events: ChangeEvents): void {
  const { target } = record;
  if (!isConnected(target)) {
    events.onLost();
    return;
  }
  if (record.type !== 'attributes') takeSample(target, events);
  if (record.type === 'characterData') {
    if (!isText(target)) return;
    events.onTouched(target, [target]);
    // Of a blank text no run is read that could take the place of the one that was.
    if (isBlank(target)) events.onLost();
    return;
  }
  if (record.type === 'attributes') {
    events.onLost();
    // What it stands in: its own runs are read as a tree.
    events.onTouched(renderedParent(target) ?? target, [target]);
    events.onTree(target);
    return;
  }
  if (isOwnChange(record)) return;
  const touched: Node[] = [...record.addedNodes];
  if (record.previousSibling !== null) touched.push(record.previousSibling);
  if (record.nextSibling !== null) touched.push(record.nextSibling);
  if (touched.length === 0) touched.push(target instanceof ShadowRoot ? target.host : target);
  for (const node of record.addedNodes) if (isElement(node)) events.onTree(node);
  events.onTouched(target, touched);
  if (record.removedNodes.length > 0) events.onLost();
}

/** Whether preformatted text is prose is told by its beginning. */
function takeSample(target: Node, events: ChangeEvents): void {
  for (let at: Node | null = target; at !== null; at = parentOf(at)) {
    const pre: Element | null = isElement(at) ? closestOf(at, 'pre') : null;
    if (pre === null) {
      if (isElement(at)) return;
      continue;
    }
    if (isWithinSample(pre)) {
      events.onTree(pre);
      events.onLost();
    }
    at = pre;
  }
}

/** Our note comes and goes under the document element. */
function isOwnChange(record: MutationRecord): boolean {
  if (record.target !== documentElement()) return false;
  for (const node of record.addedNodes) if (!isNoteHost(node)) return false;
  for (const node of record.removedNodes) if (!isNoteHost(node)) return false;
  return true;
}
