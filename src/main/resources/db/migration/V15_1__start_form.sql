-- The form of a year's start reports on no cycle.
ALTER TABLE jisseki_record.edition MODIFY COLUMN cycle_id BIGINT NULL;
