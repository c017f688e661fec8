-- A cycle (a fiscal year's reporting) and its submissions (入力票), with drafts and findings.

-- active is 1 while the cycle stands and NULL once cancelled, so that a year is open at most once and a cancelled
-- one can be opened again. record_seq and record_hash are the head of its chain in jisseki_record.record.
CREATE TABLE cycle (
  id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id      BIGINT      NOT NULL,
  fiscal_year  INT         NOT NULL,
  entry_due    DATE        NOT NULL,
  review_due   DATE        NOT NULL,
  approval_due DATE        NOT NULL,
  release_on   DATE        NOT NULL,
  opened_on    DATE        NOT NULL,
  status       VARCHAR(20) NOT NULL,
  active       TINYINT     NULL,
  version      INT         NOT NULL,
  record_seq   INT         NOT NULL,
  record_hash  CHAR(64)    NOT NULL,
  UNIQUE KEY cycle_once (plan_id, fiscal_year, active),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What one unit hands in for one year. The row owns the state: only guarded verbs change status, each under
-- WHERE id = ? AND version = ?. draft_seq counts saves of the draft. The organisation's ids are those of the unit at opening.
CREATE TABLE submission (
  id                  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id            BIGINT      NOT NULL,
  unit_kind           VARCHAR(20) NOT NULL,
  program_id          BIGINT      NULL,
  indicator_id        BIGINT      NULL,
  measure_id          BIGINT      NOT NULL,
  section_id          BIGINT      NOT NULL,
  division_id         BIGINT      NOT NULL,
  department_id       BIGINT      NOT NULL,
  lead_department_id  BIGINT      NOT NULL,
  reviewer_post_id    BIGINT      NOT NULL,
  approver_post_id    BIGINT      NOT NULL,
  status              VARCHAR(20) NOT NULL,
  status_since        DATE        NOT NULL,
  version             INT         NOT NULL,
  draft_seq           INT         NOT NULL DEFAULT 0,
  revision_no         INT         NOT NULL DEFAULT 0,
  revision_hash       CHAR(64)    NULL,
  record_seq          INT         NOT NULL,
  record_hash         CHAR(64)    NOT NULL,
  process_instance_id VARCHAR(64) NULL,
  UNIQUE KEY submission_program (cycle_id, program_id),
  UNIQUE KEY submission_indicator (cycle_id, indicator_id),
  KEY submission_of_section (section_id, status),
  KEY submission_to_review (reviewer_post_id, status),
  KEY submission_to_approve (approver_post_id, status),
  KEY submission_of_department (department_id, status),
  KEY submission_of_measure (measure_id, cycle_id),
  FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  FOREIGN KEY (program_id) REFERENCES program (id),
  FOREIGN KEY (indicator_id) REFERENCES indicator (id),
  FOREIGN KEY (measure_id) REFERENCES measure (id),
  FOREIGN KEY (section_id) REFERENCES section (id),
  FOREIGN KEY (reviewer_post_id) REFERENCES post (id),
  FOREIGN KEY (approver_post_id) REFERENCES post (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- One field of a draft, as typed. field is a key such as actual:12, settled, result.
CREATE TABLE draft_value (
  submission_id BIGINT      NOT NULL,
  field         VARCHAR(60) NOT NULL,
  text          TEXT        NOT NULL,
  edited_by     BIGINT      NOT NULL,
  draft_seq     INT         NOT NULL,
  PRIMARY KEY (submission_id, field),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (edited_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who entered, edited or handed in; four eyes: none of them reviews or approves the submission.
CREATE TABLE contributor (
  submission_id BIGINT NOT NULL,
  person_id     BIGINT NOT NULL,
  PRIMARY KEY (submission_id, person_id),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (person_id) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A remark pinned to one field (確認事項): OPEN, ANSWERED, CLOSED.
CREATE TABLE finding (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  submission_id BIGINT       NOT NULL,
  number        INT          NOT NULL,
  field         VARCHAR(60)  NOT NULL,
  revision_no   INT          NOT NULL,
  text          TEXT         NOT NULL,
  raised_by     BIGINT       NOT NULL,
  raised_on     DATE         NOT NULL,
  answer        TEXT         NULL,
  answered_by   BIGINT       NULL,
  answered_on   DATE         NULL,
  status        VARCHAR(20)  NOT NULL,
  UNIQUE KEY finding_number (submission_id, number),
  FOREIGN KEY (submission_id) REFERENCES submission (id),
  FOREIGN KEY (raised_by) REFERENCES person (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
