package org.jisseki.submission;

import org.jisseki.submission.evidence.EvidenceLimits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the limits of evidence from the installation's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceLimits.class)
class EvidenceSettings {}
