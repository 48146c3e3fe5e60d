// The page from which shared maps are administered: an ordinary client of the server, without a framework.

const element = (id) => document.getElementById(id)
const views = ['status', 'maps', 'settings']
const tokenName = 'tallymill.admin'
const recordsOfPage = 50
const refreshMs = 5_000

/** A token ends with the tab that it was given to. */
const held = {
  get token() {
    return sessionStorage.getItem(tokenName)
  },
  set token(token) {
    if (token === null) sessionStorage.removeItem(tokenName)
    else sessionStorage.setItem(tokenName, token)
    element('log-out').hidden = token === null
  },
}

/** What a request answers; a refusal becomes an error with its status. */
async function ask(path, change) {
  const headers = {}
  if (held.token !== null) headers.Authorization = `Bearer ${held.token}`
  if (change !== undefined) headers['Content-Type'] = 'application/json'
  const answer = await fetch(path, { ...change, headers })
  const body = await answer.json()
  if (answer.ok) return body
  throw Object.assign(new Error(body.message ?? answer.statusText), { status: answer.status })
}

const withBody = (method, body) => ({ method, body: JSON.stringify(body) })

function tell(text) {
  element('notice').textContent = text
  element('notice').hidden = text === ''
}

/** Texts only: whatever a record holds, it is never read as markup. */
function cell(content, className = '') {
  const made = document.createElement('td')
  made.className = className
  made.append(content)
  return made
}

function row(...cells) {
  const made = document.createElement('tr')
  made.append(...cells)
  return made
}

function code(value) {
  const made = document.createElement('code')
  made.textContent = JSON.stringify(value)
  return made
}

function facts(list, pairs) {
  const items = pairs.flatMap(([name, value]) => {
    const [term, description] = [document.createElement('dt'), document.createElement('dd')]
    term.textContent = name
    description.textContent = String(value)
    return [term, description]
  })
  element(list).replaceChildren(...items)
}

const mebibytes = (bytes) => `${Math.round(bytes / 1024 / 1024)} MiB`

async function showStatus() {
  const [server, cluster] = await Promise.all([ask('/api/status'), ask('/api/admin/cluster/status')])
  facts('server', [
    ['Version', server.version],
    ['Node', server.nodeId],
    ['Mode', server.mode],
    ['Running for', `${server.uptimeSeconds} s`],
    ['Connections', server.connections],
    ['Operations', server.totalOperations],
    ['Partitions', cluster.totalPartitions],
  ])
  const rows = cluster.nodes.map((node) =>
    row(
      ...[node.nodeId, node.address, node.status].map((text) => cell(text)),
      ...[node.partitionCount, node.connections, mebibytes(node.memory)].map((text) => cell(String(text), 'number')),
    ),
  )
  element('nodes').replaceChildren(...rows)
}

async function showMaps() {
  const { maps } = await ask('/api/admin/maps')
  element('no-maps').hidden = maps.length > 0
  const rows = maps.map((map) => {
    const open = document.createElement('button')
    open.type = 'button'
    open.textContent = map.name
    open.addEventListener('click', () => attempt(() => browse(map.name)))
    const numbers = [map.entryCount, map.tombstones, map.partitions.length, map.rootHash]
    return row(cell(open), cell(map.type), ...numbers.map((number) => cell(String(number), 'number')))
  })
  element('map-list').replaceChildren(...rows)
}

const browsing = { map: '', after: undefined }

async function browse(map, after) {
  const query = new URLSearchParams({ limit: String(recordsOfPage), ...(after !== undefined && { after }) })
  const { records, nextAfter } = await ask(`/api/admin/maps/${encodeURIComponent(map)}/records?${query}`)
  Object.assign(browsing, { map, after: nextAfter })
  element('browsed').textContent = map
  element('records').replaceChildren(
    ...records.map(({ key, value, timestamp }) => row(cell(key), cell(code(value)), cell(momentOf(timestamp)))),
  )
  element('next').disabled = nextAfter === undefined
  element('browser').hidden = false
}

function momentOf(timestamp) {
  if (timestamp === null) return ''
  const date = new Date(timestamp.millis)
  return `${Number.isNaN(date.getTime()) ? timestamp.millis : date.toISOString()} ${timestamp.nodeId}`
}

const changeable = ['logLevel', 'gcIntervalMs', 'maxConcurrentOperations']

function fillSettings(settings) {
  for (const name of changeable) element('change').elements[name].value = settings[name]
  facts(
    'fixed',
    Object.entries(settings).filter(([name]) => !changeable.includes(name)),
  )
}

const showSettings = async () => fillSettings(await ask('/api/admin/settings'))

async function saveSettings(form) {
  const { logLevel, gcIntervalMs, maxConcurrentOperations } = Object.fromEntries(new FormData(form))
  const change = {
    logLevel,
    gcIntervalMs: Number(gcIntervalMs),
    maxConcurrentOperations: Number(maxConcurrentOperations),
  }
  fillSettings(await ask('/api/admin/settings', withBody('PUT', change)))
  tell('Saved.')
}

