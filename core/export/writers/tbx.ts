import type { PackName } from '../../pack/types';
import type { Steps } from '../../steps';
import { eachOf } from '../eachOf';
import type { Exported, ExportItems, ExportTerm } from '../items';
import { createLossCount, type LossCount } from '../lossCount';
import { escapeXml } from './xmlText';

/** Terms as a term base in TBX-Basic, in the style with data categories as attributes (ISO 30042:2019). */
export function* writeTbx(items: ExportItems): Steps<Exported> {
  const count = createLossCount();
  const write = (text: string) => escapeXml(count.clean(text));
  const entries = yield* eachOf(items.terms, (term) => conceptEntry(term, write));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="${write(items.language)}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${write(items.title)}</title></titleStmt>
      <sourceDesc><p>${write(items.title)}</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${entries.join('')}    </body>
  </text>
</tbx>
`;
  count.add('leftOut', items.passages.length);
  return { holds: entries.length, body, html: null, losses: count.losses() };
}

type Write = LossCount['clean'];

/** An id of XML begins with a letter and has no stroke; that of a term may do otherwise. */
function conceptEntry(term: ExportTerm, write: Write): string {
  const { definition, remark, marks } = term;
  const source = definition?.source;
  const languages = [...new Set(term.names.map(({ language }) => language))];
  return [
    `      <conceptEntry id="c-${term.id.replaceAll('/', '.')}">\n`,
    ...(definition === null
      ? []
      : [
          '        <descripGrp>\n',
          `          <descrip type="definition">${write(definition.text)}</descrip>\n`,
          ...(source === undefined
            ? []
            : [`          <admin type="source">${write(source.title)}</admin>\n`]),
          '        </descripGrp>\n',
        ]),
    ...(remark === null ? [] : [`        <note>${write(remark)}</note>\n`]),
    ...(marks === null
      ? []
      : [
          `        <xref type="externalCrossReference" target="${write(marks.link)}">${write(marks.link)}</xref>\n`,
        ]),
    ...languages.flatMap((language) => [
      `        <langSec xml:lang="${write(language)}">\n`,
      ...term.names
        .filter((name) => name.language === language)
        .map((name) => termSection(name, write)),
      '        </langSec>\n',
    ]),
    '      </conceptEntry>\n',
  ].join('');
}

function termSection({ text, role }: PackName, write: Write): string {
  const status = role === 'label' ? 'preferredTerm-admn-sts' : 'admittedTerm-admn-sts';
  const kind =
    role === 'acronym' ? '            <termNote type="termType">acronym</termNote>\n' : '';
  return `          <termSec>
            <term>${write(text)}</term>
${kind}            <termNote type="administrativeStatus">${status}</termNote>
          </termSec>
`;
}
