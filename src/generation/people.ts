import type { Configuration } from './configuration.ts'
import { processes } from './kinds/kind.ts'
import { mix } from './randomness.ts'

/** Who posts: for each company three clerks and a senior per process, a controller, two managers, and batch users. */
const clerksPerProcess = 3
export const staffPerProcess = clerksPerProcess + 1
const controller = processes.length * staffPerProcess
const managers = [controller + 1, controller + 2]
const humansPerCompany = controller + 3
export const usersPerCompany = humansPerCompany + processes.length
/** Positions within a company from here on are batch users. */
export const batchUsersFrom = humansPerCompany

/** `pickSlots` equally likely users of a (process, group); position = (process * userGroups + group) * pickSlots + slot. */
export const pickSlots = 20
export const userGroup = { human: 0, batch: 1, reversal: 2 } as const
export const userGroups = 3

const batchUsers = ['BATCH_AR', 'BATCH_AP', 'BATCH_GL', 'BATCH_HR', 'BATCH_FA']

const familyNames = [
  'ADAMS',
  'ALLEN',
  'BAKER',
  'BENNETT',
  'BROOKS',
  'CAMPBELL',
  'CARTER',
  'CHEN',
  'CLARK',
  'COLLINS',
  'COOPER',
  'DAVIS',
  'DIAZ',
  'EDWARDS',
  'EVANS',
  'FISHER',
  'FOSTER',
  'GARCIA',
  'GOMEZ',
  'GRAHAM',
  'GREEN',
  'HARRIS',
  'HAYES',
  'HOWARD',
  'JACKSON',
  'JENKINS',
  'KELLY',
  'KIM',
  'KING',
  'LEE',
  'LEWIS',
  'LOPEZ',
  'MARTIN',
  'MILLER',
  'MITCHELL',
  'MOORE',
  'MORGAN',
  'MURPHY',
  'NELSON',
  'NGUYEN',
  'ORTIZ',
  'PARKER',
  'PATEL',
  'PERRY',
  'PHILLIPS',
  'POWELL',
  'REED',
  'RIVERA',
  'ROBERTS',
  'ROGERS',
  'RUSSELL',
  'SANDERS',
  'SCOTT',
  'SHAH',
  'STEWART',
  'SULLIVAN',
  'TAYLOR',
  'THOMAS',
  'TURNER',
  'WALKER',
  'WARD',
  'WATSON',
  'WRIGHT',
  'YOUNG',
]
const initials = 'ABCDEFGHIJKLMNOPRSTVW'
const names = familyNames.length * initials.length

/** Who a user is, in the order of the ids in `Users.persona`. */
export const personas = ['clerk', 'senior', 'controller', 'manager', 'system'] as const

/** The users of all companies. */
export interface Users {
  /** `usersPerCompany` for each company in order. */
  readonly names: readonly string[]
  /** Equally likely users of a (process, group). */
  readonly picks: Uint8Array
  /** By position within a company: position in `personas`. */
  readonly persona: Uint8Array
}

/** Users are unique over all companies (50 at most), except batch users, who have the same name everywhere. */
export function compileUsers(configuration: Configuration, keys: Int32Array): Users {
  return {
    names: userNames(configuration.companies.length, keys),
    picks: compileUserPicks(),
    persona: Uint8Array.from({ length: usersPerCompany }, (_, local) => personaOf(local)),
  }
}

function personaOf(local: number): number {
  if (local >= humansPerCompany) return personas.indexOf('system')
  if (local > controller) return personas.indexOf('manager')
  if (local === controller) return personas.indexOf('controller')
  return personas.indexOf(local % staffPerProcess === clerksPerProcess ? 'senior' : 'clerk')
}

function userNames(companies: number, keys: Int32Array): readonly string[] {
  const offset = (mix(keys[4]!) >>> 0) % names
  return Array.from({ length: companies * usersPerCompany }, (_, user) => {
    const local = user % usersPerCompany
    if (local >= humansPerCompany) return batchUsers[local - humansPerCompany]!
    const person = Math.floor(user / usersPerCompany) * humansPerCompany + local
    // 611 shares no factor with the number of names, so people stay apart and neighbours look unrelated.
    const name = (offset + person * 611) % names
    return `${initials[name % initials.length]}${familyNames[Math.floor(name / initials.length)]}`
  })
}

/** Who approves after whom, `ladderSteps` people for every process. */
const ladderSteps = 4
const ladders = Uint8Array.from(
  processes.flatMap((_, process) => [
    process * staffPerProcess + clerksPerProcess,
    managers[0]!,
    controller,
    managers[1]!,
  ]),
)

/**
 * The user (position within the company) who gives the last of `level` (>= 1) approvals of an entry of a process:
 * the senior, a manager, the controller, the other manager; never the one who posted it.
 */
export function approverOf(process: number, level: number, poster: number): number {
  const at = process * ladderSteps
  const step = Math.min(level, ladderSteps) - 1
  return ladders[at + step] === poster ? ladders[at + ((step + 1) % ladderSteps)]! : ladders[at + step]!
}

/** Shares of the posting users: clerks .40, seniors .30, controller .15, managers .15. Source: datasynth.md section 4. */
function compileUserPicks(): Uint8Array {
  const picks = new Uint8Array(processes.length * userGroups * pickSlots)
  processes.forEach((_, p) => {
    const clerk = (k: number): number => p * staffPerProcess + (k % clerksPerProcess)
    const senior = p * staffPerProcess + clerksPerProcess
    const batch = humansPerCompany + p
    for (let k = 0; k < pickSlots; k++) {
      const human = k < 8 ? clerk(k) : k < 14 ? senior : k < 17 ? controller : managers[k % managers.length]!
      const at = p * userGroups * pickSlots + k
      picks[at + userGroup.human * pickSlots] = human
      picks[at + userGroup.batch * pickSlots] = batch
      picks[at + userGroup.reversal * pickSlots] = k < 12 ? batch : k < 17 ? senior : controller
    }
  })
  return picks
}
