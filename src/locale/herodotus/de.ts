import { agoRules, monthRules, numberRules, ordinalRules, presentRules } from './time-rules.js';
import type { HerodotusStrings, QuestionRules } from './strings.js';

const rules: QuestionRules = {
  lang: 'de',
  capitals: true,
  rules: [
    [
      '^(?:(?:vielen )?dank(?:e)?(?: schön| sehr)?|hallo|guten (?:tag|morgen|abend)|tschüss?|auf wiedersehen|ok(?:ay)?|gut|super|ja|nein)[ ,!.]*$',
      '<talk>',
    ],
    [
      'gestern|vor (?:ein paar|einigen|wenigen|vielen) (?:tagen|wochen|monaten|jahren|jahrzehnten|jahrhunderten)|(?:diese|letzte|vorige|vergangene|nächste)[nrs]? (?:woche|monat)|(?:nächste|kommende)[ns]? (?:jahr|jahrzehnt|jahrhundert)',
      '<unread>',
    ],
    ['[ ,]*bitte', ''],
    ...monthRules('januar februar märz april mai juni juli august september oktober november dezember'),
    ['v(?:\\.|or) ?(?:chr|u\\. ?z)(?:\\.|istus)?|vor (?:christus|unserer zeit(?:rechnung)?)', 'bce'],
    ['n(?:\\.|ach) ?chr(?:\\.|istus)?', 'ce'],
    [
      '(?:zwischen |vo[nm] )?(?:dem )?(\\d+)\\.? ?(?:jahrhundert )?(?:und|bis(?: zum)?|[-–]) ?(?:dem )?(\\d+)\\. ?jahrhundert(?:s|en?)?',
      '$1–$2th century',
    ],
    ['(\\d+)\\. ?jahrhunderts?', '$1th century'],
    ['(\\d+)\\. ?jahrtausends?', '$1th millennium'],
    ...ordinalRules(
      'erste[sn]? zweite[sn]? dritte[sn]? vierte[sn]? fünfte[sn]? sechste[sn]? siebte[sn]? achte[sn]? neunte[sn]? zehnte[sn]? elfte[sn]? zwölfte[sn]? dreizehnte[sn]? vierzehnte[sn]? fünfzehnte[sn]? sechzehnte[sn]? siebzehnte[sn]? achtzehnte[sn]? neunzehnte[sn]? zwanzigste[sn]? einundzwanzigste[sn]?',
      (ordinal) => `${ordinal} jahrhunderts?`,
    ),
    ['((?:\\d\\d)?\\d0)er(?:n)?(?:[- ]jahren?)?', '$1s'],
    ...ordinalRules(
      'zehner zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger',
      (ordinal) => `${ordinal}(?:n|[- ]?jahren?)`,
      '#0s',
    ),
    ...numberRules('zwei drei vier fünf sechs sieben acht neun zehn', ' jahre'),
    ['(?:ein)?hundert(?= jahre)', '100'],
    ['(?:ein)?tausend(?= jahre)', '1000'],
    ...agoRules({
      scales: '(?:tausend|tsd\\.?) (?:millionen|mio\\.?) (?:milliarden|mrd\\.?)',
      range: '(?:zwischen |von |vor )*# ?(?:und|bis|[-–]) ?(?:vor )?& @ jahren?(?: vor heute)?',
      pattern: 'vor (?:etwa |rund |ca\\. )?# @ jahren',
      years: 'vor (?:etwa |rund |ca\\. )?# jahren',
    }),
    ['(\\d+) jahre (?:danach|später)', '<years>$1<after><that>'],
    ['(\\d+) jahre (?:davor|zuvor|vorher|früher)', '<years>$1<before><that>'],
    ['(\\d+) jahre nach', '<years>$1<after>'],
    ['(\\d+) jahre vor', '<years>$1<before>'],
    ...presentRules(
      'diese[sm] jahr',
      '(?:letzte|vorige|vergangene)[sn]? jahr',
      'diese[sm] jahrzehnt',
      '(?:letzte|vorige|vergangene)[sn]? jahrzehnt',
      'diese[sm] jahrhundert',
      '(?:letzte|vorige|vergangene)[sn]? jahrhundert',
    ),
    ['^(?:und|aber|also)[ ,]*', '<also>'],
    ['^(?:nenne?|liste|zeige?)(?: mir)?(?: alle)?|^alle', '<all>'],
    ['(?:aller)?letzte[nrsm]?|jüngste[nrsm]?|neue?ste[nrsm]?', '<last>$&<so>'],
    ['(?:aller)?erste[nrsm]?|frühe?ste[nrsm]?|älteste[nrsm]?', '<first>$&<so>'],
    ['was ist mit', '<also>'],
    [
      'wie(?: lange| ?viele jahre| ?viel zeit) (?:lag(?:en)?|verging(?:en)?|war(?:en)?(?: es)?) zwischen (.+?) und (.+)',
      '<gap>$1<and>$2<end>',
    ],
    ['wie lange(?: dauerten?)?|wie ?viele (?:jahre|monate|tage|wochen)', '<long>'],
    ['was (?:geschah|passierte|kam|war) (?:danach|dann|darauf|anschließend|später)', '<after><that>'],
    ['was (?:geschah|passierte|kam|war) (?:davor|zuvor|vorher)', '<before><that>'],
    ['danach|darauf', '<after><that>'],
    ['davor|zuvor|vorher', '<before><that>'],
    [
      'wozu (?:führten?|hat(?:ten)?)|wohin führten?|was folgte (?:auf|aus)|was (?:waren|war|sind) die (?:folgen?|auswirkungen?|ergebnisse?|konsequenzen?) (?:von|des|der)?',
      '<led>',
    ],
    ['was (?:bewirkte|löste (.+?) aus)', '<led>$1'],
    [
      'was (?:führte zu(?:r|m)?|verursachte|bewirkte)|(?:warum|weshalb|wieso|weswegen)|wie kam es zu(?:r|m)?|was (?:waren|war|sind) die (?:ursachen?|gründe?) (?:von|für|des|der)?',
      '<why>',
    ],
    ['wann|in welchem (?:jahr|monat|jahrhundert)|an welchem tag|seit wann', '<when>'],
    ['wo|wohin|woher|an welchem ort|in welcher stadt', '<where>'],
    ['wer|wen|wem|wessen', '<who>'],
    [
      '(?:erzähl(?:e|en sie)?|sag(?:e|en sie)?)(?: mir)? mehr(?: über)?|mehr (?:dazu|darüber)|was noch|weiter',
      '<more>',
    ],
    ['zwischen (.+?) und (.+)', '<between>$1<and>$2<end>'],
    ['von (\\d.*?) bis (\\d.*)', '<between>$1<and>$2<end>'],
    ['vor|bevor', '<before>'],
    ['nach|nachdem', '<after>'],
    ['seit', '<since>'],
    ['bis', '<until>'],
    ['während|zur zeit|im laufe|unter(?= der)', '<during>'],
    [
      '(?:im|in|am|um)(?: (?:den|dem|jahre?|frühen|späten))*(?= (?:\\d|january|february|march|april|may|june|july|august|september|october|november|december))',
      '<in>',
    ],
    [
      'was (?:geschah|passierte|ereignete sich|ist (?:geschehen|passiert)|war los|weiß man über)|erzähl(?:e|en sie)?(?: mir)? (?:von|über)|was (?:war|waren|ist|sind)|erkläre?',
      '<what>',
    ],
    ['was|welche[rsmn]?', '<what>'],
    ['das|dies(?:e[rsmn]?)?|es|sie|er|ihn|ihm|ihr|jene[rsmn]?|dort|damals|da', '<that>'],
  ],
  stop: 'der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf zu zur zum von vom mit für bei aus über unter nach vor ist war waren sind wurde wurden worden wird werden hat hatte haben hatten gab geben es sich nicht auch so wie als kam kommen fand statt geschah geschehen passiert passierte ereignete begann beginnen endete enden dauerte wichtig wichtige wichtigsten ereignisse ereignis geschichte jahr jahre jahren',
  lives: 'starb gestorben sterben tod todes geboren geburt',
  reasons: 'weil da denn deshalb daher grund gründe ursache ursachen führte wegen aufgrund folge',
  leaning: 'er sie es dies diese dieser dieses das sein seine ihr ihre dort damals danach auch doch aber',
};

