-- Puts a combination of sorted sets in place of a key.
-- KEYS: the key, then the sorted sets. ARGV: the native command with its arguments, its target being 'tm:t'.
-- Gives the size. The native command would take plain sets as well, and give sums that are not finite.
for _, key in ipairs(KEYS) do
  local kind = redis.call('TYPE', key).ok
  if kind ~= 'zset' and kind ~= 'none' then return refuse('wrong_type') end
end
local function is_end_finite(place)
  return is_finite(tonumber(redis.call('ZRANGE', 'tm:t', place, place, 'WITHSCORES')[2]))
end
local size = redis.call(unpack(ARGV))
local problem
if size > limits.elements then
  problem = 'memory_limit_exceeded'
elseif size > 0 and not (is_end_finite(0) and is_end_finite(-1)) then
  problem = 'invalid_payload'
end
if problem then
  redis.call('UNLINK', 'tm:t')
  return refuse(problem)
end
if size == 0 then redis.call('UNLINK', KEYS[1]) else redis.call('RENAME', 'tm:t', KEYS[1]) end
touch(KEYS[1])
return size
