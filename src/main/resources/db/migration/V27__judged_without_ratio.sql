-- What a plan says of its rule beyond cap and rounding. lowest: the least result printed (on the scale of style); NULL: no
-- floor, results below 0 are printed as they are. above: a band of results above it alone (>150), in place of at_least; a
-- band with neither holds what is below the others.
ALTER TABLE achievement_rule ADD COLUMN lowest DECIMAL(10, 4) NULL AFTER cap;
ALTER TABLE achievement_band ADD COLUMN above DECIMAL(10, 4) NULL AFTER at_least;
