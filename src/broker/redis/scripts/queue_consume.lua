-- Leases the next message.
-- KEYS: the queue. ARGV: consumer, milliseconds of the lease or ''. Gives {id, retries so far, retries at most, publication,
-- deadline, place, JSON text}, or {milliseconds to the next deadline, -1 for none; 1 when the consumer may have no more}.
local now = now_ms()
local function nothing(is_busy)
  local next = redis.call('ZRANGE', pending, 0, 0, 'WITHSCORES')[2]
  return { next and math.max(0, tonumber(next) - now) or -1, is_busy }
end
if not is_there() then return nothing(0) end
end_due(now)
local prefetch = setting('prefetch')
local leases = tonumber(redis.call('HGET', consumers, ARGV[1]) or '0')
if prefetch > 0 and leases >= prefetch then return nothing(1) end
local id = redis.call('ZPOPMIN', ready)[1]
if not id then return nothing(0) end
local found = message(id)
local deadline = integer_text(now + (tonumber(ARGV[2]) or setting('ack_deadline_ms')))
local waited = math.max(0, now - found.ready_at)
redis.call('ZADD', pending, deadline, id)
redis.call('HSET', holders, id, integer_text(waited) .. ' ' .. ARGV[1])
redis.call('HINCRBY', consumers, ARGV[1], 1)
redis.call('ZREM', waiting, ARGV[1])
count('consumed', 1)
count('waited_ms', integer_text(waited))
if redis.call('EXISTS', wanted) == 1 then wake() end
return { id, found.retries, found.retries_max, found.published, deadline, found.score, found.json }
