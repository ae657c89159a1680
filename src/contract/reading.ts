import { z } from 'zod'

import { READING_MODES } from '../model/reading.ts'
import { NATURES, SOURCE_KINDS, SOURCE_ROLES, STANCES } from '../model/statement.ts'

/*
 * What `hearsay read --json` prints, as a schema. It mirrors `model/reading.ts` exactly: `reading.test.ts` fails to
 * compile where they differ. Fields may be added later; those that are here keep their names and their meaning.
 */

/** Where the JSON Schema of a reading is at home. It names the schema; nothing needs to be fetched from it. */
export const READING_SCHEMA_ID = 'https://hearsay.example/schema/reading-1.json'

const list = <T extends z.ZodType>(item: T, description: string) => z.array(item).readonly().describe(description)
const named = <T extends z.core.$ZodLooseShape>(id: string, description: string, fields: T) =>
  z.object(fields).readonly().meta({ id, description })

const offset = (description: string) => z.int().nonnegative().describe(description)
const text = (description: string) => z.string().describe(description)
const textOrNull = (description: string) => z.string().nullable().describe(description)

export const spanSchema = named(
  'Span',
  'A stretch of the text of the report, in UTF-16 code units, zero-based and half-open.',
  {
    start: offset('Offset of the first code unit.'),
    end: offset('Offset after the last code unit.'),
  },
)
const spanOrNull = (description: string) => spanSchema.nullable().describe(description)

export const reportSchema = named('Report', 'One captured version of a document.', {
  id: z
    .string()
    .regex(/^r_[0-9a-f]{16}$/)
    .describe('r_ and 16 hexadecimal digits: the same bytes and text have the same id.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes as they were captured; of the whole container for a part of one.'),
  address: text('Where the bytes came from: a path as given, an address, or - for standard input; #part for a part.'),
  title: textOrNull('Its title.'),
  publisher: textOrNull('Who publishes it.'),
  published: textOrNull('When it was published: an EDTF date, or date and time with zone.'),
  language: textOrNull('BCP 47 tag of its language, from markup or detected.'),
  byline: textOrNull('Who wrote it, as its by-line says.'),
  credit: textOrNull('The agency that its text is credited to.'),
  canonical: textOrNull('The address that the document gives as its own.'),
  text: text('The text that every span points into: NFC, line ends as \\n, no byte order mark.'),
})

const anonymitySchema = named('Anonymity', 'Whether the source asked not to be named.', {
  granted: z.boolean().describe('Whether the report says that it was granted.'),
  span: spanOrNull('The words that say so.'),
  reason: spanOrNull('The words that give the reason.'),
})

const sourceSchema = named('Source', 'Who says it.', {
  spans: list(spanSchema, 'Its words; empty for a narrated statement, whose source is the publisher.'),
  kind: z.enum(SOURCE_KINDS).describe('What it is.'),
  named: z.boolean().describe('Whether its own name is given here or by what it refers to.'),
  role: z.enum(SOURCE_ROLES).nullable().describe('In what role it speaks.'),
  entity: textOrNull('Id of the entity that it refers to.'),
  anonymity: anonymitySchema,
})

const cueSchema = named('Cue', 'The words that make it an attribution.', {
  spans: list(spanSchema, 'Empty for a narrated statement.'),
  lemma: textOrNull('The dictionary form of their head.'),
})

const contentSchema = named('Content', 'What is said.', {
  spans: list(spanSchema, 'One or several, in order of the text.'),
})

const mediumSchema = named('Medium', 'By what means it was said.', {
  kind: z
    .enum(['statement', 'interview', 'press-conference', 'broadcast', 'social-media', 'message', 'document', 'speech'])
    .describe('What kind of means.'),
  span: spanSchema,
})

const saidSchema = named('Said', 'When it was said.', {
  edtf: textOrNull('Extended Date/Time Format (ISO 8601-2:2019).'),
  span: spanOrNull('The words; null where the date comes from elsewhere.'),
})

export const statementSchema = named('Statement', 'One attribution in one report.', {
  id: z
    .string()
    .regex(/^s_[0-9a-f]{16}$/)
    .describe('s_ and 16 hexadecimal digits: the same words of the same report have the same id.'),
  narrated: z.boolean().describe('Whether the report says it in its own voice.'),
  parent: textOrNull('Id of the statement that quotes this one.'),
  source: sourceSchema.nullable().describe('Null where the text names none.'),
  cue: cueSchema,
  content: contentSchema,
  nature: z
    .enum(NATURES)
    .nullable()
    .describe(
      'Speech: said, written, asked. Showing: what a document, poll or footage shows. Belief: thinks, expects, doubts. ' +
        'Attitude: fears, hopes, wants. Aim: plans, intends, seeks. Perception: saw, heard, learned. Null for a ' +
        'narrated statement.',
    ),
  stance: z.enum(STANCES).describe('How the source stands to the content.'),
  directness: z.enum(['quoted', 'partly', 'indirect']).nullable().describe('Null for a narrated statement.'),
  addressee: textOrNull('Id of the entity that was told.'),
  addresseeSpan: spanOrNull('The words for it.'),
  medium: mediumSchema.nullable(),
  said: saidSchema.nullable(),
  certainty: z.enum(['certain', 'probable', 'possible', 'unknown']).describe('How sure the source says it is.'),
  polarity: z.enum(['positive', 'negative']).describe('Whether the content says that something is so, or is not.'),
  confidence: z.number().min(0).max(1).describe('How sure the reading is that these words make this statement.'),
})

