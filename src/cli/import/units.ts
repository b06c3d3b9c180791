import type { Unit } from '../../report/types.js';

/** A unit of the data: its key and the words that it is shown with. */
export interface KnownUnit {
  readonly key: string;
  readonly unit: Unit;
}

const counted = (zh: string, one: string, other: string): Unit => ({
  zh: `{value}${zh}`,
  en: { one: `{value} ${one}`, other: `{value} ${other}` },
});
const money = (zh: string, code: string): Unit => ({ zh: `{value}${zh}`, en: `${code} {value}` });

const units: readonly (readonly [key: string, names: readonly string[], unit: Unit])[] = [
  ['percent', ['%', '百分比', 'percent', 'per cent'], { zh: '{value}%', en: '{value}%' }],
  [
    'percentage-points',
    ['个百分点', '百分点', 'percentage points'],
    counted('个百分点', 'percentage point', 'percentage points'),
  ],
  ['CNY', ['元', '元人民币', '人民币元', 'cny', 'rmb', 'yuan'], money('元', 'CNY')],
  ['USD', ['美元', 'usd', 'dollars'], money('美元', 'USD')],
  ['EUR', ['欧元', 'eur', 'euros'], money('欧元', 'EUR')],
  ['HKD', ['港元', '港币', 'hkd'], money('港元', 'HKD')],
  [
    'rank',
    ['位次', '名次', '位', 'rank'],
    { zh: '第{value}位', en: { one: '{value}st', two: '{value}nd', few: '{value}rd', other: '{value}th' } },
  ],
  ['persons', ['人', 'persons', 'people'], counted('人', 'person', 'people')],
  ['members', ['名'], counted('名', 'person', 'people')],
  ['person-times', ['人次'], counted('人次', 'visit', 'visits')],
  ['enterprises', ['家', '家企业', '户', 'enterprises', 'companies'], counted('家', 'enterprise', 'enterprises')],
  ['institutions', ['所', '家机构', 'institutions'], counted('所', 'institution', 'institutions')],
  ['items', ['个', '项', '条', '款', '种', 'items'], counted('个', 'item', 'items')],
  ['projects', ['项目', '个项目', 'projects'], counted('个项目', 'project', 'projects')],
  ['patents', ['件', '件专利', 'patents'], counted('件', 'patent', 'patents')],
  ['papers', ['篇', '篇论文', 'papers'], counted('篇', 'paper', 'papers')],
  ['machines', ['台', '台套', '套'], counted('台', 'machine', 'machines')],
  ['vehicles', ['辆', 'vehicles'], counted('辆', 'vehicle', 'vehicles')],
  ['satellites', ['颗', 'satellites'], counted('颗', 'satellite', 'satellites')],
  [
    'square-kilometres',
    ['平方公里', '平方千米', 'km2', 'km²'],
    counted('平方公里', 'square kilometre', 'square kilometres'),
  ],
  ['square-metres', ['平方米', 'm2', 'm²'], counted('平方米', 'square metre', 'square metres')],
  ['kilometres', ['公里', '千米', 'km'], counted('公里', 'kilometre', 'kilometres')],
  ['hectares', ['公顷', 'ha'], counted('公顷', 'hectare', 'hectares')],
  ['mu', ['亩', 'mu'], counted('亩', 'mu', 'mu')],
  ['tonnes', ['吨', 'tonnes', 't'], counted('吨', 'tonne', 'tonnes')],
  ['kilowatt-hours', ['千瓦时', '度', 'kwh'], counted('千瓦时', 'kilowatt-hour', 'kilowatt-hours')],
  ['kilowatts', ['千瓦', 'kw'], counted('千瓦', 'kilowatt', 'kilowatts')],
  ['times', ['倍', 'times'], counted('倍', 'time', 'times')],
  ['occasions', ['次'], counted('次', 'time', 'times')],
  ['years', ['年', 'years'], counted('年', 'year', 'years')],
  ['months', ['个月', '月', 'months'], counted('个月', 'month', 'months')],
  ['days', ['天', '日', 'days'], counted('天', 'day', 'days')],
  ['count', [''], { zh: '{value}', en: '{value}' }],
];

/** The unit by a name that tables write it with; undefined for one that is not known. */
export function findUnit(name: string): KnownUnit | undefined {
  const wanted = name.toLowerCase().trim();
  const found = units.find(([key, names]) => key.toLowerCase() === wanted || names.includes(wanted));
  return found && { key: found[0], unit: found[2] };
}
