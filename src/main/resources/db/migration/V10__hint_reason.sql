-- Reasons given for hints (ご確認ください), and how many of the newest revision's hints have none.

-- Part of the draft, a row a rule and field. fingerprint stands for the hint as it was when the reason was given: once the value
-- is another one, so is the hint, and the reason no longer counts. What was handed in stands in the revision.
CREATE TABLE hint_reason (
  submission_id BIGINT      NOT NULL,
  rule          VARCHAR(40) NOT NULL,
  field         VARCHAR(60) NOT NULL,
  fingerprint   CHAR(64)    NOT NULL,
  reason        TEXT        NOT NULL,
  edited_by     BIGINT      NOT NULL,
  draft_seq     INT         NOT NULL,
  PRIMARY KEY (submission_id, rule, field),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (edited_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Counted at the hand-in, so that the queue of who reviews does not read every revision.
ALTER TABLE submission ADD COLUMN unexplained_hints INT NOT NULL DEFAULT 0;
