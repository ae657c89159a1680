import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../model/token.ts'
import { addTokens } from './tokens.ts'

function tokensOf(text: string): string[] {
  const tokens: Token[] = []
  addTokens(text, { start: 0, end: text.length }, tokens)
  return tokens.map((token) => token.text)
}

/** Each case: the tokens, set apart by `¦`, and the text that they are found in. */
const cases: readonly (readonly [rule: string, text: string, tokens: string])[] = [
  ['splits off stops and commas', 'Yes, they left.', 'Yes¦,¦they¦left¦.'],
  ['splits off a possessive', "Rashid's and Doe’s men's homes", "Rashid¦'s¦and¦Doe¦’s¦men¦'s¦homes"],
  ['splits off a plural possessive', "the officials' homes", "the¦officials¦'¦homes"],
  ['splits off shortened verbs', "He'll, I'm, we’ve, they'd", "He¦'ll¦,¦I¦'m¦,¦we¦’ve¦,¦they¦'d"],
  ['splits off a shortened not', "didn't can't WON'T hasn’t", "did¦n't¦ca¦n't¦WO¦N'T¦has¦n’t"],
  ['splits cannot', 'They cannot. Cannot they?', 'They¦can¦not¦.¦Can¦not¦they¦?'],
  [
    'keeps apostrophes inside names',
    "O'Neil of Sana'a, Sa'd, d’Orne, Ka‘ba",
    "O'Neil¦of¦Sana'a¦,¦Sa'd¦,¦d’Orne¦,¦Ka‘ba",
  ],
  ['takes a left quote for an apostrophe', 'Mira‘s', 'Mira¦‘s'],
  ['keeps words that start with an apostrophe', "the '80s, '08, 'em", "the¦'80s¦,¦'08¦,¦'em"],
  ['keeps a shortened and', "rock 'n' roll", "rock¦'n'¦roll"],
  ['keeps hyphenated words whole', 'a Western-backed 25-year-old', 'a¦Western-backed¦25-year-old'],
  ['keeps a hanging hyphen before "and"', 'two- and three-day', 'two-¦and¦three-day'],
  ['takes dashes for tokens', 'a--b -- c — d–e - f', 'a¦--¦b¦--¦c¦—¦d¦–¦e¦-¦f'],
  ['keeps the stops of abbreviations', 'Mr. and Gen. Li of the U.S. Corp.', 'Mr.¦and¦Gen.¦Li¦of¦the¦U.S.¦Corp.'],
  ['keeps compounds of abbreviations whole', 'the U.S.-led anti-U.N. force', 'the¦U.S.-led¦anti-U.N.¦force'],
  ['keeps the stop of a number only before one', 'No. 5, not No.', 'No.¦5¦,¦not¦No¦.'],
  ['keeps the stop of a state only after a comma', 'Salem, Ore. Iron ore.', 'Salem¦,¦Ore.¦Iron¦ore¦.'],
  ['keeps the stop of a date', 'On Jan. 5 at 9:30 p.m. he', 'On¦Jan.¦5¦at¦9:30¦p.m.¦he'],
  ['keeps initials', 'J. K. Orne and A.B. Li, not I. No', 'J.¦K.¦Orne¦and¦A.B.¦Li¦,¦not¦I¦.¦No'],
  ['splits off the stop after a last letter', 'That was plan B.', 'That¦was¦plan¦B¦.'],
  ['keeps numbers whole', '20,000 3.5 1,50,000 9/11 2001-02', '20,000¦3.5¦1,50,000¦9/11¦2001-02'],
  ['keeps units with their numbers', '10km 19th 7.62mm', '10km¦19th¦7.62mm'],
  ['splits off currencies and percent signs', '$20 US$4.5bn €3 5%', '$¦20¦US¦$¦4.5bn¦€¦3¦5¦%'],
  ['keeps the sign of a number', 'at -5 or .22', 'at¦-5¦or¦.22'],
  ['keeps abbreviations joined by a slash', 'UN/OCHA, km/h, and/or', 'UN/OCHA¦,¦km/h¦,¦and/or'],
  ['splits names joined by a slash', 'Orsa/Velin', 'Orsa¦/¦Velin'],
  ['keeps letters joined by an ampersand', 'AT&T Smith & Co.', 'AT&T¦Smith¦&¦Co.'],
  ['keeps web addresses', '(see https://a.example/x?y=1.)', '(¦see¦https://a.example/x?y=1¦.¦)'],
  ['keeps a bracket that an address holds', 'http://a.example/b_(c).', 'http://a.example/b_(c)¦.'],
  ['keeps addresses without a scheme', 'on www.orsa.net, orsa.com/a', 'on¦www.orsa.net¦,¦orsa.com/a'],
  ['splits where a space is missing', 'They left.The army', 'They¦left¦.¦The¦army'],
  ['keeps e-mail addresses', 'Mail a.b-c@orsa.example.', 'Mail¦a.b-c@orsa.example¦.'],
  ['keeps handles and tags', '@orsa_desk: #news, #1', '@orsa_desk¦:¦#news¦,¦#¦1'],
  ['keeps ellipses', 'Well... no … so. . .', 'Well¦...¦no¦…¦so¦.¦.¦.'],
  ['keeps runs of marks', 'What?! No!!', 'What¦?!¦No¦!!'],
  ['splits off quotation marks', '"Go," ‘he’ ``said\'\'', '"¦Go¦,¦"¦‘¦he¦’¦``¦said¦\'\''],
  ['keeps emoji whole', 'ok 👩‍🚀👍🏽🇦🇶❤️ 1️⃣', 'ok¦👩‍🚀¦👍🏽¦🇦🇶¦❤️¦1️⃣'],
  ['keeps combining marks with their letter', 'cafe\u0301 x', 'cafe\u0301¦x'],
  ['reads Persian and Arabic', 'می‌رویم؛ «نه»، چرا؟ ۱۲٫۵ رفت۔', 'می‌رویم¦؛¦«¦نه¦»¦،¦چرا¦؟¦۱۲٫۵¦رفت¦۔'],
  ['reads Cyrillic', 'А. С. Орлов: «Нет»', 'А.¦С.¦Орлов¦:¦«¦Нет¦»'],
  ['keeps feet, splits off inches', `6'2" tall`, `6'2¦"¦tall`],
]

describe('addTokens', () => {
  it.each(cases)('%s', (_rule, text, tokens) => {
    expect(tokensOf(text).join('¦')).toBe(tokens)
  })

  it('reads only its paragraph', () => {
    const tokens: Token[] = []
    addTokens('one two three', { start: 4, end: 7 }, tokens)
    expect(tokens).toEqual([{ start: 4, end: 7, text: 'two' }])
  })

  it('never divides a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const token of tokensOf(text)) expect(token).not.toMatch(/^\p{Cs}|\p{Cs}$/u)
      }),
    )
  })
})
