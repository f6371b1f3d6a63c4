/** What people and programs meet: REST, sheets, what is added to Tasklist, who may do what. */
package org.hiringpipelines.web;
