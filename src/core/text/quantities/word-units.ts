import { multipleUnit, percentUnit, type Unit } from './quantity.ts'
import { money, PREFIXES, table, time, unitOf as of } from './unit-table.ts'

/** kilómetro, quilômetro, mégawatt, milímetro: how languages write one prefix. */
const spellings = (word: string): ReadonlySet<string> =>
  new Set([
    word,
    word.replace(/o$/, 'ó'),
    word.replace(/o$/, 'ô'),
    word.replace('kilo', 'quilo'),
    word.replace('kilo', 'quilô'),
    word.replace('mega', 'méga'),
    word.replace('milli', 'mili'),
    word.replace('milli', 'milí'),
    word.replace('centi', 'centí'),
  ])

/** Units in words, lower case, singular and plural, by language. */
const words: Readonly<Record<string, ReadonlyMap<string, Unit>>> = {
  en: withPrefixes(
    table({
      'second seconds': time.s,
      'millisecond milliseconds': of('duration', 's', 1e-3),
      'microsecond microseconds': of('duration', 's', 1e-6),
      'nanosecond nanoseconds': of('duration', 's', 1e-9),
      'minute minutes': time.min,
      'hour hours': time.h,
      'day days': time.day,
      'week weeks': time.week,
      'fortnight fortnights': of('duration', 's', 1_209_600),
      'month months': time.month,
      'year years': time.year,
      'decade decades': time.decade,
      'century centuries': time.century,
      'millennium millennia': time.millennium,
      'percent per_cent percentage_point percentage_points': percentUnit,
      'basis_point basis_points': of('percent', '%', 0.01),
      'dollar dollars buck bucks us_dollar us_dollars': money('USD'),
      'cent cents': money('USD', 0.01),
      hong_kong_dollars: money('HKD'),
      'euro euros': money('EUR'),
      'pound_sterling pounds_sterling british_pounds': money('GBP'),
      'yen japanese_yen': money('JPY'),
      'yuan rmb renminbi': money('CNY'),
      'rupee rupees': money('INR'),
      reais: money('BRL'),
      korean_won: money('KRW'),
      swiss_francs: money('CHF'),
      'pound pounds': of('mass', 'kg', 0.45359237),
      'ounce ounces': of('mass', 'kg', 0.028349523125),
      'ton tons tonne tonnes metric_ton metric_tons': of('mass', 'kg', 1000),
      'mile miles': of('length', 'm', 1609.344),
      'foot feet': of('length', 'm', 0.3048),
      'inch inches': of('length', 'm', 0.0254),
      'yard yards': of('length', 'm', 0.9144),
      'square_mile square_miles': of('area', 'm²', 2_589_988.110336),
      'square_foot square_feet': of('area', 'm²', 0.09290304),
      'square_inch square_inches': of('area', 'm²', 0.00064516),
      'acre acres': of('area', 'm²', 4046.8564224),
      'hectare hectares': of('area', 'm²', 1e4),
      'gallon gallons': of('volume', 'm³', 0.003785411784),
      'barrel barrels': of('volume', 'm³', 0.158987294928),
      'degree degrees': of('other', '°'),
      'degrees_celsius degree_celsius': of('other', '°C'),
      'degrees_fahrenheit degree_fahrenheit': of('other', '°F'),
      miles_per_hour: of('other', 'm/s', 0.44704),
      'kilometers_per_hour kilometres_per_hour': of('other', 'm/s', 1 / 3.6),
      'flops flop': of('other', 'FLOPS'),
    }),
    {
      watt: ['watt', 'watts'],
      meter: ['meter', 'meters', 'metre', 'metres'],
      square: ['square '],
      cubic: ['cubic '],
      hour: ['-hour', '-hours', ' hour', ' hours'],
      gram: ['gram', 'grams'],
      liter: ['liter', 'liters', 'litre', 'litres'],
    },
  ),
  de: withPrefixes(
    table({
      'sekunde sekunden': time.s,
      'millisekunde millisekunden': of('duration', 's', 1e-3),
      'mikrosekunde mikrosekunden': of('duration', 's', 1e-6),
      'nanosekunde nanosekunden': of('duration', 's', 1e-9),
      'minute minuten': time.min,
      'stunde stunden': time.h,
      'tag tage tagen': time.day,
      'woche wochen': time.week,
      'monat monate monaten': time.month,
      'jahr jahre jahren': time.year,
      'jahrzehnt jahrzehnte jahrzehnten': time.decade,
      'jahrhundert jahrhunderte jahrhunderten': time.century,
      'prozent prozentpunkte prozentpunkten': percentUnit,
      'dollar us-dollar': money('USD'),
      cent: money('EUR', 0.01),
      'euro euros': money('EUR'),
      franken: money('CHF'),
      pfund: money('GBP'),
      yen: money('JPY'),
      yuan: money('CNY'),
      'tonne tonnen': of('mass', 'kg', 1000),
      zoll: of('length', 'm', 0.0254),
      fuß: of('length', 'm', 0.3048),
      'meile meilen': of('length', 'm', 1609.344),
      quadratfuß: of('area', 'm²', 0.09290304),
      'gallone gallonen': of('volume', 'm³', 0.003785411784),
      'unze unzen': of('mass', 'kg', 0.028349523125),
      hektar: of('area', 'm²', 1e4),
      grad: of('other', '°'),
      grad_celsius: of('other', '°C'),
      mal: multipleUnit,
    }),
    {
      watt: ['watt'],
      meter: ['meter', 'metern'],
      square: ['quadrat'],
      cubic: ['kubik'],
      hour: ['stunde', 'stunden'],
      gram: ['gramm'],
      liter: ['liter', 'litern'],
    },
  ),
  fr: withPrefixes(
    table({
      'seconde secondes': time.s,
      'milliseconde millisecondes': of('duration', 's', 1e-3),
      'microseconde microsecondes': of('duration', 's', 1e-6),
      'nanoseconde nanosecondes': of('duration', 's', 1e-9),
      'minute minutes': time.min,
      'heure heures': time.h,
      'jour jours': time.day,
      'semaine semaines': time.week,
      mois: time.month,
      'an ans année années': time.year,
      'décennie décennies': time.decade,
      'siècle siècles': time.century,
      'pour_cent pourcent pour_cents': percentUnit,
      'dollar dollars': money('USD'),
      'euro euros': money('EUR'),
      'centime centimes': money('EUR', 0.01),
      livres_sterling: money('GBP'),
      yens: money('JPY'),
      yuans: money('CNY'),
      francs_suisses: money('CHF'),
      'tonne tonnes': of('mass', 'kg', 1000),
      'pouce pouces': of('length', 'm', 0.0254),
      'pied pieds': of('length', 'm', 0.3048),
      pieds_carrés: of('area', 'm²', 0.09290304),
      'gallon gallons': of('volume', 'm³', 0.003785411784),
      'once onces': of('mass', 'kg', 0.028349523125),
      'hectare hectares': of('area', 'm²', 1e4),
      degrés: of('other', '°'),
      fois: multipleUnit,
    }),
    {
      watt: ['watt', 'watts'],
      meter: ['mètre', 'mètres'],
      square: ['+ carré', '+ carrés'],
      cubic: ['+ cube', '+ cubes'],
      hour: ['-heure', '-heures', 'heure', 'heures'],
      gram: ['gramme', 'grammes'],
      liter: ['litre', 'litres'],
    },
  ),
  es: withPrefixes(
    table({
      'segundo segundos': time.s,
      'milisegundo milisegundos milissegundo milissegundos': of('duration', 's', 1e-3),
      'microsegundo microsegundos microssegundo microssegundos': of('duration', 's', 1e-6),
      'nanosegundo nanosegundos nanossegundo nanossegundos': of('duration', 's', 1e-9),
      'minuto minutos': time.min,
      'hora horas': time.h,
      'día días': time.day,
      'semana semanas': time.week,
      'mes meses': time.month,
      'año años': time.year,
      'década décadas': time.decade,
      'siglo siglos': time.century,
      por_ciento: percentUnit,
      'dólar dólares': money('USD'),
      'euro euros': money('EUR'),
      centavos: money('USD', 0.01),
      libras_esterlinas: money('GBP'),
      yenes: money('JPY'),
      yuanes: money('CNY'),
      'tonelada toneladas': of('mass', 'kg', 1000),
      'pulgada pulgadas': of('length', 'm', 0.0254),
      'pie pies': of('length', 'm', 0.3048),
      'milla millas': of('length', 'm', 1609.344),
      pies_cuadrados: of('area', 'm²', 0.09290304),
      'galón galones': of('volume', 'm³', 0.003785411784),
      'onza onzas': of('mass', 'kg', 0.028349523125),
      'hectárea hectáreas': of('area', 'm²', 1e4),
      grados: of('other', '°'),
      veces: multipleUnit,
    }),
    {
      watt: ['vatio', 'vatios', 'watt', 'watts'],
      meter: ['metro', 'metros'],
      square: ['+ cuadrado', '+ cuadrados'],
      cubic: ['+ cúbico', '+ cúbicos'],
      hour: ['-hora', '-horas', ' hora', ' horas'],
      gram: ['gramo', 'gramos'],
      liter: ['litro', 'litros'],
    },
  ),
  pt: withPrefixes(
    table({
      'segundo segundos': time.s,
      'milisegundo milisegundos milissegundo milissegundos': of('duration', 's', 1e-3),
      'microsegundo microsegundos microssegundo microssegundos': of('duration', 's', 1e-6),
      'nanosegundo nanosegundos nanossegundo nanossegundos': of('duration', 's', 1e-9),
      'minuto minutos': time.min,
      'hora horas': time.h,
      'dia dias': time.day,
      'semana semanas': time.week,
      'mês meses': time.month,
      'ano anos': time.year,
      'década décadas': time.decade,
      'século séculos': time.century,
      por_cento: percentUnit,
      'dólar dólares': money('USD'),
      'euro euros': money('EUR'),
      'real reais': money('BRL'),
      centavos: money('BRL', 0.01),
      libras_esterlinas: money('GBP'),
      ienes: money('JPY'),
      yuans: money('CNY'),
      'tonelada toneladas': of('mass', 'kg', 1000),
      'polegada polegadas': of('length', 'm', 0.0254),
      'pé pés': of('length', 'm', 0.3048),
      'milha milhas': of('length', 'm', 1609.344),
      pés_quadrados: of('area', 'm²', 0.09290304),
      'galão galões': of('volume', 'm³', 0.003785411784),
      'onça onças': of('mass', 'kg', 0.028349523125),
      'hectare hectares': of('area', 'm²', 1e4),
      graus: of('other', '°'),
      vezes: multipleUnit,
    }),
    {
      watt: ['watt', 'watts'],
      meter: ['metro', 'metros'],
      square: ['+ quadrado', '+ quadrados'],
      cubic: ['+ cúbico', '+ cúbicos'],
      hour: ['-hora', '-horas', ' hora', ' horas'],
      gram: ['grama', 'gramas'],
      liter: ['litro', 'litros'],
    },
  ),
}

