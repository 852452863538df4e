import type { ServerBuild } from '@remix-run/node'
import { createRequestHandler } from '@remix-run/server-runtime'
import { expect, test } from 'vitest'
import { listFixedPages, listVariablePages, renderPages } from '../../app/server/narrow-pages'

const TABLE: [id: string, parentId: string | undefined, path: string | undefined, index?: boolean][] = [
  ['root', undefined, ''],
  ['home', 'root', undefined, true],
  ['list', 'root', 'activities'],
  ['choose', 'root', 'activities/choose'],
  ['show', 'root', 'activities/:slug'],
  ['step', 'root', 'say/:survey/:step'],
  ['check', 'root', 'say/:survey/check'],
  ['file', 'root', 'say/file/:id'],
  ['answer', 'root', 'say/:survey/:step/answer'],
  ['say', 'root', 'say/:survey'],
  ['paper', 'root', 'say/paper.css'],
  ['staff', 'root', 'staff'],
  ['staff-home', 'staff', undefined, true],
  ['staff-kit', 'staff', 'kit'],
  ['missing', 'root', '*'],
]

/** Routes without pages, which say who they are. */
function fakeBuild(): ServerBuild {
  const loader =
    (id: string) =>
    ({ params }: { params: object }) =>
      Response.json({ id, params })
  const routes = Object.fromEntries(
    TABLE.map(([id, parentId, path, index]) => [
      id,
      {
        id,
        parentId,
        path: path || undefined,
        index,
        module: { loader: loader(id), action: loader(`${id} action`) },
      },
    ]),
  )
  return {
    routes,
    assets: { routes: {}, entry: {}, url: '', version: '' },
    entry: { module: {} },
    future: { v3_singleFetch: true },
    mode: 'production',
    basename: '/',
  } as unknown as ServerBuild
}

test('addresses without variable parts have a handler of their own', () => {
  expect(listFixedPages(fakeBuild().routes)).toEqual([
    ['/', 'home'],
    ['/activities', 'list'],
    ['/activities/choose', 'choose'],
    ['/say/paper.css', 'paper'],
    ['/staff', 'staff-home'],
    ['/staff/kit', 'staff-kit'],
  ])
})

test('addresses with variable parts come in the order in which they are chosen', () => {
  expect(listVariablePages(fakeBuild().routes).map(({ path }) => path)).toEqual([
    '/say/:survey/:step/answer',
    '/say/:survey/check',
    '/say/file/:id',
    '/say/:survey/:step',
    '/activities/:slug',
    '/say/:survey',
  ])
})

test.each([
  ...['/', '/activities', '/activities?day=mon', '/activities/', '/Activities', '/activities/choose'],
  ...[
    '/activities/gardening',
    '/activities/gardening/',
    '/staff',
    '/staff/kit',
    '/nothing',
    '/staff/nothing',
    ...['/say/bus', '/say/bus/how', '/say/bus/check', '/say/bus/CHECK', '/say/file/x', '/say/File/x'],
    ...['/say/file/check', '/say/bus/how/answer', '/say/bus/how/', '/say/b%C3%BCs/how', '/say/b.s/how'],
    ...['/say/paper.css', '/activities/Choose', '/Activities/gardening', '/say/bus/how/no', '/say//how'],
  ],
])('%s is answered as by the whole table', async (path) => {
  const narrow = renderPages(fakeBuild())
  const whole = createRequestHandler(fakeBuild(), 'production')
  for (const method of ['GET', 'POST']) {
    const ask = () => new Request(`http://site${path}`, { method })
    const [one, other] = [await narrow(ask(), { nonce: '', address: '' }), await whole(ask())]
    expect([one.status, await one.text()]).toEqual([other.status, await other.text()])
  }
})
