package org.hiringpipelines.workflows.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.impl.repository.ResourceDefinitionEntity;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.ModelException;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.designs.DesignFile;
import org.hiringpipelines.workflows.designs.LibraryTexts;
import org.hiringpipelines.workflows.engine.check.DesignCheck;
import org.hiringpipelines.workflows.engine.check.Diagram;
import org.hiringpipelines.workflows.engine.check.KnownServices;
import org.hiringpipelines.workflows.engine.check.WhatIsThere;

/**
 * The way into the engine for every deployment, whoever sends it and by which door. A diagram that comes alone, as Camunda Modeler sends it, is
 * completed with the forms, tables and texts that the latest design has for it; what does not fit together then is refused, by file and
 * element, and nothing of it is kept. In an engine that others use, too, only drawings of the hiring processes are looked at.
 *
 * <p>The engine has a place for this before its own deployers, but below its interface.
 */
class DesignGate extends AbstractProcessEnginePlugin {

    private static final String OF_THIS_DEPLOYMENT = "deployment";

    private final KnownServices services;
    private final DeploymentsMade made;

    private ProcessEngineConfigurationImpl settings;

    /** With what expressions can name, and who is told of each deployment that was let in. */
    DesignGate(KnownServices services, DeploymentsMade made) {
        this.services = services;
        this.made = made;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        settings = engine;
        List<Deployer> before = new ArrayList<>();
        if (engine.getCustomPreDeployers() != null) {
            before.addAll(engine.getCustomPreDeployers());
        }
        before.add(this::admit);
        engine.setCustomPreDeployers(before);
    }

    /** Definitions that fell out of the engine's cache come by here as well; they were let in before. */
    private void admit(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        List<DesignFile> files = filesOf(deployment);
        CommandContext context = Context.getCommandContext();
        if (!services.closed() && files.stream().noneMatch(DesignGate::ours)) {
            keepNotes(context, deployment);
            return;
        }
        Deployed deployed = Deployed.in(context);
        Map<String, byte[]> missing = missing(context, files, ofThisLibrary(deployment));
        DesignNotes notes = deployed.notes().followedBy(brought(files, ofThisLibrary(deployment)));
        missing.keySet().removeAll(notes.gone());
        missing.forEach((name, content) -> add(context, deployment, name, content));
        note(context, deployment, deployed.notes(), notes);
        List<Problem> problems = new DesignCheck(services, new Deployed(context, notes)).of(filesOf(deployment));
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        made.note(
                deployment.getId(),
                ofThisLibrary(deployment) ? null : deployment.getName(),
                context.getAuthenticatedUserId());
    }

    /** What the application deploys when it starts has the texts that came with it, whatever designers have made of theirs. */
    private boolean ofThisLibrary(DeploymentEntity deployment) {
        return settings instanceof SpringTransactionsProcessEngineConfiguration spring
                && Objects.equals(spring.getDeploymentName(), deployment.getName());
    }

    private static List<DesignFile> filesOf(DeploymentEntity deployment) {
        return deployment.getResources().values().stream()
                .filter(resource -> !resource.isGenerated())
                .map(resource -> new DesignFile(resource.getName(), resource.getBytes()))
                .toList();
    }

    private static boolean ours(DesignFile file) {
        return file.kind() == DesignFile.Kind.DIAGRAM
                && read(file)
                        .map(diagram ->
                                diagram.all(Definitions.class).iterator().next().getTargetNamespace())
                        .filter(Diagram.OURS::equals)
                        .isPresent();
    }

    /** A diagram, where it can be read; where it cannot, the check says so. */
    private static Optional<Diagram> read(DesignFile file) {
        try {
            return Optional.of(Diagram.read(file));
        } catch (ModelException unreadable) {
            return Optional.empty();
        }
    }