const factSchema = named('Fact', 'What a report says of an entity.', {
  kind: text('The relation: age, role, memberOf, partOf, designated, founded, founder, alsoKnownAs and others.'),
  value: text('The words, or the number for an age.'),
  span: spanSchema,
})

export const entitySchema = named('Entity', 'A person, organization, place or other thing that a report refers to.', {
  id: text('e1, e2 and so on: unique within one report.'),
  kind: z.enum(['person', 'organization', 'place', 'group', 'event', 'other']),
  name: text('The fullest name, or the fullest description where the report gives no name.'),
  aliases: list(z.string(), 'Other names that the report uses.'),
  facts: list(factSchema, 'What the report says of it.'),
})

export const mentionSchema = named('Mention', 'Words that refer to an entity.', {
  span: spanSchema,
  form: z.enum(['name', 'description', 'pronoun']).describe('How the words refer.'),
  kind: z.enum(['person', 'organization', 'place', 'facility', 'norp', 'event', 'other']),
  entity: textOrNull('Null where what it refers to is unknown.'),
})

const levelSchema = z
  .enum(['continent', 'region', 'country', 'admin1', 'admin2', 'locality', 'unknown'])
  .describe('How large a thing it is.')

const candidateSchema = named('PlaceCandidate', 'A place that words may mean.', {
  name: z.string(),
  country: textOrNull('ISO 3166-1 alpha-2; null for a place in no one country.'),
  lat: z.number().min(-90).max(90).describe('WGS 84 degrees.'),
  lon: z.number().min(-180).max(180).describe('WGS 84 degrees.'),
  radiusKm: z.number().nonnegative().describe('The point is the middle of an area of this radius.'),
  level: levelSchema,
})

export const placeSchema = named('Place', 'A place name in the text. Coordinates are null where it is not resolved.', {
  span: spanSchema,
  name: z.string(),
  country: textOrNull('ISO 3166-1 alpha-2.'),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  radiusKm: z.number().nonnegative().nullable(),
  level: levelSchema,
  basis: text('Why this one of the candidates.'),
  candidates: list(candidateSchema, 'The other places that the words may mean, likeliest first.'),
})

export const momentSchema = named('Moment', 'A time expression and what it means.', {
  span: spanSchema,
  kind: z.enum(['date', 'time', 'duration', 'set']),
  edtf: textOrNull('Extended Date/Time Format (ISO 8601-2:2019); null where only vague or without a date.'),
  duration: textOrNull('ISO 8601 length for a duration or the period of a set.'),
  reference: z.enum(['past', 'present', 'future']).nullable().describe('For expressions that only point.'),
  basis: text('How the value was found.'),
})

export const quantitySchema = named('Quantity', 'A number in the text as an interval.', {
  span: spanSchema,
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: textOrNull('Unit of measure or currency; null for a plain count.'),
  of: textOrNull('What is counted or measured, in the words of the report.'),
  approximate: z.boolean(),
})

export const evidenceSchema = named('Evidence', 'Footage, a photo, a document or the like that a report speaks of.', {
  span: spanSchema,
  kind: z.enum(['footage', 'photo', 'document', 'recording', 'satellite-image']),
  shows: list(z.string(), 'Ids of the statements that say what it shows.'),
})

const stageRunSchema = named('StageRun', 'One stage as it ran.', {
  name: z.string(),
  version: z.int().nonnegative().describe('Raised whenever the output of the stage may change.'),
  model: z.string().exactOptional().describe('The trained model it used, by name and version.'),
})

export const runSchema = named('Run', 'Which program read the report, how, and with which stages.', {
  version: z.string(),
  mode: z
    .enum(READING_MODES)
    .describe('By the encoder of twelve layers (thorough), that of six (fast), or rules and a word tagger alone.'),
  fallback: z
    .string()
    .nullable()
    .describe(
      'What could not run, so that rules read in place of an encoder, or WebAssembly in place of native code; null ' +
        'where all ran as asked.',
    ),
  stages: list(stageRunSchema, 'In the order in which they ran.'),
})

/** All that was read from one report. */
export const readingSchema = z
  .object({
    report: reportSchema,
    statements: list(statementSchema, 'In order of the text.'),
    entities: list(entitySchema, 'In order of first mention.'),
    mentions: list(mentionSchema, 'In order of the text.'),
    places: list(placeSchema, 'In order of the text.'),
    moments: list(momentSchema, 'In order of the text.'),
    quantities: list(quantitySchema, 'In order of the text.'),
    evidence: list(evidenceSchema, 'In order of the text.'),
    run: runSchema,
  })
  .readonly()
  .describe('All that was read from one report: what `hearsay read --json` prints, one object a line.')

/** The schema of a reading as JSON Schema 2020-12, which `hearsay schema` prints. */
export function toReadingJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(readingSchema, {
    target: 'draft-2020-12',
    // Of the input: without `additionalProperties: false`, so that a later edition may add fields.
    io: 'input',
    // A reading as such is no resource that a client might write to.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })
  return { $schema, $id: READING_SCHEMA_ID, title: 'Reading', ...schema }
}
