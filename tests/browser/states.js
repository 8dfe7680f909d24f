// Sites that a theme must bear: nothing in them, next to nothing, and more than anybody would write.
const day = (n) => new Date(Date.UTC(2025, 0, 1) + n * 864e5).toISOString().slice(0, 10);
/** YAML holds JSON, which needs no thought about quoting. */
const yaml = (fields) => Object.entries(fields).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('');

/** Registry entries and no brief. */
export const none = {
  'site.yaml': yaml({ title: 'Nothing yet', as_of: '2025-12-31' }),
  'content/companies/xiaomi.yaml': yaml({ name: 'Xiaomi', kind: 'automaker' }),
};

/** One brief, one fact. */
export const one = {
  'site.yaml': yaml({ title: 'One brief', as_of: '2025-12-31' }),
  'content/companies/xiaomi.yaml': yaml({ name: 'Xiaomi', kind: 'automaker' }),
  'content/articles/2025-03-05-xiaomi.md': '# Xiaomi looks abroad\n\nThe group means to sell its cars outside China by 2027.\n',
  'content/articles/2025-03-05-xiaomi.yaml': yaml({
    title: 'Xiaomi sets 2027',
    source: { publisher: 'The paper', language: 'en', rights: 'full' },
    targets: [{
      id: 'xiaomi/abroad', statement: 'Sell cars outside China', due: 2027, status: 'announced',
      evidence: 'sell its cars outside China by 2027',
    }],
  }),
};

const WORD = 'Kraftfahrzeughaftpflichtversicherungsgesellschaftsvorstandswahl';
const ATTACK = '</script><script>window.hacked=1</script>"><img src=x onerror="window.hacked=1">';
const LONG = `Fabrique Intergalactique d’Automobiles Électriques et de Machines Agricoles ${WORD} S.p.A. & Co. KG`;
const STATEMENT = 'Build, together with partners that were not named, a network of plants, outlets and workshops which reaches every town of '
  + `more than 50,000 people, ${WORD} among them, and sell 1,250,000 electric cars a year from it, whatever the tariffs then are`;
const ARABIC = 'تعتزم الشركة بيع سياراتها خارج الصين بحلول عام 2027، وقال رئيسها إن السوق الأوروبية هي الأولى.';
const CHINESE = '比亚迪在8月把2025年内部销量目标降至460万辆，公司没有回应。';

const brief = (n, title, article, fields, ending = 'md') => {
  const path = `content/articles/${day(n)}-brief-${n}`;
  return { [`${path}.${ending}`]: `# ${title}\n\n${article}\n`, [`${path}.yaml`]: yaml({ title, ...fields }) };
};
const source = (rights, language = 'en', more = {}) =>
  ({ publisher: `The ${WORD} Gazette & <b>Post</b>`, author: ATTACK, language, rights, url: `https://example.org/${WORD}/${WORD}`, ...more });

const FIGURES = Array.from({ length: 24 }, (_, n) => `In 2024 plant number ${n} of the group made ${n + 1},250 cars.`);
const loaded = {
  companies: ['long', 'hostile'],
  topics: ['electric', WORD.toLowerCase()],
  targets: [
    { id: 'long/network', statement: STATEMENT, due: 2030, status: 'announced', markets: ['north'], evidence: 'reach every town by 2030' },
    { id: 'hostile/attack', statement: ATTACK, due: '2025-06', status: 'announced', evidence: 'open the gate in June 2025' },
  ],
  presence: [{ company: 'long', markets: ['north', 'south'], stage: 'planned', since: 2025, evidence: 'reach every town by 2030' }],
  deals: [{ parties: ['long', 'hostile'], kind: 'joint-venture', date: '2025-01', statement: `${STATEMENT} ${WORD}`, evidence: 'reach every town by 2030' }],
  events: [{ date: '2025-06', title: ATTACK, kind: 'plant', companies: ['hostile'], evidence: 'open the gate in June 2025' }],
  figures: FIGURES.map((evidence, n) => ({
    metric: 'production', company: 'long', market: 'north', scope: `plant ${n} ${n === 3 ? WORD : ''}`.trim(), period: 2024, value: (n + 1) * 1000 + 250, evidence,
  })),
  quotes: [{ speaker_name: `Dr. ${WORD}`, speaker_role: ATTACK, text: `“We ${WORD}” & <i>others</i>`, translation: ATTACK }],
};
const BODY = [
  'The group will reach every town by 2030, and open the gate in June 2025.',
  `“We ${WORD}” &amp; &lt;i>others&lt;/i>, said its head.`, ATTACK, ...FIGURES,
  `| ${WORD} | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | ${WORD} | 3 | 4 | 5 | 6 |`,
  `\`\`\`\n${WORD} ${WORD} ${WORD}\n\`\`\``, `https://example.org/${WORD}/${WORD}`, `## ${WORD} ${WORD}`, `> ${WORD}`, `- ${WORD}\n  - ${WORD}`,
].join('\n\n');

