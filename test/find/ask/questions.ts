/*
 * What is asked of the histories in `data/`, and the events that a right answer is drawn from.
 * Written from the histories before the code was tried on it; what is answered wrong stays in the list.
 */
export interface Case {
  readonly ask: string;
  /** The reader's, where it is not English. */
  readonly lang?: string;
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
  // what is not in it, of a time that is
  { ask: 'Who won the World Cup in 1966?', untold: true, lead: 'untold-then' },
  { ask: 'What did Napoleon do in 1975?', untold: true, lead: 'untold-then' },
  { ask: 'Who won the World Cup in 1930?', untold: true, lead: 'nothing-then' },
  { ask: 'what is the capital of France?', untold: true, lead: 'untold' },
  { ask: 'Who was the president of Brazil?', untold: true },
  { ask: 'What happened in 2023?', events: ['covid-19', 'belt-and-road', 'us-trade-war'], lead: 'window' },
  // first, last, all
  { ask: 'what was the most recent event?', first: ['population-decline'] },
  { ask: 'what was the first event?', first: ['founding'] },
  { ask: 'When was the last earthquake?', first: ['wenchuan-earthquake'], lead: 'date' },
  { ask: 'When was the first national census?', first: ['census-1953'], lead: 'date' },
  { ask: 'Name all earthquakes', events: ['tangshan-earthquake', 'wenchuan-earthquake'] },
  { ask: 'What happened before the first atomic bomb?', events: ['great-famine'], lead: 'window' },
  { ask: 'thanks', untold: true, lead: 'talk' },
  { ask: 'When did Deng die?', lead: 'nearly' },
  { ask: 'When did Mao die?', first: ['death-of-mao'], lead: 'date' },
  { ask: 'When did Hong Kong return to China?', first: ['hong-kong-handover'], lead: 'date' },
  { ask: 'When did China invade Vietnam?', first: ['sino-vietnamese-war'], lead: 'date' },
  { ask: 'What happened recently?', first: ['population-decline'] },
  { ask: 'What happened a few years ago?', untold: true, lead: 'no-time' },
  { ask: 'Thank you very much!', untold: true, lead: 'talk' },
  { ask: 'What happened last week?', untold: true, lead: 'no-time' },
  { ask: 'Was geschah letzte Woche?', lang: 'de', untold: true, lead: 'no-time' },
  { ask: 'Que s’est-il passé la semaine dernière ?', lang: 'fr', untold: true, lead: 'no-time' },
  { ask: '¿Qué pasó la semana pasada?', lang: 'es', untold: true, lead: 'no-time' },
  { ask: 'Что произошло на прошлой неделе?', lang: 'ru', untold: true, lead: 'no-time' },
  { ask: 'ماذا حدث الأسبوع الماضي؟', lang: 'ar', untold: true, lead: 'no-time' },
  { ask: 'هفتهٔ گذشته چه شد؟', lang: 'fa', untold: true, lead: 'no-time' },
  { ask: 'Geçen hafta ne oldu?', lang: 'tr', untold: true, lead: 'no-time' },
  { ask: 'Keçən həftə nə baş verdi?', lang: 'az', untold: true, lead: 'no-time' },
  { ask: 'Çfarë ndodhi javën e kaluar?', lang: 'sq', untold: true, lead: 'no-time' },
  { ask: 'რა მოხდა გასულ კვირას?', lang: 'ka', untold: true, lead: 'no-time' },
  { ask: '上周发生了什么？', lang: 'zh', untold: true, lead: 'no-time' },
  { ask: '上個星期發生了什麼？', lang: 'zh-Hant', untold: true, lead: 'no-time' },
  { ask: '第一颗原子弹是什么时候？', lang: 'zh', first: ['first-atomic-bomb'], lead: 'date' },
  { ask: '谢谢', lang: 'zh', untold: true, lead: 'talk' },
  { ask: '1976年发生了什么？', lang: 'zh', events: ['tangshan-earthquake', 'death-of-mao'] },
  { ask: '最近的事件是什麼？', lang: 'zh-Hant', first: ['population-decline'] },
];

