import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatRoute, parseRoute, views, type Route } from '../../../src/core/link/route.ts'

/** An address means this route, and the route is written as this address. */
function check(address: string, route: Partial<Route> & { screen: Route['screen'] }) {
  const [path = '', query = ''] = address.split('?')
  expect(parseRoute(path, query)).toEqual(route)
  expect(formatRoute(parseRoute(path, query))).toBe(address)
}

const episode = { screen: 'episode', id: 'x', by: [], q: '' } as const

describe('routes', () => {
  test('the library', () => check('/', { screen: 'library' }))
  test('the form for own texts', () => check('/open', { screen: 'open' }))
  test('an episode', () => check('/e/x', episode))
  test('a turn', () => check('/e/x/27', { ...episode, range: { from: 27, to: 27 } }))
  test('some turns', () => check('/e/x/27-31', { ...episode, range: { from: 27, to: 31 } }))
  test('a pair of sentences', () =>
    check('/e/x/27.2', { ...episode, range: { from: 27, to: 27, sentence: 2 } }))
  test('a fingerprint', () =>
    check('/e/x/27~k3f9', { ...episode, range: { from: 27, to: 27, fingerprint: 'k3f9' } }))
  test('a filter and a search', () =>
    check('/e/x?by=greg-brockman,ann&q=compute+power', {
      ...episode,
      by: ['greg-brockman', 'ann'],
      q: 'compute power',
    }))
  test('a search in Chinese', () => check(`/e/x?q=${encodeURIComponent('算力')}`, { ...episode, q: '算力' }))
  test('a view', () => check('/e/x?view=translation', { ...episode, view: 'translation' }))
  test('an article', () => check('/a/y?from=/e/x/27', { screen: 'article', id: 'y', from: '/e/x/27' }))
  test('a sentence of an article', () => check('/a/y/12', { screen: 'article', id: 'y', sentence: 12 }))
  test('what the news quotes', () => check('/e/x?only=quoted', { ...episode, only: 'quoted' }))
  test('what lies open beside a turn, and the way back', () =>
    check('/e/x/27?open=news&from=/a/y/12', {
      ...episode,
      range: { from: 27, to: 27 },
      open: 'news',
      from: '/a/y/12',
    }))
  test('the search screen', () =>
    check('/search?q=by:greg+chip', { screen: 'search', q: 'by:greg chip', by: [] }))
})

describe('what is not quite an address', () => {
  test('turns from the end', () =>
    expect(parseRoute('/e/x/31-27')).toMatchObject({ range: { from: 27, to: 31 } }))
  test('a word for a turn', () => check('/e/x/abc', { ...episode, badPlace: 'abc' }))
  test('turn 0', () => check('/e/x/0', { ...episode, badPlace: '0' }))
  test('a word for a sentence', () => check('/a/y/abc', { screen: 'article', id: 'y', badPlace: 'abc' }))
  test('a way back that leads elsewhere', () =>
    expect(parseRoute('/a/y', 'from=//example.org/e/x')).toEqual({ screen: 'article', id: 'y' }))
  test('a view that nobody knows', () => expect(parseRoute('/e/x', 'view=upside-down')).toEqual(episode))
  test('broken percent signs', () =>
    expect(parseRoute('/e/%E0%A4%A', 'q=%')).toMatchObject({ id: '%E0%A4%A', q: '%' }))
  test('another path', () => expect(parseRoute('/e/x/1/2')).toEqual({ screen: 'unknown', path: '/e/x/1/2' }))
  test('a lone surrogate', () => expect(formatRoute({ ...episode, q: '\ud83d' })).toBe('/e/x?q=%EF%BF%BD'))
})

describe('laws', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter(text => text.trim() === text && !text.includes(','))
  test('what is formatted is parsed back', () =>
    fc.assert(
      fc.property(
        word.filter(id => id !== '.' && id !== '..'),
        fc.array(word, { maxLength: 3 }),
        fc.string({ unit: 'grapheme' }),
        fc.option(fc.constantFrom(...views), { nil: undefined }),
        fc.option(fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.nat(99)), { nil: undefined }),
        (id, by, q, view, range) => {
          const route: Route = {
            screen: 'episode',
            id,
            by,
            q,
            ...(view && { view }),
            ...(range && { range: { from: range[0], to: range[0] + range[1] } }),
          }
          const [path = '', query = ''] = formatRoute(route).split('?')
          expect(parseRoute(path, query)).toEqual(route)
        },
      ),
    ))
  test('nothing throws', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, query) => {
        expect(formatRoute(parseRoute(path, query))).toBeTypeOf('string')
      }),
    ))
})
