/**
 * Words for units of measure to the unit that a quantity keeps. Values are not converted: a mile stays a mile.
 * Currencies are ISO 4217 codes, other units SI symbols or English words.
 */
export const MEASURES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km kms kilometer kilometers kilometre kilometres'],
      ['m', 'm meter meters metre metres'],
      ['cm', 'cm centimeter centimeters centimetre centimetres'],
      ['mm', 'mm millimeter millimeters millimetre millimetres'],
      ['miles', 'mile miles mi'],
      ['feet', 'foot feet ft'],
      ['yards', 'yard yards'],
      ['inches', 'inch inches'],
      ['ha', 'ha hectare hectares'],
      ['acres', 'acre acres'],
      ['kg', 'kg kgs kilo kilos kilogram kilograms'],
      ['g', 'gram grams'],
      ['t', 'ton tons tonne tonnes'],
      ['lb', 'lb lbs'],
      ['l', 'liter liters litre litres'],
      ['barrels', 'barrel barrels'],
      ['MW', 'mw megawatt megawatts'],
      ['km/h', 'kph'],
      ['mph', 'mph'],
      ['degrees', 'degree degrees'],
      ['percent', '% percent pct'],
      ['USD', 'dollar dollars usd'],
      ['EUR', 'euro euros eur'],
      ['GBP', 'sterling gbp'],
      ['RUB', 'ruble rubles rouble roubles'],
      ['UAH', 'hryvnia hryvnias'],
      ['AFN', 'afghani afghanis'],
      ['TJS', 'somoni somonis'],
      ['IRR', 'rial rials'],
      ['PKR', 'rupee rupees'],
      ['TRY', 'lira liras'],
      ['JPY', 'yen'],
      ['CNY', 'yuan'],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word): [string, string] => [word, unit])),
)

/** Signs before a number to their currency (ISO 4217). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₽', 'RUB'],
  ['₴', 'UAH'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
])

/**
 * Words for an open number to the least it can mean: more than one of what it is the plural of. "Dozens" has no
 * upper bound: views such as ACLED's or UCDP's are made from the words, not kept as the value.
 */
export const OPEN_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['tens', 20],
])
