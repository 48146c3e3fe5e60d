-- Adds to a field.
-- KEYS: the key. ARGV: field, amount, 'integer' or 'float'. Gives the sum as text.
if not fits(KEYS[1], 'HLEN', 'HEXISTS', 1, 3) then return refuse('memory_limit_exceeded') end
local text = redis.call('HGET', KEYS[1], ARGV[1]) or '0'
local sum
if ARGV[3] == 'integer' then
  sum = integer_sum(text, ARGV[2])
else
  local number = tonumber(text)
  local exact = number and number + tonumber(ARGV[2])
  sum = exact and is_finite(exact) and string.format('%.17g', exact)
end
if not sum then return refuse('invalid_payload') end
redis.call('HSET', KEYS[1], ARGV[1], sum)
touch(KEYS[1])
return sum
