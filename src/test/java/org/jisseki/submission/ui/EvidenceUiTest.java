package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.FileLink;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.EvidenceFile;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class EvidenceUiTest extends ViewTest {

    private final Evidence evidence;
    private SubmissionId unit;

    EvidenceUiTest(ApplicationContext portal, Evidence evidence) {
        super(portal);
        this.evidence = evidence;
        this.unit = new SubmissionId(0);
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
        open(world.staff, SubmissionNavigation.to(unit));
    }

    @Test
    void aFileIsAddedListedAndRemovedAfterAQuestion() {
        assertThat(text()).contains("根拠資料", "1件20MB、20件まで", "公表されません", "まだありません");

        upload("数え方.pdf", Samples.pdf());

        assertThat(text()).contains("数え方.pdf", "バイト", world.name(world.staff));
        assertThat(find(EmptyNote.class).all()).isEmpty();
        assertThat(find(FileLink.class).single().getHref())
                .isEqualTo("evidence/" + files().getFirst().id());
        assertThat(round.submissions.get(world.staff, unit).status()).isEqualTo(Status.DRAFT);

        removeButton().click();
        assertThat(files().getFirst().removed()).as("asked once more").isFalse();
        confirm();
        assertThat(files().getFirst().removed()).isTrue();
        assertThat(find(EmptyNote.class).single().getText()).contains("まだありません");
        assertThat(text()).doesNotContain("数え方.pdf");
    }

    @Test
    void aRefusalIsSaidBesideTheFieldAndWhatWasTypedStays() {
        TextArea result = find(TextArea.class).all().getFirst();
        test(result).setValue("取り組んだ。");

        upload("請求書.pdf", Samples.exe());

        assertThat(text()).contains("「請求書.pdf」は加えられませんでした。", "この種類のファイルは扱えません");
        assertThat(result.getValue()).isEqualTo("取り組んだ。");
        assertThat(files()).isEmpty();

        upload("請求書.pdf", Samples.pdf());
        assertThat(text()).as("said no longer").doesNotContain("加えられませんでした");
    }

    @Test
    void aRefusalIsSaidInTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(world.staff, "units");
        open(world.staff, SubmissionNavigation.to(unit));

        upload("../\u202Eexe.png", Samples.text("<html></html>"));

        assertThat(text())
                .contains(
                        "Evidence",
                        "“exe.png” was not added.",
                        "The name ends in “.png”, but the content is CSV or text.");
    }

    @Test
    void whatIsHandedInAfterAFirstFileIsNoConflict() {
        upload("数え方.pdf", Samples.pdf());
        round.fill(world.staff, unit, "34");
        open(world.staff, SubmissionNavigation.to(unit));
        upload("一覧.png", Samples.png());

        press("提出する");

        assertThat(text()).contains("確認中", "数え方.pdf", "一覧.png").doesNotContain("ファイルを加える", "削除する");
    }

    @Test
    void theReviewerSeesWhatCameAndWentSinceTheRevisionBefore() {
        upload("数え方.pdf", Samples.pdf());
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        open(world.reviewer, "review/" + unit.value());
        assertThat(text()).contains("根拠資料", "数え方.pdf").doesNotContain("追加");

        round.recall(world.staff, unit);
        evidence.remove(world.staff, files().getFirst().id());
        open(world.staff, SubmissionNavigation.to(unit));
        upload("一覧.png", Samples.png());
        round.handIn(world.staff, unit);
        open(world.reviewer, "review/" + unit.value());
        assertThat(text()).contains("一覧.png", "追加", "数え方.pdf", "削除");

        round.recall(world.staff, unit);
        round.handIn(world.staff, unit);
        open(world.reviewer2, "review/" + unit.value());
        assertThat(text()).contains("第2稿から変わっていません").doesNotContain("数え方.pdf");
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private Button removeButton() {
        return find(Button.class)
                .withCondition(button -> button.getText().equals("削除する"))
                .single();
    }

    private List<EvidenceFile> files() {
        return evidence.of(world.staff, unit);
    }
}
