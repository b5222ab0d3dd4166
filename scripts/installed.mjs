// Installs what package-lock.json names where it is missing, and says where the pinned Node is. Runs on Node 18 and later:
// it is what brings the newer one.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** By path, since `node` on the PATH is the machine's own until the first installation is done. */
export const pinnedNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Ends the process with one line that says what to do where the installation fails. */
export function ensureInstalled() {
  const reason = whyIncomplete()
  if (reason === null) return
  console.error(`Installing the packages that Readout needs with npm: ${reason} …`)
  const began = performance.now()
  // Not npm ci: it refuses a lock without the builds for other systems, and not every registry has them all. The lock is
  // written only where a package.json has moved away from it.
  const saving = isLockCurrent() ? ['--no-save'] : []
  runNpm(['install', ...saving, '--include=dev', '--prefer-offline', '--loglevel=error'])
  // Its build for this system comes by an install script, which a setting of npm's can switch off.
  if (versionOf(pinnedNode) === null) runNpm(['rebuild', 'node', '--ignore-scripts=false'])
  const lacking = whyIncomplete()
  if (lacking !== null)
    stop(`npm came to its end, and yet ${lacking}.`, 'Remove node_modules and run this again.')
  console.error(`Installed in ${Math.round((performance.now() - began) / 1000)} seconds.`)
}

/** Why node_modules is not what package-lock.json asks for, or null where it is. */
function whyIncomplete() {
  const installed = readJson('node_modules/.package-lock.json')
  if (installed === null) return 'none is there yet'
  if (!isLockCurrent()) return 'package.json has changed'
  for (const [path, wanted] of Object.entries(lockedPackages())) {
    if (!path.includes('node_modules/')) continue
    const found = installed.packages[path]
    // Optional packages are the builds for other systems: npm leaves out what does not fit this one.
    if (found === undefined && wanted.optional) continue
    if (found === undefined || !existsSync(join(root, path))) return `${nameOf(path)} is missing`
    if (found.version !== wanted.version) return `${nameOf(path)} is not ${wanted.version}`
  }
  const node = lockedPackages()['node_modules/node'].version
  return versionOf(pinnedNode) === `v${node}` ? null : `Node ${node} is missing`
}

/** True where the lock names the dependencies that the package.json files ask for. */
function isLockCurrent() {
  const locked = lockedPackages()
  return ['', ...workspaces()].every((folder) => {
    const asked = readJson(join(folder, 'package.json'))
    return dependencyFields.every((field) => isSame(asked[field], locked[folder]?.[field]))
  })
}

const dependencyFields = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']

function workspaces() {
  return readJson('package.json')
    .workspaces.map((pattern) => dirname(pattern))
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => `${parent}/${name}`))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}

function isSame(asked = {}, locked = {}) {
  const names = Object.keys(asked)
  return names.length === Object.keys(locked).length && names.every((name) => asked[name] === locked[name])
}

function lockedPackages() {
  const lock = readJson('package-lock.json')
  if (lock === null) {
    stop('package-lock.json is missing or no JSON.', 'Bring it back with git checkout package-lock.json.')
  }
  return lock.packages
}

function nameOf(path) {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'))
  } catch {
    return null
  }
}

function versionOf(node) {
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : null
}

/** Where npm started us, the same npm on the same Node goes on: the one that it installs may be half there. */
function runNpm(args) {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  const isUnderNpm = node !== undefined && npm !== undefined && existsSync(node) && existsSync(npm)
  const run = spawnSync(isUnderNpm ? node : 'npm', isUnderNpm ? [npm, ...args] : args, {
    cwd: root,
    // Standard output belongs to what is started afterwards, which may be JSON for another program.
    stdio: ['ignore', 2, 2],
    shell: !isUnderNpm && process.platform === 'win32',
  })
  if (run.status === 0) return
  stop(
    `npm ${args[0]} failed (${run.error?.message ?? `exit code ${run.status ?? run.signal}`}).`,
    'Its message stands above: check the connection and the room on the disk, then run this again.',
  )
}

function stop(problem, remedy) {
  console.error(`${problem} ${remedy}`)
  process.exit(2)
}
