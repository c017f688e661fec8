-- Two people may give a reason for the same hint, as they may type in the same field: who comes second is told what stands, who wrote
-- it and when. A reason that was taken away stands blank, so that this is told as well. NULL: given before this was kept.
ALTER TABLE hint_reason ADD COLUMN edited_at VARCHAR(40) NULL;
