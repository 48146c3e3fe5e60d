-- Appends events.
-- KEYS: the room. ARGV: two of the configuration, producer or '', position of its first item, then a JSON text for each event.
-- Gives {events skipped, offset of the first one appended}.
local now = now_ms()
local all = #ARGV - 4
local skipped = 0
if ARGV[3] ~= '' then skipped = math.min(all, math.max(0, producer_position(ARGV[3]) - tonumber(ARGV[4]))) end
if skipped == all then return { skipped, 0 } end
if not make_room(now) then return refuse('memory_limit_exceeded') end
local first = number('next')
-- A clock that was set back does not make events younger than those before them.
local at = integer_text(math.max(now, number('newest_at')))
local bytes = 0
for place = 5 + skipped, #ARGV do
  local offset = first + place - 5 - skipped
  redis.call('XADD', events, integer_text(offset + 1) .. '-0', 't', at, 'b', ARGV[place])
  bytes = bytes + #ARGV[place] + 64
end
redis.call('HSET', meta, 'next', integer_text(first + all - skipped), 'newest_at', at)
redis.call('HINCRBY', meta, 'bytes', bytes)
trim(now)
if ARGV[3] ~= '' then move_producer(ARGV[3], tonumber(ARGV[4]) + all, now) end
redis.call('PUBLISH', base, 'published')
return { skipped, first }
