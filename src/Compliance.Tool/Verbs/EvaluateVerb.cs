using System.CommandLine;
using System.Text.Json;
using Compliance.Tool.Evaluation;
using Compliance.Tool.Input;
using Compliance.Tool.Texts;

namespace Compliance.Tool.Verbs;

/// <summary><c>compliance evaluate</c>: measures the rules, and a list of words beside them, on labelled messages and examples.</summary>
internal sealed class EvaluateVerb : Command
{
    private readonly ToolConsole _console;
    private readonly PolicyOption _policy;
    private readonly Argument<string[]> _files = new("FILES") { Description = ToolText.CorpusArgument, Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _show = new("--show") { Description = ToolText.ShowOption, HelpName = string.Join('|', Shown.All) };
    private readonly Option<string> _baseline = new("--baseline") { Description = ToolText.BaselineOption, HelpName = "WORDS.txt" };
    private readonly Option<string> _format = new("--format") { Description = ToolText.JsonFormatOption, HelpName = "text|json" };

    public EvaluateVerb(ToolConsole console)
        : base("evaluate", ToolText.EvaluateDescription)
    {
        _console = console;
        _show.AcceptOnlyFromAmong([.. Shown.All]);
        _format.AcceptOnlyFromAmong("text", "json");
        Arguments.Add(_files);
        Options.Add(_show);
        Options.Add(_baseline);
        _policy = new PolicyOption(this);
        Options.Add(_format);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        KeywordJudge? words = null;
        if (parsed.GetValue(_baseline) is { } path)
        {
            if (InputFiles.ReadText(path, out InputProblem? problem) is not { } list)
            {
                _console.Error.WriteLine(problem);
                return ExitCode.CouldNotRun;
            }

            words = new KeywordJudge(list);
        }

        CompliancePolicy policy = _policy.Read(parsed, _console, out bool isWhole);
        var corpus = new LabelledCorpus();
        foreach (string file in parsed.GetValue(_files)!)
        {
            corpus.Read(file, Report);
        }

        if (corpus.Messages.Count + corpus.Examples.Count == 0)
        {
            _console.Error.WriteLine(ToolText.NothingLabelled);
            return ExitCode.CouldNotRun;
        }

        var rules = new JudgedCorpus(corpus, new PolicyJudge(policy));
        JudgedCorpus? baseline = words is null ? null : new JudgedCorpus(corpus, words);
        string[] show = [.. (parsed.GetValue(_show) ?? []).Distinct()];
        if (parsed.GetValue(_format) == "json")
        {
            JsonEvaluation json = EvaluationWriter.ToJson(policy, rules, baseline, show);
            JsonSerializer.Serialize(_console.Output, json, EvaluationJson.Indented.JsonEvaluation);
            _console.Output.WriteByte((byte)'\n');
        }
        else
        {
            StreamWriter output = _console.OpenText();
            EvaluationWriter.Write(_console.Pretty(output), policy, rules, baseline, show);
            output.Flush();
        }

        return isWhole ? ExitCode.Clean : ExitCode.CouldNotRun;

        void Report(InputProblem problem)
        {
            isWhole = false;
            _console.Error.WriteLine(problem);
        }
    }
}
