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
    ['外交部、商务部', ['外交部', '商务部']],
    ['最高人民法院、最高人民检察院', ['最高人民法院', '最高人民检察院']],
    ['教育部、科技部等六部门', ['教育部、科技部等六部门']],
    ['经济、社会和文化权利委员会', ['经济、社会和文化权利委员会']],
    ['中国、法国', ['中国、法国']],
    ['张三、新华社', ['张|三', '新华社']],
    ['张三、John Doe', ['张|三', 'Doe|John']],
    ['张三, John Doe', ['张|三', 'Doe|John']],
    ['江苏省', ['江苏省']],
    ['温州市', ['温州市']],
    ['韩国', ['韩国']],
    ['白宫', ['白宫']],
    ['高盛', ['高盛']],
    ['宁夏', ['宁夏']],
    ['本报记者 张三', ['张|三']],
    ['新华社记者张三、李四', ['张|三', '李|四']],
    ['记者：张三', ['张|三']],
    ['记者之家', ['记者之家']],
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
    ['Xi Jinping', ['Xi|Jinping']],
    ['Jinping Xi', ['Xi|Jinping']],
    ['Ouyang Xiu and Li Xiaoming', ['Ouyang|Xiu', 'Li|Xiaoming']],
    ['Tan Dun', ['Tan|Dun']],
    ["Xi'an Zhang", ["Zhang|Xi'an"]],
    ['Li Xiao-ming', ['Li|Xiao-ming']],
    // Either may be the family's.
    ['Li Wei', ['Li Wei']],
    ['Mo Yan', ['Mo Yan']],
    ['Li Wei, John Doe', ['Li Wei', 'Doe|John']],
    ['Wei Li; Jane Roe', ['Wei Li', 'Roe|Jane']],
    ['Ban Ki-moon', ['Ban|Ki-moon']],
    ['Kim Dae-jung', ['Kim|Dae-jung']],
    ['Ki-moon Ban', ['Ban|Ki-moon']],
    ['Han Solo', ['Solo|Han']],
    ['Dan Brown', ['Brown|Dan']],
    ['Ben Shi', ['Shi|Ben']],
  ])('%s', (author, names) => {
    expect(namesOf(author)).toEqual(names);
  });
});
