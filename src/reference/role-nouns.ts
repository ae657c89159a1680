import { SOURCE_ROLES } from '../model/statement.ts'
import type { SourceRole } from '../model/statement.ts'

const BY_ROLE: Readonly<Record<SourceRole, string>> = {
  official:
    'president vice-president premier chancellor minister secretary governor mayor ambassador envoy commissioner official ' +
    'prosecutor judge administrator councillor councilor diplomat consul chief head director chairman chairwoman ' +
    'chairperson sheriff king queen emir sultan prince deputy superintendent magistrate ombudsman coordinator',
  'former-official': '',
  spokesperson: 'spokesman spokeswoman spokesperson spokesmen spokespeople',
  security: 'policeman policewoman officer inspector detective constable guard',
  military: 'general colonel major captain lieutenant sergeant commander brigadier admiral marshal soldier corporal',
  fighter: 'militant fighter rebel insurgent jihadist warlord gunman guerrilla',
  resident: 'resident villager shopkeeper farmer driver teacher student worker trader',
  witness: 'witness eyewitness survivor bystander',
  relative:
    'father mother brother sister son daughter wife husband widow uncle aunt cousin relative grandmother grandfather',
  expert: 'analyst expert researcher professor scholar economist fellow scientist academic',
  medic: 'doctor nurse surgeon physician medic paramedic',
  'aid-worker': 'volunteer aid-worker',
  lawyer: 'lawyer attorney barrister solicitor counsel',
  politician: 'senator lawmaker congressman congresswoman representative legislator politician candidate opposition',
  journalist: 'journalist reporter correspondent editor columnist broadcaster blogger',
}

/** Nouns for what a person is or does that news puts before or after a name; only those that tell no role of a source. */
const OTHER_ROLES =
  'leader founder member activist imam cleric mullah mufti sheikh preacher pastor priest bishop archbishop pope ' +
  'businessman businesswoman owner manager executive engineer author writer singer actor actress player coach suspect ' +
  'pilot sailor fisherman captive hostage prisoner detainee refugee recruit architect artist photographer ' +
  'historian lecturer principal treasurer boss operator trainer veteran ruler monarch heir publisher host ' +
  'defendant ally adviser advisor aide negotiator mediator strategist organizer organiser campaigner monitor figure'

const ROLE_OF = new Map(
  SOURCE_ROLES.flatMap((role) => BY_ROLE[role].split(' ').map((word): [string, SourceRole] => [word, role])),
)
const OTHERS = new Set(OTHER_ROLES.split(' '))

/** Whether a noun in the singular says what a person is or does. */
export function isRoleNoun(word: string): boolean {
  const bare = word.toLowerCase()
  return (bare !== '' && ROLE_OF.has(bare)) || OTHERS.has(bare)
}

/** The role of a source that words such as "the former harbor minister" give; undefined where they give none. */
export function findSourceRole(words: string): SourceRole | undefined {
  const all = words.toLowerCase().split(/[^\p{L}-]+/u)
  const end = all.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'in' || word === 'at' || word === 'to',
  )
  const own = end < 0 ? all : all.slice(0, end)
  const role = own.map((word) => (word === '' ? undefined : ROLE_OF.get(word))).findLast((found) => found !== undefined)
  const former = own.some((word) => word === 'former' || word === 'ex')
  return former && (role === 'official' || role === 'security' || role === 'military') ? 'former-official' : role
}
