using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Compliance.Tool.Texts;
using Compliance.Tool.Verbs;

namespace Compliance.Tool;

/// <summary>The command line.</summary>
internal static class ToolCommand
{
    // "Broken pipe" of Unix, and the two names that Windows has for it.
    private const int ClosedPipe = 32, BrokenPipe = 109, NoData = 232;

    /// <summary>Runs the tool and returns its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, ToolConsole console)
    {
        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Language.Requested(args) ?? before;
        try
        {
            return Invoke(args, console);
        }
        catch (IOException failed)
        {
            // What is read reports its own failures, so that this is a writer's. A reader that has seen enough (head) is no mistake, but the run is not whole.
            if ((failed.HResult & 0xFFFF) is not (ClosedPipe or BrokenPipe or NoData))
            {
                console.Error.WriteLine(ToolText.CannotWrite(failed.Message));
            }

            return ExitCode.CouldNotRun;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, ToolConsole console)
    {
        RootCommand root = Root(console);

        // A message may start with @, which would otherwise name a file of arguments.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
            {
                console.Error.WriteLine(error.Message);
            }

            string verb = parsed.CommandResult.Command == root ? string.Empty : $" {parsed.CommandResult.Command.Name}";
            console.Error.WriteLine(ToolText.SeeHelp($"compliance{verb} --help"));
            return ExitCode.CouldNotRun;
        }

        StreamWriter output = console.OpenText();
        int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });
        output.Flush();
        return code;
    }

    private static RootCommand Root(ToolConsole console)
    {
        var language = new Option<string>(Language.OptionName) { Description = ToolText.LanguageOption, Recursive = true, HelpName = string.Join('|', Language.All) };
        language.AcceptOnlyFromAmong([.. Language.All]);
        var root = new RootCommand(ToolText.Description)
        {
            HelpName = "compliance",
        };
        root.Directives.Clear();
        root.Options.OfType<VersionOption>().Single().Action = new VersionAction(console);
        root.Options.Add(language);
        root.Subcommands.Add(new CheckVerb(console));
        root.Subcommands.Add(new ExplainVerb(console));
        root.Subcommands.Add(new RulesVerb(console));
        root.Subcommands.Add(new EvaluateVerb(console));
        return root;
    }
}
