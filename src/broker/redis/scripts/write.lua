-- Runs one native command that changes keys.
-- KEYS: the keys that it may change. ARGV: the command with its arguments. Gives the command's reply.
local reply = redis.call(unpack(ARGV))
for _, key in ipairs(KEYS) do touch(key) end
return reply
