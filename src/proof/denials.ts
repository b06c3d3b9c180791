/** Says of the report that something is not in it. */
const denial = {
  zh: /报告.*?(?:没有?|[并尚]?未|不(?:曾|含|包|涉|提|写|说))|(?:没有|[查找看]不到|未见).*?报告|^(?:[也并而但却]|只是)*(?:没有?|未)(?:有|写|说|讲|给|提|列|载|记|印|含|公布|披露|交代|注明|涉及)*(?=[^，]*\d)/u,
  en: /\b(?:(?:does|do|did|is|are|was|were|has|have|had|can)(?:n['’]t|not| not| nowhere)(?: (?:yet|itself|anywhere|be|even))* (?:say|state|give|list|mention|contain|have|include|print|report|break|show|specify|cover|tell|name|record|publish|provide|disclose|offer|put|quote|cite|reveal|found|in the report)|(?:has|have|had|gives?|gave|contains?|offers?|includes?|provides?|prints?|lists?|states?|shows?|is|are|with) (?:no|nothing|neither)\b(?! (?:fewer|less|more))|silent (?:on|about)|(?:omits?|leaves? out|says? nothing))|^\s*(?:but |and |though )?(?:not|nor|none) (?:for|in|of)\b/iu,
};

/** The clauses of a sentence that say of the report what it does not have: what is dated or counted there claims nothing of it. */
export function findDenials(sentence: string): (clause: { readonly start: number; readonly end: number }) => boolean {
  if (!/报告|report/iu.test(sentence)) return () => false;
  const isChinese = /\p{Script=Han}/u.test(sentence);
  const clauses = [
    ...sentence.matchAll(
      isChinese ? /(?:[^，；：,;]|,(?=\d))+/gu : /(?:(?!\bbut\b)[^,;:—]|,(?=\d)|^but\b)+(?:but\b)?/giu,
    ),
  ].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }));
  const denied = clauses.filter(({ text }) => denial[isChinese ? 'zh' : 'en'].test(text.trim()));
  return ({ start, end }) => denied.some((each) => start >= each.start && end <= each.end);
}