const georgia: readonly Case[] = [
  { ask: 'When did Stalin die?', lead: 'nearly' },
  { ask: 'Wann starb Stalin?', lang: 'de', lead: 'nearly' },
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
  {
    ask: 'What happened between 300 and 100 BCE?',
    events: ['vani-gold', 'pharnavaz-and-kartli'],
    lead: 'window',
  },
  { ask: 'What happened 8000 years ago?', events: ['neolithic-wine'] },
  { ask: 'What happened 100 years ago?', events: ['august-uprising'] },
  { ask: 'What happened in the 12th and 13th centuries?', events: ['battle-of-didgori', 'reign-of-tamar'] },
  { ask: 'What happened on 9 April?', events: ['april-1989', 'independence-restored'] },
  { ask: 'What happened on April 9th?', events: ['april-1989', 'independence-restored'] },
  { ask: 'What happened in the ’90s?', events: ['abkhazia-war', 'independence-restored'] },
  { ask: 'What happened in 97?', untold: true, lead: 'no-time' },
  { ask: 'when was the last war?', first: ['august-war-2008'], lead: 'date' },
  { ask: 'Name all wars', events: ['abkhazia-war', 'august-war-2008'] },
  { ask: 'Why did the last war happen?', events: ['abkhazia-war', 'rose-revolution'], lead: 'causes' },
  { ask: 'When did the Red Army invade?', first: ['red-army-invasion'], lead: 'date' },
  { ask: 'Wer war Königin Tamar?', lang: 'de', first: ['reign-of-tamar'] },
  { ask: 'Wer war die Königin Tamar?', lang: 'de', first: ['reign-of-tamar'] },
  { ask: 'Wann war die Schlacht von Didgori?', lang: 'de', first: ['battle-of-didgori'], lead: 'date' },
  { ask: 'Wann wurde der Eiffelturm gebaut?', lang: 'de', untold: true },
  { ask: 'Was geschah im 12. und 13. Jahrhundert?', lang: 'de', events: ['reign-of-tamar'] },
  { ask: 'Qui était la reine Tamar ?', lang: 'fr', first: ['reign-of-tamar'] },
  { ask: '¿Quién fue la reina Tamar?', lang: 'es', first: ['reign-of-tamar'] },
  { ask: 'Quel fut le dernier événement ?', lang: 'fr', first: ['election-and-protests-2024'] },
  { ask: '¿Qué pasó hace cien años?', lang: 'es', events: ['august-uprising'] },
  { ask: 'Какое было последнее событие?', lang: 'ru', first: ['election-and-protests-2024'] },
  { ask: 'Son olay neydi?', lang: 'tr', first: ['election-and-protests-2024'] },
  { ask: 'როდის იყო ბოლო ომი?', lang: 'ka', first: ['august-war-2008'] },
  { ask: 'ماذا حدث في القرن الثاني عشر؟', lang: 'ar', events: ['battle-of-didgori'] },
  { ask: 'آخرین رویداد چه بود؟', lang: 'fa', first: ['election-and-protests-2024'] },
];

const afghanistan: readonly Case[] = [
  { ask: 'When did Alexander die?', first: ['alexander'], lead: 'nearly' },
  { ask: 'When were the Buddhas of Bamiyan destroyed?', first: ['buddhas-destroyed'] },
  { ask: 'Why did the Taliban rise?', events: ['civil-war', 'refugees'], lead: 'causes' },
  { ask: 'What happened in Herat?', events: ['timurid-herat'] },
  { ask: 'Where was Rumi born?', first: ['rumi-born'] },
  { ask: 'What followed the Saur revolution?', events: ['soviet-war'], lead: 'effects' },
  { ask: 'What happened before Alexander?', events: ['achaemenid-conquest'] },
  { ask: 'Why did the Soviet army invade?', first: ['saur-revolution'], lead: 'causes' },
  { ask: 'Soviet invasion', first: ['soviet-war'] },
  { ask: 'who invaded in 1979?', first: ['soviet-war'] },
  { ask: 'When did the Soviets invade?', first: ['soviet-war'], lead: 'date' },
  { ask: 'What did the Soviet invasion lead to?', events: ['refugees', 'civil-war'], lead: 'effects' },
  { ask: 'When did the Mongols invade?', first: ['mongol-invasion'], lead: 'date' },
  { ask: 'Why did the Americans invade?', events: ['taliban-rise'], lead: 'causes' },
  { ask: 'When was the First Anglo-Afghan War?', first: ['first-anglo-afghan-war'], lead: 'date' },
  { ask: 'What happened in the 5th and 4th centuries BCE?', events: ['alexander'] },
  { ask: 'What happened between 330 and 250 BC?', events: ['alexander', 'ashoka-edicts'] },
  { ask: 'What happened ten years after 1949?', events: ['women-unveiled-1959'] },
  { ask: 'What happened last year?', events: ['war-with-pakistan'] },
  { ask: 'What happened this century?', events: ['us-intervention', 'fall-of-the-republic'] },
  { ask: 'Who invaded Brazil?', untold: true },
  { ask: 'Why did Napoleon invade?', lead: 'nearly' },
];

