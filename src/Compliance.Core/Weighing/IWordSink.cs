namespace Compliance.Weighing;

/// <summary>Hears the words of a text that is read at a glance.</summary>
internal interface IWordSink
{
    /// <summary>A word.</summary>
    /// <param name="hash">What it is; see <see cref="FeatureHash"/>.</param>
    /// <param name="isHan">Whether it is a Han character.</param>
    /// <param name="start">Where it starts, in UTF-16 code units.</param>
    /// <param name="end">Where it ends.</param>
    void Word(uint hash, bool isHan, int start, int end);

    /// <summary>The end of a sentence. False stops the reading.</summary>
    /// <param name="end">Where the next one starts.</param>
    bool EndSentence(int end);

    /// <summary>Something that is not for a glance. False stops the reading.</summary>
    /// <param name="isLayout">Whether it is how sentences are laid out, which none of them shows by itself.</param>
    bool Stumble(bool isLayout);
}
