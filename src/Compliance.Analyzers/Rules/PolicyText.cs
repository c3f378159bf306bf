namespace Compliance.Analyzers.Rules;

/// <summary>A sentence of the policy in the language of the host, as a part of a longer sentence.</summary>
internal sealed class PolicyText(LocalizedText text, bool continues) : LocalizableString
{
    protected override string GetText(IFormatProvider? formatProvider)
    {
        string sentence = text.In(Language.Tag(formatProvider)).TrimEnd('.', '。');
        return continues ? Continued(sentence) : sentence;
    }

    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(text.English);

    protected override bool AreEqual(object? other) => other is PolicyText policy && policy.Continues == continues && policy.English == text.English;

    private string English => text.English;

    private bool Continues => continues;

    // "Delete the sentence" after a semicolon is "delete the sentence"; "Amazon sends it" and "USPS" keep their capitals.
    private static string Continued(string sentence)
    {
        int word = 0;
        while (word < sentence.Length && char.IsLetter(sentence[word]))
        {
            word++;
        }

        bool plainWord = word > 1 && sentence[0] is >= 'A' and <= 'Z' && !sentence.StartsWith("Amazon", StringComparison.Ordinal);
        for (int i = 1; i < word && plainWord; i++)
        {
            plainWord = char.IsLower(sentence[i]);
        }

        return plainWord ? char.ToLowerInvariant(sentence[0]) + sentence.Substring(1) : sentence;
    }
}
