import type { PackBlock } from '../../core/pack/blocks';
import type { Doubt, Draft } from '../../core/pack/drafts/draft';
import { type Bylines, withBylines, withFound } from '../draft/bylines';
import { cleanName } from '../draft/cleanText';
import { documentDraft, type StatedMetadata } from '../draft/documentDraft';
import { isOfNames } from '../draft/joinNames';
import { parseHtml } from '../markup/parseMarkup';
import { cleanDocument } from './cleanDocument';
import { headingsByLook } from './headingsByLook';
import { findLinkedNotes } from './linkedNotes';
import { mainText } from './mainText';
import { officialAccountArticle, publishedByScript } from './metadata/officialAccount';
import { pageMetadata } from './metadata/pageMetadata';
import { readBlocks } from './readBlocks';
import { spreadsheetPage } from './spreadsheetPage';
import { removeContents } from './withoutContents';
import { withoutPageEdges } from './withoutPageEdges';

/** Blocks that bylines stand in, with the title. */
const HEAD = 8;
/** Blocks of which one may be the title. */
const FIRST = 4;
/** How many liked a page, beside its title. */
const COUNT = /^[\d.,]{1,9}[KM万]?$/;
/** A line of stars or a picture sign is no text. */
const HAS_LETTER = /[\p{L}\p{N}]/u;

/**
 * A page as a document.
 *
 * @param url where it is from; `null` has it told by the page
 * @param doubts what was uncertain before it was markup
 * @param name of its file; empty where there is none
 * @throws ImportError tooDeep, nothingRecognised
 */
export function readPage(
  html: string,
  url: string | null,
  doubts: readonly Doubt[],
  name = '',
): Draft {
  const document = parseHtml(html);
  const metadata = pageMetadata(document);
  const published = publishedByScript(document);
  cleanDocument(document);
  const sheet = spreadsheetPage(name, html, document);
  if (sheet !== null) return sheet;
  findLinkedNotes(document);
  removeContents(document);
  const account = officialAccountArticle(document, published);
  if (account !== null) {
    return finished(account.root, { ...metadata, ...account.metadata, ...addressOf(url) }, doubts);
  }
  const heading = titleHeading(document, metadata.title ?? null);
  const around = headOf(document, heading);
  const { root, isGuessed } = mainText(document, heading);
  return finished(
    root,
    { ...around, ...stated(metadata), ...addressOf(url) },
    isGuessed ? [...doubts, { case: 'mainTextGuessed' }] : doubts,
    heading,
  );
}

const addressOf = (url: string | null): StatedMetadata => (url === null ? {} : { url });

/** What says the title where no heading does: pages of governments have it in a line with a class of its own. */
const TITLE_LINE =
  ':is(div, p, span, td, strong, font):is([class*=title i], [class*=tit_ i], [id*=title i]):not(:has(*))';

/** The heading that says the title; Readability leaves it out of the text, or finds the text below it. */
function titleHeading(document: Document, title: string | null): string | null {
  if (title === null) return null;
  const isThere = ['h1, h2', TITLE_LINE].some((lines) =>
    [...document.querySelectorAll(lines)].some(
      ({ textContent }) => cleanName(textContent) === title,
    ),
  );
  return isThere ? title : null;
}

/** What stands below the title, which may be outside of the main text. */
function headOf(document: Document, heading: string | null): Bylines['found'] | null {
  if (heading === null) return null;
  const blocks = readBlocks(document.body).map(({ block }) => block);
  const at = blocks.findIndex(({ type, text }) => type === 'heading' && text === heading);
  return at === -1 ? null : withBylines(blocks.slice(at, at + HEAD)).found;
}

/** What is stated, without what is not. */
const stated = (metadata: StatedMetadata): StatedMetadata =>
  Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null));

function finished(
  root: Element,
  metadata: StatedMetadata,
  doubts: readonly Doubt[],
  above: string | null = null,
): Draft {
  const read = readBlocks(root);
  const said = read
    .map(({ block }) => block)
    .filter(
      ({ type, text }, index) =>
        HAS_LETTER.test(text) &&
        !(index < HEAD && type === 'paragraph' && (COUNT.test(text) || isStated(text, metadata))),
    );
  const heading = above ?? titleInText(said, metadata.title ?? null);
  const hasHeadings = said.some(({ type, text }) => type === 'heading' && text !== heading);
  const byLook = hasHeadings ? null : headingsByLook(read);
  const { blocks, found } = withBylines(
    withTitle(withoutPageEdges(byLook ?? said, heading), heading),
  );
  return documentDraft(
    withoutEditors(blocks),
    withFound(metadata, found),
    byLook === null ? doubts : [...doubts, { case: 'headingsGuessed' }],
  );
}

/** A text without the lines at its end that say who put it on the site; who translated it is of the text. */
function withoutEditors(blocks: readonly PackBlock[]): PackBlock[] {
  const last = blocks.findLastIndex(
    ({ type, text }) => type !== 'credit' || /^.?[译譯]者/u.test(text),
  );
  return last === -1 ? [...blocks] : blocks.slice(0, last + 1);
}

/** Whether a line above the text says only who wrote or brought it. */
const isStated = (text: string, { author = null, publisher }: StatedMetadata) =>
  isOfNames(text, author) || text === publisher;

/** The title where a paragraph at the beginning is it: pages of forms and of programs have it so. */
function titleInText(blocks: readonly PackBlock[], title: string | null): string | null {
  const isThere = blocks.slice(0, FIRST).some(({ text }) => isSameLine(text, title));
  return isThere ? title : null;
}

/** Titles of several lines have breaks, and no spaces at them in Chinese. */
const isSameLine = (text: string, title: string | null) =>
  title !== null && text.replace(/\s/g, '') === title.replace(/\s/g, '');

/** Blocks that begin with the title, once and as a heading. */
function withTitle(blocks: readonly PackBlock[], title: string | null): PackBlock[] {
  if (title === null) return [...blocks];
  const at = blocks.findIndex(({ text }) => isSameLine(text, title));
  const far = at < HEAD ? undefined : blocks[at];
  // What comes so late is a part of the text by that name, or stands in a list of what others read.
  if (far?.type === 'heading' && far.level <= 2) return [...blocks];
  const rest = blocks.filter(
    ({ type, text }, index) => index >= HEAD || type === 'row' || !isSameLine(text, title),
  );
  const heading: PackBlock = { type: 'heading', level: 1, text: title };
  const before = at === -1 || far !== undefined ? 0 : at;
  return [...rest.slice(0, before), heading, ...rest.slice(before)];
}
