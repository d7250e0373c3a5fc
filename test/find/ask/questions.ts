/*
 * What is asked of the histories in `data/`, and the events that a right answer is drawn from.
 * Written from the histories before the code was tried on it; what is answered wrong stays in the list.
 */
export interface Case {
  readonly ask: string;
  /** Ids that must all be among the events that are told. */
  readonly events?: readonly string[];
  /** Any of these is right, as the first event told. */
  readonly first?: readonly string[];
  /** What the answer leads with. */
  readonly lead?: string;
  /** A sentence of the answer has this. */
  readonly says?: string;
  /** The history does not tell: nothing may be told. */
  readonly untold?: true;
}

const china: readonly Case[] = [
  // when
  { ask: 'When was the People’s Republic founded?', first: ['founding'], lead: 'date' },
  { ask: 'When did the Great Leap Forward begin?', first: ['great-leap-forward'], lead: 'date' },
  { ask: 'When did Mao die?', first: ['death-of-mao'] },
  { ask: 'In what year did China explode its first atomic bomb?', first: ['first-atomic-bomb'] },
  { ask: 'when did nixon visit china', first: ['nixon-visit'] },
  { ask: 'When was Hong Kong handed over?', first: ['hong-kong-handover'] },
  { ask: 'When did China join the WTO?', first: ['wto-accession'] },
  { ask: 'When was the Wenchuan earthquake?', first: ['wenchuan-earthquake'], lead: 'date' },
  { ask: 'When was the first crewed space flight?', first: ['shenzhou-5'] },
  { ask: 'When was the university entrance examination restored?', first: ['gaokao-restored'] },
  // where
  { ask: 'Where was the Bandung Conference?', first: ['bandung-conference'], lead: 'place' },
  { ask: 'Where did the Tangshan earthquake happen?', first: ['tangshan-earthquake'], lead: 'place' },
  { ask: 'Where is the Great Wall Station?', first: ['great-wall-station'], lead: 'place' },
  { ask: 'Where did Lin Biao die?', first: ['lin-biao-incident'] },
  // who
  { ask: 'Who proclaimed the People’s Republic?', first: ['founding'], says: 'Mao' },
  { ask: 'Who won the Nobel Prize for artemisinin?', first: ['tu-youyou-nobel'], says: 'Tu Youyou' },
  { ask: 'Who were the Gang of Four?', first: ['gang-of-four-arrest', 'gang-of-four-trial'] },
  { ask: 'Who commanded the Chinese troops in Korea?', first: ['korean-war'], says: 'Peng Dehuai' },
  { ask: 'Who warned of rapid population growth?', first: ['census-1953'], says: 'Ma Yinchu' },
  // why, by causes
  { ask: 'Why did the Great Famine happen?', events: ['great-leap-forward', 'great-famine'], lead: 'causes' },
  {
    ask: 'Why did the Sino-Soviet split happen?',
    events: ['sino-soviet-treaty', 'great-leap-forward', 'taiwan-strait-crisis-1958'],
    lead: 'causes',
  },
  {
    ask: 'What caused the Cultural Revolution?',
    events: ['great-leap-forward', 'lushan-conference', 'sino-soviet-split'],
    lead: 'causes',
  },
  {
    ask: 'What led to the arrest of the Gang of Four?',
    events: ['death-of-mao', 'tiananmen-1976'],
    lead: 'causes',
  },
  { ask: 'Why was there an earthquake in Tangshan?', first: ['tangshan-earthquake'], lead: 'no-causes' },
  {
    ask: 'How did the Great Leap Forward come about?',
    events: ['collectivisation', 'anti-rightist-campaign'],
    lead: 'causes',
  },
  // what followed, by causes
  { ask: 'What followed the Hundred Flowers Campaign?', first: ['anti-rightist-campaign'], lead: 'effects' },
  {
    ask: 'What did the Great Leap Forward lead to?',
    events: ['great-famine', 'lushan-conference'],
    lead: 'effects',
  },
  {
    ask: 'What were the consequences of the split?',
    events: ['third-front', 'cultural-revolution', 'sino-soviet-border-conflict'],
    lead: 'effects',
  },
  {
    ask: 'What followed Nixon’s visit?',
    events: ['us-normalization', 'china-japan-normalisation'],
    lead: 'effects',
  },
  // time
  {
    ask: 'What happened between 1955 and 1962?',
    events: ['great-famine', 'sino-soviet-split'],
    lead: 'window',
  },
  { ask: 'What happened before the split?', events: ['great-famine'], lead: 'window' },
  {
    ask: 'What happened in the 1960s?',
    events: ['cultural-revolution', 'first-atomic-bomb'],
    lead: 'window',
  },
  { ask: 'What happened on 16 October 1964?', first: ['first-atomic-bomb'] },
  { ask: 'What happened on 5 August 1965?', events: ['third-front', 'sino-soviet-split'], lead: 'underway' },
  {
    ask: 'What happened after 2019?',
    events: ['poverty-campaign', 'tiangong-station', 'population-decline'],
  },
  { ask: 'What happened in 1976?', events: ['tangshan-earthquake', 'death-of-mao', 'gang-of-four-arrest'] },
  {
    ask: 'What happened during the Cultural Revolution?',
    events: ['death-of-mao', 'nixon-visit'],
    lead: 'window',
  },
  { ask: 'What happened after Mao’s death?', events: ['gang-of-four-arrest', 'reform-and-opening'] },
  { ask: 'What happened in May 1989?', events: ['gorbachev-visit', 'tiananmen-1989'] },
  { ask: 'Which constitutions were adopted after 1950?', events: ['constitution-1954', 'constitution-1982'] },
  {
    ask: 'What wars did China fight between 1960 and 1980?',
    events: ['sino-indian-war', 'sino-vietnamese-war'],
  },
  { ask: 'What happened in science in the 1960s?', events: ['first-atomic-bomb', 'synthetic-insulin'] },
  // places
  { ask: 'What happened in Shanghai?', events: ['synthetic-insulin'] },
  { ask: 'What happened in Tibet?', events: ['tibet-incorporation', 'tibetan-uprising'] },
  { ask: 'What happened at Lop Nur?', events: ['first-atomic-bomb', 'first-hydrogen-bomb'] },
  // how long
  { ask: 'How long did the Korean War last?', first: ['korean-war'], lead: 'duration' },
  {
    ask: 'How long was it between the atomic bomb and the hydrogen bomb?',
    events: ['first-atomic-bomb', 'first-hydrogen-bomb'],
    lead: 'gap',
  },
  {
    ask: 'How many years were there between the founding and the death of Mao?',
    events: ['founding', 'death-of-mao'],
    lead: 'gap',
  },
  // about
  { ask: 'Tell me about hybrid rice', first: ['hybrid-rice'] },
  { ask: 'What was the household responsibility system?', first: ['household-responsibility'] },
  { ask: 'Three Gorges Dam', first: ['three-gorges-dam'] },
  { ask: 'What is known about malaria?', first: ['project-523-artemisinin', 'tu-youyou-nobel'] },
  { ask: 'How many people were counted in the first census?', first: ['census-1953'], says: '582 million' },
  { ask: 'When was the Lushan conferance?', first: ['lushan-conference'] },
  // what it does not tell
  { ask: 'Who won the 1998 World Cup?', untold: true },
  { ask: 'What happened before 1940?', untold: true },
  { ask: 'When was the Eiffel Tower built?', untold: true },
  { ask: 'What did Napoleon do in Russia?', untold: true },
  { ask: 'What happened in the 3rd century BCE?', untold: true },
  { ask: 'How do I bake bread?', untold: true },
  { ask: 'What is the recipe for dumplings?', untold: true },
  { ask: 'What happened in Buenos Aires?', untold: true },
];

