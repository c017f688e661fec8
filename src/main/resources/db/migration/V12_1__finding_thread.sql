-- What was said on a finding (確認事項), in order: RAISE, ANSWER and ASK_AGAIN with a text, CLOSE without. Added, never changed.
-- revision_no is the revision that is asked about; of an answer the one that it is handed in with.
CREATE TABLE jisseki_record.finding_remark (
  finding_id  BIGINT      NOT NULL,
  seq         INT         NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  revision_no INT         NOT NULL,
  text        TEXT        NULL,
  person_id   BIGINT      NOT NULL,
  said_on     DATE        NOT NULL,
  PRIMARY KEY (finding_id, seq)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

INSERT INTO jisseki_record.finding_remark (finding_id, seq, kind, revision_no, text, person_id, said_on)
  SELECT id, 1, 'RAISE', revision_no, text, raised_by, raised_on FROM finding;
INSERT INTO jisseki_record.finding_remark (finding_id, seq, kind, revision_no, text, person_id, said_on)
  SELECT id, 2, 'ANSWER', revision_no + 1, answer, answered_by, answered_on FROM finding WHERE answer IS NOT NULL;

-- remark_seq is the newest remark's number, and the guard of the next: nobody closes over an answer that they have not read.
ALTER TABLE finding ADD COLUMN remark_seq INT NOT NULL DEFAULT 1;
UPDATE finding SET remark_seq = 2 WHERE answer IS NOT NULL;
ALTER TABLE finding
  DROP COLUMN text, DROP COLUMN answer, DROP COLUMN answered_by, DROP COLUMN answered_on, DROP COLUMN raised_on,
  DROP FOREIGN KEY finding_ibfk_2, DROP COLUMN raised_by;
