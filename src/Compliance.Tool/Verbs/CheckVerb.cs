using System.CommandLine;
using Compliance.Tool.Input;
using Compliance.Tool.Output;
using Spectre.Console;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance check</c>: judges messages as they are read.</summary>
internal sealed class CheckVerb : Command
{
    private readonly ToolConsole _console;
    private readonly CommonOptions _options;
    private readonly Argument<string[]> _files = new("files") { Description = ToolText.FilesArgument, Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _format = new("--format") { Description = ToolText.FormatOption, DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _input = new("--input") { Description = ToolText.InputOption };

    public CheckVerb(ToolConsole console)
        : base("check", ToolText.CheckDescription)
    {
        _console = console;
        _options = new CommonOptions(this, withContext: true);
        _format.AcceptOnlyFromAmong("text", "jsonl");
        _input.AcceptOnlyFromAmong("text", "jsonl");
        Arguments.Add(_files);
        Options.Add(_format);
        Options.Add(_input);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        CompliancePolicy? policy = _options.Policy(parsed, _console.Error);
        MessageContext? context = _options.Context(parsed, _console.Error);
        if (policy is null || context is null)
        {
            return ExitCode.CouldNotRun;
        }

        string[] files = parsed.GetValue(_files) ?? [];
        InputForm form = parsed.GetValue(_input) switch
        {
            "text" => InputForm.Text,
            "jsonl" => InputForm.JsonLines,
            _ => InputForm.ByName,
        };
        string language = _options.Language(parsed);
        using IVerdictWriter writer = parsed.GetValue(_format) == "jsonl" ? new JsonLinesWriter(_console, language) : new PeopleWriter(_console, language);
        var run = new CheckRun(new MessageChecker(policy), writer, _console.Error);
        var source = new MessageSource(_console, form, context);
        WithProgress(files, progress => source.ReadAll(files, run.Judge, run.Report, progress));
        writer.Finish(policy, run.Counts);
        return run.ExitCode;
    }

    // A bar is drawn where somebody looks at the error stream while the results go to a file or a pipe, and the end is known.
    private void WithProgress(string[] files, Action<Action<long>> work)
    {
        long total = files.Where(File.Exists).Sum(f => new FileInfo(f).Length);
        if (_console.Progress is null || total == 0)
        {
            work(_ => { });
            return;
        }

        _console.Progress.Progress().Start(bars =>
        {
            ProgressTask bar = bars.AddTask(ToolText.Checking, maxValue: total);
            work(bytes => bar.Increment(bytes));
        });
    }
}
