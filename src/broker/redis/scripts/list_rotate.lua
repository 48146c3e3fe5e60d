-- Takes the last element of a list and puts it first in another.
-- KEYS: from, to. Gives the element or nothing.
if KEYS[1] ~= KEYS[2] and redis.call('LLEN', KEYS[2]) >= limits.elements then return refuse('memory_limit_exceeded') end
local value = redis.call('LMOVE', KEYS[1], KEYS[2], 'RIGHT', 'LEFT')
touch(KEYS[1])
touch(KEYS[2])
return value
