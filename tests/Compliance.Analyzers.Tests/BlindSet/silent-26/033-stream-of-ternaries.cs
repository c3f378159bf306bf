namespace Roskilde.Tuinen.UseCases;

public class DecideRemedy
{
    public string MessageToBuyer(Claim c)
    {
        var opening = c.Name is { Length: > 0 } ? $"Dear {c.Name}, " : "Dear customer, ";
        var remedy = c.Kind == ClaimKind.Broken
            ? c.WantsMoney
                ? "the price of the broken planter has been refunded through Amazon."
                : "an unbroken planter was handed to the courier today; you pay nothing for it."
            : c.Kind == ClaimKind.Missing
                ? "the saucer that was missing follows by letter post, free of charge."
                : "the colour differs from lot to lot. If it does not please you, you may return the planter within 30 days.";

        var closing = c.IsThirdClaim ? " Our manager has looked at your case in person." : string.Empty;
        return opening + remedy + closing;
    }
}

public record Claim(string? Name, ClaimKind Kind, bool WantsMoney, bool IsThirdClaim);
public enum ClaimKind { Broken, Missing, Colour }
