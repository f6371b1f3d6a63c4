package org.hiringpipelines.web.access;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.web.start.StartRefused;
import org.hiringpipelines.workflows.storage.AfterCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Somebody who can log in and let others in, where nobody can: Camunda's own page for that is shut, since it asks nobody who they are.
 * It comes once into a database without an administrator, in an engine of our own, and in somebody else's only if a property of
 * {@code hiring.administrator} asks for it. Where people are kept in a directory, the directory says who administrates.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private static final String USER = "hiring.administrator.user";
    private static final String PASSWORD = "hiring.administrator.password";
    private static final String USUAL_USER = "admin";
    private static final Pattern ENGINES_NAMES = Pattern.compile("[a-zA-Z0-9]{1,64}");

    private final IdentityService identities;
    private final HiringAccess access;
    private final Seeds seeds;
    private final Environment environment;
    private final boolean own;

    FirstAdministrator(
            IdentityService identities,
            HiringAccess access,
            Seeds seeds,
            Environment environment,
            @Value("${hiring.engine.own:false}") boolean own) {
        this.identities = identities;
        this.access = access;
        this.seeds = seeds;
        this.environment = environment;
        this.own = own;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String user = environment.getProperty(USER);
        String password = environment.getProperty(PASSWORD);
        boolean asked = user != null || password != null;
        if ((own || asked) && !identities.isReadOnly()) {
            access.open();
            if (!thereIsOne()) {
                come(user, password);
            } else if (user != null && !isKnown(user)) {
                LOG.warn(
                        "There are administrators already, so {} ({}) is not made. An administrator adds people in Camunda Admin.",
                        user,
                        USER);
            }
        }
    }

    private boolean thereIsOne() {
        return identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0;
    }

    private boolean isKnown(String user) {
        return identities.createUserQuery().userId(user).count() > 0;
    }

    private void come(String wanted, String chosen) {
        String name = wanted == null ? USUAL_USER : wanted;
        if (wanted == null && isKnown(name)) {
            LOG.warn(
                    "There is no administrator, and nobody is made one: \"{}\" is here already. Name another user in {}.",
                    name,
                    USER);
            return;
        }
        seeds.sowOnce("administrator", () -> {
            String password = chosen == null ? Passwords.made() : hardToGuess(chosen, name);
            User administrator = newcomer(name);
            // Camunda's pages greet by first and last name, whatever they are.
            administrator.setFirstName(name);
            administrator.setLastName("Administrator");
            administrator.setPassword(password);
            identities.saveUser(administrator);
            identities.createMembership(name, Groups.CAMUNDA_ADMIN);
            AfterCommit.tell(() -> tell(name, chosen == null ? password : null));
        });
    }

    private static String hardToGuess(String password, String user) {
        Passwords.weaknessOf(password, user).ifPresent(weakness -> {
            String why =
                    switch (weakness) {
                        case BLANK -> "is blank";
                        case SHORT -> "has fewer than " + Passwords.SHORTEST + " characters";
                        case GUESSABLE -> "is easy to guess: common words, names, dates or rows of keys make it up";
                    };
            throw new StartRefused(
                    "The password for the first administrator (" + PASSWORD + ") " + why + ".",
                    "Take one of at least " + Passwords.SHORTEST
                            + " characters that nobody guesses, such as four words by chance."
                            + " Or leave the property out: then a password is made and told once in the log.");
        });
        return password;
    }

    private static void tell(String name, String made) {
        if (made == null) {
            LOG.info("There was no administrator yet. \"{}\" is one now, with the password of {}.", name, PASSWORD);
        } else {
            LOG.warn(
                    "There was no administrator yet. Log in at /hiring as \"{}\" with the password \"{}\", and change it at"
                            + " /camunda/app/welcome/: it was made just now and is not told again.",
                    name,
                    made);
        }
    }

    private User newcomer(String name) {
        if (!ENGINES_NAMES.matcher(name).matches()) {
            throw new StartRefused(
                    "The first administrator cannot be named \"" + name + "\" (" + USER + ").",
                    "Take a name of letters and digits alone, at most 64.");
        }
        if (isKnown(name)) {
            throw new StartRefused(
                    "There is no administrator, and the first one cannot be \"" + name + "\" (" + USER
                            + "): somebody of that name is here already, whose password and rights stay as they are.",
                    "Name another user in " + USER + ".");
        }
        return identities.newUser(name);
    }
}