export const strings: HerodotusStrings = {
  heading: 'Die Geschichte fragen',
  knows: (history, events, time) => `Antwortet aus „${history}“: ${events}, ${time}.`,
  partly: (events) => `Durchsucht werden die wichtigsten: ${events}.`,
  question: 'Ihre Frage',
  ask: 'Fragen',
  suggestions: 'Sie könnten fragen',
  here: 'Die Antwort entsteht auf dieser Seite: Ihre Frage wird nirgendwohin gesendet.',
  sentTo: (host) => `Ihre Frage und die dazu gefundenen Ereignisse werden an ${host} gesendet.`,
  conversation: 'Gespräch',
  asked: 'Ihre Frage:',
  answered: 'Antwort:',
  answering: 'Die Antwort kommt …',
  stop: 'Anhalten',
  stopped: 'Angehalten.',
  clear: 'Gespräch löschen',
  readAloud: 'Vorlesen',
  stopReading: 'Nicht weiter vorlesen',
  showMore: (count) => `${count} weitere zeigen`,

  date: (title, time) => `„${title}“: ${time}.`,
  place: (title, place) => `„${title}“: ${place}.`,
  noPlace: (title) => `Die Geschichte nennt keinen Ort für „${title}“.`,
  lasted: (title, duration, time) => `Dauer von „${title}“: ${duration} (${time}).`,
  noDuration: (title, time) =>
    `Wie lange „${title}“ dauerte, sagt die Geschichte nicht; das Datum ist ${time}.`,
  gap: (from, to, gap) => `Von „${from}“ bis „${to}“: ${gap}.`,
  causes: (title) => `Was nach dieser Geschichte zu „${title}“ führte:`,
  noCauses: (title) => `Eine Ursache von „${title}“ nennt die Geschichte nicht. Sie erzählt:`,
  effects: (title) => `Wozu „${title}“ nach dieser Geschichte führte:`,
  noEffects: (title) => `Eine Folge von „${title}“ nennt die Geschichte nicht. Als Nächstes kam:`,
  noMore: (title) => `Mehr erzählt die Geschichte nicht über „${title}“.`,
  found: (time, events) => `${time}: ${events}.`,
  foremost: 'Die wichtigsten davon:',
  underway: (time) => `Nichts in der Geschichte ist auf ${time} selbst datiert; im Gange war damals:`,
  nothingThen: (time) => `Aus dieser Zeit (${time}) erzählt die Geschichte nichts.`,
  untoldThen: (time) => `Davon erzählt die Geschichte nichts. Aus dieser Zeit (${time}) erzählt sie:`,
  elsewhere: (time) => `Davon erzählt die Geschichte aus dieser Zeit (${time}) nichts. Aus anderen Zeiten:`,
  nearly: 'Nicht ganz das, aber die Geschichte erzählt dies:',
  untold: 'Das erzählt die Geschichte nicht.',
  couldAsk: 'Dies könnte sie beantworten:',
  unclear:
    'Noch wurde nichts gesagt, worauf sich das beziehen könnte. Fragen Sie nach einem Ereignis, einer Zeit, einem Ort oder einem Menschen.',
  canAsk: 'Fragen Sie nach einem Ereignis, einer Zeit, einem Ort oder einem Menschen.',
  noTime:
    'Welche Zeit gemeint ist, wurde nicht verstanden. Nennen Sie ein Jahr, ein Jahrhundert oder ein volles Datum.',
  before: (title) => `Vor „${title}“`,
  after: (title) => `Nach „${title}“`,
  during: (title) => `Während „${title}“`,

  failures: {
    network: (host) => `${host} ist nicht erreichbar. Prüfen Sie Ihre Verbindung und fragen Sie noch einmal.`,
    timeout: (host) => `${host} hat nicht rechtzeitig geantwortet. Fragen Sie gleich noch einmal.`,
    stalled: (host) =>
      `Die Antwort von ${host} kam ins Stocken. Fragen Sie noch einmal, um sie ganz zu erhalten.`,
    cut: (host) => `Die Antwort von ${host} brach ab. Fragen Sie noch einmal, um sie ganz zu erhalten.`,
    busy: (host) =>
      `${host} beantwortet gerade zu viele Fragen. Warten Sie eine Minute und fragen Sie noch einmal.`,
    server: (host) => `${host} hat selbst eine Störung. Versuchen Sie es später wieder.`,
    refused: (host) =>
      `${host} hat diese Seite abgewiesen. Wer die Seite betreibt, muss ihren Schlüssel prüfen.`,
    request: (host) =>
      `${host} hat die Anfrage nicht verstanden. Wer die Seite betreibt, muss ihre Einstellungen prüfen.`,
    nonsense: (host) =>
      `${host} hat etwas gesendet, das keine Antwort ist. Wer die Seite betreibt, muss die Adresse prüfen.`,
    empty: (host) => `${host} hat eine Antwort ohne Worte gesendet. Fragen Sie mit anderen Worten.`,
    address: () =>
      'Die Adresse des Antwortdienstes stimmt nicht. Wer die Seite betreibt, muss sie berichtigen.',
  },
  unloaded:
    'Was hier antwortet, konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und fragen Sie noch einmal.',
  instead: 'Was die Geschichte selbst erzählt:',
  dropped: (count) =>
    count === 1
      ? '1 Verweis nannte kein Ereignis dieser Geschichte und wurde weggelassen.'
      : `${count.toLocaleString('de')} Verweise nannten kein Ereignis dieser Geschichte und wurden weggelassen.`,
  uncited:
    'Diese Antwort nennt kein Ereignis der Geschichte; prüfen Sie sie, bevor Sie sich darauf verlassen.',
  language: 'German',

  askCauses: (title) => `Was führte zu „${title}“?`,
  askEffects: (title) => `Was folgte auf „${title}“?`,
  askWhen: (title) => `Wann war „${title}“?`,
  askBetween: (from, to) => `Was geschah zwischen ${from} und ${to}?`,
  askPlace: (place) => `Was geschah in ${place}?`,
  rules,
};
