/** Traditional forms that stand beside numbers. */
const simplified: Readonly<Record<string, string>> = {
  億: '亿',
  萬: '万',
  約: '约',
  餘: '余',
  點: '点',
  兩: '两',
  個: '个',
  項: '项',
  種: '种',
  處: '处',
  幣: '币',
  負: '负',
  過: '过',
  數: '数',
  無: '无',
  圓: '元',
};

/** Half-width forms, one form of dashes, waves and apostrophes, traditional characters as simplified ones. */
export function plain(text: string): string {
  return text
    .replace(/(?<=[a-z米])([²³])/gi, (each) => (each === '²' ? '2' : '3'))
    .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, (power) => `^${power.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(/[\u2212\u2010-\u2015]/g, '-')
    .replace(/[~\u301c\u223c]/g, '~')
    .replace(/[\u2018\u2019\u2032\u02bc`´]/g, "'")
    .replace(/[億萬約餘點兩個項種處幣負過數無圓]/g, (each) => simplified[each] ?? each)
    .replace(/\s+/g, ' ')
    .trim();
}
