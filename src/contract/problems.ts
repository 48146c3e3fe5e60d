// Generated from codegen/runtime/problems.ts by `npx tsx codegen/main.ts`. Do not edit.
/** What a validator found wrong, for people: JSON pointers and sentences. */

/** Ajv's error object, as far as it is read here. */
export interface ValidationError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
}

export interface Validator {
  (value: unknown): boolean
  errors?: ValidationError[] | null
}

export interface Problem {
  /** JSON pointer into the value that was checked; '' is the value itself. */
  readonly pointer: string
  readonly message: string
}

const problemsMax = 64

/** Gives what `validator` found in its latest call, without repetition, 64 problems at most. */
export function problems(validator: Validator): Problem[] {
  const found = new Map<string, Problem>()
  for (const error of validator.errors ?? []) {
    const problem = { pointer: pointerOf(error), message: messageOf(error) }
    found.set(`${problem.pointer} ${problem.message}`, problem)
  }
  return [...found.values()].slice(0, problemsMax)
}

function pointerOf({ instancePath, keyword, params }: ValidationError): string {
  const name = keyword === 'additionalProperties' ? params.additionalProperty : undefined
  return name === undefined ? instancePath : `${instancePath}/${escaped(String(name))}`
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1')
}

function messageOf({ keyword, params, message }: ValidationError): string {
  switch (keyword) {
    case 'additionalProperties':
      return `must NOT have additional property '${params.additionalProperty}'`
    case 'enum':
      return `must be one of ${(params.allowedValues as unknown[]).join(', ')}`
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`
    case 'type':
      return `must be ${[params.type].flat().join(' or ').replaceAll(',', ' or ')}`
    case 'discriminator':
      return `must have a known '${params.tag}'`
    default:
      return message ?? `must satisfy ${keyword}`
  }
}
