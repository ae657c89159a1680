/** Names that English-language news uses for a country beside those of the Unicode CLDR, by ISO 3166-1 alpha-2. */
export const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates',
  BA: 'Bosnia and Herzegovina|Bosnia-Herzegovina',
  BN: 'Brunei Darussalam',
  CD: 'DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa|Zaire|Congo',
  CG: 'Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo',
  CN: "People's Republic of China|Mainland China|PRC",
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  FM: 'Federated States of Micronesia',
  GB: 'UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland',
  HK: 'Hong Kong',
  IR: 'Islamic Republic of Iran|Persia',
  KG: 'Kyrgyz Republic|Kirghizia',
  KP: 'North Korea|DPRK|Democratic People’s Republic of Korea',
  KR: 'South Korea|Republic of Korea|Korea',
  LA: 'Lao People’s Democratic Republic|Lao PDR',
  MK: 'Macedonia|FYROM|Republic of Macedonia|Republic of North Macedonia',
  MM: 'Burma|Myanmar',
  MO: 'Macau|Macao',
  NL: 'Holland|The Netherlands',
  PS: 'Palestine|State of Palestine',
  RU: 'Russian Federation',
  SA: 'Kingdom of Saudi Arabia|KSA',
  SY: 'Syrian Arab Republic',
  SZ: 'Swaziland',
  TL: 'East Timor',
  TR: 'Türkiye|Turkiye',
  TW: 'Republic of China|Chinese Taipei',
  TZ: 'United Republic of Tanzania',
  US: 'United States of America|USA|U.S.A.|U.S.|US|America',
  VA: 'Holy See|Vatican',
  VN: 'Viet Nam',
  XK: 'Kosova',
}

/**
 * Where the middle by area lies far from the point that a country is commonly given: the points of the CIA World
 * Factbook ("Geographic coordinates", public domain), to the degree, but for the United States and Australia, whose
 * geographic centers their survey offices publish.
 */
export const COUNTRY_POINTS: Readonly<Record<string, readonly [number, number]>> = {
  AR: [-34, -64],
  AU: [-25.6, 134.4],
  CA: [60, -95],
  CL: [-30, -71],
  CN: [35, 104],
  FR: [46, 2],
  ID: [-5, 120],
  IN: [20, 77],
  MY: [2.5, 112.5],
  NE: [16, 8],
  NO: [62, 10],
  NZ: [-41, 174],
  PE: [-10, -76],
  PH: [13, 122],
  RU: [60, 100],
  SE: [62, 15],
  US: [39.8, -98.6],
  VN: [16, 107],
}

/** Short names of first-level divisions and of cities that their press uses, by GeoNames code or by name and country. */
export const DIVISION_NAMES: Readonly<Record<string, string>> = {
  'AU.01': 'ACT',
  'AU.02': 'NSW',
  'AU.03': 'Northern Territory',
  'AU.07': 'VIC',
  'US.DC': 'D.C.|Washington D.C.|Washington DC',
  'PK.03': 'KPK|Khyber Pakhtunkhwa|NWFP',
  'UA.11': 'Crimea|Crimean Peninsula',
  'RU.12': 'Chechnya',
}
export const CITY_NAMES: Readonly<Record<string, string>> = {
  'US.Los Angeles': 'L.A.',
  'US.New York City': 'NYC|New York',
  'US.Washington': 'Washington D.C.|Washington DC',
}