    /** What the diagrams need of their own deployment and the latest design has, by name. */
    private static Map<String, byte[]> missing(CommandContext context, List<DesignFile> files, boolean ofThisLibrary) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        List<Diagram> diagrams = files.stream()
                .filter(file -> file.kind() == DesignFile.Kind.DIAGRAM)
                .flatMap(file -> read(file).stream())
                .toList();
        if (diagrams.isEmpty()) {
            return found;
        }
        diagrams.stream().flatMap(DesignGate::formsOf).forEach(form -> {
            String name = form + ".form";
            resourceOf(context, context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(form))
                    .ifPresent(content -> found.put(name, content));
        });
        diagrams.stream()
                .flatMap(DesignGate::tablesOf)
                .forEach(table -> resourceOf(
                                context, context.getDecisionDefinitionManager().findLatestDefinitionByKey(table))
                        .ifPresent(content -> found.put(table + ".dmn", content)));
        found.putAll(LibraryTexts.all());
        if (!ofThisLibrary) {
            textsOfTheLatest(context).forEach(text -> found.put(DesignFile.nameOf(text.getName()), text.getBytes()));
        }
        files.forEach(file -> found.remove(file.name()));
        return found;
    }

    private static Stream<String> formsOf(Diagram diagram) {
        return Stream.concat(
                        diagram.all(UserTask.class).stream()
                                .filter(task -> OF_THIS_DEPLOYMENT.equals(task.getCamundaFormRefBinding()))
                                .map(UserTask::getCamundaFormRef),
                        diagram.all(StartEvent.class).stream()
                                .filter(start -> OF_THIS_DEPLOYMENT.equals(start.getCamundaFormRefBinding()))
                                .map(StartEvent::getCamundaFormRef))
                .filter(Objects::nonNull);
    }

    private static Stream<String> tablesOf(Diagram diagram) {
        return diagram.all(BusinessRuleTask.class).stream()
                .filter(rule -> OF_THIS_DEPLOYMENT.equals(rule.getCamundaDecisionRefBinding()))
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull);
    }

    private static Optional<byte[]> resourceOf(CommandContext context, ResourceDefinitionEntity<?> latest) {
        return Optional.ofNullable(latest)
                .map(definition -> context.getResourceManager()
                        .findResourceByDeploymentIdAndResourceName(
                                definition.getDeploymentId(), definition.getResourceName()))
                .map(ResourceEntity::getBytes);
    }

    /** Every deployment of diagrams has all texts, so the last one has the latest of each. */
    private static List<ResourceEntity> textsOfTheLatest(CommandContext context) {
        return Deployed.latest(context)
                .map(deployment -> context.getResourceManager().findResourcesByDeploymentId(deployment).stream()
                        .filter(resource ->
                                new DesignFile(resource.getName(), resource.getBytes()).kind() == DesignFile.Kind.TEXT)
                        .toList())
                .orElse(List.of());
    }

    /** What this library deploys has its texts with it, though they are no files of its deployment. */
    private static Set<String> brought(List<DesignFile> files, boolean ofThisLibrary) {
        Set<String> brought = files.stream().map(DesignFile::name).collect(Collectors.toSet());
        if (ofThisLibrary) {
            brought.addAll(LibraryTexts.all().keySet());
        }
        return brought;
    }

    /** Those of others would be read as ours, whatever stands in a file of that name. */
    private static void keepNotes(CommandContext context, DeploymentEntity deployment) {
        if (deployment.getResources().containsKey(DesignNotes.FILE)) {
            DesignNotes notes = Deployed.in(context).notes();
            note(context, deployment, notes, notes.followedBy(Set.of()));
        }
    }

    /**
     * What says so itself, by whichever door it came, has no say in it. Where nothing is gone any more, that is noted as well: else those of before
     * would be found.
     */
    private static void note(
            CommandContext context, DeploymentEntity deployment, DesignNotes before, DesignNotes notes) {
        ResourceEntity there = deployment.getResources().get(DesignNotes.FILE);
        if (there != null) {
            there.setBytes(notes.written());
        } else if (!notes.isEmpty() || !before.isEmpty()) {
            add(context, deployment, DesignNotes.FILE, notes.written());
        }
    }

    private static void add(CommandContext context, DeploymentEntity deployment, String name, byte[] content) {
        ResourceEntity added = new ResourceEntity();
        added.setName(name);
        added.setBytes(content);
        added.setDeploymentId(deployment.getId());
        deployment.addResource(added);
        context.getResourceManager().insertResource(added);
    }

    /**
     * What earlier deployments brought.
     *
     * @param notes which of that is not part of the design any more
     */
    private record Deployed(CommandContext context, DesignNotes notes) implements WhatIsThere {

        /** With the notes of the last deployment. */
        static Deployed in(CommandContext context) {
            LastDeployments deployments =
                    new LastDeployments(context.getProcessEngineConfiguration().getRepositoryService());
            return new Deployed(context, context.runWithoutAuthorization(deployments::notes));
        }

        private boolean isThere(ResourceDefinitionEntity<?> latest) {
            return latest != null && !notes.gone().contains(DesignFile.nameOf(latest.getResourceName()));
        }

        /** The last deployment that brought diagrams which are still the latest. */
        static Optional<String> latest(CommandContext context) {
            var repository = context.getProcessEngineConfiguration().getRepositoryService();
            List<String> deployments = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .map(definition -> definition.getDeploymentId())
                    .distinct()
                    .toList();
            if (deployments.isEmpty()) {
                return Optional.empty();
            }
            return context.getDeploymentManager().findDeploymentsByIds(deployments.toArray(String[]::new)).stream()
                    .max(Comparator.comparing(DeploymentEntity::getDeploymentTime))
                    .map(DeploymentEntity::getId);
        }

        @Override
        public boolean process(String key) {
            return isThere(context.getProcessDefinitionManager().findLatestProcessDefinitionByKey(key));
        }

        @Override
        public boolean table(String id) {
            return isThere(context.getDecisionDefinitionManager().findLatestDefinitionByKey(id));
        }

        @Override
        public boolean form(String id) {
            return isThere(context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id));
        }

        /** Whoever deploys need not be allowed to look into groups. */
        @Override
        public boolean group(String id) {
            return context.runWithoutAuthorization(
                    () -> context.getReadOnlyIdentityProvider().findGroupById(id) != null);
        }

        @Override
        public List<Diagram> diagrams() {
            var repository = context.getProcessEngineConfiguration().getRepositoryService();
            return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                    .filter(definition -> !notes.gone().contains(DesignFile.nameOf(definition.getResourceName())))
                    .map(definition -> context.getResourceManager()
                            .findResourceByDeploymentIdAndResourceName(
                                    definition.getDeploymentId(), definition.getResourceName()))
                    .flatMap(resource -> read(new DesignFile(resource.getName(), resource.getBytes())).stream())
                    .toList();
        }
    }
}
