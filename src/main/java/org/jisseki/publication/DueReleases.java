package org.jisseki.publication;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every few seconds whether a release is due: by the portal's clock, and after a downtime for what became due in it. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DueReleases {

    private final Releases releases;
    private final CorrectionReleases corrections;

    DueReleases(Releases releases, CorrectionReleases corrections) {
        this.releases = releases;
        this.corrections = corrections;
    }

    @Scheduled(initialDelayString = "${jisseki.release.poll}", fixedDelayString = "${jisseki.release.poll}")
    void release() {
        releases.releaseDue();
    }

    // by itself: what keeps one from going keeps no other
    @Scheduled(initialDelayString = "${jisseki.release.poll}", fixedDelayString = "${jisseki.release.poll}")
    void releaseCorrections() {
        corrections.releaseDue();
    }
}
