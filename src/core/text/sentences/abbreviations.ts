/**
 * What a full stop after an abbreviation means:
 * - `never`: a sentence never ends there (`Mr.`, `e.g.`);
 * - `maybe`: it may (`Inc.`, `U.S.`, `etc.`): what comes next tells;
 * - `number`: the word is an abbreviation only before a number (`No. 5`).
 */
export type Abbreviation = 'never' | 'maybe' | 'number'

/**
 * Abbreviations in lower case, without the last point and without spaces (`z. B.` is `z.b`). By hand, from what people
 * write in general text; what has points between single letters needs no entry, it is `maybe` by its form.
 */
const lists: Readonly<Record<string, Readonly<Partial<Record<Abbreviation, string>>>>> = {
  '': {
    never: 'e.g i.e cf viz dr prof mr mrs ms vs approx',
    maybe: 'inc ltd co corp jr sr etc bros p.m a.m p.s ph.d',
    number: 'no nos nr vol fig p pp ch art sec ver v c',
  },
  en: {
    never: 'messrs capt sgt lt cmdr atty dept eg ie',
    maybe:
      'st ave blvd rd est assn dist univ intl llc plc esq al ed eds rev hon gov gen col maj adm sen rep pres supt mt ft pvt cpl',
    number: 'jan feb mar apr jun jul aug sep sept oct nov dec eq ex par ref',
  },
  de: {
    never:
      'hr fr frl dipl ing mag bzw ca ggf evtl inkl exkl zzgl vgl sog bspw z.b d.h u.a i.d.r z.t o.ä u.u s.o s.u b.z.w geb gest phil med jur nat insb allg bes tel d z',
    maybe: 'usw usf etc str gmbh mio mrd tsd v.chr n.chr jh jhd uvm u.v.m',
    number: 'abs abb bd kap nr s st ziff anm jan feb mär apr jun jul aug sep sept okt nov dez',
  },
  fr: {
    never: 'm mm mme mmes mlle mlles me dr pr st ste p.ex c.-à-d c.à.d cf env av',
    maybe: 'etc apr j.-c cie s.a',
    number: 'art chap n no fig vol janv févr avr juil sept oct nov déc',
  },
  es: {
    never: 'sr sra srta sres d dña dr dra lic ing prof profa gral cap p.ej ej ud uds vd vds excmo av avda',
    maybe: 'etc ee.uu s.a cía a.c d.c aa.vv',
    number: 'núm n art cap pág págs vol fig',
  },
  pt: {
    never: 'sr sra srs sras dr dra d dona prof profa eng exmo av p.ex ex',
    maybe: 'etc s.a ltda cia a.c d.c eua',
    number: 'núm n art cap pág págs vol fig',
  },
  it: {
    never: 'sig sig.ra sigg dott dott.ssa prof avv ing arch on egr gent p.es ecc.mo',
    maybe: 'ecc s.p.a s.r.l a.c d.c',
    number: 'art cap n pag pagg vol fig',
  },
  nl: {
    never: 'dhr mevr mw drs ir ing prof bijv b.v d.w.z m.a.w o.a t.a.v i.p.v ca resp',
    maybe: 'enz n.v v.chr n.chr',
    number: 'art blz nr',
  },
  sv: { never: 't.ex bl.a dvs s.k ca resp d.v.s', maybe: 'm.m osv etc', number: 'kap nr s' },
  da: { never: 'f.eks bl.a dvs ca hr fr', maybe: 'm.m osv mio mia', number: 'kap nr s' },
  no: { never: 'f.eks bl.a dvs ca hr fr', maybe: 'm.m osv mill mrd', number: 'kap nr s' },
  fi: { never: 'esim mm ns ts n', maybe: 'jne ym yms', number: 's nro' },
  pl: {
    never: 'np tzn tj dr prof mgr inż ul al ks św tzw ok m.in',
    maybe: 'itd itp r w tys mln mld zł godz',
    number: 'nr s str art',
  },
  cs: { never: 'např tzv tj dr ing mgr prof ul sv cca', maybe: 'atd apod r př.n.l', number: 'č s str' },
  hu: { never: 'dr ifj id özv pl ún kb ill', maybe: 'stb u', number: '' },
  ro: { never: 'dl dna d-l dr prof ing str ex nr', maybe: 'etc lei ș.a', number: 'nr art pag' },
  tr: { never: 'dr prof doç av sn örn bkz', maybe: 'vb vs a.ş ltd şti', number: 'no s' },
  ru: {
    never: 'т.е т.н т.к т ул пр им проф акад др-р стр рис напр гр св ср г-н г-жа',
    maybe: 'т.д т.п др пр г гг в вв руб коп тыс млн млрд н.э до.н.э',
    number: 'с стр рис гл п пп ст',
  },
  uk: { never: 'т.зв вул ім проф напр див', maybe: 'т.д т.п ін р рр ст грн тис млн млрд', number: 'с п ст' },
  hi: { never: 'डॉ श्री प्रो सुश्री कु पं मो', maybe: 'ई.पू', number: 'सं' },
  ar: { never: 'د أ م أ.د ص', maybe: '', number: 'ص' },
  el: { never: 'κ κα π.χ δηλ βλ καθ', maybe: 'κ.λπ κλπ κ.ά π.μ μ.μ', number: 'σελ αρ' },
  vi: { never: 'tp ths ts gs pgs bs', maybe: 'v.v', number: 'tr' },
  id: { never: 'dr drs ir prof jl hj yth a.n', maybe: 'dll dsb tbk', number: 'no hlm' },
}

/** What the word before a full stop is in a language (a primary subtag, `en`); undefined for an ordinary word. */
export function abbreviationOf(word: string, lang: string): Abbreviation | undefined {
  const own = tables.get(lang) ?? tableOf(lang)
  return own.get(word)
}

/** Languages that write ordinal numbers with a point (`am 3. Oktober`). */
export const ordinalLanguages: ReadonlySet<string> = new Set(
  'de da no nb nn fi hu cs sk pl sl hr sr bs et lv tr is'.split(' '),
)

/** Names that end in a mark: no sentence ends there when a word in lower case follows. */
export const markedNames: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'yum', 'joomla'])

/** What may stand between a quotation and its end: a name and one of these. */
export const saidWords: ReadonlySet<string> = new Set(
  'said says asked asks replied answered cried shouted yelled whispered exclaimed added'.split(' '),
)

/** Words before a single capital letter that make it a grade or a version and not somebody's initial. */
export const gradeWords: ReadonlySet<string> = new Set(
  'plan series class grade type option vitamin group team part section model tier appendix figure exhibit phase hepatitis case scenario category point column row variant stage round version step letter'.split(
    ' ',
  ),
)

/** What follows `p.m.` and still belongs to it. */
export const afterTime: ReadonlySet<string> = new Set(
  'est edt et pst pdt pt cst cdt ct mst mdt mt gmt utc bst cet eastern pacific central mountain monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

const tables = new Map<string, ReadonlyMap<string, Abbreviation>>()

function tableOf(lang: string): ReadonlyMap<string, Abbreviation> {
  const table = new Map<string, Abbreviation>()
  for (const list of [lists[''], lists[lang]])
    for (const kind of ['number', 'maybe', 'never'] as const)
      for (const word of list?.[kind]?.split(' ') ?? []) if (word) table.set(word, kind)
  tables.set(lang, table)
  return table
}
