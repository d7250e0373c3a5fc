import type { HerodotusStrings, QuestionRules } from './strings.js';
import { numberRules } from './time-rules.js';

const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter';
const lengths = ' (?:(?:hundred|thousand|million|billion) )?(?:years?|decades?|centur(?:y|ies))';
const span = '(?:years?|months?|weeks?|days?|time|centuries|century)';

const rules: QuestionRules = {
  lang: 'en',
  rules: [
    [
      '^(?:(?:many )?thank(?:s| you)(?: (?:very|so) much| a lot)?|cheers|how are you|who are you|hello|hi|hey|good (?:morning|day|evening|night)|(?:good)?bye|ok(?:ay)?|great|nice|cool|yes|no)[ ,!.]*$',
      '<talk>',
    ],
    ['[ ,]*please', ''],
    ['usa|u\\.s\\.(?:a\\.)?|the us', 'united states'],
    ['the uk', 'britain'],
    ['the un', 'united nations'],
    ...numberRules('two three four five six seven eight nine ten eleven twelve', lengths),
    ...numberRules('twenty thirty forty fifty sixty seventy eighty ninety', lengths, 20, 10),
    [`(?:an?|one)(?=${lengths} (?:ago|after|before|later|earlier))`, '1'],
    [`(\\d+${lengths}) (?:later|after (?:that|this|it))`, '<years>$1<after><that>'],
    [`(\\d+${lengths}) (?:earlier|before (?:that|this|it))`, '<years>$1<before><that>'],
    [`(\\d+${lengths}) (?:after|following)`, '<years>$1<after>'],
    [`(\\d+${lengths}) before`, '<years>$1<before>'],
    ['(?:current|present)(?= (?:year|decade|century))', 'this'],
    [
      '(?:yesterday|tomorrow|(?:a )?(?:few|some|many|several)(?: (?:years?|decades?|centuries))? ago|(?:this|last|next) (?:day|week|month)|next (?:year|decade|century))',
      '<unread>',
    ],
    ['what happened (?:when|as|while)', '<what>'],
    ['^(?:and|but|so|ok|okay)[ ,]*', '<also>'],
    ['^(?:name|list|show|enumerate)(?: me| us)?(?: all)?(?: of)?(?: the)?|^all(?: the)?', '<all>'],
    [
      '(?:very )?last(?! (?:\\d+ )?(?:year|decade|century))(?=.)|latest|newest|most recent(?:ly)?|recently',
      '<last>$&<so>',
    ],
    [
      '(?:very )?(?:first|earliest|oldest)(?!(?: (?:and|or|to) [a-z]+)?[- ](?:centur|millenni))',
      '<first>$&<so>',
    ],
    ['(?:what|how) about', '<also>'],
    ['how (?:long|many years|many months|many days|much time) ago', '<when>'],
    [`how (?:long|many ${span}|much ${span})(?: .{0,16}?)? between (.+?) and (.+)`, '<gap>$1<and>$2<end>'],
    [
      `how (?:long|many ${span}|much ${span})(?: was it)? from (.+?) (?:to|until) (.+)`,
      '<gap>$1<and>$2<end>',
    ],
    [`how (?:long|many ${span}|much ${span}) after (.+?) (?:was|were|did|came) (.+)`, '<gap>$1<and>$2<end>'],
    [`how long|how many ${span}|for how long|what (?:was|is) the (?:length|duration) of`, '<long>'],
    ['what happened (?:next|afterwards?|then|later|since)', '<after><that>'],
    [
      'what (?:did|does|has|have) (.+?) (?:lead to|led to|cause|bring about|bring|result in|change|achieve|trigger|give rise to|become of)',
      '<led>$1<end>',
    ],
    [
      'what (?:were|was|are|is) the (?:long[- ]term |lasting |main |immediate )?(?:consequences?|results?|effects?|outcomes?|aftermath|impact|legacy) of',
      '<led>',
    ],
    ['what (?:followed|came out of|resulted from|grew out of|came of|became of)', '<led>'],
    [
      'what (?:has |had )?(?:caused|led (?:up )?to|brought about|brought on|triggered|provoked|sparked)',
      '<why>',
    ],
    [
      'what (?:were|was|are|is) the (?:main )?(?:causes?|reasons?|origins?|grounds?|background) (?:of|for|behind|to)',
      '<why>',
    ],
    ['how (?:did|could) (.+?) (?:come about|come to pass|arise|begin|start|happen)', '<why>$1<end>'],
    ['how come|why|for what reason', '<why>'],
    ['(?:in|on|since|from) (?:what|which) (?:year|day|date|century|month|decade)', '<when>'],
    ['(?:what|which) (?:year|date|day|century|decade) (?:was|were|did|is)', '<when>'],
    ['when', '<when>'],
    ['(?:in|at) (?:what|which) (?:place|city|town|country|province)', '<where>'],
    ['where', '<where>'],
    ['who|whom|whose|which (?:person|people|leaders?)', '<who>'],
    [
      '(?:tell me|say|tell|anything|something) more(?: about)?|go on|more details?(?: about)?|what else',
      '<more>',
    ],
    ['between (.+?) and (.+)', '<between>$1<and>$2<end>'],
    ['from (?:the )?(\\d.*?) (?:to|until|till) (?:the )?(\\d.*)', '<between>$1<and>$2<end>'],
    ['in the (?!last |past |\\d)(.+?) (?:era|period|age|years)', '<during>$1<end>'],
    ['before|prior to|earlier than|preceding|preceded', '<before>'],
    ['until|up to|till', '<until>'],
    ['after|following|later than|afterwards', '<after>'],
    ['since', '<since>'],
    ['during|throughout|at the time of|in the (?:time|days|course) of|in the middle of', '<during>'],
    [
      `(?:in|on|by)(?= (?:the )?(?:year |early |late |mid[- ])?(?:(?:about |around |circa |c\\.? ?)?\\d|(?:${months})[ ,]))`,
      '<in>',
    ],
    [
      'what (?:happened|took place|occurred|went on|was going on|do you know about|do we know about|is known (?:of|about))',
      '<what>',
    ],
    ['(?:tell|talk to) (?:me|us) (?:about|of)|(?:describe|explain|summari[sz]e)', '<what>'],
    ['what|which', '<what>'],
    [
      'that|this(?! (?:year|decade|century))|it|these|those|they|them|he|him|she|her|then|there|its|their|his',
      '<that>',
    ],
  ],
  stop:
    'a an the of in on at to for by with from and or but is are was were be been being am do does did done doing have ' +
    'has had having as how much many into over under about not no yes can could would should will shall may might must ' +
    'any some all every each other another such than too very also just only ever still yet already me my i we our ' +
    'you your tell say know history event events happen happened happening happens begin began begun begins start ' +
    'started starts end ended ends take took taken place occur occurred exactly actually really important importantly ' +
    'main major big biggest key significant thing things story please called so here when where who why what which ' +
    'recent come came go went last lasted long ago year years time times get got become became make made era period s',
  same: [
    'die dies died dying death dead',
    'ussr soviet',
    'america american states',
    'britain british england english',
    'kill killed killing killings murder murdered',
    'fight fought war wars battle',
    'defeat defeated beat',
    'founding founded found establish established',
    'conquer conquered conquest',
    'invade invaded invasion',
    'explode exploded explosion',
    'fly flew flight',
    'join joined joining accession',
    'hunger famine starve starved starvation',
    'quake earthquake',
    'virus coronavirus covid',
    'farm farms farming agriculture',
  ],
  near: [
    ['invade invaded invasion', 'war intervention occupation conquest attack'],
    ['attack attacked occupy occupied occupation', 'war invasion invade'],
    ['kill killed killing destroy destroyed', 'die extinct extinction death disappear'],
  ],
  leaning:
    'it its they their these those this that he his she her such both others another but yet still so thus then there here ' +
    'instead however meanwhile nor and also neither even',
  lives: 'die died dies dying death dead born birth',
  reasons:
    'because since cause caused causes reason reasons why led lead explain explaining owing due therefore response answer ' +
    'fear feared hoping hoped wanted meant aim aimed prompted provoked result after',
};

