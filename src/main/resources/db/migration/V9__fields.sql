-- What a form asks for and shows beside its fields: the cycle's instructions, results and targets of before.

-- 記入要領・記入例 by kind of field (ACTUAL, SETTLED, RESULT, NEXT_TARGET, NEXT_RATIONALE, NEXT_BUDGET), as the central
-- coordinator wrote them at the opening. asked: whether a field that may else stay blank has to be filled in.
CREATE TABLE cycle_guide (
  cycle_id    BIGINT      NOT NULL,
  field_kind  VARCHAR(20) NOT NULL,
  instruction TEXT        NULL,
  example     TEXT        NULL,
  asked       BOOLEAN     NOT NULL,
  PRIMARY KEY (cycle_id, field_kind),
  FOREIGN KEY (cycle_id) REFERENCES cycle (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A target that was raised or loosened within the plan keeps the earlier one, which is printed in parentheses.
ALTER TABLE target
  ADD COLUMN earlier_printed VARCHAR(120)   NULL,
  ADD COLUMN earlier_value   DECIMAL(24, 6) NULL,
  ADD COLUMN earlier_shape   VARCHAR(20)    NULL;

-- 成果 of years before the portal was used; those entered in it are in revisions.
CREATE TABLE program_result (
  program_id  BIGINT      NOT NULL,
  fiscal_year INT         NOT NULL,
  text        TEXT        NOT NULL,
  note        VARCHAR(60) NULL,
  PRIMARY KEY (program_id, fiscal_year),
  FOREIGN KEY (program_id) REFERENCES program (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
