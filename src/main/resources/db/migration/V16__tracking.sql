-- Tracking: dates of single units, and what coordinators did to move work on.

-- The last days of one unit where a coordinator extended them (期限を延ばす); NULL: the cycle's.
-- The index carries counts by department, section and state without the rows themselves.
ALTER TABLE submission
  ADD entry_due    DATE NULL,
  ADD review_due   DATE NULL,
  ADD approval_due DATE NULL,
  ADD KEY submission_of_cycle (cycle_id, status, department_id, section_id, lead_department_id);

-- 再度依頼: seq is the act's row in the submission's record, which says who did it, as which post and when. It stands as long as the
-- submission has the version that it had when it was asked for again.
CREATE TABLE jisseki_record.reminder (
  submission_id BIGINT NOT NULL,
  seq           INT    NOT NULL,
  version       INT    NOT NULL,
  PRIMARY KEY (submission_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
