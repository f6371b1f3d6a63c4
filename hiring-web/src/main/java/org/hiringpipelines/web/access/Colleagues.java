package org.hiringpipelines.web.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.engine.House;
import org.hiringpipelines.workflows.people.PasswordLinks;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who works here, in which groups, and how somebody joins. Nobody's password is known to anybody but them: whoever joins gets one by
 * chance that is told to nobody, and a link by which they choose their own.
 */
@Component
@Transactional
public class Colleagues {

    private static final Pattern ENGINES_NAMES = Pattern.compile("[a-zA-Z0-9]{1,64}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 250;

    private static final Comparator<Colleague> BY_NAME =
            Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER);

    private static final Set<HiringGroup> AWAITED = Set.of(
            HiringGroup.RECRUITERS, HiringGroup.HIRING_MANAGERS, HiringGroup.INTERVIEWERS, HiringGroup.APPROVERS);

    private final IdentityService identities;
    private final Team team;
    private final SampleRegister samples;
    private final PasswordLinks links;
    private final PublicAddress address;
    private final House house;

    Colleagues(
            IdentityService identities,
            Team team,
            SampleRegister samples,
            PasswordLinks links,
            PublicAddress address,
            House house) {
        this.identities = identities;
        this.team = team;
        this.samples = samples;
        this.links = links;
        this.address = address;
        this.house = house;
    }

    /** Whether people are kept in a directory that this application only reads. */
    public boolean comeFromDirectory() {
        return identities.isReadOnly();
    }

    /** All groups, in the order in which a hire meets them; the administrators last. */
    public List<Crew> crews() {
        Set<String> noColleagues = new HashSet<>(samples.all(SampleKind.PERSON));
        return Stream.concat(
                        HiringGroup.all().stream().map(group -> crew(group.id, AWAITED.contains(group), noColleagues)),
                        Stream.of(crew(Groups.CAMUNDA_ADMIN, false, noColleagues)))
                .toList();
    }

    private Crew crew(String group, boolean awaited, Set<String> noColleagues) {
        UserQuery members = identities.createUserQuery().memberOfGroup(group);
        return new Crew(
                group,
                team.groupNameOf(group),
                awaited,
                members.list().stream()
                        .filter(user -> !noColleagues.contains(user.getId()))
                        .map(this::colleague)
                        .sorted(BY_NAME)
                        .toList());
    }

    /** Those who came with the samples, by their names. */
    public List<Colleague> samples() {
        return samples.all(SampleKind.PERSON).stream()
                .flatMap(user -> identities.createUserQuery().userId(user).list().stream())
                .map(this::colleague)
                .sorted(BY_NAME)
                .toList();
    }

    private Colleague colleague(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .reduce((first, last) -> first + " " + last)
                .orElse(user.getId());
        String reached = user.getEmail() == null || user.getEmail().isBlank() ? null : user.getEmail();
        return new Colleague(user.getId(), name, reached);
    }

    /**
     * Somebody by the name they log in with.
     *
     * @throws NotFound where nobody does
     */
    public Colleague find(String user) {
        return colleague(known(user));
    }

    /**
     * Lets somebody join.
     *
     * @throws Refusal where something about them is missing or wrong
     * @throws Conflict where somebody of that name is here, or people are kept elsewhere
     */
    public Colleague welcome(Newcomer newcomer) {
        refuseWhatIsWrong(newcomer);
        if (comeFromDirectory()) {
            throw new Conflict("The people here are kept in a directory. Add them there.");
        }
        if (identities.createUserQuery().userId(newcomer.user()).count() > 0) {
            throw new Conflict("Somebody here logs in as \"" + newcomer.user() + "\" already. Take another user name.");
        }
        User user = identities.newUser(newcomer.user());
        user.setFirstName(newcomer.firstName());
        user.setLastName(newcomer.lastName());
        user.setEmail(newcomer.address());
        user.setPassword(Passwords.made());
        identities.saveUser(user);
        newcomer.groups().forEach(group -> identities.createMembership(newcomer.user(), group));
        return colleague(user);
    }

