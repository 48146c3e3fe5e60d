-- KEYS: the queue. Gives {depth, leased, consumers, published, consumed, acked, nacked, dead-lettered, dead letters,
-- since when the oldest is ready or -1, milliseconds waited in all}.
if not is_there() then return refuse('queue_not_found') end
local now = now_ms()
end_due(now)
local names = {}
local different = 0
local function name(consumer)
  if not names[consumer] then different = different + 1 end
  names[consumer] = true
end
for _, consumer in ipairs(redis.call('HKEYS', consumers)) do name(consumer) end
for _, consumer in ipairs(redis.call('ZRANGEBYSCORE', waiting, integer_text(now), '+inf')) do name(consumer) end
local oldest = -1
for lane = 0, 9 do
  local low = lane * 17592186044416
  local range = { integer_text(low), '(' .. integer_text(low + 17592186044416) }
  local id = redis.call('ZRANGEBYSCORE', ready, range[1], range[2], 'LIMIT', 0, 1)[1]
  local since = id and message(id).ready_at
  if since and (oldest == -1 or since < oldest) then oldest = since end
end
local function counted(counter) return tonumber(redis.call('HGET', meta, counter) or '0') end
return {
  redis.call('ZCARD', ready), redis.call('ZCARD', pending), different, counted('published'), counted('consumed'),
  counted('acked'), counted('nacked'), counted('dead_lettered'), redis.call('ZCARD', dead), oldest, counted('waited_ms'),
}
