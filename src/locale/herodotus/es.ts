import { agoRules, monthRules, numberRules, ordinalRules, presentRules } from './time-rules.js';
import type { HerodotusStrings, QuestionRules } from './strings.js';

const rules: QuestionRules = {
  rules: [
    ['[ ,]*por favor', ''],
    ['*[¿¡]', ''],
    ...monthRules(
      'enero febrero marzo abril mayo junio julio agosto se[p]?tiembre octubre noviembre diciembre',
    ),
    [
      '(\\d{1,2}) de (january|february|march|april|may|june|july|august|september|october|november|december) del? (\\d+)',
      '$1 $2 $3',
    ],
    [
      '(january|february|march|april|may|june|july|august|september|october|november|december) del? (\\d+)',
      '$1 $2',
    ],
    ['a\\. ?(?:de )?c\\.?|antes de (?:cristo|nuestra era)|a\\. ?n\\. ?e\\.?', 'bce'],
    ['d\\. ?(?:de )?c\\.?|despues de cristo', 'ce'],
    [
      '(?:entre )?(?:los |el |del )?siglos? ([ivx]+|\\d+) (?:y|al?|hasta|[-–])(?: el)? ?(?:siglo )?([ivx]+|\\d+)',
      '$1–$2 century',
    ],
    ['siglo ([ivx]+|\\d+)', '$1 century'],
    ...ordinalRules(
      'primero? segundo tercero? cuarto quinto sexto septimo octavo noveno decimo undecimo duodecimo',
      (ordinal) => `(?:siglo ${ordinal}|${ordinal} siglo)`,
    ),
    ['([ivx]+|\\d+) milenio', '$1 millennium'],
    ['(?:los )?(?:años|decada de(?: los)?) ((?:\\d\\d)?\\d0)', '$1s'],
    ...ordinalRules(
      'diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
      (ordinal) => `(?:los )?(?:años|decada de los) ${ordinal}`,
      '#0s',
    ),
    ...numberRules('dos tres cuatro cinco seis siete ocho nueve diez', ' años'),
    ['cien(?= años)', '100'],
    ['mil(?= años)', '1000'],
    ...agoRules({
      scales: 'mil millon(?:es)? mil\\smillones',
      range: '(?:hace )?(?:entre |de )?# (?:y|a) & @ (?:de )?años(?: atras)?',
      pattern: 'hace (?:unos )?# @ (?:de )?años',
      years: 'hace (?:unos )?# años',
    }),
    ['(\\d+) años (?:despues|mas tarde)(?= *$)', '<years>$1<after><that>'],
    ['(\\d+) años antes(?= *$)', '<years>$1<before><that>'],
    ['(\\d+) años despues del?', '<years>$1<after>'],
    ['(\\d+) años antes del?', '<years>$1<before>'],
    ...presentRules(
      'este año',
      '(?:el )?año pasado',
      'esta decada',
      '(?:la )?decada pasada',
      'este siglo',
      '(?:el )?siglo pasado',
    ),
    ['^(?:y|pero|entonces)[ ,]*', '<also>'],
    ['que hay de|que tal', '<also>'],
    [
      'cuanto(?:s años| tiempo|s meses|s dias) (?:paso|pasaron|hubo|hay|transcurrio|transcurrieron)?(?: años)? ?entre (.+?) y (.+)',
      '<gap>$1<and>$2<end>',
    ],
    [
      'cuanto (?:tiempo )?(?:duro|duraron)|cuanto tiempo|cuantos (?:años|meses|dias|siglos)(?: duro| duraron)?',
      '<long>',
    ],
    [
      '(?:que (?:paso|ocurrio|sucedio) )?(?:despues|luego|mas tarde|a continuacion)(?=$|[ ?]*$)',
      '<after><that>',
    ],
    ['(?:que (?:paso|ocurrio|sucedio) )?(?:antes)(?=$|[ ?]*$)', '<before><that>'],
    [
      'a que (?:condujo|llevo|dio lugar)|que (?:siguio|vino despues) (?:a|de)l?|que (?:consecuencias|efectos|resultados) tuv(?:o|ieron)|cuales (?:fueron|son) las (?:consecuencias|efectos|resultados) del?|que provoco(?= (?:el|la|los|las) .+$)(?=.*<never>)',
      '<led>',
    ],
    [
      'que (?:condujo|llevo|dio lugar) al?|que (?:causo|provoco|origino|desencadeno)|por que|cuales (?:fueron|son) las (?:causas|razones) del?|a que se debio|debido a que',
      '<why>',
    ],
    ['cuando|en que (?:año|fecha|siglo|dia|mes)|desde cuando', '<when>'],
    ['donde|en que (?:lugar|ciudad|sitio)|adonde', '<where>'],
    ['quienes|quien|a quien', '<who>'],
    [
      '(?:dime|cuentame|digame|cuenteme) mas(?: sobre| de)?|mas (?:detalles|informacion)(?: sobre)?|que mas',
      '<more>',
    ],
    ['entre (.+?) y (.+)', '<between>$1<and>$2<end>'],
    ['(?:de|desde) (\\d.*?) (?:a|hasta) (\\d.*)', '<between>$1<and>$2<end>'],
    ['antes del?|previo al?', '<before>'],
    ['despues del?|tras|luego de', '<after>'],
    ['desde|a partir de', '<since>'],
    ['hasta', '<until>'],
    ['durante|en (?:tiempos|la epoca) del?|a lo largo del?', '<during>'],
    [
      '(?:en|el|hacia)(?: (?:el|los|la|año|principios de|finales de))*(?= (?:\\d|[ivx]+ (?:century|millennium)|january|february|march|april|may|june|july|august|september|october|november|december))',
      '<in>',
    ],
    [
      'que (?:paso|ocurrio|sucedio|acontecio|se sabe (?:de|sobre))|(?:hablame|cuentame|hableme|cuenteme) (?:de|sobre)|que (?:fue|es|era|son|fueron)|explica',
      '<what>',
    ],
    ['que|cual(?:es)?', '<what>'],
    ['eso|esto|ello|esa|ese|esta|este|esos|esas|el|ella|ellos|ellas|alli|ahi|entonces', '<that>'],
  ],
  stop: 'el la los las un una unos unas y o de del a al en con por para sin sobre es son fue fueron era eran ser ha han habia hubo hay se su sus no que lo le les como mas muy empezo comenzo termino acabo ocurrio paso sucedio tuvo lugar importante importantes acontecimientos hechos eventos historia año años',
  reasons: 'porque pues debido causa causas razon razones motivo condujo llevo tras',
  leaning: 'el ella ello ellos este esta esto esos su sus pero tambien asi entonces',
};

