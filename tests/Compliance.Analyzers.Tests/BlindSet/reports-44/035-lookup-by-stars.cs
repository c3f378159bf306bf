namespace GreenTrail.Reviews.Recovery;

public static class RecoveryLetters
{
    public static string For(int stars, string buyer) =>
        stars <= 2
            ? $"Dear {buyer}, we took the sole apart and found the fault. Since all is well now, might you reconsider the score you gave our boots?" // expect: BSM2004
            : stars == 3
                ? $"Dear {buyer}, three is not enough for our boss. Add two more stars and the gaiters are our treat." // expect: BSM2001|BSM2004
                : $"Dear {buyer}, the laces you asked for were posted on Monday.";

    public static string ForSellerFeedback(string buyer, bool solved) => solved
        ? $"Dear {buyer}, please delete the seller feedback you left, one bad mark ruins a family business like ours." // expect: BSM2005|BSM2004
        : $"Dear {buyer}, we are still waiting for the photo of the torn seam so that we can approve the return.";
}
