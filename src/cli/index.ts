#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {clean} from '../index.js'

process.stdout.write(clean(readFileSync(process.argv[2] ?? 0)).markdown)
