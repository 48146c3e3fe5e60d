import { writeFile } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { Command, Option } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import type { Configuration, Industry } from '../../contract/mod.ts'
import { checkedConfiguration } from '../../runs/mod.ts'
import { type Choices, industries, updateOf } from '../presets/choices.ts'
import { commentedYaml } from '../presets/commented-yaml.ts'
import { presets } from '../presets.ts'
import type { Finish } from './command.ts'
import { wholeNumber } from './numbers.ts'

interface InitOptions extends Choices {
  readonly out: string
  readonly force?: boolean
}

interface WriteOptions {
  readonly force: boolean | undefined
  readonly stderr: Writable
}

/** `tallymill init`: writes a configuration with comments, to start from. */
export function initCommand(_values: ArgumentValues, finish: Finish): Command {
  return new Command('init')
    .description('Write a commented configuration to start from.')
    .addOption(new Option('--industry <industry>', 'what the enterprise does').choices(industries))
    .addOption(new Option('--complexity <size>', 'size of the chart of accounts').choices(['small', 'medium', 'large']))
    .addOption(new Option('--preset <name>', 'what the data is for').choices([...presets.keys()]))
    .option('--companies <n>', 'companies of the group', wholeNumber(1, 50))
    .option('--count <n>', 'entries to generate', wholeNumber(1, 1_000_000_000))
    .option('--seed <n>', 'seed of the data', wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option('-o, --out <file>', 'file to write, - for stdout', '-')
    .option('--force', 'overwrite the file when there is one')
    .addHelpText('after', `\nPresets:\n${presetList()}`)
    .action(async (options: InitOptions) => {
      finish(await init(options, process))
    })
}

/**
 * Writes the configuration that the options mean; gives the exit code: 1 when the file cannot be written, 2 when the
 * options go together badly, as the rates of a preset with a handful of entries.
 */
export async function init(
  { out, force, ...choices }: InitOptions,
  { stdout, stderr }: Readonly<Record<'stdout' | 'stderr', Writable>>,
): Promise<number> {
  const checked = checkedConfiguration(updateOf(choices))
  if (!checked.ok) {
    stderr.write(checked.errors.map(({ pointer, message }) => `tallymill: ${pointer} ${message}\n`).join(''))
    return 2
  }
  const { configuration } = checked
  const text = commentedYaml(configuration, defaultsOf(configuration.global.industry))
  if (out !== '-') return writtenTo(out, text, { force, stderr })
  stdout.write(text)
  return 0
}

/** What someone has who only sets the industry. */
function defaultsOf(industry: Industry): Configuration {
  const checked = checkedConfiguration({ global: { industry } })
  if (!checked.ok) throw new Error(`the defaults of ${industry} are not valid`)
  return checked.configuration
}

async function writtenTo(path: string, text: string, { force, stderr }: WriteOptions): Promise<number> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' })
    return 0
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const reason = code === 'EEXIST' ? 'exists already; --force overwrites it' : `cannot be written: ${message}`
    stderr.write(`tallymill: ${path} ${reason}\n`)
    return 1
  }
}

function presetList(): string {
  return [...presets].map(([name, { description }]) => `  ${name.padEnd(14)} ${description}\n`).join('')
}
