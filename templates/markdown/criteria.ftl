<#--
  The tree of a requirement's criteria as Markdown, and how texts are written; segments are escaped already.
  bilingual: each text beside its source, in the spans that bilingual documentation pages use.
-->
<#function say text>
<#if bilingual>
<#return '<span data-ttu-id="' + text.id + '">' + text.markdown + '</span><span class="sxs-lookup"><span data-stu-id="' + text.id + '">' + text.source + '</span></span>'>
</#if>
<#return text.markdown>
</#function>
<#function mark text>
<#if text.standing == "missing">
<#return " *(" + label("mark.missing").markdown + ")*">
</#if>
<#return (text.standing == "stale")?then(" *(" + label("mark.stale").markdown + ")*", "")>
</#function>
<#function linked c>
<#return c.link???then("[" + say(c.name) + "](" + c.link.url + ")", say(c.name))>
</#function>
<#function name anchor>
<#return '<a name="' + anchor + '"></a>'>
</#function>
<#assign box = bilingual?then("", "[ ] ")>
<#macro about c pad>
<#if c.text??>

${pad}${say(c.text)}${mark(c.text)}
</#if>
</#macro>
<#macro node c pad ticks>
<#if c.kind == "note">
${pad}- *${label("note").markdown}* ${say(c.text)}${mark(c.text)}
<#elseif c.kind == "threshold">
<@threshold c pad ticks/>
<#elseif c.leaf>
${pad}- <#if ticks>${box}</#if><#if c.name??>**${linked(c)}**${mark(c.name)}<#if c.title??> – ${say(c.title)}${mark(c.title)}</#if><#else>${say(c.text)}${mark(c.text)}</#if>
<#if c.name??><@about c pad + "  "/></#if>
<#else>
${pad}- **${say(c.name)}**
<@inside c pad + "  " ticks/>
</#if>
</#macro>
<#macro inside c pad ticks>
<@about c pad/>
<#if c.rule??>

${pad}${say(c.rule)}
</#if>

<#if c.kind == "people">
<@children c pad false/>
<#if ticks && !bilingual>

<#list c.persons as person>
${pad}- [ ] ${person.text.markdown}
</#list>
</#if>
<#else>
<@children c pad ticks/>
</#if>
</#macro>
<#macro children c pad ticks>
<#list c.children as child>
<#if c.kind == "any" && child.decides && !child?is_first>

${pad}**${say(label("group.or"))}**

</#if>
<@node child pad ticks/>
</#list>
</#macro>
<#macro threshold c pad ticks>
<#if c.leaf>
<#list c.lines as l>
${pad}- <#if ticks>${box}</#if>${say(l.text)}${mark(l.text)}
</#list>
<#else>
${pad}- **${say(c.name)}**${mark(c.name)}

${pad}  ${say(c.rule)}

<#list c.lines as l>
${pad}  - <#if ticks>${box}</#if>**${say(l.title)}**${mark(l.title)} – ${say(l.text)}${mark(l.text)}
</#list>
</#if>
</#macro>