const georgia: readonly Case[] = [
  { ask: 'What happened in the 3rd century BCE?', events: ['vani-gold'] },
  { ask: 'What happened in the first century BCE?', first: ['pompey-in-iberia'] },
  { ask: 'When did Georgia become Christian?', first: ['christianisation-of-kartli'] },
  { ask: 'Who was Queen Tamar?', first: ['reign-of-tamar'] },
  { ask: 'What led to the treaty of Georgievsk?', first: ['kartli-kakheti-union'], lead: 'causes' },
  { ask: 'What happened in Mtskheta?', events: ['pharnavaz-and-kartli', 'christianisation-of-kartli'] },
  { ask: 'What happened between 1100 and 1250?', events: ['battle-of-didgori', 'reign-of-tamar'] },
  { ask: 'How long did the war in South Ossetia last?', first: ['south-ossetia-war'], lead: 'duration' },
  { ask: 'Where was the earliest wine made?', first: ['neolithic-wine'] },
  { ask: 'What happened in 6000 BCE?', events: ['neolithic-wine'] },
  { ask: 'When was Tokyo founded?', untold: true },
];

const afghanistan: readonly Case[] = [
  { ask: 'When were the Buddhas of Bamiyan destroyed?', first: ['buddhas-destroyed'] },
  { ask: 'Why did the Taliban rise?', events: ['civil-war', 'refugees'], lead: 'causes' },
  { ask: 'What happened in Herat?', events: ['timurid-herat'] },
  { ask: 'Where was Rumi born?', first: ['rumi-born'] },
  { ask: 'What followed the Saur revolution?', events: ['soviet-war'], lead: 'effects' },
  { ask: 'What happened before Alexander?', events: ['achaemenid-conquest'] },
];

const albania: readonly Case[] = [
  { ask: 'When did Skanderbeg die?', first: ['death-of-skanderbeg'] },
  { ask: 'What happened in 48 BCE?', events: ['battle-of-dyrrachium-48-bce'] },
  { ask: 'What happened after the pyramid crisis?', events: ['kosovo-refugees'] },
  { ask: 'When did Albania join NATO?', first: ['nato-membership'], lead: 'date' },
];

const azerbaijan: readonly Case[] = [
  { ask: 'Why was there an oil boom in Baku?', events: ['first-drilled-well'], lead: 'causes' },
  { ask: 'Who was Nizami?', first: ['nizami'] },
  { ask: 'What happened in the 12th century?', events: ['nizami', 'momine-khatun'] },
];

const deepTime: readonly Case[] = [
  { ask: 'What happened 66 million years ago?', says: 'asteroid' },
  { ask: 'What happened in 1492?', events: ['holocene'], lead: 'underway' },
];

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'peoples-republic-of-china': china,
  georgia,
  afghanistan,
  albania,
  azerbaijan,
  'deep-time': deepTime,
};
