import type { Lang } from '../transcript/episode.ts'

/** How the two languages stand on the page. */
export type View = 'facing' | 'lines' | 'original' | 'translation' | 'cover'

export const views: readonly View[] = ['facing', 'lines', 'original', 'translation', 'cover']

/** The turns that an address points at: `from` to `to`, both included; `to === from` for one turn. */
export interface TurnRange {
  readonly from: number
  readonly to: number
  /** `27.2`: the second pair of sentences of the turn, from 1. Only on a single turn. */
  readonly sentence?: number
  /** `27~k3f9`: a short fingerprint of the words that the link was made for. */
  readonly fingerprint?: string
}

/** What an episode's address says. */
export interface EpisodeRoute {
  readonly screen: 'episode'
  readonly id: string
  readonly range?: TurnRange
  /** What stands where a turn should, when it is not one: `abc`, `0`, `9-`. */
  readonly badPlace?: string
  /** Speakers as the address spells them. */
  readonly by: readonly string[]
  readonly q: string
  readonly view?: View
  /** Only the turns that the news quotes. */
  readonly only?: 'quoted'
  /** What lies open beside the text: the news of the turns pointed at, what disagrees in them, or which article covers what. */
  readonly open?: Beside
  /** The address that the reader came from, to go back to. */
  readonly from?: string
}

export type Beside = 'news' | 'check' | 'coverage'

const besides: readonly Beside[] = ['news', 'check', 'coverage']

/** What an article's address says. */
export interface ArticleRoute {
  readonly screen: 'article'
  readonly id: string
  /** `/a/:article/12`: the twelfth sentence of its body, from 1. */
  readonly sentence?: number
  /** What stands where a sentence should, when it is not one. */
  readonly badPlace?: string
  /** The address that the reader came from: the turn whose passage this is. */
  readonly from?: string
}

export type Route =
  | { readonly screen: 'library' }
  | { readonly screen: 'open' }
  | EpisodeRoute
  | ArticleRoute
  | { readonly screen: 'search'; readonly q: string; readonly by: readonly string[]; readonly lang?: Lang }
  | { readonly screen: 'unknown'; readonly path: string }

/** What the id of every text that a reader brought begins with, and no published one can: those are words and hyphens. */
export const ownPrefix = '~'

/** Whether an id is that of a text that its reader brought: it is on their machine and nowhere else. */
export const isOwn = (id: string): boolean => id.startsWith(ownPrefix)

const place = /^(\d{1,9})(?:-(\d{1,9})|\.(\d{1,6}))?(?:~([0-9a-z]{1,16}))?$/i

/** `27`, `27-31`, `27.2`, each with an optional `~fingerprint`; undefined for anything else. `31-27` is read as `27-31`. */
export function parseRange(text: string): TurnRange | undefined {
  const match = place.exec(text)
  if (!match) return undefined
  const from = Number(match[1])
  const to = match[2] === undefined ? from : Number(match[2])
  if (from < 1 || to < 1) return undefined
  return {
    from: Math.min(from, to),
    to: Math.max(from, to),
    ...(match[3] !== undefined && { sentence: Number(match[3]) }),
    ...(match[4] !== undefined && { fingerprint: match[4].toLowerCase() }),
  }
}

/** The inverse of {@link parseRange}. */
export function formatRange(range: TurnRange): string {
  const end =
    range.to > range.from ? `-${range.to}` : range.sentence === undefined ? '' : `.${range.sentence}`
  return `${range.from}${end}${range.fingerprint === undefined ? '' : `~${range.fingerprint}`}`
}

/**
 * What an address (the path below the app's base, and the query with or without `?`) asks for. Never throws: a path that
 * is none of ours gives `unknown`; a part that makes no sense is named in the route, so that the screen can say so.
 */
export function parseRoute(path: string, query = ''): Route {
  const parts = path.split('/').filter(Boolean).map(decode)
  const params = parseParams(query)
  const get = (key: string) => params.find(([name]) => name === key)?.[1]
  const by = params
    .flatMap(([name, value]) => (name === 'by' ? value.split(',') : []))
    .map(value => value.trim())
    .filter(Boolean)
  const q = get('q') ?? ''
  const [room, id, at, ...more] = parts
  if (room === undefined) return { screen: 'library' }
  if (room === 'open' && id === undefined) return { screen: 'open' }
  if (room === 'search' && id === undefined) {
    const lang = get('in')
    return { screen: 'search', q, by, ...(lang && { lang }) }
  }
  // Only an address of ours is one to go back to.
  const from = /^\/[ae]\/[^/]/.test(get('from') ?? '') ? get('from') : undefined
  if (room === 'a' && id !== undefined && more.length === 0) {
    const sentence = /^[1-9]\d{0,6}$/.test(at ?? '') ? Number(at) : undefined
    return {
      screen: 'article',
      id,
      ...(sentence !== undefined && { sentence }),
      ...(at !== undefined && sentence === undefined && { badPlace: at }),
      ...(from && { from }),
    }
  }
  if (room !== 'e' || id === undefined || more.length > 0) return { screen: 'unknown', path }
  const range = at === undefined ? undefined : parseRange(at)
  const view = views.find(each => each === get('view'))
  const open = besides.find(each => each === get('open'))
  return {
    screen: 'episode',
    id,
    by,
    q,
    ...(range && { range }),
    ...(at !== undefined && !range && { badPlace: at }),
    ...(view && { view }),
    ...(get('only') === 'quoted' && { only: 'quoted' as const }),
    ...(open && { open }),
    ...(from && { from }),
  }
}

/** The address of a route, path and query: the inverse of {@link parseRoute}. */
export function formatRoute(route: Route): string {
  switch (route.screen) {
    case 'library':
      return '/'
    case 'open':
      return '/open'
    case 'unknown':
      return route.path
    case 'article': {
      const at = route.sentence === undefined ? route.badPlace : String(route.sentence)
      const path = `/a/${encodeURIComponent(route.id)}${at === undefined ? '' : `/${encodeURIComponent(at)}`}`
      return path + formatQuery([['from', route.from]])
    }
    case 'search':
      return `/search${formatQuery([...route.by.map(by => ['by', by] as const), ['q', route.q], ['in', route.lang]])}`
    case 'episode': {
      const at = route.range ? formatRange(route.range) : route.badPlace
      const path = `/e/${encodeURIComponent(route.id)}${at === undefined ? '' : `/${encodeURIComponent(at)}`}`
      return (
        path +
        formatQuery([
          ['by', route.by.join(',')],
          ['q', route.q],
          ['view', route.view],
          ['only', route.only],
          ['open', route.open],
          ['from', route.from],
        ])
      )
    }
  }
}

function formatQuery(params: readonly (readonly [string, string | undefined])[]): string {
  const kept = params.filter(([, value]) => value).map(([key, value]) => `${key}=${encode(value!)}`)
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/** Percent-encoding that leaves readable what an address may hold: letters of any script need encoding, commas and slashes do not. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
}

/** The names and values of a query, in order, decoded as forms encode them. */
function parseParams(query: string): readonly (readonly [string, string])[] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter(Boolean)
    .map(pair => {
      const at = pair.indexOf('=')
      const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      return [decode(name.replaceAll('+', ' ')), decode(value.replaceAll('+', ' '))] as const
    })
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
