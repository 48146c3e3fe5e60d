-- Reads events.
-- KEYS: the room. ARGV: offset, how many at most. Gives {generation, oldest offset, next offset, {id, {t, time, b, JSON text}}...}.
if not is_there() then return refuse('room_not_found') end
trim(now_ms())
local oldest, next = bounds()
local reply = { number('generation'), oldest, next }
local from = integer_text(math.max(oldest, tonumber(ARGV[1])) + 1) .. '-0'
for place, entry in ipairs(redis.call('XRANGE', events, from, '+', 'COUNT', ARGV[2]) or {}) do
  reply[place + 3] = entry
end
return reply