    private static void refuseWhatIsWrong(Newcomer newcomer) {
        List<String> groups = new ArrayList<>(List.of(Groups.CAMUNDA_ADMIN));
        HiringGroup.all().forEach(group -> groups.add(group.id));
        Refusal.check()
                .refuseBlank(newcomer.firstName(), "firstName", "Give a first name.")
                .refuseBlank(newcomer.lastName(), "lastName", "Give a last name.")
                .refuseUnlessOneLine(newcomer.firstName(), "firstName", "A name")
                .refuseUnlessOneLine(newcomer.lastName(), "lastName", "A name")
                .refuseIf(
                        newcomer.firstName().length() > LONGEST_NAME
                                || newcomer.lastName().length() > LONGEST_NAME,
                        "lastName",
                        "A name has at most 100 characters.")
                .refuseIf(
                        !ENGINES_NAMES.matcher(newcomer.user()).matches(),
                        "user",
                        "Give a user name of letters and digits alone, at most 64.")
                .refuseIf(
                        !MailAddress.isOne(newcomer.address())
                                || newcomer.address().length() > LONGEST_ADDRESS,
                        "address",
                        "Give an e-mail address, such as name@example.org.")
                .refuseIf(newcomer.groups().isEmpty(), "groups", "Choose at least one group.")
                .refuseIf(!groups.containsAll(newcomer.groups()), "groups", "There is no such group.")
                .done();
    }

    /**
     * Makes a link by which somebody chooses a password, once and within some days; links made for them before hold no more. Their password
     * of before holds until then.
     *
     * @throws NotFound where nobody logs in so
     * @throws Conflict where passwords are kept elsewhere
     */
    public String passwordLink(String user) {
        User known = known(user);
        if (comeFromDirectory()) {
            throw new Conflict("The people here are kept in a directory, with their passwords.");
        }
        return address.passwordChoice(
                links.make(known.getId(), accountOf(known).orElseGet(() -> accountByChanceOf(known))));
    }

    /**
     * Whose link this is.
     *
     * @throws NotFound where it does not hold (any more), or whoever it was made for is gone
     */
    public Colleague holderOf(String secret) {
        return house.does(() -> {
            User holder = known(links.holderOf(secret).orElseThrow(Colleagues::noSuchLink));
            if (!links.isFor(secret, accountOf(holder))) {
                throw noSuchLink();
            }
            return colleague(holder);
        });
    }

    /** Whoever came without a password gets one by chance, as whoever joins does: it tells their account from the next of that name. */
    private String accountByChanceOf(User user) {
        user.setPassword(Passwords.made());
        identities.saveUser(user);
        return known(user.getId()).getPassword();
    }

    /** What the engine keeps of a password, with a salt of its own for each time it is set. */
    private static Optional<String> accountOf(User user) {
        return Optional.ofNullable(user.getPassword());
    }

    /**
     * Takes the password that the holder of a link has chosen; the link holds no more then.
     *
     * @param again the same password, typed once more
     * @throws NotFound where the link does not hold (any more)
     * @throws Refusal where the password is weak, or the two are not the same
     */
    public void choosePassword(String secret, String password, String again) {
        String user = holderOf(secret).user();
        Refusal.check()
                .refuseIf(!password.equals(again), "again", "The two passwords are not the same. Type both again.")
                .done();
        Passwords.weaknessOf(password, user).ifPresent(weakness -> {
            throw new Refusal(
                    "password",
                    switch (weakness) {
                        case BLANK -> "Choose a password.";
                        case SHORT -> "Choose a password of at least 12 characters.";
                        case GUESSABLE ->
                            "This password is easy to guess: common words, names, dates or rows of keys make it up. Four words by chance are good.";
                    });
        });
        if (!links.use(secret)) {
            throw noSuchLink();
        }
        house.does(() -> {
            User holder = known(user);
            holder.setPassword(password);
            identities.saveUser(holder);
            // Whoever tried in vain to log in before is not kept waiting.
            identities.unlockUser(user);
        });
    }

    private User known(String user) {
        User found = identities.createUserQuery().userId(user).singleResult();
        if (found == null) {
            throw new NotFound("Nobody here logs in as \"" + user + "\".");
        }
        return found;
    }

    private static NotFound noSuchLink() {
        return new NotFound("This link holds no more.");
    }
}
