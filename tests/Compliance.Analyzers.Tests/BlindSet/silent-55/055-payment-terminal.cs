namespace Cashpoint.Pos.Prompts;

internal enum Prompt { InsertCard, Cashback, Gift, Loyalty, Receipt, Survey }

internal static class PromptText
{
    internal static string Get(Prompt p, decimal value = 0m)
    {
        switch (p)
        {
            case Prompt.InsertCard: return "Insert or tap card";
            case Prompt.Cashback: return $"Cashback {value:0.00}? Press OK";
            case Prompt.Gift: return "Swipe gift card to activate";
            case Prompt.Loyalty: return "Loyalty number or CANCEL";
            case Prompt.Receipt: return "Receipt: print or none";
            case Prompt.Survey: return "How was the cashier? 1-5 stars";
            default: throw new ArgumentException("Unknown prompt, cannot give cashback or discount");
        }
    }
}
