/**
 * Words for one thing in a report on science and technology, in Chinese and English: by them "R&D spending" in a draft is
 * known for 研发经费投入 in a report. Each is looked for in labels and drafts alike; what a label says beside them is looked
 * for as it stands.
 */
export const concepts: Readonly<Record<string, RegExp>> = {
  research: /研发|研究与试验发展|研究开发|R ?& ?D|research[- ]and[- ]development|research/giu,
  spending:
    /经费|投入(?!使用|运行|运营|产出)|支出|开支|花费|花了|投了|掏出|砸下|拿出|spend(?:s|ing)?\b|spent|expenditures?|outlays?|invest(?:s|ed|ing|ments?)\b|\bmoney\b|\bbill\b|(?<=\b)puts?\b(?=.{0,60}\binto\b)|poured|budget/giu,
  intensity: /强度|intensity|\bratio\b/giu,
  gdp: /GDP|生产总值|gross domestic product|economic output/giu,
  fiscal:
    /财政|fiscal|public (?:money|purse|spending|funds|outlays?|coffers)|government (?:spending|outlays?|money)|budget|treasury|exchequer/giu,
  science: /科技|科学|科创|scien(?:ce|tific)|sci-tech|\bS&T\b/giu,
  technology: /科技|技术|科创|technolog(?:y|ies|ical)|sci-tech|\btech\b|\bS&T\b/giu,
  innovation: /创新|科创|innovat(?:ion|ive)/giu,
  growth: /增速|增长|增幅|年均|grow(?:s|n|th|ing)?\b|grew|increas\w+|expand\w*/giu,
  yearly: /年均|平均每年|每年|annual(?:ly)?|(?:a|per|each|every) year|yearly/giu,
  average: /年均|平均|average[sd]?/giu,
  target: /目标|预期|(?<!要求|主攻)任务|targets?|goals?|\baim(?:s|ed)?\b|objective/giu,
  fund: /母?基金|fund(?:s)?[- ]of[- ]funds|\bFOF\b|\bfund\b/giu,
  'fund-of-funds': /母基金|funds?[- ]of[- ]funds|\bFOF\b|master fund|parent fund/giu,
  laboratory: /实验室|laborator(?:y|ies)|\blabs?\b/giu,
  national:
    /全国(?=重点|城市|文明)|国家(?=重点|实验|级)|国家级|state[- ]level|\bstate\b(?= key)|national(?:ly)?(?![- ]?(?:champion|innov))/giu,
  provincial: /全省(?=重点)|省级|省(?=重点实验室)|provincial|province-level/giu,
  key: /重点(?=实验室|高校|建设)|\bkey\b/giu,
  joint: /联合(?=实验|攻关)|共建|joint(?:ly)?\b/giu,
  partner: /伙伴计划|“伙伴|结对|partner(?:s|ship)?\b/giu,
  mutual:
    /互聘|双聘|互派|cross[- ]appoint\w*|mutual(?:ly)?|shared appointments?|joint(?:ly)? (?:hired|employed|appointed)/giu,
  researcher:
    /研发人员|科研人员|研究人员|科研工作者|科研人才|R ?& ?D (?:personnel|staff|workers?|people|employees)|research(?:ers?| (?:staff|personnel|workers))|scientists/giu,
  employed: /就业|从业|employ(?:ed|ees|ment)\b|in work\b|workforce|\bworkers?\b|people at work|labou?r force/giu,
  'per-10000':
    /每(?:1|一)?万[名人个]|每万|(?:per|every) (?:10[, ]?000|ten thousand)|(?:out )?of every (?:10[, ]?000|ten thousand)/giu,
  institution: /研发机构|科研机构|institut(?:ion|e)s?|R ?& ?D (?:bod(?:y|ies)|cent(?:re|er)s|organi[sz]ations)/giu,
  'new-type': /新型(?=研发|科研)|new[- ]types?|new[- ]style|new kinds?/giu,
  city: /城市|设区市|地级?市|[0-9]市|\bcit(?:y|ies)\b|municipalit(?:y|ies)/giu,
  satellite: /卫星|satellites?/giu,
  launch:
    /发射|升空|入轨|上天|launch\w*|lift(?:ed)?[- ]?off|lofted|(?:went|goes|go) (?:up|into orbit)|blast(?:ed)? off/giu,
  first: /首发|首批|首次|首个|第一批|\bfirst\b|\b1st\b|initial|inaugural/giu,
  constellation: /三体|星座|constellation|three-body/giu,
  approval:
    /立项|approv\w*|project start|(?:started|began|launched|kicked off) the project|kick-?off|green[- ]?light|go-ahead|drawing board|inception/giu,
  orbit: /入轨|轨道|orbits?|space/giu,
  'high-tech': /高新技术|高技术产业|high[- ]tech(?:nology)?|hi-tech/giu,
  industrial: /规上|规模以上|工业|above[- ]scale|above[- ]designated[- ]size|industrial|industry/giu,
  'added-value': /增加值|value[- ]added|added value/giu,
  share:
    /占比|比重|比例|份额|占|shares?\b|percentage(?! point)|proportion|account(?:s|ed|ing)? for|ma(?:ke|kes|de|king) up|represent\w*/giu,
  rise: /提高|提升|升幅|上升|增加了|\brise[ns]?\b|\brose\b|\bup\b|gain(?:s|ed)?\b|higher|increas\w+|climb\w*|added\b/giu,
  'three-new': /三新|three[- ]new/giu,
  enterprise: /企业|公司|\bfirms?\b|compan(?:y|ies)|enterprises?|business(?:es)?|corporat\w+/giu,
  'five-measures':
    /五项|5项|五个|5个(?=百分)|(?:five|5) (?:measures|indicators|respects|areas|items|metrics|yardsticks|counts)/giu,
  measure: /指标|measures?|indicators?|metrics?|yardsticks?/giu,
  patent: /专利|patents?/giu,
  consortium: /联合体|consorti(?:a|um|ums)/giu,
  leading: /龙头|领军企业|leading (?:firms|compan\w+|enterprises)|industry leaders|flagship/giu,
  organisation: /单位|成员|organi[sz]ations?|members?\b|bodies/giu,
  pooling: /整合|汇聚|pool(?:s|ed|ing)?\b|resources?|资源|bring(?:s|ing)? together|brought together/giu,
  'manufacturing-cluster': /制造业集群|产业集群|(?:manufacturing|industr\w+) clusters?/giu,
  'science-cluster':
    /科技集群|创新集群|科学技术集群|(?:technology|science|innovation|S&T|tech) clusters?|world's clusters/giu,
  cover: /覆盖|\bcover(?:s|ed|ing)?\b|spread across|present in|reach(?:es)? all/giu,
  'proof-of-concept': /概念验证|proofs?[- ]of[- ]concept/giu,
  talent: /人才|talents?\b|talented/giu,
  attraction: /吸引|attract\w*|magnets?|draw(?:ing)? talent/giu,
  ranking: /榜|排行|排名|位次|ranking|rank(?:s|ed)?\b|league table|\blist\b|index/giu,
  commissioner:
    /特派员|commissioners?|(?:technology|science|sci-tech) (?:specialists?|envoys?|correspondents?|agents)|special(?:ist)? (?:envoys?|agents?)|specialists?\b|envoys?\b/giu,
  dispatch:
    /派遣|选派|派出|下派|累计派|派驻|\bsent\b|\bsend(?:s|ing)?\b|dispatch\w*|\bposted\b|deploy\w*|postings?|assignments?|seconded/giu,
  project: /项目|projects?|schemes?/giu,
  variety: /品种|良种|variet(?:y|ies)|strains|breeds|cultivars/giu,
  technique: /新技术|技术(?=.{0,4}(?:推广|超|逾))|techniques?|new technolog\w+/giu,
  spreading: /推广|普及|spread\w*|promot\w+|popularis\w+|disseminat\w+|introduc\w+|roll(?:ed)? out/giu,
  authorised:
    /授权(?!专利)|认定权|认定资格|authori[sz]\w*|empower\w*|entitled|licen[sc]ed to|granted the (?:power|right)/giu,
  assessment: /认定|评价|认账|assess\w*|certif\w+|evaluat\w+|recogni[sz]\w+|judge/giu,
  quota: /名额|指标|配额|\bplaces\b|quotas?|\bslots\b|\bspots\b/giu,
  corridor: /走廊|corridors?/giu,
  area: /面积|土地|地域|国土|地盘|(?<=[%％])的地(?!\p{Script=Han})|\bland\b|\barea\b|territory|surface/giu,
  'big-science':
    /大科学装置|大科学设施|科学装置|重大科技基础设施|big[- ]science|(?:major|large|mega)[- ]?scien\w+ facilit\w+|mega-?science|science facilit\w+/giu,
  'national-laboratory': /国家实验室|national laborator(?:y|ies)|national labs?\b/giu,
  university: /高校|院校|双一流|universit(?:y|ies)|colleges?/giu,
  'double-first-class': /双一流|double[- ]first/giu,
  capability:
    /创新能力|innovation (?:capab\w+|capacit\w+|strength|power|prowess)|innovative (?:capab\w+|capacit\w+)|(?<!city |cities' )capabilit\w+/giu,
  'city capability': /城市(?:综合)?能力|(?:city|cities'|urban) capab\w+/giu,
  regional: /区域|regional/giu,
  'top-100': /百强|top[- ](?:100|hundred)|100 (?:best|strongest)|hundred (?:best|strongest)/giu,
  champion: /冠军|champions?/giu,
  manufacturing: /制造业|manufactur\w+/giu,
  'single-product': /单项|single[- ](?:product|item|category)|niche/giu,
  consecutive: /连续|蝉联|in a row|running\b|consecutive|straight\b|successive|on end/giu,
  membrane: /膜法|膜(?=水|技术|分离)|membranes?/giu,
  water: /水处理|water/giu,
  country: /个国家|国家(?=和地区)|countr(?:y|ies)|nations/giu,
  hypergravity: /超重力|hyper-?gravity/giu,
  gravity: /重力|gravity/giu,
  worldwide: /全球|世界|global(?:ly)?|world(?:wide|'s|’s)?\b/giu,
  count: /数量|家数|\bnumber(?: of)?|\bcount/giu,
  centrifuge: /离心机|离心|centrifug\w+/giu,
  'in-use':
    /启用|投用|投入使用|运行|in(?:to)? (?:use|service|operation)|opened|began work|start(?:ed|s)? work|switched on/giu,
  legislation: /立法|法规|决定|decision|legislat\w+|\blaws?\b|ordinance/giu,
  delta: /长三角|Yangtze/giu,
  aid: /援疆|对口支援|(?:scien\w+|technolog\w+|paired|team-based)? ?\baid\b|assistance/giu,
  xinjiang: /援疆|新疆|阿克苏|Xinjiang|Aksu/giu,
  pilot: /试点|\bpilot/giu,
  centre: /中心|cent(?:re|er)s?\b/giu,
  dragons: /六小龙|little dragons/giu,
  fame: /走红|出圈|横空出世|爆红|火了|\bfame\b|famous|made (?:their )?name|burst on/giu,
};
