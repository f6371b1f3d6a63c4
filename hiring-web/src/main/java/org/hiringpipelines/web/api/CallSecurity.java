package org.hiringpipelines.web.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Lets calls and sheets say on themselves who may use them, such as {@link ForTheHiringTeam}. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class CallSecurity {}
