import { dateOf } from '../draft/dateOf';
import type { StatedMetadata } from '../draft/documentDraft';
import { joinNames } from '../draft/joinNames';
import { elementsIn } from '../markup/elements';
import type { ZipArchive } from './openZip';
import { xmlPart } from './readParts';
import { relationshipsOf } from './relationships';

/** What programs write where nobody gave a title. */
const NO_TITLE =
  /^(?:microsoft word|untitled|document\d{0,3}$|doc\d{0,3}$|无标题|未命名|文档\d{0,3}$|新建|幻灯片)/i;
/** Names of programs and of nobody. */
const NO_AUTHOR =
  /^(?:python-docx|openpyxl|user|admin|administrator|unknown|windows 用户|微软用户|microsoft|apache poi|un-named)$/i;

/** Title, author, date and language of an Office document, as its properties state them. */
export function coreProperties(archive: ZipArchive): StatedMetadata {
  const part = relationshipsOf(archive, '').find(({ type }) => type === 'core-properties');
  const properties = xmlPart(archive, part?.target ?? 'docProps/core.xml');
  if (properties === null) return {};
  const first = (name: string) => elementsIn(properties, name)[0]?.textContent?.trim() ?? '';
  const title = first('title');
  const authors = first('creator')
    .split(';')
    .filter((author) => !NO_AUTHOR.test(author.trim()));
  return {
    title: NO_TITLE.test(title) ? null : title,
    author: joinNames(authors),
    date: dateOf(first('created')) ?? dateOf(first('modified')),
    language: first('language'),
  };
}
