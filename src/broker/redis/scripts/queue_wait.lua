-- Consumers say that they wait; they have to say it again within 2.5 seconds.
-- KEYS: the queue. ARGV: the consumers. Gives nothing of interest.
local until_ms = integer_text(now_ms() + 2500)
for _, consumer in ipairs(ARGV) do redis.call('ZADD', waiting, until_ms, consumer) end
redis.call('PEXPIRE', waiting, 5000)
return 1
