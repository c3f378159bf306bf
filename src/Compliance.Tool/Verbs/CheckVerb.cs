using System.CommandLine;
using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance check</c>: judges messages as they are read.</summary>
internal sealed class CheckVerb : Command
{
    private readonly ToolConsole _console;
    private readonly ContextOptions _context;
    private readonly PolicyOption _policy;
    private readonly Argument<string[]> _files = new("FILES") { Description = ToolText.FilesArgument, Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _input = new("--input") { Description = ToolText.InputOption, HelpName = "text|jsonl" };
    private readonly Option<string> _format = new("--format") { Description = ToolText.FormatOption, HelpName = "text|jsonl" };

    public CheckVerb(ToolConsole console)
        : base("check", ToolText.CheckDescription)
    {
        _console = console;
        _input.AcceptOnlyFromAmong("text", "jsonl");
        _format.AcceptOnlyFromAmong("text", "jsonl");
        Arguments.Add(_files);
        Options.Add(_input);
        _context = new ContextOptions(this);
        _policy = new PolicyOption(this);
        Options.Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (_context.Read(parsed, _console) is not { } context)
        {
            return ExitCode.CouldNotRun;
        }

        CompliancePolicy policy = _policy.Read(parsed, _console, out bool isWhole);
        string[] files = parsed.GetValue(_files) ?? [];
        InputForm form = parsed.GetValue(_input) switch
        {
            "text" => InputForm.Text,
            "jsonl" => InputForm.JsonLines,
            _ => InputForm.ByName,
        };
        bool isJson = parsed.GetValue(_format) == "jsonl";
        IVerdictWriter writer = isJson ? new JsonLinesWriter(_console.Output, Language.Current) : new PeopleWriter(_console, Language.Current);

        // Whoever sees a line for each message go by needs no bar.
        ProgressLine? progress = isJson && _console.IsOutputTerminal ? null : new ProgressLine(_console, InputFiles.TotalLength(files));
        var run = new CheckRun(_console, new MessageChecker(policy), writer, progress);
        new MessageSource(_console, form, context, run).ReadAll(files);
        run.Finish();
        return isWhole ? run.ExitCode : ExitCode.CouldNotRun;
    }
}
