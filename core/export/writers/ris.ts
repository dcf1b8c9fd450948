import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems } from '../items';
import { createLossCount } from '../lossCount';
import { passagesOf } from '../termPassages';
import type { AuthorName } from './authorNames';
import { type CslItem, cslItem, distinctPassages } from './cslItem';

/** A bibliography in RIS: one tag a line, lines end as its specification wants. */
export function* writeRis(items: ExportItems): Steps<Exported> {
  const count = createLossCount();
  const works = yield* eachOf(distinctPassages(passagesOf(items, count)), (passage) =>
    recordOf(cslItem(passage, count)),
  );
  return { holds: works.length, body: works.join('\r\n'), html: null, losses: count.losses() };
}

function recordOf(work: CslItem): string {
  const [year, month, day] = work.issued?.['date-parts'][0] ?? [];
  const site = work['container-title'] ?? work.publisher;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', work.type === 'webpage' ? 'ELEC' : 'GEN'],
    ['ID', work.id],
    ...(work.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', work.title],
    // What a page on the web is part of; programs that have no such field for it take the publisher.
    ['T2', work['container-title']],
    ['PB', site],
    ['PY', year?.toString().padStart(4, '0')],
    ['DA', year === undefined ? undefined : dateOf(year, month, day)],
    ['Y2', accessedOf(work)],
    ['SP', work.page],
    ['UR', work.URL],
    ['LA', work.language],
    ['KW', work.keyword],
    ['N1', work.note],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${spaced(value)}\r\n`)
    .join('');
}

/** Two spaces and a hyphen within a value are read as another tag. */
function spaced(value: string | undefined): string {
  return value?.replace(/[ \t]+/g, ' ').trim() ?? '';
}

/** What stands before a comma is taken for a family name, so that one in the name of a body is another comma. */
function nameOf(name: AuthorName): string {
  return 'family' in name
    ? `${name.family}, ${name.given}`
    : name.literal.replaceAll(/,\s*/g, '，');
}

function accessedOf({ accessed }: CslItem): string | undefined {
  const [year, month, day] = accessed?.['date-parts'][0] ?? [];
  return year === undefined ? undefined : dateOf(year, month, day);
}

/** `2024/05/17/`, with what is not known left empty. */
function dateOf(year: number, month?: number, day?: number): string {
  const parts = [String(year).padStart(4, '0'), padded(month), padded(day), ''];
  return parts.join('/');
}

function padded(part: number | undefined): string {
  return part === undefined ? '' : String(part).padStart(2, '0');
}
