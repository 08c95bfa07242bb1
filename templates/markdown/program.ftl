<#--
  A programme as Markdown; segments are escaped already.
  bilingual: each text beside its source, in the spans that bilingual documentation pages use.
-->
<#import "criteria.ftl" as criteria>
<#assign say = criteria.say mark = criteria.mark name = criteria.name>
---
title: ${yaml(program.title.plain)}
description: ${yaml(program.description.plain)}
author: ${yaml(program.author.plain)}
keywords: ${yaml(program.keywords.plain)}
locale: ${yaml(page.lang)}
source-version: ${yaml(program.version)}
---
# ${say(program.title)}${mark(program.title)}

${say(program.description)}${mark(program.description)}
<#list program.notices as notice>

> ${notice.markdown}
</#list>
<#list program.options as option>

## ${name(option.anchor)}${say(option.title)}${mark(option.title)}
<#if option.text??>

${say(option.text)}${mark(option.text)}
</#if>
<#list option.levels as level>

### ${name(level.anchor)}${say(level.title)}${mark(level.title)}
<#if level.text??>

${say(level.text)}${mark(level.text)}
</#if>
<#list level.requirements as requirement>

<@part><#include "requirement.ftl"></@part>
</#list>
</#list>
</#list>
