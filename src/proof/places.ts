import type { ProofReport } from './proof-report.js';

/** Whom or what a sentence is about, where that may be another than the report's own. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  /** The report's own place, a city of it by its id, or something that it is not about. */
  readonly whose: 'own' | 'other' | { readonly city: string };
}

const provinces =
  '北京 天津 上海 重庆 河北 河南 山东 山西 陕西 甘肃 青海 四川 贵州 云南 湖北 湖南 江西 江苏 浙江 安徽 福建 广东 广西 海南 辽宁 吉林 黑龙江 内蒙古 宁夏 新疆 西藏 香港 澳门 台湾 ' +
  '深圳 广州 苏州 南京 无锡 合肥 武汉 成都 西安 长沙 郑州 青岛 济南 厦门 福州 东莞 佛山 大连 沈阳 常州 南通 昆明';
const romanised =
  'Beijing|Tianjin|Shanghai|Chongqing|Hebei|Henan|Shandong|Shanxi|Shaanxi|Gansu|Qinghai|Sichuan|Guizhou|Yunnan|Hubei|Hunan|Jiangxi|Jiangsu|Zhejiang|Anhui|Fujian|Guangdong|Guangxi|Hainan|Liaoning|Jilin|Heilongjiang|Inner Mongolia|Ningxia|Xinjiang|Tibet|Hong Kong|Macao|Taiwan|' +
  "Shenzhen|Guangzhou|Suzhou|Nanjing|Wuxi|Hefei|Wuhan|Chengdu|Xi’an|Xi'an|Changsha|Zhengzhou|Qingdao|Jinan|Xiamen|Fuzhou|Dongguan|Foshan|Dalian|Shenyang|Changzhou|Nantong|Kunming|Silicon Valley|Europe|the EU|OECD";
