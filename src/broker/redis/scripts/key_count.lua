-- Counts the keys of the keyspace on one stretch of the server's table.
-- ARGV: cursor. Gives {next cursor, how many}.
local page = redis.call('SCAN', ARGV[1], 'MATCH', 'tm:k:*', 'COUNT', 10000)
return { page[1], #page[2] }