interface Stems {
  readonly watt: readonly string[]
  readonly meter: readonly string[]
  /** Before the length (`quadrat`), or after it where it begins with `+`. */
  readonly square: readonly string[]
  readonly cubic: readonly string[]
  /** After a power: what makes it energy. */
  readonly hour: readonly string[]
  readonly gram: readonly string[]
  readonly liter: readonly string[]
}

/** Adds what the metric prefixes make of a language's names of units. */
function withPrefixes(units: Map<string, Unit>, stems: Stems): ReadonlyMap<string, Unit> {
  const around = (word: string, marks: readonly string[]): readonly string[] =>
    marks.map(mark => (mark.startsWith('+') ? word + mark.slice(1) : mark + word))
  for (const [, word, factor] of [['', '', 1] as const, ...PREFIXES]) {
    // nanômetro, kilómetro, quilômetro: written variants of one prefix.
    for (const prefix of spellings(word)) {
      const forms = (list: readonly string[]): readonly string[] => list.map(stem => prefix + stem)
      for (const watt of forms(stems.watt)) {
        units.set(watt, of('power', 'W', factor))
        for (const hour of stems.hour) units.set(watt + hour, of('energy', 'Wh', factor))
      }
      for (const meter of forms(stems.meter)) {
        units.set(meter, of('length', 'm', factor))
        for (const name of around(meter, stems.square)) units.set(name, of('area', 'm²', factor ** 2))
        for (const name of around(meter, stems.cubic)) units.set(name, of('volume', 'm³', factor ** 3))
      }
      for (const gram of forms(stems.gram)) units.set(gram, of('mass', 'kg', factor / 1000))
      for (const liter of forms(stems.liter)) units.set(liter, of('volume', 'm³', factor / 1000))
      for (const s of ['', 's']) {
        units.set(`${prefix}byte${s}`, of('data', 'B', factor))
        units.set(`${prefix}bit${s}`, of('data', 'bit', factor))
        units.set(`${prefix}bit${s} per second`, of('data', 'bit/s', factor))
      }
      units.set(`${prefix}hertz`, of('other', 'Hz', factor))
      units.set(`${prefix}joule`, of('other', 'J', factor))
      units.set(`${prefix}joules`, of('other', 'J', factor))
      if (prefix !== '') units.set(`${prefix}flops`, of('other', 'FLOPS', factor))
    }
  }
  for (const [name, factor] of [
    ['kilo', 1],
    ['kilos', 1],
    ['quilo', 1],
    ['quilos', 1],
  ] as const)
    units.set(name, of('mass', 'kg', factor))
  // "a byte", "a meter" are units, but "bit" alone is mostly "a little".
  units.delete('bit')
  return units
}

/** The unit of a word or phrase (lower case, one space between words), or `undefined`. Other languages are asked as English. */
export function wordUnit(phrase: string, lang: string): Unit | undefined {
  return (words[lang] ?? words['en']!).get(phrase)
}
