-- Inserts a value before or after another.
-- KEYS: the key. ARGV: 'BEFORE' or 'AFTER', the other, the value. Gives the length, -1 without the other, 0 without a list.
if redis.call('LLEN', KEYS[1]) >= limits.elements then return refuse('memory_limit_exceeded') end
local length = redis.call('LINSERT', KEYS[1], ARGV[1], ARGV[2], ARGV[3])
touch(KEYS[1])
return length
