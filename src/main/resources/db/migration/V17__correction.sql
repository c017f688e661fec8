-- Corrections (訂正) and completions (更新) of what was released: each a submission of its own, of the same unit in the same cycle.

-- 0 for the year's own submission, 1… for what corrects or completes it.
ALTER TABLE submission
  ADD COLUMN round INT NOT NULL DEFAULT 0,
  DROP KEY submission_program,
  DROP KEY submission_indicator,
  DROP KEY submission_evaluation,
  ADD UNIQUE KEY submission_program (cycle_id, program_id, round),
  ADD UNIQUE KEY submission_indicator (cycle_id, indicator_id, round),
  ADD UNIQUE KEY submission_evaluation (cycle_id, evaluation_of, round);

-- kind: CORRECTION (訂正: a value was wrong), UPDATE (更新: only the named fields, whose values were not final).
-- first_id is the year's own submission, base_id the one whose released revision the draft began as, edition_no the edition that
-- is corrected. active is 1 until it is released or cancelled (訂正手続中), so that a unit has one at a time.
CREATE TABLE correction (
  submission_id BIGINT      NOT NULL PRIMARY KEY,
  first_id      BIGINT      NOT NULL,
  base_id       BIGINT      NOT NULL,
  kind          VARCHAR(20) NOT NULL,
  reason        TEXT        NOT NULL,
  edition_no    INT         NOT NULL,
  opened_by     BIGINT      NOT NULL,
  opened_on     DATE        NOT NULL,
  active        TINYINT     NULL,
  UNIQUE KEY correction_once (first_id, active),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (first_id) REFERENCES submission (id),
  FOREIGN KEY (base_id) REFERENCES submission (id),
  FOREIGN KEY (opened_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The fields that an UPDATE may change; none of a CORRECTION, which may change all.
CREATE TABLE correction_field (
  submission_id BIGINT      NOT NULL,
  field         VARCHAR(60) NOT NULL,
  PRIMARY KEY (submission_id, field),
  FOREIGN KEY (submission_id) REFERENCES correction (submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- FIRST 初版, CORRECTION 訂正第n版, UPDATE 更新第n版; kind_no counts each kind. What followed the first edition of before completed it.
-- The key makes the edition of a correction once.
ALTER TABLE jisseki_record.edition
  ADD COLUMN kind VARCHAR(20) NOT NULL DEFAULT 'FIRST',
  ADD COLUMN kind_no INT NOT NULL DEFAULT 1,
  ADD COLUMN correction_id BIGINT NULL,
  ADD UNIQUE KEY edition_of_correction (correction_id);
UPDATE jisseki_record.edition SET kind = 'UPDATE', kind_no = no - 1 WHERE no > 1;