/** A body of its own, in a name. */
const bodies =
  /[\p{Script=Han}]{2,6}(?:大学|学院|集团|医院|县|区(?=的|有|去年|今年|全年|\d))|(?:[A-Z][\p{L}’']+ )+(?:University|College|Group|Hospital|Inc|Ltd|Corporation|County|District)\b|University of [A-Z]\p{L}+/gu;
/** A body that is named by its kind alone, and places that are not this one. */
const bodiesByKind =
  /(?:(?<![每哪第由被以靠由])[这那某一另](?:一)?[家所座个]|某)(?:[\p{Script=Han}\d]{0,10}?)(?:公司|企业|集团|医院|[大药工]?厂|[药车民国]企|研究[院所]|机构|学校|银行|村|镇|县|园区|小镇|实验室)(?!总量|合计)|该(?:[\p{Script=Han}]{0,4}?)(?:公司|企业|集团|医院|工厂|村|镇|县|园区|小镇|实验室)|(?:市本|[区县镇])级(?=财政|政府|层面)|(?:邻|外|兄弟|其他|其它|周边)(?:省|地区)(?:份)?|(?:全国|世界|全球|欧盟|各省)平均|(?<!\p{L})(?<!\b(?:by|with|under|around|behind|each|every|per) )(?:the (?:[a-z-]+ )?|(?:this|that|one|another|a|an) (?:[\p{L}-]+ ){0,3}?)(?:(?:company|firm|hospital|start-?up|maker)(?!\p{L})|(?:village|town|county|factory|plant)(?=[,.;:'’]| (?:in|of|on|near|with|that|where|which|and|is|was|has|had|spen[dt]|put)\b))|(?:neighbou?ring|other|adjacent) (?:provinces?|regions?)|(?:national|world|global|EU|OECD) average/giu;
/** The whole of a country, where it is what a clause is about. */
const nations =
  /(?<=^|[，。；：、“‘（\n]|\d{4}年|目前|去年|今年)(?:全国|我国|中国)(?!重点|城市|文明|科技|首|对口|推广|应用|十大|[居排位列第])|(?:China as a whole|nationwide|nationally|the (?:whole )?(?:country|nation) (?:as a whole|spen[dt]|has|had|counts))|(?<=^|[.;,:“"(] |\b(?:while|whereas|and|but|for) )China(?:'s|’s)? (?=(?:total |overall |national )?(?:R&D|research|spen[dt]|invest|has\b|had\b|put\b))/giu;

/** Names of countries in the report's languages, by `Intl`. */
function countries(languages: readonly string[]): string[] {
  const names = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of languages) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = display.of(code);
      // The report's own country is in the names of much that is in it.
      if (name && code !== 'CN' && code !== 'ZZ' && [...name].length > 1) names.add(name);
    }
  }
  return [...names];
}

export class Places {
  readonly #others: readonly string[];
  readonly #cities: readonly (readonly [names: readonly string[], id: string])[];
  readonly #own: RegExp;
  /** Names of records that have a place in them. */
  readonly #within: RegExp | undefined;

  constructor({ languages, cities, ownNames, longNames }: ProofReport) {
    const known = new Set([...ownNames, ...cities.flatMap(({ names }) => names)].map((name) => name.toLowerCase()));
    const others = [
      ...provinces.split(' '),
      ...romanised.split('|'),
      ...countries([...new Set([...languages, 'zh', 'en'])]),
    ];
    this.#others = others.filter((name) => !known.has(name.toLowerCase()));
    this.#cities = cities.map(({ id, names }) => [names, id]);
    this.#own = any([
      ...ownNames,
      '全省',
      '我省',
      '省内',
      '本省',
      '全域',
      ...['', 'whole ', 'entire '].flatMap((whole) => ['', '’s', "'s"].map((of) => `the ${whole}province${of}`)),
      'provincial',
      'la province',
    ]);
    this.#within = longNames.length > 0 ? any(longNames) : undefined;
  }

  /** In the order in which they stand. */
  find(text: string): Subject[] {
    const masked = this.#within ? text.replace(this.#within, (name) => ' '.repeat(name.length)) : text;
    const found: Subject[] = [];
    const take = (pattern: RegExp, whose: Subject['whose']) => {
      for (const match of masked.matchAll(pattern)) {
        const end = match.index + match[0].length;
        // In a list, or as an example, a place is not what is spoken of.
        if (
          whose !== 'own' &&
          /^(?:等|、|和|及|与|,? and other|市?等|举办|发布的|召开| (?:West|East|North|South|Bay)\b|城西|湾)/.test(
            masked.slice(end),
          )
        )
          continue;
        found.push({ start: match.index, end, whose });
      }
    };
    // One pattern of all names would be tried at every character.
    const named = (names: readonly string[]) => names.filter((name) => masked.includes(name));
    const others = named(this.#others);
    if (others.length > 0) take(any(others), 'other');
    for (const [names, city] of this.#cities) if (named(names).length > 0) take(any(names), { city });
    take(this.#own, 'own');
    take(bodies, 'other');
    take(bodiesByKind, 'other');
    take(nations, 'other');
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    // 浙江大学 is not 浙江, and 江苏全省 is 江苏.
    return found.filter(
      (each, index) =>
        !found.some((other, at) => at !== index && covers(other, each)) &&
        !(
          each.whose === 'own' &&
          found.some(
            ({ whose, end }) =>
              whose === 'other' &&
              /^[省市]?(?:去年|今年|当年|\d{4}年)?$/.test(masked.slice(end, each.start)) &&
              end <= each.start,
          ) &&
          masked.startsWith('全', each.start)
        ),
    );
  }
}

function covers(a: Subject, b: Subject): boolean {
  return a.start <= b.start && a.end >= b.end && a.end - a.start > b.end - b.start;
}

function any(names: readonly string[]): RegExp {
  const parts = [...names]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .map((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /^\p{Script=Han}/u.test(name) ? escaped : `(?<![\\p{L}])${escaped}(?![\\p{L}])`;
    });
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'gu');
}
