using System.CommandLine;
using Compliance.Tool.Input;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Verbs;

/// <summary><c>--policy</c>: a company's own terms and rules beside the built-in ones.</summary>
internal sealed class PolicyOption
{
    private readonly Option<string[]> _files = new("--policy") { Description = ToolText.PolicyOption, HelpName = "FILE" };

    /// <summary>Gives a verb the option.</summary>
    public PolicyOption(Command verb) => verb.Options.Add(_files);

    /// <summary>The rules to judge by. What is wrong with the files is said; the rest of them judges.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="console">Where mistakes are told.</param>
    /// <param name="isWhole">Whether there was nothing wrong.</param>
    public CompliancePolicy Read(ParseResult parsed, ToolConsole console, out bool isWhole)
    {
        isWhole = true;
        string[] paths = parsed.GetValue(_files) ?? [];
        var files = new List<PolicyFile>();
        foreach (string path in paths)
        {
            if (InputFiles.ReadText(path, out InputProblem? problem) is { } text)
            {
                files.Add(new PolicyFile(path, text));
            }
            else
            {
                isWhole = false;
                console.Error.WriteLine(problem);
            }
        }

        if (files.Count == 0)
        {
            return console.BuiltInPolicy();
        }

        PolicyReading reading = console.BuiltInPolicy().With(files);
        foreach (PolicyError error in reading.Errors)
        {
            isWhole = false;
            console.Error.WriteLine(error);
        }

        return reading.Policy;
    }
}
