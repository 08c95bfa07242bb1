<#-- One requirement; what stands around it is program.ftl. Between <@part> and </@part> nothing but the requirement may be asked for. -->
<#import "criteria.ftl" as criteria>
<#assign say = criteria.say mark = criteria.mark name = criteria.name>
<#assign c = requirement.criterion>
#### ${name(requirement.anchor)}${say(requirement.title)}${mark(requirement.title)}
<#if c.leaf || c.kind == "threshold">

<@criteria.node c "" true/>
<#else>

**${say(c.name)}**
<@criteria.inside c "" true/>
</#if>