export const strings: HerodotusStrings = {
  heading: 'Ask the history',
  knows: (history, events, time) => `Answers from “${history}”: ${events}, ${time}.`,
  partly: (events) => `It looks through the ${events} that matter most.`,
  question: 'Your question',
  ask: 'Ask',
  suggestions: 'You could ask',
  here: 'Answered on this page: your question is sent nowhere.',
  sentTo: (host) => `Your question, and the events found for it, are sent to ${host}.`,
  conversation: 'Conversation',
  asked: 'You asked:',
  answered: 'Answer:',
  answering: 'Answering …',
  stop: 'Stop',
  stopped: 'Stopped.',
  clear: 'Clear conversation',
  readAloud: 'Read aloud',
  stopReading: 'Stop reading',
  showMore: (count) => `Show ${count} more`,

  date: (title, time) => `“${title}”: ${time}.`,
  place: (title, place) => `“${title}”: ${place}.`,
  noPlace: (title) => `The history gives no place for “${title}”.`,
  lasted: (title, duration, time) => `“${title}” lasted ${duration}: ${time}.`,
  noDuration: (title, time) => `The history does not say how long “${title}” lasted; its date is ${time}.`,
  gap: (from, to, gap) => `From “${from}” to “${to}”: ${gap}.`,
  causes: (title) => `What led to “${title}”, as the history tells it:`,
  noCauses: (title) => `The history names no cause of “${title}”. What it does tell:`,
  effects: (title) => `What “${title}” led to, as the history tells it:`,
  noEffects: (title) => `The history names nothing that “${title}” led to. Next in time came:`,
  noMore: (title) => `The history tells no more of “${title}”.`,
  found: (time, events) => `${time}: ${events}.`,
  foremost: 'The most important of them:',
  underway: (time) => `Nothing in the history is dated ${time} itself; under way at that time:`,
  nothingThen: (time) => `The history tells of nothing in that time (${time}).`,
  untoldThen: (time) => `Of that the history tells nothing. What it tells of that time (${time}):`,
  elsewhere: (time) => `Of that the history tells nothing in this time (${time}). At other times:`,
  nearly: 'Not quite that, but the history tells this:',
  untold: 'The history does not tell that.',
  couldAsk: 'It could answer these:',
  unclear:
    'Nothing has been said yet that this could refer to. Ask about an event, a time, a place or a person.',
  canAsk: 'Ask about an event, a time, a place or a person.',
  noTime: 'Which time that is was not understood. Name a year, a century or a full date.',
  before: (title) => `Before “${title}”`,
  after: (title) => `After “${title}”`,
  during: (title) => `During “${title}”`,

  failures: {
    network: (host) => `${host} could not be reached. Check your connection, then ask again.`,
    timeout: (host) => `${host} did not answer in time. Ask again in a moment.`,
    stalled: (host) => `The answer of ${host} came to a halt. Ask again for the whole of it.`,
    cut: (host) => `The answer of ${host} broke off. Ask again for the whole of it.`,
    busy: (host) => `${host} is answering too many questions just now. Wait a minute, then ask again.`,
    server: (host) => `${host} has a fault of its own. Try again later.`,
    refused: (host) => `${host} did not accept this page. Whoever runs the page has to check its key.`,
    request: (host) =>
      `${host} did not understand the request. Whoever runs the page has to check its settings.`,
    nonsense: (host) =>
      `${host} sent something that is no answer. Whoever runs the page has to check the address.`,
    empty: (host) => `${host} sent an answer without words. Ask in other words.`,
    address: () =>
      'The address of the answering service is not right. Whoever runs the page has to correct it.',
  },
  unloaded: 'What answers here could not be loaded. Check your connection, then ask again.',
  instead: 'What the history itself tells:',
  dropped: (count) =>
    count === 1
      ? '1 citation named no event of this history and was left out.'
      : `${count.toLocaleString('en')} citations named no event of this history and were left out.`,
  uncited: 'This answer names no event of the history; check it before you rely on it.',
  language: 'English',

  askCauses: (title) => `What led to “${title}”?`,
  askEffects: (title) => `What followed “${title}”?`,
  askWhen: (title) => `When was “${title}”?`,
  askBetween: (from, to) => `What happened between ${from} and ${to}?`,
  askPlace: (place) => `What happened in ${place}?`,
  rules,
};
