THIRD-PARTY NOTICES

The partner data hub is under the Apache License 2.0. With it ride, each under its own licence:

Libraries, in the package and in the layer of the solver

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}:${library.artifactId} ${library.version}
    ${entry.getValue()?join(" or ")}
    ${library.url!"no address"}
</#list>

In the page; their licences are in META-INF/licenses

org.mvnpm:echarts 6.0.0
    Apache-2.0 and BSD-3-Clause
    https://echarts.apache.org
org.webjars.npm:graphiql 2.4.7
    MIT
    https://github.com/graphql/graphiql
org.webjars.npm:react 18.2.0
    MIT
    https://react.dev
org.webjars.npm:react-dom 18.2.0
    MIT
    https://react.dev
@svg-maps/sri-lanka 2.0.0
    CC-BY-4.0
    https://www.npmjs.com/package/@svg-maps/sri-lanka
    The districts of MapSVG; simplified, rounded and keyed by P-codes.
