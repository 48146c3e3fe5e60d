-- Sets fields.
-- KEYS: the key. ARGV: 'HSET', or 'HSETNX' to leave fields that are there, then field and JSON text in turn.
-- Gives how many fields are new.
if not fits(KEYS[1], 'HLEN', 'HEXISTS', 2, 2) then return refuse('memory_limit_exceeded') end
local added = 0
for place = 2, #ARGV, 2 do
  added = added + redis.call(ARGV[1], KEYS[1], ARGV[place], ARGV[place + 1])
end
touch(KEYS[1])
return added