const albania: readonly Case[] = [
  { ask: 'When did Skanderbeg die?', first: ['death-of-skanderbeg'], lead: 'date' },
  { ask: 'When did Skanderbeg die?', first: ['death-of-skanderbeg'] },
  { ask: 'What happened in 48 BCE?', events: ['battle-of-dyrrachium-48-bce'] },
  { ask: 'What happened after the pyramid crisis?', events: ['kosovo-refugees'] },
  { ask: 'When did Albania join NATO?', first: ['nato-membership'], lead: 'date' },
  { ask: 'When did the Italians invade?', first: ['italian-invasion'] },
  { ask: 'What was the first school?', first: ['korce-school'] },
  { ask: 'What happened between 250 and 160 BCE?', events: ['teuta-war', 'gentius-defeated'] },
  { ask: 'Çfarë ndodhi në shekujt XV dhe XVI?', lang: 'sq', events: ['league-of-lezhe', 'meshari'] },
  { ask: 'When was the last census?', first: ['census-2023'] },
];

const azerbaijan: readonly Case[] = [
  { ask: 'Why was there an oil boom in Baku?', events: ['first-drilled-well'], lead: 'causes' },
  { ask: 'Who was Nizami?', first: ['nizami'] },
  { ask: 'What happened in the 12th century?', events: ['nizami', 'momine-khatun'] },
  { ask: 'Name all earthquakes', events: ['ganja-earthquake', 'shamakhi-earthquake'] },
  { ask: 'What happened two hundred years ago?', events: ['turkmenchay'] },
  { ask: 'XII və XIII əsrlərdə nə baş verdi?', lang: 'az', events: ['nizami', 'mongols'] },
  { ask: 'When was the last war over Karabakh?', first: ['karabakh-war-2020', 'karabakh-2023'] },
  { ask: 'təşəkkürlər', lang: 'az', untold: true, lead: 'talk' },
];

const deepTime: readonly Case[] = [
  { ask: 'What happened 66 million years ago?', says: 'asteroid' },
  { ask: 'What happened in 1492?', events: ['holocene'], lead: 'underway' },
  { ask: 'what killed the dinosaurs?', first: ['chicxulub'] },
  { ask: 'What happened between 500 and 400 million years ago?', events: ['land-plants'], lead: 'window' },
  { ask: 'from 300 to 200 Ma', events: ['end-permian-extinction', 'first-dinosaurs'], lead: 'window' },
  { ask: 'What happened between 3 and 2 billion years ago?', events: ['great-oxidation'], lead: 'window' },
  { ask: 'Was geschah vor 66 Millionen Jahren?', lang: 'de', events: ['chicxulub'] },
  { ask: '6600万年前发生了什么？', lang: 'zh', events: ['chicxulub'] },
  { ask: 'Que s’est-il passé il y a 500 à 400 millions d’années ?', lang: 'fr', events: ['land-plants'] },
];

export const cases: Readonly<Record<string, readonly Case[]>> = {
  'peoples-republic-of-china': china,
  georgia,
  afghanistan,
  albania,
  azerbaijan,
  'deep-time': deepTime,
};
