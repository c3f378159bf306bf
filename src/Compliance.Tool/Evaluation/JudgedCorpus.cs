namespace Compliance.Tool.Evaluation;

/// <summary>What one judge made of a corpus.</summary>
internal sealed class JudgedCorpus
{
    public JudgedCorpus(LabelledCorpus corpus, ICorpusJudge judge)
    {
        Messages = [.. corpus.Messages.Select(m => new JudgedMessage(m, judge.Judge(m.Text, m.Context)))];
        Examples = [.. corpus.Examples.Select(e => new JudgedExample(e, judge.Judge(e.Text, e.Context)))];
        OfMessages = Messages.Count == 0 ? null : MessageFigures.Of(Messages);
        OfExamples = Examples.Count == 0 ? null : ExampleFigures.Of(Examples);
    }

    /// <summary>The messages.</summary>
    public IReadOnlyList<JudgedMessage> Messages { get; }

    /// <summary>The examples.</summary>
    public IReadOnlyList<JudgedExample> Examples { get; }

    /// <summary>The figures of the messages, or null where there are none.</summary>
    public MessageFigures? OfMessages { get; }

    /// <summary>The figures of the examples, or null where there are none.</summary>
    public ExampleFigures? OfExamples { get; }
}