async function logIn(form) {
  const { token } = await ask('/api/auth/login', withBody('POST', Object.fromEntries(new FormData(form))))
  held.token = token
  form.reset()
  await show()
}

function logOut() {
  held.token = null
  followed.get('maps')?.close()
  void show()
}

const showers = { status: showStatus, maps: showMaps, settings: showSettings }

const currentView = () => views.find((view) => `#${view}` === location.hash) ?? 'status'

/** Shows the view that the address names, or asks who is there. */
async function show() {
  tell('')
  const shown = currentView()
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${shown}`) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
  await attempt(async () => {
    await showers[shown]()
    element('login').hidden = true
    for (const view of views) element(view).hidden = view !== shown
    followMaps()
  })
}

async function attempt(action) {
  try {
    await action()
  } catch (error) {
    if (error.status !== 401 && error.status !== 403) return tell(error.message)
    // A token that is not taken any more is nobody's; a wrong password leaves the form as it is.
    if (held.token !== null) held.token = null
    if (!element('login').hidden) tell(error.message)
    for (const view of views) element(view).hidden = true
    element('login').hidden = false
  }
}

const socketBase = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}`

/** Sockets that are open, by what they follow. */
const followed = new Map()

function countEvent() {
  element('live-count').textContent = String(Number(element('live-count').textContent) + 1)
}

function tellLive() {
  const isLive = [...followed.values()].some((socket) => socket.readyState === WebSocket.OPEN)
  element('live-state').textContent = isLive ? 'live' : 'not connected'
}

/** Follows something once at a time. A socket that was let in and closed is opened again while it is wanted. */
function follow(name, path, { onOpen = () => {}, isEvent, isWanted = () => true }) {
  if (followed.has(name)) return
  let wasOpen = false
  const socket = new WebSocket(socketBase + path)
  socket.binaryType = 'arraybuffer'
  followed.set(name, socket)
  socket.addEventListener('open', () => {
    wasOpen = true
    tellLive()
    onOpen(socket)
  })
  socket.addEventListener('message', ({ data }) => {
    if (isEvent(data)) countEvent()
  })
  socket.addEventListener('close', () => {
    followed.delete(name)
    tellLive()
    const again = () => isWanted() && follow(name, path, { onOpen, isEvent, isWanted })
    if (wasOpen) setTimeout(again, refreshMs)
  })
}

/** MsgPack of what this page says to the socket of shared maps: texts, their lengths in two bytes, and numbers below 128. */
function packed(fields) {
  const parts = Object.entries(fields).flat()
  const bytes = parts.flatMap((part) => {
    if (typeof part === 'number') return [part]
    const utf8 = new TextEncoder().encode(part)
    return [0xda, utf8.length >> 8, utf8.length & 0xff, ...utf8]
  })
  return Uint8Array.from([0x80 | (parts.length / 2), ...bytes])
}

/** Whoever says nothing for a minute is sent away. */
const pingMs = 20_000

/** Longer than the head of a message of the journal; what comes after it is somebody's data. */
const headBytes = 32
const isChange = (data) => new TextDecoder('latin1').decode(data.slice(0, headBytes)).includes('JOURNAL_EVENT')

/** Changes of shared maps, once it is known that whoever is here may administer them. */
const followMaps = () =>
  follow('maps', '/ws', {
    onOpen(socket) {
      if (held.token !== null) socket.send(packed({ type: 'AUTH', token: held.token }))
      socket.send(packed({ type: 'JOURNAL_SUBSCRIBE', requestId: 'console' }))
      const pinging = setInterval(() => socket.send(packed({ type: 'PING', timestamp: 0 })), pingMs)
      socket.addEventListener('close', () => clearInterval(pinging))
    },
    isEvent: isChange,
    isWanted: () => element('login').hidden,
  })

/** Events of runs, like any client would; whoever may not see them is not let in. */
const followRuns = () => follow('runs', '/ws/events', { isEvent: () => true })

function onSubmit(id, action) {
  element(id).addEventListener('submit', (event) => {
    event.preventDefault()
    tell('')
    void attempt(() => action(event.target))
  })
}

onSubmit('login', logIn)
onSubmit('change', saveSettings)
element('log-out').addEventListener('click', logOut)
element('first').addEventListener('click', () => attempt(() => browse(browsing.map)))
element('next').addEventListener('click', () => attempt(() => browse(browsing.map, browsing.after)))
addEventListener('hashchange', () => void show())
setInterval(() => {
  const isShown = !document.hidden && !element('status').hidden && currentView() === 'status'
  if (isShown) void attempt(showStatus)
}, refreshMs)
element('log-out').hidden = held.token === null
void show()
followRuns()
