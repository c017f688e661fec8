package org.jisseki.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing longer than a word is typed into a field that forgets it: a new field for text keeps it, or says here why it need not. */
class KeptFieldsTest {

    /** Who makes a field for text of their own, and what becomes of what is typed there. */
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("common.ui.KeptArea", "keeps"),
            Map.entry("submission.ui.ProseField", "in the entry's draft"),
            Map.entry("submission.ui.HintPanel", "in the entry's draft"),
            Map.entry("submission.ui.FindingPanel$Answer", "in the entry's draft"),
            Map.entry("submission.ui.FigureField", "in the entry's draft"),
            Map.entry("common.ui.DayField", "a day"),
            Map.entry("publication.ui.TimeField", "a time"),
            Map.entry("tracking.ui.ListFilters", "a word that is looked for"),
            Map.entry("tracking.ui.RecordView", "a word that is looked for"),
            Map.entry("security.ui.AccountsView", "a word that is looked for"),
            Map.entry("security.ui.NewAccount", "a user name"));

    @Test
    void whoeverMakesAFieldForTextKeepsItOrHasAReason() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jisseki");
        assertThat(makersOfFields(house, "org.jisseki")).isEqualTo(new TreeSet<>(REASONS.keySet()));
    }

    @Test
    void aFormThatForgetsIsCaught() {
        JavaClasses planted = new ClassFileImporter().importPackages("planted");
        assertThat(makersOfFields(planted, "planted")).contains("tracking.ui.FormThatLosesText");
    }

    // a field of Vaadin's, or one that extends it; the portal's own are judged where they are made from Vaadin's
    private static Set<String> makersOfFields(JavaClasses house, String root) {
        List<String> fields =
                List.of(TextArea.class.getName(), TextField.class.getName(), TextFieldBase.class.getName());
        return house.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> fields.contains(call.getTargetOwner().getName())))
                .map(type -> type.getName().substring(root.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
