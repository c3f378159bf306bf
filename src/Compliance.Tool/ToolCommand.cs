using System.CommandLine;
using System.Globalization;
using Compliance.Tool.Verbs;

namespace Compliance.Tool;

/// <summary>The command line of the tool.</summary>
internal static class ToolCommand
{
    /// <summary>Runs the tool and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] args, ToolConsole console)
    {
        UseLanguage(args);
        var root = new RootCommand(ToolText.Description)
        {
            new CheckVerb(console),
            new EvaluateVerb(console),
            new ExplainVerb(console),
            new RulesVerb(console),
        };
        VersionOption version = root.Options.OfType<VersionOption>().Single();
        version.Action = new VersionAction(console);
        using StreamWriter output = console.OpenText();
        try
        {
            ParseResult parsed = root.Parse(args);
            int code = await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false });

            // What cannot be understood could not run; 1 is for findings.
            return parsed.Errors.Count > 0 ? ExitCode.CouldNotRun : code;
        }
        catch (IOException)
        {
            // The reader of a pipe has seen enough.
            return ExitCode.CouldNotRun;
        }
    }

    // The help is written before the options are parsed, so that its language is looked for by hand.
    private static void UseLanguage(string[] args)
    {
        int option = Array.IndexOf(args, CommonOptions.LanguageName);
        if (option >= 0 && option + 1 < args.Length && CommonOptions.Languages.Contains(args[option + 1]))
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(args[option + 1]);
        }
    }
}
