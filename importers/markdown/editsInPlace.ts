/**
 * Imported for what it does: micromark's edits leave alone what stands before the first of them.
 *
 * Published, they copy all events of a text, and whenever a list or a quotation ends the few last events are
 * edited: twice the text took four times as long.
 */
import { EditMap } from 'micromark-util-edit-map';

type Events = Parameters<EditMap['consume']>[0];

EditMap.prototype.consume = function consume(events: Events): undefined {
  this.map.sort(([one], [other]) => one - other);
  const moved: Events[] = [];
  for (const [at, removed, added] of this.map.toReversed()) {
    moved.push(events.slice(at + removed), added);
    events.length = at;
  }
  for (const part of moved.reverse()) for (const event of part) events.push(event);
  this.map.length = 0;
  this.index.clear();
};
