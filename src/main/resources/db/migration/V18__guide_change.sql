-- 記入要領・記入例 may be corrected while a year is open. What was said of a kind of field, by the act of the cycle's record
-- since which it was said. Added, never changed.
CREATE TABLE jisseki_record.guide_text (
  cycle_id    BIGINT      NOT NULL,
  record_seq  INT         NOT NULL,
  field_kind  VARCHAR(20) NOT NULL,
  instruction TEXT        NULL,
  example     TEXT        NULL,
  PRIMARY KEY (cycle_id, record_seq, field_kind)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The opening is the first act of a cycle.
INSERT INTO jisseki_record.guide_text (cycle_id, record_seq, field_kind, instruction, example)
  SELECT cycle_id, 1, field_kind, instruction, example FROM cycle_guide;

-- The day on which it was last changed after the opening, which who enters is shown.
ALTER TABLE cycle_guide ADD COLUMN changed_on DATE NULL;
