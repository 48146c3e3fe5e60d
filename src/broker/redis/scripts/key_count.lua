-- Counts the keys of the keyspace on one stretch of the server's table.
-- ARGV: cursor, pattern of the names, 1 to leave out those of namespaces, a type or ''. Gives {next cursor, how many}.
local page = redis.call('SCAN', ARGV[1], 'MATCH', 'tm:k:' .. ARGV[2], 'COUNT', 10000)
local count = 0
for _, key in ipairs(page[2]) do
  if is_wanted(key, ARGV[3]) and (ARGV[4] == '' or type_of(key) == ARGV[4]) then count = count + 1 end
end
return { page[1], count }
