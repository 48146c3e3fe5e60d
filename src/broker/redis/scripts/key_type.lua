-- Tells the type of a key.
-- KEYS: the key. Gives a type of the port, or 'none'.
local kind = redis.call('TYPE', KEYS[1]).ok
if kind == 'zset' then return 'sorted_set' end
if kind ~= 'string' then return kind end
local tag = redis.call('GETRANGE', KEYS[1], 0, 0):byte(1)
return tag == 1 and 'bitmap' or tag == 2 and 'hyperloglog' or 'string'
