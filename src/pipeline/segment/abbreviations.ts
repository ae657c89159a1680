/**
 * What an abbreviation stands before or after, which decides whether its stop can end a sentence:
 *
 * - `title` stands before a name or an example and never ends a sentence: "Gen. Rashidov", "e.g.";
 * - `number` is one only before a number: "No. 5";
 * - `date` stands before a day or a year and seldom ends a sentence: "Jan. 5";
 * - `state` is one only after a comma: "Salem, Ore.";
 * - `tail` stands at the end of a name or of a list and may end a sentence: "Corp.", "etc.".
 */
export type AbbreviationKind = 'title' | 'number' | 'date' | 'state' | 'tail'

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  title: `Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Pres Amb Sec Gen Lt Col Maj
    Capt Cpt Cmdr Comdr Cdr Adm Brig Sgt Cpl Pvt Pfc Spc Supt Insp Det Atty Ald Ayat Sr Bro Mt Ft Pt
    Engr Mohd Muhd Md Dist Lieut Ven Const Cst Msgr Mgr Cllr Hon vs v e.g i.e cf viz
    г г-н г-жа гр им ул просп`,
  number: 'No Nos Art Arts Sect Fig Figs Vol Vols pp p Ch Para Paras Par c ca Ref ch vol fig sec art no nos para',
  date: 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
  state: `Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Mich Minn Miss Mo Mont Neb Nebr Nev
    Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask Man`,
  tail: `Inc Corp Co Cos Ltd Bros Jr Esq Assn Dept Govt Univ Intl Natl Mfg Pty Plc GmbH Bhd Sdn Ave Blvd Rd Bldg Hwy
    Ph Bn Regt Div Rgt St Ste etc al approx est incl dept govt assn ave blvd min max avg ext tel Tel hrs hr mins sq
    kg km cm mm ft lb lbs oz ed eds
    гг тыс чел руб млн млрд др`,
}

/** Abbreviations that are words as well: a stop after them is theirs only where a number or a comma follows. */
const ALSO_WORDS = new Set('Mar Sat Sun Mon Wed Fri Jun Art Par Ref art no min max est ext ed mm Tel tel Ch'.split(' '))

/** Abbreviations other than titles that are met in capitals throughout. */
const IN_CAPITALS = new Set(['St', 'Inc', 'Corp', 'Ltd', 'Co', 'Jr', 'Sr', 'Bros'])

const KINDS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (['tail', 'state', 'date', 'number', 'title'] as const).flatMap((kind) =>
    WORDS[kind].split(/\s+/u).flatMap((word) => {
      const spellings: (readonly [string, AbbreviationKind])[] = [[word, kind]]
      if ((word.length > 1 && kind === 'title') || IN_CAPITALS.has(word)) spellings.push([word.toUpperCase(), kind])
      return spellings
    }),
  ),
)

/** The kind of the abbreviation that `word`, written without its stop, may be; undefined where it is none. */
export function findAbbreviation(word: string): AbbreviationKind | undefined {
  return KINDS.get(word)
}

/** Whether the abbreviation is an ordinary word too. */
export function isAlsoWord(word: string): boolean {
  return ALSO_WORDS.has(word)
}
