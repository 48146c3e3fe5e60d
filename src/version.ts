import packageJson from '../package.json' with { type: 'json' }

/** The version of this server and of its command line, as the package says it. */
export const { version } = packageJson
