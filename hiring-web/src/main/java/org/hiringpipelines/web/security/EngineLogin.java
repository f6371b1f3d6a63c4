package org.hiringpipelines.web.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Logs people in with the user and password they have in Tasklist. The engine's users are the only ones: it counts failed
 * attempts and makes guessing slow, wherever a password is given.
 */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;

    EngineLogin(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        if (given.getCredentials() == null
                || !identities.checkPassword(
                        given.getName(), given.getCredentials().toString())) {
            throw new BadCredentialsException("User or password is wrong.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(given.getName(), null, rolesOf(given.getName()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** The roles of {@code user}: the groups as they are now, so that a change of group needs no new login. */
    List<GrantedAuthority> rolesOf(String user) {
        return identities.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
    }
}
