-- A plan (行動計画): what its sheets hold. Years are fiscal years by their Western number (令和2年度 = 2020).
-- A figure is kept twice: printed, as it is meant to be read, and value, the exact decimal; value is NULL where
-- the printed text is no number. printed NULL means blank on the sheet, which is not the same as "-".

CREATE TABLE plan (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code       VARCHAR(40)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  first_year INT          NOT NULL,
  last_year  INT          NOT NULL,
  UNIQUE KEY plan_code (code)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- How achievement is judged: cap NULL means uncapped.
CREATE TABLE achievement_rule (
  plan_id  BIGINT        NOT NULL,
  version  INT           NOT NULL,
  formula  VARCHAR(40)   NOT NULL,
  cap      DECIMAL(10, 4) NULL,
  decimals INT           NOT NULL,
  rounding VARCHAR(20)   NOT NULL,
  note     VARCHAR(60)   NULL,
  PRIMARY KEY (plan_id, version),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The route: which role decides at which step, for each kind of unit (PROGRAM, INDICATOR).
CREATE TABLE route_step (
  plan_id   BIGINT      NOT NULL,
  unit_kind VARCHAR(20) NOT NULL,
  step      VARCHAR(20) NOT NULL,
  role      VARCHAR(40) NOT NULL,
  PRIMARY KEY (plan_id, unit_kind, step),
  FOREIGN KEY (plan_id) REFERENCES plan (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE measure (
  id                 BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id            BIGINT       NOT NULL,
  code               VARCHAR(20)  NOT NULL,
  name               VARCHAR(200) NOT NULL,
  lead_department_id BIGINT       NOT NULL,
  vision             TEXT         NULL,
  vision_year        INT          NULL,
  sequence           INT          NOT NULL,
  note               VARCHAR(60)  NULL,
  UNIQUE KEY measure_code (plan_id, code),
  FOREIGN KEY (plan_id) REFERENCES plan (id),
  FOREIGN KEY (lead_department_id) REFERENCES department (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE basic_program (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id    BIGINT       NOT NULL,
  measure_id BIGINT       NOT NULL,
  code       VARCHAR(20)  NOT NULL,
  name       VARCHAR(200) NOT NULL,
  sequence   INT          NOT NULL,
  UNIQUE KEY basic_program_code (plan_id, code),
  FOREIGN KEY (measure_id) REFERENCES measure (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- code names a program in import files; number and mark are what the sheet prints before the name.
CREATE TABLE program (
  id               BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id          BIGINT       NOT NULL,
  basic_program_id BIGINT       NOT NULL,
  code             VARCHAR(40)  NOT NULL,
  number           INT          NULL,
  mark             VARCHAR(20)  NULL,
  name             VARCHAR(200) NOT NULL,
  section_id       BIGINT       NOT NULL,
  sequence         INT          NOT NULL,
  note             VARCHAR(60)  NULL,
  UNIQUE KEY program_code (plan_id, code),
  FOREIGN KEY (basic_program_id) REFERENCES basic_program (id),
  FOREIGN KEY (section_id) REFERENCES section (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE program_outline (
  program_id  BIGINT      NOT NULL,
  fiscal_year INT         NOT NULL,
  outline     TEXT        NOT NULL,
  note        VARCHAR(60) NULL,
  PRIMARY KEY (program_id, fiscal_year),
  FOREIGN KEY (program_id) REFERENCES program (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Amounts in 千円. kind: INITIAL (当初予算額) or SETTLED (決算額, of a past year).
CREATE TABLE budget (
  program_id  BIGINT         NOT NULL,
  fiscal_year INT            NOT NULL,
  kind        VARCHAR(20)    NOT NULL,
  printed     VARCHAR(60)    NULL,
  value       DECIMAL(15, 0) NULL,
  note        VARCHAR(60)    NULL,
  PRIMARY KEY (program_id, fiscal_year, kind),
  FOREIGN KEY (program_id) REFERENCES program (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- program_id: the program that carries the indicator; NULL where it is a unit of its own.
-- baseline_year: the year of the baseline's own label, where it is not the sheet's column year.
CREATE TABLE indicator (
  id               BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
  plan_id          BIGINT         NOT NULL,
  measure_id       BIGINT         NOT NULL,
  code             VARCHAR(40)    NOT NULL,
  kind             VARCHAR(20)    NOT NULL,
  name             VARCHAR(200)   NOT NULL,
  description      TEXT           NULL,
  unit             VARCHAR(20)    NOT NULL,
  direction        VARCHAR(20)    NOT NULL,
  accumulation     VARCHAR(20)    NOT NULL,
  decimals         INT            NOT NULL,
  source           VARCHAR(200)   NULL,
  section_id       BIGINT         NOT NULL,
  program_id       BIGINT         NULL,
  baseline_printed VARCHAR(60)    NULL,
  baseline_value   DECIMAL(24, 6) NULL,
  baseline_year    INT            NULL,
  sequence         INT            NOT NULL,
  note             VARCHAR(60)    NULL,
  UNIQUE KEY indicator_code (plan_id, code),
  KEY indicator_of_program (program_id),
  FOREIGN KEY (measure_id) REFERENCES measure (id),
  FOREIGN KEY (section_id) REFERENCES section (id),
  FOREIGN KEY (program_id) REFERENCES program (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE target (
  indicator_id BIGINT         NOT NULL,
  fiscal_year  INT            NOT NULL,
  printed      VARCHAR(60)    NULL,
  value        DECIMAL(24, 6) NULL,
  rationale    TEXT           NULL,
  note         VARCHAR(60)    NULL,
  PRIMARY KEY (indicator_id, fiscal_year),
  FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Actuals of years before the portal was used; those entered in it are in revisions and editions.
CREATE TABLE actual (
  indicator_id BIGINT         NOT NULL,
  fiscal_year  INT            NOT NULL,
  printed      VARCHAR(60)    NULL,
  value        DECIMAL(24, 6) NULL,
  note         VARCHAR(60)    NULL,
  PRIMARY KEY (indicator_id, fiscal_year),
  FOREIGN KEY (indicator_id) REFERENCES indicator (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- kind: ISSUES (現状と課題), RESULTS (取組概要と成果), REMAINING (残された課題), DIRECTION (取組方向).
CREATE TABLE paragraph (
  id          BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  measure_id  BIGINT      NOT NULL,
  fiscal_year INT         NOT NULL,
  kind        VARCHAR(20) NOT NULL,
  sequence    INT         NOT NULL,
  number      INT         NULL,
  text        TEXT        NOT NULL,
  section_id  BIGINT      NOT NULL,
  note        VARCHAR(60) NULL,
  UNIQUE KEY paragraph_place (measure_id, fiscal_year, kind, sequence),
  FOREIGN KEY (measure_id) REFERENCES measure (id),
  FOREIGN KEY (section_id) REFERENCES section (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
