/**
 * Validators that report every problem, but not without end: a hostile array of a million wrong items must not become a
 * million error objects (Ajv even copies the list once per item behind a reference). Every loop over data stops once its
 * function has found `problemsMax` errors.
 */
export const problemsMax = 64

const arrayLoop = /for\(let (i\d+)=0; \1<(len\d+); \1\+\+\)\{/g
const keyLoop = /for\(const (key\d+) in (data\d*)\)\s*\{/g

/** Gives Ajv's standalone code with its loops bounded, and fails on a loop of a kind that it does not know. */
export function boundedErrors(code: string): string {
  const loops = code.match(/\bfor\s*\(/g)?.length ?? 0
  const known = [arrayLoop, keyLoop].flatMap((pattern) => code.match(pattern) ?? []).length
  if (loops !== known) throw new Error(`Ajv wrote ${loops} loops, of which codegen/bounded.ts knows ${known}`)
  return code
    .replaceAll(
      arrayLoop,
      (_, index, length) => `for(let ${index}=0; ${index}<${length} && errors<${problemsMax}; ${index}++){`,
    )
    .replaceAll(keyLoop, (_, key, data) => `for(const ${key} in ${data}){ if(errors>=${problemsMax}) break;`)
}
