<#--
  A programme as Markdown; segments are escaped already.
  bilingual: each text beside its source, in the spans that bilingual documentation pages use.
-->
<#macro say text><#if bilingual><span data-ttu-id="${text.id}">${text.markdown}</span><span class="sxs-lookup"><span data-stu-id="${text.id}">${text.source}</span></span><#else>${text.markdown}</#if></#macro>
<#macro mark text><#if text.standing == "missing"> *(${label("mark.missing").markdown})*<#elseif text.standing == "stale"> *(${label("mark.stale").markdown})*</#if></#macro>
<#macro name anchor><a name="${anchor}"></a></#macro>
<#macro box><#if !bilingual>[ ] </#if></#macro>
<#macro about c in>
<#if c.text??>

${in}<@say c.text/><@mark c.text/>
</#if>
</#macro>
<#macro node c in ticks>
<#if c.kind == "note">
${in}- *${label("note").markdown}* <@say c.text/><@mark c.text/>
<#elseif c.kind == "threshold">
<@threshold c in ticks/>
<#elseif c.leaf>
${in}- <#if ticks><@box/></#if><#if c.name??>**<@linked c/>**<@mark c.name/><#if c.title??> – <@say c.title/><@mark c.title/></#if><#else><@say c.text/><@mark c.text/></#if>
<#if c.name??><@about c in + "  "/></#if>
<#else>
${in}- **<@say c.name/>**
<@inside c in + "  " ticks/>
</#if>
</#macro>
<#macro linked c><#if c.link??>[<@say c.name/>](${c.link.url})<#else><@say c.name/></#if></#macro>
<#macro inside c in ticks>
<@about c in/>
<#if c.rule??>

${in}<@say c.rule/>
</#if>

<#if c.kind == "people">
<@children c in false/>
<#if ticks && !bilingual>

<#list c.persons as person>
${in}- [ ] ${person.text.markdown}
</#list>
</#if>
<#else>
<@children c in ticks/>
</#if>
</#macro>
<#macro children c in ticks>
<#list c.children as child>
<#if c.kind == "any" && child.decides && !child?is_first>

${in}**<@say label("group.or")/>**

</#if>
<@node child in ticks/>
</#list>
</#macro>
<#macro threshold c in ticks>
<#if c.leaf>
<#list c.lines as l>
${in}- <#if ticks><@box/></#if><@say l.text/><@mark l.text/>
</#list>
<#else>
${in}- **<@say c.name/>**<@mark c.name/>

${in}  <@say c.rule/>

<#list c.lines as l>
${in}  - <#if ticks><@box/></#if>**<@say l.title/>**<@mark l.title/> – <@say l.text/><@mark l.text/>
</#list>
</#if>
</#macro>
---
title: ${yaml(program.title.plain)}
description: ${yaml(program.description.plain)}
author: ${yaml(program.author.plain)}
keywords: ${yaml(program.keywords.plain)}
locale: ${yaml(page.lang)}
source-version: ${yaml(program.version)}
---
# <@say program.title/><@mark program.title/>

<@say program.description/><@mark program.description/>
<#list program.notices as notice>

> ${notice.markdown}
</#list>
<#list program.options as option>

## <@name option.anchor/><@say option.title/><@mark option.title/>
<#if option.text??>

<@say option.text/><@mark option.text/>
</#if>
<#list option.levels as level>

### <@name level.anchor/><@say level.title/><@mark level.title/>
<#if level.text??>

<@say level.text/><@mark level.text/>
</#if>
<#list level.requirements as requirement>
<#assign c = requirement.criterion>

#### <@name requirement.anchor/><@say requirement.title/><@mark requirement.title/>
<#if c.leaf || c.kind == "threshold">

<@node c "" true/>
<#else>

**<@say c.name/>**
<@inside c "" true/>
</#if>
</#list>
</#list>
</#list>
