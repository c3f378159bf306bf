namespace Dovetail.Claims;

public static class ClaimAnswers
{
    public static string For(Claim claim, string buyer) => claim switch
    {
        { Amount: > 100 } when claim.IsOpen => $"Hello {buyer}, the full amount was refunded to your card this morning.",
        { IsOpen: true } when claim.Stars <= 2 => $"Hello {buyer}, please take your negative review down, then we talk about the refund.", // expect: BSM2004|BSM2001
        { IsOpen: true } => $"Hello {buyer}, withdraw the A-to-z claim and we pay $30 to your PayPal.", // expect: BSM1003|BSM1004|BSM3003
        _ => $"Hello {buyer}, your claim is closed. Reply here if anything is missing.",
    };
}
