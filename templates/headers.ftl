<#--
  HTTP headers in the format of Netlify and Cloudflare Pages.
  hash: allows the script and the style of the pages that are one file; empty where there are none.
-->
/*
  Content-Security-Policy: default-src 'none'; script-src 'self'${hash.script}; style-src 'self'${hash.style}; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
  Cross-Origin-Opener-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
