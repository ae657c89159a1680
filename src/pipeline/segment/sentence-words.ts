/** Words that start a sentence far more often than they go on with a name: after "Corp." they tell a new sentence. */
const STARTERS = new Set(
  (
    'The A An He She It We They I You This That These Those There Here In On At By For From With As If When While ' +
    'Where What Who Why How But And Or So Yet Nor Not No Since After Before Although Though Because However ' +
    'Meanwhile Also Both Each Some Many Most Several All Another Other Our Their His Her Its My Your Among Between ' +
    'During Despite According Earlier Later Last Now Then Still Once Until To Today Yesterday Instead Such Even ' +
    'Only Just Whether Unlike Like'
  ).split(' '),
)

const TIME_WORDS =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$|^[A-Z]{2,5}$|^(?:Eastern|Central|Pacific|Mountain|Moscow|Local)$/u

/** Verbs that a speaker's name takes after a question in quotation marks: "Why?" Karim asked. */
const TAG_VERBS = new Set(
  'asked said says asks added told wrote replied shouted cried exclaimed wondered tweeted'.split(' '),
)

/** Whether a sentence is likely to start with the word, whatever stands before it. */
export function isSentenceStarter(word: string): boolean {
  return STARTERS.has(word)
}

/** Whether the word may follow an hour: a day, a month, a time zone. */
export function isTimeWord(word: string): boolean {
  return TIME_WORDS.test(word)
}

/** Whether the verb can follow the name of a speaker. */
export function isTagVerb(word: string): boolean {
  return TAG_VERBS.has(word)
}
