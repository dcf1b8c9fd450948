import { describe, expect, it } from 'vitest';
import { authorNames } from '../../../core/export/writers/authorNames';

/** `family|given`, or a literal name as it is. */
function namesOf(author: string | null): string[] {
  return authorNames(author).map((name) =>
    'family' in name ? `${name.family}|${name.given}` : name.literal,
  );
}

describe('authorNames', () => {
  it.each<[string | null, string[]]>([
    [null, []],
    ['  ', []],
    ['沈逸', ['沈|逸']],
    ['欧阳修', ['欧阳|修']],
    ['司馬相如', ['司馬|相如']],
    ['张三、李四', ['张|三', '李|四']],
    ['张三 李四', ['张|三', '李|四']],
    ['张三，李四', ['张|三', '李|四']],
    ['王五；新华社', ['王|五', '新华社']],
    ['新华社', ['新华社']],
    ['文汇报', ['文汇报']],
    ['中国网', ['中国网']],
    ['关键基础设施安全应急响应中心', ['关键基础设施安全应急响应中心']],
    ['外交部、商务部', ['外交部、商务部']],
    ['阿卜杜拉', ['阿卜杜拉']],
    ['John Doe', ['Doe|John']],
    ['J. R. R. Tolkien', ['Tolkien|J. R. R.']],
    ['Ludwig van Beethoven', ['van Beethoven|Ludwig']],
    ['Jean-Luc Picard', ['Picard|Jean-Luc']],
    ['Doe, John', ['Doe|John']],
    ['John Doe and Jane Roe', ['Doe|John', 'Roe|Jane']],
    ['John Doe, Jane Roe & Max Poe', ['Doe|John', 'Roe|Jane', 'Poe|Max']],
    ['Doe, John; Roe, Jane', ['Doe|John', 'Roe|Jane']],
    ['Ministry of Foreign Affairs and Trade', ['Ministry of Foreign Affairs and Trade']],
    ['BBC News', ['BBC News']],
    ['World Bank', ['World Bank']],
    ['Plato', ['Plato']],
  ])('%s', (author, names) => {
    expect(namesOf(author)).toEqual(names);
  });
});
