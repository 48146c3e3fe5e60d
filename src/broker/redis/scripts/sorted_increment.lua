-- Adds to the score of a member, 0 when it is missing.
-- KEYS: the key. ARGV: amount, member. Gives the score as text.
if not fits(KEYS[1], 'ZCARD', 'ZSCORE', 2, 2) then return refuse('memory_limit_exceeded') end
local score = redis.call('ZSCORE', KEYS[1], ARGV[2]) or '0'
if not is_finite(tonumber(score) + tonumber(ARGV[1])) then return refuse('invalid_payload') end
local sum = redis.call('ZINCRBY', KEYS[1], ARGV[1], ARGV[2])
touch(KEYS[1])
return sum
