import {existsSync, readdirSync, readFileSync} from 'node:fs'

interface Locked {
  version?: string
  license?: string
  dev?: boolean
  optional?: boolean
}

/**
 * Notices of the packages that the command holds, as their licences ask: every package that is installed with ours, its
 * name, version, licence, and its own notice where it comes with one.
 *
 * @returns The text of `dist/NOTICES.txt`.
 */
export function notices(): string {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  const shipped = Object.entries(packages).filter(
    ([path, {dev}]) => path !== '' && !dev && !path.includes('/@types/') && existsSync(path),
  )
  return shipped
    .map(([path, {version, license}]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return `${name} ${version} (${license})\n\n${noticeIn(path)}`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

function noticeIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|notice)\b/i.test(name))
  return file ? `${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n` : ''
}
