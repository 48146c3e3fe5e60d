-- Moves a member from one set to another.
-- KEYS: from, to. ARGV: the member. Gives 1 when it was there.
if KEYS[1] ~= KEYS[2] and redis.call('SCARD', KEYS[2]) >= limits.elements then return refuse('memory_limit_exceeded') end
local moved = redis.call('SMOVE', KEYS[1], KEYS[2], ARGV[1])
touch(KEYS[1])
touch(KEYS[2])
return moved
