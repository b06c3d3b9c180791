/** A date as a text has it; what it leaves open is undefined. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  /** The last year of a span. */
  readonly lastYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** What something is measured from: "over 2020", 比2020年. */
  readonly isBaseline: boolean;
  /** From then on: "since 2021". */
  readonly isStart: boolean;
  /** Lies ahead for the text: "by 2030", 到2030年. */
  readonly isAhead: boolean;
  /** Of somebody's beginnings, said by the way: ", founded in 2017,". */
  readonly isHistory: boolean;
}

type Found = { -readonly [Key in keyof DateMention]?: DateMention[Key] } & { start: number; end: number };

const planDigits = '一二三四五六七八九';

/** The dates in a text, in their order: Chinese, and those of languages whose months `Intl` knows. */
export function findDates(text: string, languages: readonly string[]): DateMention[] {
  const found: Found[] = [];
  const take = (pattern: RegExp, read: (match: RegExpMatchArray) => Omit<Found, 'start' | 'end'> | undefined) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index ?? 0;
      const end = start + match[0].length;
      if (found.some((each) => each.start < end && start < each.end)) continue;
      const date = read(match);
      if (date) found.push({ start, end, ...date });
    }
  };
  take(/(?<!\d)((?:19|20)\d{2})年?\s?(?:[—–~～至到-]+|――)\s?((?:19|20)\d{2})年?(?!\d)/g, ([, year, lastYear]) => ({
    year: Number(year),
    lastYear: Number(lastYear),
  }));
  take(/(?<!\d)((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?(?:底|末|年底)?/g, numbers);
  take(/(?<![\d年])(\d{1,2})月(\d{1,2})[日号]/g, ([, month, day]) => ({ month: Number(month), day: Number(day) }));
  take(/(?<=[今当同]年)(\d{1,2})月/g, ([, month]) => ({ month: Number(month) }));
  take(/“?十([一二三四五六七八九])五”?/g, ([, nth]) => plan(11 + planDigits.indexOf(nth ?? '一')));
  take(/\b(\d{1,2})th Five-Year Plan/gi, ([, nth]) => plan(Number(nth)));
  // 如今 ends what an earlier date began.
  take(
    /如今|目前|眼下|当前|现在|现已|现有|迄今|至今|时下|\b(?:now|nowadays|today|currently|at present|to date)\b/gi,
    () => ({}),
  );
  const months = monthNames(languages);
  const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
  const monthOf = (name: string | undefined) => months.get(name?.toLowerCase() ?? '') ?? 0;
  take(
    new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:of )?(${names})(?!\\p{L})(?:,? ((?:19|20)\\d{2}))?`,
      'giu',
    ),
    ([, day, name, year]) => ({
      day: Number(day),
      month: monthOf(name),
      ...(year && { year: Number(year) }),
    }),
  );
  take(
    new RegExp(`(?<!\\p{L})(${names})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? ((?:19|20)\\d{2}))?`, 'giu'),
    ([, name, day, year]) => ({
      day: Number(day),
      month: monthOf(name),
      ...(year && { year: Number(year) }),
    }),
  );
  take(new RegExp(`(?<!\\p{L})(${names})(?!\\p{L}),? (?:of )?((?:19|20)\\d{2})(?!\\d)`, 'giu'), ([, name, year]) => ({
    month: monthOf(name),
    year: Number(year),
  }));
  take(new RegExp(`(?<!\\p{L})(${names}) (?:of )?(?:this|that|the same) year`, 'giu'), ([, name]) => ({
    month: monthOf(name),
  }));
  take(
    /(?<![\d.,\p{L}$€£¥#/+-])((?:19|20)\d{2})(?![\d%‰]|[.,]\d|\s?[亿万家项个名人元条座]|\p{L}|[-–]\d{1,3}(?!\d))/gu,
    numbers,
  );
  found.sort((a, b) => a.start - b.start);
  return found.map((each) => ({
    ...each,
    isBaseline:
      /(?:比|较|相比|与|同|对比|over|than (?:in|at|for)|(?:compared|relative) (?:with|to)|(?<!\b(?:dat(?:es|ed?|ing)) (?:back )?)from|against|versus|vs\.?|(?:up|down|rise|percent|%|points?) on|above(?: that of)?|par rapport à|depuis)\s?(?:its |the |their )?(?:level (?:of|in) |figure (?:of|for) )?$/iu.test(
        text.slice(0, each.start),
      ) && !/^(?:年?(?:同期)?(?:持平|一样)|至|到)/.test(text.slice(each.end)),
    isHistory:
      /(?:\b(?:founded|incorporated|born)(?: [\p{L}-]+)?|[,(]\s?(?:established|set up|created|built|opened|formed|started)[^,()]{0,20}) (?:in |on )?$|(?:成立|创办|创立|始建|建成|建|生|诞生)于$/iu.test(
        text.slice(0, each.start),
      ) || /^\s?(?:成立|创办|创立|创建|建校|建院|建厂|出生|组建)/.test(text.slice(each.end)),
    isStart:
      /(?:自|从|since|(?<!\b(?:dat(?:es|ed?|ing)) )from)\s?$/iu.test(text.slice(0, each.start)) ||
      /^(?:以来|起|年以来)/.test(text.slice(each.end)),
    isAhead: /(?:[到至](?!了)|力争|争取|计划|by(?: the end of)?|until|target(?:s|ed)? for|for|d’ici(?: à)?)\s?$/iu.test(
      text.slice(0, each.start),
    ),
  }));
}

function numbers([, year, month, day]: RegExpMatchArray) {
  return { year: Number(year), ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}

/** The years of China's nth five-year plan. */
function plan(nth: number) {
  const year = 2021 + (nth - 14) * 5;
  return { year, lastYear: year + 4 };
}

const known = new Map<string, ReadonlyMap<string, number>>();

function monthNames(languages: readonly string[]): ReadonlyMap<string, number> {
  const key = languages.join(' ');
  const there = known.get(key);
  if (there) return there;
  const names = new Map<string, number>();
  for (const language of new Set([...languages, 'en'])) {
    for (const month of ['long', 'short'] as const) {
      for (let index = 0; index < 12; index += 1) {
        const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' }).formatToParts(
          Date.UTC(2024, index, 1),
        );
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '')
          .toLowerCase();
        if (name && /^\p{L}{3,}$/u.test(name) && !/\p{Script=Han}/u.test(name)) names.set(name, index + 1);
      }
    }
  }
  known.set(key, names);
  return names;
}
