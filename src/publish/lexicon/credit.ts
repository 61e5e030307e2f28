import type { LexiconCredit } from '../../services/lexicon.ts'

/** What the licence of CC-CEDICT asks to be shown. */
export const ccCedict: LexiconCredit = {
  name: 'CC-CEDICT',
  by: 'MDBG and the contributors to CC-CEDICT',
  url: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
  licence: 'CC BY-SA 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/4.0/',
  changes:
    'Compiled by Duologue: glosses reduced to stems of words with weights, and what they teach about parts of words.',
}
