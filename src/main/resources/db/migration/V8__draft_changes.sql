-- When a field of a draft was last saved, as ISO text: what people who fill in one draft together tell each other.
-- NULL for what was typed before it was kept.
ALTER TABLE draft_value ADD COLUMN edited_at VARCHAR(40) NULL;
