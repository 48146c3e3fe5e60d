-- Goes before the scripts of queues: what they share. KEYS[1] is 'tm:{q:' name '}', every key of the queue begins with it.
--   :meta     hash    configuration and counters
--   :ready    zset    id by (9 - priority) * 2^44 + number: highest priority first, first in first out within one
--   :pending  zset    leased id by deadline
--   :dead     zset    dead id by number of its death
--   :bodies   hash    id -> 'score published retries_max json'
--   :states   hash    id -> 'retries ready_at', where it came back once
--   :holders  hash    leased id -> 'waited consumer'
--   :consumers hash   consumer -> leases
--   :deaths   hash    dead id -> 'reason at'
--   :waiting  zset    consumer that waits, by the time at which it has to say so again
--   :wanted   string  there while somebody waits for room
-- Deadlines that have passed are dealt with by whichever script comes next.

local base = KEYS[1]
local function part(name) return base .. ':' .. name end
local meta, ready, pending, dead = part('meta'), part('ready'), part('pending'), part('dead')
local bodies, states, holders, deaths = part('bodies'), part('states'), part('holders'), part('deaths')
local consumers, waiting, wanted = part('consumers'), part('waiting'), part('wanted')

local function is_there() return redis.call('EXISTS', meta) == 1 end

local function count(name, amount) redis.call('HINCRBY', meta, name, amount) end

local function setting(name) return tonumber(redis.call('HGET', meta, name)) end

-- Wakes the nodes, where there is somebody who waits.
local function wake()
  if redis.call('EXISTS', waiting, wanted) > 0 then redis.call('PUBLISH', 'tm:queue-changed', base:sub(7, -2)) end
end

-- Place among the ready ones, publication, retries at most, retries so far, since when ready, JSON text.
local function message(id)
  local score, published, retries_max, json = redis.call('HGET', bodies, id):match('^(%d+) (%d+) (%d+) (.*)$')
  local state = redis.call('HGET', states, id)
  local retries, ready_at = '0', published
  if state then retries, ready_at = state:match('^(%d+) (%d+)$') end
  return {
    score = score, published = published, retries_max = tonumber(retries_max),
    retries = tonumber(retries), ready_at = tonumber(ready_at), json = json,
  }
end

-- Ends a lease; the message is nowhere then. Gives how long the message had waited for it.
local function end_lease(id)
  redis.call('ZREM', pending, id)
  local waited, consumer = redis.call('HGET', holders, id):match('^(%d+) (.*)$')
  redis.call('HDEL', holders, id)
  if redis.call('HINCRBY', consumers, consumer, -1) == 0 then redis.call('HDEL', consumers, consumer) end
  return tonumber(waited)
end

local function forget(id)
  redis.call('HDEL', bodies, id)
  redis.call('HDEL', states, id)
end

local function forget_dead(id)
  redis.call('ZREM', dead, id)
  redis.call('HDEL', deaths, id)
end

local function give_back(id, found, retries, now)
  redis.call('HSET', states, id, retries .. ' ' .. integer_text(now))
  redis.call('ZADD', ready, found.score, id)
end

local function die(id, reason, now)
  redis.call('ZADD', dead, redis.call('HINCRBY', meta, 'deaths', 1), id)
  redis.call('HSET', deaths, id, reason .. ' ' .. integer_text(now))
  count('dead_lettered', 1)
  if redis.call('ZCARD', dead) <= limits.dead_letters then return end
  local oldest = redis.call('ZRANGE', dead, 0, 0)[1]
  forget_dead(oldest)
  forget(oldest)
end

-- Ends a lease without success. Gives whether the message came back.
local function return_message(id, reason, now)
  local found = message(id)
  end_lease(id)
  count('nacked', 1)
  if reason == 'rejected' or found.retries >= found.retries_max then
    die(id, reason, now)
    return false
  end
  give_back(id, found, found.retries + 1, now)
  return true
end

-- Brings back what is past its deadline, as much as fits in a turn.
local function end_due(now)
  local due = redis.call('ZRANGEBYSCORE', pending, '-inf', integer_text(now), 'LIMIT', 0, 1000)
  for _, id in ipairs(due) do return_message(id, 'deadline_passed', now) end
  if #due > 0 then wake() end
end

-- Whether a lease is still good.
local function is_leased(id, now)
  local deadline = redis.call('ZSCORE', pending, id)
  return deadline and tonumber(deadline) > now
end

-- The queue, made with the configuration in ARGV[1..5] where it is missing. False where there are too many queues.
local function make_queue()
  if is_there() then return true end
  if redis.call('SCARD', 'tm:queue-names') >= limits.queues then return false end
  redis.call('HSET', meta, 'depth_max', ARGV[1], 'ack_deadline_ms', ARGV[2], 'retries_max', ARGV[3],
    'priority', ARGV[4], 'prefetch', ARGV[5])
  redis.call('SADD', 'tm:queue-names', base:sub(7, -2))
  return true
end
