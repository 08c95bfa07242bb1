@echo off
rem Runs Samepage from its distribution. Needs Java 17 or later, found by JAVA_HOME or on the PATH.
setlocal
set "SAMEPAGE_LIB=%~dp0..\lib"
set "SAMEPAGE_JAVA=java.exe"
if defined JAVA_HOME set "SAMEPAGE_JAVA=%JAVA_HOME%\bin\java.exe"
set SAMEPAGE_OPTIONS=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms32m -XX:MaxNewSize=32m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=30 -Xshare:auto -Xlog:disable -Xlog:all=off:stderr
rem A check soon forgets what it makes: with more room for that it collects half as often, and keeps nothing of a programme that is done.
rem What its archive holds is looked through at each start: it has one of its own, half as large as that of all commands.
set "SAMEPAGE_ONLY="
if "%~1"=="check" set "SAMEPAGE_ONLY=check"
if "%~1"=="check" set SAMEPAGE_OPTIONS=%SAMEPAGE_OPTIONS% -Xms44m -XX:NewSize=28m -XX:SurvivorRatio=5 -XX:TargetSurvivorRatio=90
if "%~1"=="build" set SAMEPAGE_OPTIONS=%SAMEPAGE_OPTIONS% -Xms128m -XX:NewSize=32m -XX:SurvivorRatio=5 -XX:TargetSurvivorRatio=90

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
