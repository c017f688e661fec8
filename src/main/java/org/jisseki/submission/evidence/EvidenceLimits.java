package org.jisseki.submission.evidence;

import org.jisseki.common.RefusedException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence may be given: settings of an installation.
 *
 * @param maxSize  of one file
 * @param maxFiles of one submission, removed ones not counted
 */
@ConfigurationProperties("jisseki.evidence")
public record EvidenceLimits(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("20") int maxFiles) {

    private static final DataSize MOST = DataSize.ofGigabytes(1);

    public EvidenceLimits {
        if (maxSize.compareTo(DataSize.ofMegabytes(1)) < 0 || maxSize.compareTo(MOST) > 0 || maxFiles < 1) {
            throw new IllegalArgumentException("jisseki.evidence: max-size from 1MB to 1GB, max-files from 1");
        }
    }

    /** @param size in bytes; negative where it is not known */
    public void checkSize(long size) {
        if (size > maxSize.toBytes()) {
            throw new RefusedException("submission.evidence.tooLarge", maxSize.toMegabytes());
        }
    }

    /** @param there how many there are already */
    public void checkCount(int there) {
        if (there >= maxFiles) {
            throw new RefusedException("submission.evidence.tooMany", maxFiles);
        }
    }
}
