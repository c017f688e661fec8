-- A measure's report from the opening to the release: what is named missing, its state, the assembly draft, releases.

-- Why an act was done, in a person's words, by the act's place in the record, which holds code words only. Added, never changed.
CREATE TABLE jisseki_record.reason (
  subject_kind VARCHAR(20) NOT NULL,
  subject_id   BIGINT      NOT NULL,
  seq          INT         NOT NULL,
  text         TEXT        NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Units that the central coordinator named missing (未提出): they count as decided for their measure. In force as long as the
-- submission is neither approved nor stopped; a row that is taken back is gone, its reason stands with the act.
CREATE TABLE missing_unit (
  submission_id BIGINT      NOT NULL PRIMARY KEY,
  reason        TEXT        NOT NULL,
  named_by      BIGINT      NOT NULL,
  named_on      DATE        NOT NULL,
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (named_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
