/** The number words of a language, lower case. */
export interface NumberWords {
  /** What adds up: one to nineteen, the tens, hundreds that are words of their own (doscientos). */
  readonly ones: ReadonlyMap<string, number>
  /** "hundred": multiplies what stands before it. */
  readonly hundred: ReadonlySet<string>
  /** "thousand" and above. */
  readonly scales: ReadonlyMap<string, number>
  /** Scales and hundreds that need no "one" before them: mil, cent, hundert. */
  readonly alone: ReadonlySet<string>
  /** "and" within a number. */
  readonly joins: ReadonlySet<string>
  /** Articles that stand for one before a scale: a, eine, un. */
  readonly articles: ReadonlySet<string>
  /** Words for one that are mostly articles or pronouns; a quantity only with a unit or an emphasis. */
  readonly one: ReadonlySet<string>
  /** Vague plurals by the least they mean: dozens, Hunderte, des milliers; twelve times that is the most. */
  readonly vague: ReadonlyMap<string, readonly [low: number, high: number]>
  /** Collective numbers, by value: dozen, dizaine, centaine. */
  readonly groups: ReadonlyMap<string, number>
  /** Half: of what follows ("half a million") or what was before ("two and a half"). */
  readonly half: ReadonlySet<string>
  readonly point: ReadonlySet<string>
  /** Parts: third, quarter, tercio. A half is among them. */
  readonly parts: ReadonlyMap<string, number>
  /** Twice, double, verdoppelt … by factor. */
  readonly times: ReadonlyMap<string, number>
  readonly about: ReadonlySet<string>
  /** After these "one" counts: only, just, at least. */
  readonly emphasis: ReadonlySet<string>
  /** After these a number is a label: chapter, Kapitel, número. */
  readonly labels: ReadonlySet<string>
  readonly months: ReadonlyMap<string, number>
  /** After these four digits are a year. */
  readonly yearAfter: ReadonlySet<string>
  /** few, some, several, before a scale. */
  readonly few: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').map(word => word.replaceAll('_', ' ')))
const numbered = (words: string, from = 1, step = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((forms, i) => forms.split('/').map((word): [string, number] => [word, from + i * step]))
const pairs = <Value>(text: string, value: (written: string) => Value): Map<string, Value> =>
  new Map(
    text
      .split(' ')
      .map(
        pair =>
          [
            pair.slice(0, pair.indexOf('=')).replaceAll('_', ' '),
            value(pair.slice(pair.indexOf('=') + 1)),
          ] as const,
      ),
  )
const values = (text: string): Map<string, number> => pairs(text, Number)
const bounds = (text: string): Map<string, readonly [number, number]> =>
  pairs(text, written => [Number(written), Number(written) * 10] as const)

const en: NumberWords = {
  ones: new Map([
    ...numbered(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      0,
    ),
    ...numbered('twenty thirty forty/fourty fifty sixty seventy eighty ninety', 20, 10),
  ]),
  hundred: set('hundred'),
  scales: values(
    'thousand=1e3 million=1e6 billion=1e9 trillion=1e12 quadrillion=1e15 bn=1e9 mn=1e6 mln=1e6 tn=1e12 trn=1e12',
  ),
  alone: set(''),
  joins: set('and'),
  articles: set('a an'),
  one: set('one'),
  vague: bounds('dozens=24 tens=10 hundreds=100 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12'),
  groups: values('dozen=12 couple=2'),
  half: set('half'),
  point: set('point'),
  parts: values(
    'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 hundredth=100 hundredths=100',
  ),
  times: values(
    'twice=2 thrice=3 double=2 doubles=2 doubled=2 doubling=2 triple=3 triples=3 tripled=3 tripling=3 quadruple=4 quadruples=4 quadrupled=4 quadrupling=4 quintupled=5 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 tenfold=10 hundredfold=100 halve=0.5 halved=0.5 halves=0.5 halving=0.5',
  ),
  about: set(
    'about around roughly approximately approx nearly almost circa some over under nearing maybe perhaps',
  ),
  emphasis: set('only just exactly least most than single'),
  labels: set(
    'chapter episode part section figure fig table page step phase level version vol volume room number no season day week round grade tier type option option item line route highway channel article question rule law stage class category top gate flight exhibit appendix lesson unit track scene act verse slide note case area district zone model series gen generation mark mach agent studio platform pier terminal plan layer axis exit interstate port building apartment suite',
  ),
  months: new Map(
    numbered(
      'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec',
    ),
  ),
  yearAfter: set(
    'in since by until till from to of around late early mid through year and before after during between for circa fy',
  ),
  few: set('few several couple many'),
}

const de: NumberWords = {
  ones: new Map([
    ...numbered(
      'null eins/ein/eine/einem/einen/einer zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
      0,
    ),
    ...numbered('zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10),
    ['anderthalb', 1.5],
    ['eineinhalb', 1.5],
    ['zweieinhalb', 2.5],
    ['dreieinhalb', 3.5],
    ['viereinhalb', 4.5],
    ['fünfeinhalb', 5.5],
  ]),
  hundred: set('hundert'),
  scales: values(
    'tausend=1e3 million=1e6 millionen=1e6 mio=1e6 milliarde=1e9 milliarden=1e9 mrd=1e9 billion=1e12 billionen=1e12',
  ),
  alone: set('hundert tausend'),
  joins: set('und'),
  articles: set('eine einer'),
  one: set('eins ein eine einem einen einer'),
  vague: bounds('dutzende=24 hunderte=100 tausende=1e3 zehntausende=1e4 hunderttausende=1e5'),
  groups: values('dutzend=12'),
  half: set('halbe halben halbes halber'),
  point: set('komma'),
  parts: values('hälfte=2 drittel=3 viertel=4 fünftel=5 sechstel=6 achtel=8 zehntel=10'),
  times: values(
    'doppelt=2 doppelte=2 verdoppelt=2 verdoppeln=2 verdoppelte=2 verdoppelung=2 verdreifacht=3 verdreifachen=3 dreifach=3 vierfach=4 zehnfach=10 zehnfache=10 halbiert=0.5 halbieren=0.5 zweimal=2 dreimal=3 viermal=4 fünfmal=5 zehnmal=10 hundertmal=100',
  ),
  about: set('etwa rund ungefähr circa ca fast knapp über gut bis'),
  emphasis: set('nur genau mindestens höchstens als einzige'),
  labels: set(
    'kapitel folge episode teil abschnitt abbildung tabelle seite schritt phase stufe version band zimmer nummer nr staffel runde typ artikel frage regel klasse punkt paragraf gleis linie tag',
  ),
  months: new Map(
    numbered('januar/jänner februar märz april mai juni juli august september oktober november dezember'),
  ),
  yearAfter: set('in im seit bis ab von jahr jahre um ende anfang mitte und vor nach'),
  few: set('einige mehrere paar'),
}

const fr: NumberWords = {
  ones: new Map([
    ...numbered(
      'zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
      0,
    ),
    ...numbered('vingt/vingts trente quarante cinquante soixante septante huitante nonante', 20, 10),
    ['octante', 80],
  ]),
  hundred: set('cent cents'),
  scales: values('mille=1e3 million=1e6 millions=1e6 milliard=1e9 milliards=1e9 billion=1e12 billions=1e12'),
  alone: set('cent mille'),
  joins: set('et'),
  articles: set('un une'),
  one: set('un une'),
  vague: bounds('dizaines=10 douzaines=24 centaines=100 milliers=1e3'),
  groups: values(
    'dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 cinquantaine=50 centaine=100 millier=1e3',
  ),
  half: set('demi demie'),
  point: set('virgule'),
  parts: values('moitié=2 tiers=3 quart=4 quarts=4 cinquième=5 cinquièmes=5 dixième=10 dixièmes=10'),
  times: values('double=2 doublé=2 doubler=2 doublée=2 triple=3 triplé=3 tripler=3 quadruplé=4 décuplé=10'),
  about: set('environ presque quelque près autour'),
  emphasis: set('seul seule seulement exactement moins plus que'),
  labels: set(
    'chapitre épisode partie section figure tableau page étape phase niveau version tome salle numéro saison article question règle classe ligne jour type',
  ),
  months: new Map(
    numbered('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  ),
  yearAfter: set('en depuis dès année vers fin début et avant après de à'),
  few: set('quelques plusieurs'),
}

const es: NumberWords = {
  ones: new Map([
    ...numbered(
      'cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
      0,
    ),
    ...numbered('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
    ...numbered(
      'cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas',
      100,
      100,
    ),
  ]),
  hundred: set(''),
  scales: values('mil=1e3 millón=1e6 millones=1e6 millardo=1e9 millardos=1e9 billón=1e12 billones=1e12'),
  alone: set('mil'),
  joins: set('y'),
  articles: set('un una'),
  one: set('uno un una'),
  vague: bounds('decenas=10 docenas=24 cientos=100 centenares=100 miles=1e3 millares=1e3'),
  groups: values('decena=10 docena=12 veintena=20 centenar=100 par=2'),
  half: set('medio media'),
  point: set('coma'),
  parts: values('mitad=2 tercio=3 tercios=3 cuarto=4 cuartos=4 cuarta=4 quinto=5 décimo=10'),
  times: values('doble=2 duplicar=2 duplicado=2 duplicó=2 triple=3 triplicar=3 triplicado=3 cuádruple=4'),
  about: set('unos unas casi cerca aproximadamente alrededor sobre'),
  emphasis: set('solo sólo solamente exactamente menos más que'),
  labels: set(
    'capítulo episodio parte sección figura tabla página paso fase nivel versión tomo sala número temporada artículo pregunta regla clase línea día tipo',
  ),
  months: new Map(
    numbered(
      'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
    ),
  ),
  yearAfter: set('en desde hasta año hacia finales principios y antes después de'),
  few: set('pocos pocas varios varias'),
}

const pt: NumberWords = {
  ones: new Map([
    ...numbered(
      'zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
      0,
    ),
    ...numbered('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 20, 10),
    ...numbered(
      'cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas',
      100,
      100,
    ),
  ]),
  hundred: set(''),
  scales: values(
    'mil=1e3 milhão=1e6 milhões=1e6 bilhão=1e9 bilhões=1e9 bilião=1e12 biliões=1e12 trilhão=1e12 trilhões=1e12',
  ),
  alone: set('mil'),
  joins: set('e'),
  articles: set('um uma'),
  one: set('um uma'),
  vague: bounds('dezenas=10 dúzias=24 centenas=100 milhares=1e3'),
  groups: values('dezena=10 dúzia=12 vintena=20 centena=100 milhar=1e3 par=2'),
  half: set('meio meia'),
  point: set('vírgula'),
  parts: values('metade=2 terço=3 terços=3 quarto=4 quartos=4 quinto=5 décimo=10'),
  times: values('dobro=2 dobrar=2 dobrou=2 duplicar=2 duplicou=2 triplo=3 triplicar=3 triplicou=3'),
  about: set('cerca quase aproximadamente uns umas'),
  emphasis: set('só apenas somente exatamente menos mais que'),
  labels: set(
    'capítulo episódio parte seção secção figura tabela página passo fase nível versão tomo sala número temporada artigo pergunta regra classe linha dia tipo',
  ),
  months: new Map(
    numbered('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
  ),
  yearAfter: set('em desde até ano finais início e antes depois de'),
  few: set('poucos poucas vários várias alguns algumas'),
}

const languages: Readonly<Record<string, NumberWords>> = { en, de, fr, es, pt }
const none: NumberWords = {
  ...en,
  ones: new Map(),
  hundred: new Set(),
  scales: new Map(),
  vague: new Map(),
  groups: new Map(),
  half: new Set(),
  parts: new Map(),
  times: new Map(),
  months: new Map(),
  labels: new Set(),
}

/** Whether a language's number words are known here. */
export const isKnownLanguage = (lang: string): boolean => lang in languages

/** The number words of a language; of one that is not known here none, so that only its digits are read. */
export const numberWords = (lang: string): NumberWords => languages[lang] ?? none

/** Words that begin a decade, or a period of "año y medio". */
const MORE_STARTERS: Readonly<Record<string, readonly string[]>> = {
  en: 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  de: 'zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger'
    .split(' ')
    .flatMap(word => [word, `${word}n`, `${word}jahre`, `${word}jahren`]),
  fr: ['années'],
  es: 'años año mes hora día semana'.split(' '),
  pt: 'anos ano mês hora dia semana'.split(' '),
}

const starters = new Map<string, ReadonlySet<string>>()

/** Every word that a quantity may begin with, so that all others are passed by at once. German compounds are not among them. */
export function quantityStarters(lang: string): ReadonlySet<string> {
  let set = starters.get(lang)
  if (!set) {
    const { ones, hundred, scales, vague, groups, half, parts, times, months, articles, few } =
      numberWords(lang)
    const lists = [ones, hundred, scales, vague, groups, half, parts, times, months, articles, few]
    set = new Set(
      lists.flatMap(list => [...list.keys()]).concat('once', 'another', 'every', MORE_STARTERS[lang] ?? []),
    )
    starters.set(lang, set)
  }
  return set
}
