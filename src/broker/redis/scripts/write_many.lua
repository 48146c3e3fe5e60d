-- Runs one native command over as many elements as there are, in portions that fit on the stack.
-- KEYS: the key. ARGV: the command, 'sum' or 'last', the elements. Gives the sum of the replies, or the last one.
local growing = { LPUSH = { 'LLEN' }, RPUSH = { 'LLEN' }, LPUSHX = { 'LLEN' }, RPUSHX = { 'LLEN' }, SADD = { 'SCARD', 'SISMEMBER' } }
local commands = growing[ARGV[1]]
if commands and not fits(KEYS[1], commands[1], commands[2], 3, 1) then return refuse('memory_limit_exceeded') end
local result = 0
for first = 3, #ARGV, 5000 do
  local reply = redis.call(ARGV[1], KEYS[1], unpack(ARGV, first, math.min(first + 4999, #ARGV)))
  result = ARGV[2] == 'sum' and result + reply or reply
end
touch(KEYS[1])
return result
