import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const beside = fileURLToPath(new URL('../../shared/corpus', import.meta.url))

/** Folder of real documents: `ZHENGWEN_CORPUS`, or `../shared/corpus`; absent on most machines. */
export const corpus = [process.env.ZHENGWEN_CORPUS, beside].find((folder) => folder && existsSync(folder))
