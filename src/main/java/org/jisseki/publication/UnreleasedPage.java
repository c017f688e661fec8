package org.jisseki.publication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jisseki.common.Printed;
import org.jspecify.annotations.Nullable;

/** A sheet that is not public, in one language. Public for the templates. */
public final class UnreleasedPage extends EditionPage {

    private final UnreleasedSheet unreleased;
    private final @Nullable String pdf;

    /** @param pdf the path of the same as PDF; null on paper */
    UnreleasedPage(Setting setting, UnreleasedSheet unreleased, @Nullable String pdf) {
        super(setting, unreleased.sheet(), Around.nothing(unreleased.sheet()));
        this.unreleased = unreleased;
        this.pdf = pdf;
    }

    @Override
    public String issue() {
        return say(unreleased.name());
    }

    @Override
    public String issued() {
        return say(
                "publication.unreleased.asOf",
                Printed.moment(
                        OffsetDateTime.parse(unreleased.sheet().releasedAt()).toZonedDateTime(),
                        setting().locale()));
    }

    @Override
    public String caution() {
        return say(unreleased.notice());
    }

    public @Nullable String pdf() {
        return pdf == null ? null : address(pdf);
    }

    public List<UnreleasedSheet.Unit> units() {
        return unreleased.units();
    }

    public String unitName(UnreleasedSheet.Unit unit) {
        return say(unit.name());
    }

    /** 第2稿 3f9a…, or that there is none. */
    public String revision(UnreleasedSheet.Unit unit) {
        Integer no = unit.revision();
        return no == null ? say("publication.absent") : say("publication.unreleased.revision", no);
    }
}
