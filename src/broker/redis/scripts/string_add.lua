-- Adds to an integer; the deadline stays.
-- KEYS: the key. ARGV: the amount. Gives the sum as text.
local text = redis.call('GET', KEYS[1])
if text and is_blob(text) then return refuse('wrong_type') end
local sum = integer_sum(text or '0', ARGV[1])
if not sum then return refuse('invalid_payload') end
redis.call('SET', KEYS[1], sum, 'KEEPTTL')
touch(KEYS[1])
return sum
