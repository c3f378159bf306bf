namespace Compliance.Tool.Evaluation;

/// <summary>Somebody whose judgement is measured.</summary>
internal interface ICorpusJudge
{
    /// <summary>Judges a message.</summary>
    Judgement Judge(string text, MessageContext context);
}
