import { readFileSync } from 'node:fs'
import { lexiconFile } from '../../src/publish/lexicon/compile.mjs'
import { loadModules } from './load-core.mjs'

/**
 * Everything that the named files of `src/core/align` export, bundled from the sources as they are.
 * @param {readonly string[]} files
 */
export const loadAlign = files => loadModules(files.map(file => `src/core/align/${file}`))

/** The Chinese–English lexicon, compiled if it is not yet. */
export const loadLexicon = async core => core.readLexicon(readFileSync(await lexiconFile()))
