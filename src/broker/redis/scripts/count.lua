-- Adds to a counter that goes at a deadline.
-- KEYS: the counter. ARGV: amount, deadline. Gives the sum.
local sum = redis.call('INCRBY', KEYS[1], ARGV[1])
redis.call('PEXPIREAT', KEYS[1], ARGV[2])
return sum
