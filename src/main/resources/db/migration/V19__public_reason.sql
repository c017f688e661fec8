-- Why there is an edition, and why a unit is missing in it, is said to the public. What was typed before was promised to stay
-- inside: for_public is 0 for it, and it does.
ALTER TABLE correction ADD COLUMN for_public TINYINT NOT NULL DEFAULT 0;
ALTER TABLE missing_unit ADD COLUMN for_public TINYINT NOT NULL DEFAULT 0;
ALTER TABLE jisseki_record.frozen_unit ADD COLUMN for_public TINYINT NOT NULL DEFAULT 0;
ALTER TABLE jisseki_record.release_unit ADD COLUMN for_public TINYINT NOT NULL DEFAULT 0;

-- As it stands in the content, for the list of a sheet's editions. NULL: none was given for the public.
ALTER TABLE jisseki_record.edition ADD COLUMN reason TEXT NULL;
