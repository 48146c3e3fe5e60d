-- A consumer does not wait any more.
-- KEYS: the queue. ARGV: the consumer. Gives nothing of interest.
return redis.call('ZREM', waiting, ARGV[1])
