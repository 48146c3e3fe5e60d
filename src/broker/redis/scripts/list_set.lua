-- Replaces the element at a position.
-- KEYS: the key. ARGV: position, value. Gives nothing of interest.
local length = redis.call('LLEN', KEYS[1])
if length == 0 then return refuse('key_not_found') end
local index = tonumber(ARGV[1])
if index >= length or index < -length then return refuse('index_out_of_range') end
redis.call('LSET', KEYS[1], ARGV[1], ARGV[2])
touch(KEYS[1])
return 1
