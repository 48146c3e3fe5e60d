-- Puts a message that nobody got back as it was.
-- KEYS: the queue. ARGV: its id. Gives 1 when it was leased.
if not redis.call('ZSCORE', pending, ARGV[1]) then return 0 end
local found = message(ARGV[1])
local waited = end_lease(ARGV[1])
count('consumed', -1)
count('waited_ms', integer_text(0 - waited))
redis.call('ZADD', ready, found.score, ARGV[1])
wake()
return 1
