/** Forms of address and ranks that stand before a person's name without being part of it, in lower case without dots. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count rev reverend fr father sister brother ' +
    'pastor bishop archbishop cardinal pope imam sheikh shaikh sheik mullah mulla maulana maulvi mawlawi molla ' +
    'ayatollah hojatoleslam mufti qari haji hajji hajj sayyid rabbi president vice-president premier chancellor king ' +
    'queen prince princess emir sultan minister secretary senator sen representative rep congressman congresswoman ' +
    'governor gov mayor ambassador envoy judge justice attorney sheriff officer detective inspector constable chief ' +
    'commander cmdr commandant general gen brigadier brig colonel col lieutenant lt major maj captain capt sergeant sgt ' +
    'corporal cpl private pvt admiral adm marshal commissioner superintendent spokesman spokeswoman spokesperson ' +
    'director chairman chairwoman chairperson deputy former ex late acting interim prime foreign defense defence ' +
    'interior finance speaker leader comrade engineer eng ustad ustaz hakim malik khan-sahib lawmaker deputy-minister'
  ).split(' '),
)

/** Forms of address that tell the gender of the person they are given to. */
export const GENDERED_TITLES: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['king', 'he'],
  ['prince', 'he'],
  ['father', 'he'],
  ['imam', 'he'],
  ['sheikh', 'he'],
  ['mullah', 'he'],
  ['ayatollah', 'he'],
  ['maulana', 'he'],
  ['congressman', 'he'],
  ['spokesman', 'he'],
  ['chairman', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
  ['queen', 'she'],
  ['princess', 'she'],
  ['sister', 'she'],
  ['baroness', 'she'],
  ['congresswoman', 'she'],
  ['spokeswoman', 'she'],
  ['chairwoman', 'she'],
])
