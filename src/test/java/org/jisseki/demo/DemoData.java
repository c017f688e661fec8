package org.jisseki.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.organisation.OrganisationImport;
import org.jisseki.plan.Plan;
import org.jisseki.plan.PlanImport;
import org.jisseki.plan.Plans;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The demo: an organisation and the plan with 施策322, imported as a central coordinator would, and accounts with a password
 * that anyone may know. Facts and figures of the sheet are real; whatever is invented says デモ（架空値）.
 */
public final class DemoData {

    /** Of every demo account. */
    public static final String PASSWORD = "jisseki-demo";

    /** The plan's code. */
    public static final String PLAN = "r2-r5";

    /** The day of the demo's assignments. */
    private static final LocalDate FROM = LocalDate.of(2021, 4, 1);

    private static final String COORDINATOR = "0420957";

    /** Sign-in names by 職員番号, in the order in which they are printed. */
    private static final Map<String, String> USERNAMES = usernames();

    private final JdbcClient jdbc;
    private final OrganisationImport organisation;
    private final PlanImport plan;
    private final Plans plans;

    private DemoData(ListableBeanFactory portal) {
        this.jdbc = portal.getBean(JdbcClient.class);
        this.organisation = portal.getBean(OrganisationImport.class);
        this.plan = portal.getBean(PlanImport.class);
        this.plans = portal.getBean(Plans.class);
    }

    /** Loads the demo into a portal, once: where its plan is there already nothing changes. @return the plan */
    public static synchronized PlanId load(ListableBeanFactory portal) {
        DemoData demo = new DemoData(portal);
        return demo.plans.named(PLAN).map(Plan::id).orElseGet(demo::load);
    }

    /** Somebody of the demo by their sign-in name. */
    public static PersonId person(JdbcClient jdbc, String username) {
        return new PersonId(jdbc.sql("SELECT person_id FROM account WHERE username = ?")
                .param(username)
                .query(Long.class)
                .single());
    }

    /** What to print for those who try the demo: sign-in name, name, posts. */
    public static List<String> accounts(JdbcClient jdbc) {
        return jdbc.sql("""
                        SELECT CONCAT(RPAD(a.username, 12, ' '), n.name, '  ', GROUP_CONCAT(p.title ORDER BY s.id SEPARATOR '・'))
                          FROM account a JOIN person n ON n.id = a.person_id
                          JOIN assignment s ON s.person_id = n.id JOIN post p ON p.id = s.post_id
                         WHERE a.demo GROUP BY a.person_id ORDER BY MIN(s.id)""").query(String.class).list().stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    private PlanId load() {
        PersonId coordinator = TestPeople.appoint(
                jdbc, Role.CENTRAL_COORDINATOR, "general-affairs", "central-coordinator", COORDINATOR, FROM);
        require(organisation.run(coordinator, files("organisation")));
        require(plan.run(coordinator, files("plan")));
        String hash = Objects.requireNonNull(new BCryptPasswordEncoder().encode(PASSWORD));
        USERNAMES.forEach(
                (code, username) -> jdbc.sql("""
                        INSERT INTO account (person_id, username, password_hash, must_change, enabled, demo)
                        SELECT id, ?, ?, FALSE, TRUE, TRUE FROM person WHERE code = ?""").params(username, hash, code).update());
        return plans.named(PLAN).map(Plan::id).orElseThrow();
    }

    private static void require(ImportReport report) {
        if (report instanceof ImportReport.Refused refused) {
            throw new IllegalStateException("The demo's files are refused: " + refused);
        }
    }

    /** The demo's files of a folder, by name; tests change them and import the result. */
    public static Map<String, byte[]> files(String folder) {
        try {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath:demo/" + folder + "/*.csv")) {
                files.put(Objects.requireNonNull(file.getFilename()), file.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> usernames() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("0471832", "sasaki");
        names.put("0483107", "ito");
        names.put("0490265", "hayashi");
        names.put("0465589", "watanabe");
        names.put("0501374", "yoshida");
        names.put("0396214", "nakamura");
        names.put("0388540", "mori");
        names.put("0391163", "ohno");
        names.put("0394406", "okada");
        names.put("0361478", "kato");
        names.put("0352091", "yamamoto");
        names.put("0478920", "nishimura");
        names.put("0397752", "fujita");
        names.put("0358817", "ueda");
        names.put("0496031", "onishi");
        names.put("0392248", "sakamoto");
        names.put("0349685", "maeda");
        names.put(COORDINATOR, "kobayashi");
        names.put("0437716", "tanabe");
        names.put("0455302", "ishii");
        return names;
    }
}
