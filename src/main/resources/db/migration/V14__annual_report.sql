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

-- A measure's report of one year. The row owns the state, as a submission's does; the engine owns whose turn it is.
-- status: COLLECTING, CHECKING, CHECKED, FROZEN, RELEASED, CANCELLED.
CREATE TABLE measure_report (
  id                  BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id            BIGINT      NOT NULL,
  measure_id          BIGINT      NOT NULL,
  status              VARCHAR(20) NOT NULL,
  status_since        DATE        NOT NULL,
  version             INT         NOT NULL,
  record_seq          INT         NOT NULL,
  record_hash         CHAR(64)    NOT NULL,
  process_instance_id VARCHAR(64) NULL,
  UNIQUE KEY measure_report_once (cycle_id, measure_id),
  FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  FOREIGN KEY (measure_id) REFERENCES measure (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Years that were opened before there were reports get theirs; the portal starts their processes when it starts.
INSERT INTO measure_report (cycle_id, measure_id, status, status_since, version, record_seq, record_hash)
  SELECT DISTINCT s.cycle_id, s.measure_id, 'COLLECTING', c.opened_on, 0, 0, REPEAT('0', 64)
    FROM submission s JOIN cycle c ON c.id = s.cycle_id AND c.active = 1;

-- What the assembly draft (案・議会提出版) holds: of each unit the revision, or why it is missing. Added at the freeze.
CREATE TABLE jisseki_record.frozen_unit (
  cycle_id      BIGINT   NOT NULL,
  submission_id BIGINT   NOT NULL,
  measure_id    BIGINT   NOT NULL,
  revision_no   INT      NULL,
  revision_hash CHAR(64) NULL,
  reason        TEXT     NULL,
  PRIMARY KEY (cycle_id, submission_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- A release (公表) of a cycle: SCHEDULED for due_at (Japanese time), MAKING its editions, PUBLIC, WITHDRAWN. active is 1 until it
-- is public or withdrawn, so that a cycle has one at a time. released_at is its moment as ISO text, the same on all its editions.
CREATE TABLE cycle_release (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  cycle_id    BIGINT      NOT NULL,
  due_at      DATETIME    NOT NULL,
  status      VARCHAR(20) NOT NULL,
  active      TINYINT     NULL,
  version     INT         NOT NULL,
  set_by      BIGINT      NOT NULL,
  set_as      BIGINT      NOT NULL,
  released_at VARCHAR(40) NULL,
  UNIQUE KEY cycle_release_active (cycle_id, active),
  KEY cycle_release_due (status, due_at),
  FOREIGN KEY (cycle_id) REFERENCES cycle (id),
  FOREIGN KEY (set_by) REFERENCES person (id),
  FOREIGN KEY (set_as) REFERENCES post (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which revision of each unit goes into the edition of its measure, fixed in the transaction that releases; or why it is missing.
CREATE TABLE jisseki_record.release_unit (
  release_id    BIGINT   NOT NULL,
  submission_id BIGINT   NOT NULL,
  measure_id    BIGINT   NOT NULL,
  revision_no   INT      NULL,
  revision_hash CHAR(64) NULL,
  reason        TEXT     NULL,
  PRIMARY KEY (release_id, submission_id),
  KEY release_unit_of_measure (release_id, measure_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- All editions of a release are made: from this row on the public sees them, and not before.
CREATE TABLE jisseki_record.release_done (
  release_id BIGINT      NOT NULL PRIMARY KEY,
  at         VARCHAR(40) NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- NULL: an edition that belongs to no release, public as soon as it is there. The key makes a release's editions once each.
ALTER TABLE jisseki_record.edition
  ADD COLUMN release_id BIGINT NULL,
  ADD UNIQUE KEY edition_of_release (release_id, measure_id);
