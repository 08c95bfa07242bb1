@echo off
rem Runs Samepage from its distribution. Needs Java 17 or later, found by JAVA_HOME or on the PATH.
setlocal
set "SAMEPAGE_LIB=%~dp0..\lib"
set "SAMEPAGE_JAVA=java.exe"
if defined JAVA_HOME set "SAMEPAGE_JAVA=%JAVA_HOME%\bin\java.exe"
set SAMEPAGE_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms32m -XX:MaxNewSize=32m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -Xshare:auto -Xlog:disable -Xlog:all=off:stderr
rem What is made of a programme is soon forgotten: with more room for that it is collected less often. A small workspace never touches it.
for %%C in (check build audit) do if "%~1"=="%%C" set SAMEPAGE_OPTIONS=%SAMEPAGE_OPTIONS% -Xms160m -XX:NewSize=64m -XX:MaxNewSize=64m -XX:SurvivorRatio=6 -XX:TargetSurvivorRatio=90
rem What an archive holds is looked through at each start: a check has one of its own, half as large as that of all commands.
set "SAMEPAGE_ONLY="
if "%~1"=="check" set "SAMEPAGE_ONLY=check"

rem An archive of classes beside the jar makes later calls faster; where it cannot be written, all is only slower.
for %%I in ("%SAMEPAGE_LIB%\samepage.jar") do set "SAMEPAGE_ARCHIVE=%SAMEPAGE_LIB%\classes-%SAMEPAGE_ONLY%%%~zI.jsa"
if exist "%SAMEPAGE_ARCHIVE%" goto fast
set "SAMEPAGE_OWN=%SAMEPAGE_ARCHIVE%.%RANDOM%"
"%SAMEPAGE_JAVA%" %SAMEPAGE_OPTIONS% "-XX:ArchiveClassesAtExit=%SAMEPAGE_OWN%" -cp "%SAMEPAGE_LIB%\samepage.jar" dev.samepage.cli.Rehearsal "%SAMEPAGE_LIB%\..\example" %SAMEPAGE_ONLY% >nul 2>&1
if exist "%SAMEPAGE_OWN%" move /y "%SAMEPAGE_OWN%" "%SAMEPAGE_ARCHIVE%" >nul 2>&1
if exist "%SAMEPAGE_ARCHIVE%" goto fast

"%SAMEPAGE_JAVA%" %SAMEPAGE_OPTIONS% -cp "%SAMEPAGE_LIB%\samepage.jar" dev.samepage.cli.Main %*
goto done

:fast
"%SAMEPAGE_JAVA%" %SAMEPAGE_OPTIONS% "-XX:SharedArchiveFile=%SAMEPAGE_ARCHIVE%" -cp "%SAMEPAGE_LIB%\samepage.jar" dev.samepage.cli.Main %*

:done
set SAMEPAGE_STATUS=%ERRORLEVEL%
if %SAMEPAGE_STATUS% LEQ 2 exit /b %SAMEPAGE_STATUS%
echo samepage: Java could not be run; install Java 17 or later, or set JAVA_HOME 1>&2
exit /b 2
