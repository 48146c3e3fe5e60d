-- Tells the type of a key.
-- KEYS: the key. Gives a type of the port, or 'none'.
return type_of(KEYS[1])
