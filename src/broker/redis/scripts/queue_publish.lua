-- Adds messages, all or none.
-- KEYS: the queue. ARGV: five of the configuration, producer or '', position of its first item, then for each message its
-- id, priority or '', retries at most or '', JSON text. Gives {messages skipped, messages ahead of each one added}.
local now = now_ms()
local all = (#ARGV - 7) / 4
local skipped = 0
if ARGV[6] ~= '' then skipped = math.min(all, math.max(0, producer_position(ARGV[6]) - tonumber(ARGV[7]))) end
if skipped == all then return { skipped } end
if is_there() then end_due(now) end
local depth_max = is_there() and setting('depth_max') or tonumber(ARGV[1])
if redis.call('ZCARD', ready) + all - skipped > depth_max then return refuse('queue_full') end
if not make_queue() then return refuse('memory_limit_exceeded') end
local priority, retries_max = setting('priority'), setting('retries_max')
local ahead = { skipped }
for place = 8 + 4 * skipped, #ARGV, 4 do
  local id, own_priority, own_retries, json = unpack(ARGV, place, place + 3)
  local number = redis.call('HINCRBY', meta, 'numbers', 1)
  local score = integer_text((9 - (tonumber(own_priority) or priority)) * 17592186044416 + number)
  redis.call('HSET', bodies, id, score .. ' ' .. integer_text(now) .. ' ' .. (tonumber(own_retries) or retries_max) .. ' ' .. json)
  redis.call('ZADD', ready, score, id)
end
for place = 8 + 4 * skipped, #ARGV, 4 do ahead[#ahead + 1] = redis.call('ZRANK', ready, ARGV[place]) end
count('published', all - skipped)
if ARGV[6] ~= '' then move_producer(ARGV[6], tonumber(ARGV[7]) + all, now) end
wake()
return ahead
