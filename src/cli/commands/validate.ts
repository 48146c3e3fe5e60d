import type { Writable } from 'node:stream'
import { Command } from 'commander'
import type { ArgumentValues } from '../../config/mod.ts'
import type { Configuration } from '../../contract/mod.ts'
import { ConfigurationFileError, readConfiguration } from '../configuration-file.ts'
import type { Finish } from './command.ts'

/** `tallymill validate`: says whether a configuration file is valid, and everything that is wrong with it. */
export function validateCommand(_values: ArgumentValues, finish: Finish): Command {
  return new Command('validate')
    .description('Check a configuration file, YAML or JSON.')
    .argument('<file>', 'the file')
    .addHelpText('after', '\nEnds with 0 when the file is valid, 1 when it has faults, 2 when it cannot be read.')
    .action(async (file: string) => {
      finish(await validate(file, process))
    })
}

/** Prints a summary of the file or its faults on stdout; gives the exit code. */
export async function validate(
  file: string,
  { stdout, stderr }: Readonly<Record<'stdout' | 'stderr', Writable>>,
): Promise<number> {
  try {
    stdout.write(`${file} is valid\n\n${summary(await readConfiguration(file))}`)
    return 0
  } catch (error) {
    if (!(error instanceof ConfigurationFileError)) throw error
    if (error.faults.length > 0) stdout.write(`${error.message}\n`)
    else stderr.write(`tallymill: ${error.message}\n`)
    return error.exitCode
  }
}

const number = new Intl.NumberFormat('en-US')
const onOff = (enabled: boolean): string => (enabled ? 'on' : 'off')

function summary({ global, transactions, companies, chart_of_accounts, ...rest }: Configuration): string {
  const rows = [
    ['entries', number.format(transactions.target_count)],
    ['companies', companies.map(({ code, country }) => `${code} (${country})`).join(', ')],
    ['period', `${global.period_months} months from ${global.start_date}`],
    ['chart', `${chart_of_accounts.complexity}, ${chart_of_accounts.framework}`],
    ['fraud', onOff(rest.fraud.enabled)],
    ['anomalies', onOff(rest.anomaly_injection.enabled)],
    ['data noise', onOff(rest.data_quality.enabled)],
  ]
  return rows.map(([name = '', value]) => `  ${name.padEnd(16)} ${value}\n`).join('')
}
