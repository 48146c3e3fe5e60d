-- Puts a combination of sets in place of a key.
-- KEYS: the key. ARGV: the native command with its arguments, its target being 'tm:t'. Gives the size.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind ~= 'set' and kind ~= 'none' then return refuse('wrong_type') end
local size = redis.call(unpack(ARGV))
if size > limits.elements then
  redis.call('UNLINK', 'tm:t')
  return refuse('memory_limit_exceeded')
end
if size == 0 then redis.call('UNLINK', KEYS[1]) else redis.call('RENAME', 'tm:t', KEYS[1]) end
touch(KEYS[1])
return size
