package org.hiringpipelines.web.security;

import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.language.ReadersLanguage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in where. One chain for each kind of visitor; what no chain opens is closed. */
@Configuration
class SecurityChains {

    /** A form of Tasklist takes no file, and asks nothing beside its task, so a page inside it does. */
    private static final RequestMatcher FORMS_ON_SHEETS = new AndRequestMatcher(
            new OrRequestMatcher(
                    posted("/sheets/offers/{id}/clearances/{kind}/report"),
                    posted("/sheets/applications/{id}/resume"),
                    posted("/sheets/applications/{id}/candidate"),
                    posted("/sheets/applications/{id}/rejection/call-back"),
                    posted("/sheets/applications/{id}/take-up"),
                    posted("/sheets/applications/{id}/hold"),
                    posted("/sheets/applications/{id}/notes")),
            new FromOurPages());

    /** What is typed into a form of Tasklist is kept by its page. */
    private static final RequestMatcher DRAFTS =
            PathPatternRequestMatcher.withDefaults().matcher("/api/tasks/{id}/draft");

    /** For answers that no browser has to show anything of. */
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private final ProcessEngine engine;
    private final IdentityService identities;
    private final EngineLogin login;
    private final PageWords words;
    private final ReadersLanguage readers;

    SecurityChains(
            ProcessEngine engine,
            IdentityService identities,
            EngineLogin login,
            PageWords words,
            ReadersLanguage readers) {
        this.engine = engine;
        this.identities = identities;
        this.login = login;
        this.words = words;
        this.readers = readers;
    }

    /** Tasklist, Cockpit and Admin log in and guard themselves; for what is shut there see {@link SetupDoor}. */
    @Bean
    @Order(1)
    SecurityFilterChain camundaWebapps(HttpSecurity http) throws Exception {
        return remembersNothing(http.securityMatcher(new Under("/camunda")), Strangers.nothingHere())
                .authorizeHttpRequests(paths -> paths.anyRequest().permitAll())
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    /** What people type into the forms of their tasks: for who is logged in to Tasklist, or names user and password. */
    @Bean
    @Order(2)
    SecurityFilterChain draftsOfForms(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(DRAFTS), Strangers.loggedOut())
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(new FromOurPages())
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> confined(headers, NOTHING))
                .addFilterAfter(new TasklistSession(engine, login), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    /** Programs: each request names its user and password. */
    @Bean
    @Order(3)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(new Under("/api", "/engine-rest")), Strangers.challenge())
                .authorizeHttpRequests(paths -> paths.requestMatchers(new FromAnotherSite())
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers -> confined(headers, NOTHING))
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    /** Our own pages inside a task: for who is logged in to Tasklist, or names user and password. */
    @Bean
    @Order(4)
    SecurityFilterChain pagesInTasks(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(new Under("/sheets", "/documents")), Strangers.showTheWay(words, readers))
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(FORMS_ON_SHEETS)
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> confined(
                        headers.frameOptions(FrameOptionsConfig::sameOrigin),
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; script-src 'none'; object-src 'none';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'"))
                .addFilterAfter(new TasklistSession(engine, login), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    /** Pages of our own: for who is logged in to Tasklist, or names user and password. What they send comes from themselves. */
    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return basic(http.securityMatcher(new Under("/hiring")), Strangers.leadToLogin())
                .authorizeHttpRequests(paths -> paths.requestMatchers(
                                HttpMethod.GET, "/hiring/login", "/hiring/files/**")
                        .permitAll()
                        .requestMatchers(new AndRequestMatcher(posted("/hiring/login"), new FromOurPages()))
                        .permitAll()
                        // Whoever has such a link proves by it who they are.
                        .requestMatchers(HttpMethod.GET, "/hiring/password/*")
                        .permitAll()
                        .requestMatchers(new AndRequestMatcher(posted("/hiring/password/*"), new FromOurPages()))
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .authenticated()
                        .requestMatchers(new AndRequestMatcher(posted("/hiring/**"), new FromOurPages()))
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .headers(headers -> confined(
                        headers,
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"))
                .addFilterAfter(new TasklistSession(engine, login), BasicAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentity(identities), AuthorizationFilter.class)
                .build();
    }

    /** The start page, how we hire, and the description of the REST calls are for everybody; all else is for nobody. */
    @Bean
    @Order(6)
    SecurityFilterChain everythingElse(HttpSecurity http) throws Exception {
        return remembersNothing(http, Strangers.nothingHere())
                .authorizeHttpRequests(
                        paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/", "/start/**", "/swagger-ui.html", "/swagger-ui/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/how-we-hire")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .headers(headers -> confined(
                        headers,
                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none';"
                                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'"))
                // Whoever is logged in reads the start page in the language that they chose.
                .addFilterAfter(new TasklistSession(engine, login), BasicAuthenticationFilter.class)
                .build();
    }

    private static RequestMatcher posted(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path);
    }

    /** What an answer may load and who may show it; and no address of ours, with an id in it, goes to another site. */
    private static void confined(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private HttpSecurity basic(HttpSecurity http, AuthenticationEntryPoint stranger) throws Exception {
        return remembersNothing(http, stranger)
                .authenticationProvider(login)
                .httpBasic(basic -> basic.authenticationEntryPoint(stranger));
    }

    /**
     * No session of Spring's, and so nothing a forged request could ride on: Camunda's webapps bring their own guard. Their
     * session is only read, so its id stays; a page asking for two things at once would lose it otherwise.
     */
    private static HttpSecurity remembersNothing(HttpSecurity http, AuthenticationEntryPoint stranger)
            throws Exception {
        return http.exceptionHandling(
                        errors -> errors.authenticationEntryPoint(stranger).accessDeniedHandler(Strangers.forbidden()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS)
                        .sessionFixation(fixation -> fixation.none()));
    }
}
