using Compliance.Policy;

namespace Compliance.Judgement;

/// <summary>Hears what takes part while a message is read. For explanations and for coverage; judging needs none.</summary>
internal interface IReadingTrace
{
    /// <summary>A phrase matched.</summary>
    /// <param name="signal">The signal it belongs to.</param>
    /// <param name="use">How it belongs to it.</param>
    /// <param name="form">The form that matched, as the matcher reads it.</param>
    void Matched(CompiledSignal signal, PhraseUse use, string form);

    /// <summary>An expression of which a signal is made met.</summary>
    void Composed(CompiledSignal signal, ScopedExpression composition);

    /// <summary>A veto removed a match. Told for every veto that would have, the first of them first.</summary>
    void Removed(CompiledSignal signal, CompiledVeto veto, ScopedExpression when, Occurrence match);
}
