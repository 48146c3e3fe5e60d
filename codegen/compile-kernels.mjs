// Compiles the AssemblyScript sources that the arguments name, of the folder that the first one is, and prints them as a
// JSON object from name to base64. Plain JavaScript in a process of its own: tsx would spend a quarter of a minute on
// translating the compiler.
import asc from 'assemblyscript/asc'

const [folder, ...sources] = process.argv.slice(2)
const options = ['-O3', '--runtime', 'stub', '--enable', 'simd,bulk-memory', '--importMemory']
const outFile = 'kernel.wasm'
const compiled = {}
for (const source of sources) {
  const { error, stderr } = await asc.main([source, '--baseDir', folder, '--outFile', outFile, ...options], {
    writeFile: (_name, bytes) => {
      compiled[source] = Buffer.from(bytes).toString('base64')
    },
  })
  if (error) {
    console.error(`${source}: ${stderr}`)
    process.exit(1)
  }
}
console.log(JSON.stringify(compiled))
