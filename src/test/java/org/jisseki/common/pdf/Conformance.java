package org.jisseki.common.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the archives' own judge, says of a file. */
public final class Conformance {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** Fails with each rule that a file breaks of PDF/A-3a, which is kept for good, and of PDF/UA-1, which can be read out. */
    public static void assertKeptAndReadable(byte[] pdf) {
        assertThat(Stream.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)
                        .flatMap(flavour -> broken(pdf, flavour).stream()))
                .isEmpty();
    }

    private static List<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser file = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = judge.validate(file);
            assertThat(result.getTotalAssertions())
                    .as("what %s looked at", flavour)
                    .isPositive();
            List<String> broken = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion ->
                            "%s %s: %s".formatted(flavour, assertion.getRuleId().getClause(), assertion.getMessage()))
                    .distinct()
                    .toList();
            assertThat(result.isCompliant()).as("%s: %s", flavour, broken).isEqualTo(broken.isEmpty());
            return broken;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
