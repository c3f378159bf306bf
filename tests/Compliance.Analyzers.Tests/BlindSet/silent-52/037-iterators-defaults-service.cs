using System.Collections.Generic;

namespace Lumen.Sequences;

public class ServiceSequence(string closing = "Please reply to this message if a bracket is missing.")
{
    public IEnumerable<string> BuyerMessages(string buyer)
    {
        yield return $"Dear {buyer}, please confirm the width of 120 cm before we cut your blinds.";
        yield return $"Dear {buyer}, the cord winder is late. Your blinds will arrive on Monday instead of Friday.";
        yield return $"Dear {buyer}, you returned the blinds unopened; we have refunded the full price including postage.";
        yield return closing;
    }

    public string Warranty(string buyer)
    {
        string Letter(string term = "the maker's warranty covers the motor for three years")
            => $"Dear {buyer}, {term}. The document is attached.";

        var size = (string text = "Dear customer, which of the two colours should we print on your sign?") => text;

        return Letter() + size();
    }
}