/** Long words and names, other scripts, every kind of rights, mark-up for words, and lists of many pages. */
export const much = {
  'site.yaml': yaml({
    title: `Much ${WORD}`, tagline: ATTACK, as_of: '2025-12-31', page_size: 50, footer: `${WORD} ${ATTACK}`,
  }),
  'content/companies/long.yaml': yaml({ name: LONG, kind: 'automaker', home: 'north', summary: STATEMENT, website: `https://example.org/${WORD}` }),
  'content/companies/long.md': `${WORD}\n\n${ATTACK}\n`,
  'content/companies/hostile.yaml': yaml({ name: ATTACK, kind: 'brand', home: 'south', parent: 'long' }),
  'content/companies/byd.yaml': yaml({ name: 'BYD', names: { zh: '比亚迪' }, kind: 'automaker' }),
  'content/markets/north.yaml': yaml({ name: `The ${WORD} Union`, kind: 'region' }),
  'content/markets/south.yaml': yaml({ name: ATTACK, kind: 'region' }),
  'content/people/head.yaml': yaml({ name: `${WORD} ${WORD}`, role: ATTACK, company: 'long' }),
  'content/models/car.yaml': yaml({ name: `${WORD} ${ATTACK}`, company: 'long', segment: WORD }),
  ...brief(300, `Much of everything ${WORD}`, BODY, { ...loaded, summary: `${WORD} ${ATTACK}`, people: ['head'], models: ['car'], source: source('full') }),
  ...brief(301, ATTACK, BODY, { ...loaded, source: source('quotes') }),
  ...brief(302, 'A link and no words', BODY, { ...loaded, source: source('link') }),
  ...brief(303, 'From an Arabic paper', ARABIC, {
    source: source('full', 'ar', { title: 'سيارات' }),
    targets: [{ id: 'byd/abroad', statement: 'Sell cars outside China', due: 2027, status: 'announced', evidence: 'بيع سياراتها خارج الصين بحلول عام 2027' }],
    quotes: [{ speaker_name: 'رئيس', indirect: true, text: 'إن السوق الأوروبية هي الأولى', translation: 'Europe comes first' }],
  }),
  ...brief(304, 'From a Chinese paper', CHINESE, {
    source: source('full', 'zh'),
    targets: [{ id: 'byd/sales-2025', statement: 'Sell 4.6 million cars', due: 2025, status: 'announced', evidence: '2025年内部销量目标降至460万辆' }],
  }),
  ...Object.assign({}, ...Array.from({ length: 130 }, (_, n) => brief(n, `Brief ${n} on ${n % 9 ? 'the group' : WORD}`, `On day ${n} it sold ${n + 2} cars.`, {
    companies: ['long'], markets: ['north'], topics: ['electric'], source: { publisher: 'The paper', language: 'en', rights: 'full' },
    events: [{ date: day(n), title: `Sold ${n + 2} cars`, kind: 'other', companies: ['long'], evidence: `it sold ${n + 2} cars` }],
  }))),
};
