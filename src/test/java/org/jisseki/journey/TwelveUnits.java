package org.jisseki.journey;

import java.util.List;
import java.util.Objects;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Submission;
import org.jisseki.support.Holders;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A measure of twelve units in three departments, four each, in a running portal, and accounts for who sits at a desk. All but the
 * last unit wait for their heads; the last one is in entry.
 */
final class TwelveUnits {

    static final String MEASURE = "施策411 安心して歩ける道と水辺";

    static final String EVALUATION = "「安心して歩ける道と水辺」の評価";

    /** The first unit of each department: the lead's, another's, the third's. */
    static final String LIGHTS = "通学路の照明と見守りの輪を広げる事業";

    static final String RIVERS = "川と水路の点検と小さな修繕の事業";
    static final String SCHOOLS = "学校と地域の安全教室の事業";

    /** Of the third department: the one that is late. */
    static final String LATE = "県境の歩道橋を結び直す事業";

    private static final List<String> NAMES = List.of(
            LIGHTS,
            "住民とつくる歩行者にやさしい街区の整備と維持管理に関する基礎調査及び計画策定支援事業",
            "駅前広場の段差をなくす事業",
            "冬の歩道を確かめる事業",
            RIVERS,
            "水位計の更新とデータ公開の事業",
            "水辺の案内板の事業",
            "堤防の草刈り協働事業",
            SCHOOLS,
            "自転車の乗り方教室の事業",
            "通学路の合同点検の事業",
            LATE);

    private static final int OF_ONE_DEPARTMENT = 4;

    private final Journey journey;
    private final TestWorld world;
    private final Round round;
    private final Holders holders;
    private final List<Submission> all;

    TwelveUnits(Journey journey) {
        this.journey = journey;
        this.world = new TestWorld(journey.bean(JdbcClient.class), NAMES.size()).evaluated();
        this.round = new Round(journey::bean);
        this.holders = new Holders(journey::bean);
        spread(List.of(world.leadSection, world.ownSection, world.otherSection));
        name(List.of(world.lead, world.own, world.other), List.of("県土整備部", "環境生活部", "教育委員会"));
        account("lead-staff", world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection));
        account("lead-head", world.holder(world.leadHeadPost));
        world.holder(world.leadReviewerPost);
        account("own-staff", world.staff);
        account("own-reviewer", world.reviewer);
        account("own-head", world.head);
        account("other-staff", world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection));
        world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        account("liaison", world.person(Role.ASSEMBLY_LIAISON, world.other, null, null));
        account("other-head", world.person(Role.DEPARTMENT_HEAD, world.other, null, null));
        List<SubmissionId> opened = round.open(world);
        this.all = opened.stream().map(this::read).toList();
        NAMES.forEach(name -> round.fill(holders.staffOf(of(name).sectionId()), unit(name), "47.4"));
        NAMES.stream().filter(name -> !name.equals(LATE)).forEach(name -> {
            round.handIn(holders.staffOf(of(name).sectionId()), unit(name));
            passed(unit(name));
        });
        paragraphs();
    }

    SubmissionId evaluation() {
        return all.getLast().id();
    }

    SubmissionId unit(String name) {
        return of(name).id();
    }

    /** The reviewer passes on what was handed in, without a screen. */
    void passed(SubmissionId id) {
        round.pass(holders.of(read(id).reviewer()), id);
    }

    /** The head approves what was passed on, without a screen. */
    void approved(SubmissionId id) {
        round.approve(holders.of(read(id).approver()), id);
    }

    private Submission of(String name) {
        return all.get(NAMES.indexOf(name));
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private void account(String username, PersonId person) {
        journey.account(person, username);
    }

    private void spread(List<Long> sections) {
        JdbcClient jdbc = journey.bean(JdbcClient.class);
        jdbc.sql("UPDATE measure SET code = '411', name = ? WHERE id = ?")
                .params(MEASURE.substring(MEASURE.indexOf(' ') + 1), world.measure)
                .update();
        for (int i = 0; i < NAMES.size(); i++) {
            long section = sections.get(i / OF_ONE_DEPARTMENT);
            jdbc.sql("UPDATE program SET name = ?, section_id = ? WHERE id = ?")
                    .params(NAMES.get(i), section, world.programs.get(i))
                    .update();
            jdbc.sql("UPDATE indicator SET section_id = ? WHERE program_id = ?")
                    .params(section, world.programs.get(i))
                    .update();
        }
    }

    private void name(List<Long> departments, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            journey.bean(JdbcClient.class)
                    .sql("UPDATE department SET name = ? WHERE id = ?")
                    .params(names.get(i), departments.get(i))
                    .update();
        }
    }

    private void paragraphs() {
        EvaluationForm form = Objects.requireNonNull(round.entry
                .open(holders.staffOf(world.leadSection), evaluation())
                .form()
                .evaluation());
        form.paragraphs()
                .forEach(field -> round.entry.save(
                        holders.staffOf(field.sectionId()), evaluation(), field.key(), "点検の結果をもとに、直す所を選んで進めた。"));
    }
}
