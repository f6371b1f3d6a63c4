package org.hiringpipelines.workflows.engine;

/** Takes note of deployments that are let in, within the transaction in which they are made. */
interface DeploymentsMade {

    /**
     * Notes a deployment.
     *
     * @param deploymentId its id in the engine
     * @param name what who made it calls it; may be null
     * @param by the user id of who made it; null for the application itself
     */
    void note(String deploymentId, String name, String by);
}
