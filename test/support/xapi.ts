/*
 * What is wrong with an xAPI statement, by the parts of the specification that one of ours can offend against
 * (xAPI 1.0.3, part two: 2.2 formatting, 2.4.1 id, 2.4.2 actor, 2.4.3 verb, 2.4.4 object, 2.4.5 result, 2.4.6 context, 4 data types).
 */
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fields = (value: unknown): Fields => (isFields(value) ? value : {});

const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value) && URL.canParse(value);
const isTag = (value: string): boolean => {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
};
/** A language map: at least one tag, a text to each. */
const isLanguageMap = (value: unknown): boolean =>
  isFields(value) &&
  Object.keys(value).length > 0 &&
  Object.entries(value).every(([tag, text]) => isTag(tag) && typeof text === 'string' && text !== '');

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const duration = /^P(?=.)(\d+W|(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?)$/;
const timestamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** 2.2: no property may be null, but inside extensions. */
const hasNull = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.some(hasNull)) ||
  (isFields(value) && Object.entries(value).some(([key, inner]) => key !== 'extensions' && hasNull(inner)));

const allowed: Readonly<Record<string, readonly string[]>> = {
  statement: [
    'id',
    'actor',
    'verb',
    'object',
    'result',
    'context',
    'timestamp',
    'stored',
    'authority',
    'version',
    'attachments',
  ],
  actor: ['objectType', 'name', 'mbox', 'mbox_sha1sum', 'openid', 'account'],
  verb: ['id', 'display'],
  object: ['objectType', 'id', 'definition'],
  definition: ['name', 'description', 'type', 'moreInfo', 'extensions'],
  result: ['score', 'success', 'completion', 'response', 'duration', 'extensions'],
  score: ['scaled', 'raw', 'min', 'max'],
  context: [
    'registration',
    'instructor',
    'team',
    'contextActivities',
    'revision',
    'platform',
    'language',
    'statement',
    'extensions',
  ],
};

/** In words, empty where nothing is wrong. */
export function xapiFaults(statement: unknown): readonly string[] {
  const root = fields(statement);
  const [actor, verb, object] = [fields(root['actor']), fields(root['verb']), fields(root['object'])];
  const [result, context] = [fields(root['result']), fields(root['context'])];
  const [definition, score] = [fields(object['definition']), fields(result['score'])];
  const account = fields(actor['account']);
  const parts = { statement: root, actor, verb, object, definition, result, score, context };
  const { scaled, raw, min, max } = score;
  const numbers = [scaled, raw, min, max].every(
    (value) => typeof value === 'number' && Number.isFinite(value),
  );
  const identifiers = ['mbox', 'mbox_sha1sum', 'openid', 'account'].filter((key) => key in actor);
  const checks: Readonly<Record<string, boolean>> = {
    'id: a UUID': uuid.test(String(root['id'])),
    'actor: an agent with exactly one identifier':
      actor['objectType'] === 'Agent' && identifiers.length === 1,
    'actor.account: a home page and a name':
      isIri(account['homePage']) && typeof account['name'] === 'string' && account['name'] !== '',
    'verb: an IRI, with a display': isIri(verb['id']) && isLanguageMap(verb['display']),
    'object: an activity with an IRI': object['objectType'] === 'Activity' && isIri(object['id']),
    'object.definition: a name and a type': isLanguageMap(definition['name']) && isIri(definition['type']),
    'result.score: numbers': numbers,
    'result.score.scaled: −1 to 1': Number(scaled) >= -1 && Number(scaled) <= 1,
    'result.score: min ≤ raw ≤ max, min < max':
      Number(min) <= Number(raw) && Number(raw) <= Number(max) && Number(min) < Number(max),
    'result: success and completion': [result['success'], result['completion']].every(
      (value) => typeof value === 'boolean',
    ),
    'result.duration: ISO 8601': duration.test(String(result['duration'])),
    'context.language: a tag': isTag(String(context['language'])),
    'context.extensions: keys are IRIs': Object.keys(fields(context['extensions'])).every(isIri),
    'timestamp: ISO 8601 with a zone': timestamp.test(String(root['timestamp'])),
    'version: 1.0.x': /^1\.0(\.\d+)?$/.test(String(root['version'])),
    'nothing is null': !hasNull(statement),
    'no unknown property': Object.entries(parts).every(([part, value]) =>
      Object.keys(value).every((key) => allowed[part]?.includes(key)),
    ),
  };
  return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
}