export const strings: HerodotusStrings = {
  heading: 'Preguntar a la historia',
  knows: (history, events, time) => `Responde a partir de «${history}»: ${events}, ${time}.`,
  partly: (events) => `Busca en los más importantes: ${events}.`,
  question: 'Su pregunta',
  ask: 'Preguntar',
  suggestions: 'Podría preguntar',
  here: 'Se responde en esta página: su pregunta no se envía a ningún sitio.',
  sentTo: (host) => `Su pregunta y los acontecimientos hallados para ella se envían a ${host}.`,
  conversation: 'Conversación',
  asked: 'Su pregunta:',
  answered: 'Respuesta:',
  answering: 'Llega la respuesta…',
  stop: 'Detener',
  stopped: 'Detenido.',
  clear: 'Borrar la conversación',
  readAloud: 'Leer en voz alta',
  stopReading: 'Dejar de leer',
  showMore: (count) => `Mostrar ${count} más`,

  date: (title, time) => `«${title}»: ${time}.`,
  place: (title, place) => `«${title}»: ${place}.`,
  noPlace: (title) => `La historia no indica ningún lugar para «${title}».`,
  lasted: (title, duration, time) => `«${title}» duró ${duration}: ${time}.`,
  noDuration: (title, time) => `La historia no dice cuánto duró «${title}»; su fecha es ${time}.`,
  gap: (from, to, gap) => `De «${from}» a «${to}»: ${gap}.`,
  causes: (title) => `Lo que condujo a «${title}», según esta historia:`,
  noCauses: (title) => `La historia no nombra ninguna causa de «${title}». Lo que cuenta:`,
  effects: (title) => `A lo que condujo «${title}», según esta historia:`,
  noEffects: (title) => `La historia no nombra nada a lo que condujera «${title}». A continuación vino:`,
  noMore: (title) => `La historia no cuenta más sobre «${title}».`,
  found: (time, events) => `${time}: ${events}.`,
  foremost: 'Los más importantes:',
  underway: (time) => `Nada en la historia lleva esa misma fecha (${time}); entonces estaba en curso:`,
  nothingThen: (time) => `La historia no cuenta nada de ese tiempo (${time}).`,
  untoldThen: (time) => `De eso la historia no cuenta nada. De ese tiempo (${time}) cuenta:`,
  elsewhere: (time) => `De eso la historia no cuenta nada en ese tiempo (${time}). En otros momentos:`,
  nearly: 'No exactamente eso, pero la historia cuenta esto:',
  untold: 'La historia no lo cuenta.',
  couldAsk: 'Podría responder a esto:',
  unclear:
    'Aún no se ha dicho nada a lo que eso pueda referirse. Pregunte por un acontecimiento, una época, un lugar o una persona.',
  noTime: 'No se ha entendido de qué tiempo se trata. Indique un año, un siglo o una fecha completa.',
  before: (title) => `Antes de «${title}»`,
  after: (title) => `Después de «${title}»`,
  during: (title) => `Durante «${title}»`,

  failures: {
    network: (host) => `No se pudo contactar con ${host}. Compruebe su conexión y vuelva a preguntar.`,
    timeout: (host) => `${host} no respondió a tiempo. Vuelva a preguntar dentro de un momento.`,
    stalled: (host) => `La respuesta de ${host} se quedó parada. Vuelva a preguntar para tenerla entera.`,
    cut: (host) => `La respuesta de ${host} se interrumpió. Vuelva a preguntar para tenerla entera.`,
    busy: (host) =>
      `${host} está respondiendo a demasiadas preguntas. Espere un minuto y vuelva a preguntar.`,
    server: (host) => `${host} tiene una avería propia. Inténtelo más tarde.`,
    refused: (host) => `${host} rechazó esta página. Quien la administra debe revisar su clave.`,
    request: (host) =>
      `${host} no entendió la petición. Quien administra la página debe revisar sus ajustes.`,
    nonsense: (host) =>
      `${host} envió algo que no es una respuesta. Quien administra la página debe revisar la dirección.`,
    empty: (host) => `${host} envió una respuesta sin palabras. Pregunte con otras palabras.`,
    address: () =>
      'La dirección del servicio de respuestas no es correcta. Quien administra la página debe corregirla.',
  },
  unloaded: 'No se pudo cargar lo que responde aquí. Compruebe su conexión y vuelva a preguntar.',
  instead: 'Lo que cuenta la propia historia:',
  dropped: (count) =>
    count === 1
      ? '1 cita no nombraba ningún acontecimiento de esta historia y se ha omitido.'
      : `${count.toLocaleString('es')} citas no nombraban ningún acontecimiento de esta historia y se han omitido.`,
  uncited:
    'Esta respuesta no nombra ningún acontecimiento de la historia; compruébela antes de fiarse de ella.',
  language: 'Spanish',

  askCauses: (title) => `¿Qué condujo a «${title}»?`,
  askEffects: (title) => `¿Qué siguió a «${title}»?`,
  askWhen: (title) => `¿Cuándo fue «${title}»?`,
  askBetween: (from, to) => `¿Qué pasó entre ${from} y ${to}?`,
  askPlace: (place) => `¿Qué pasó en ${place}?`,
  rules,
};
