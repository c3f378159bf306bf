namespace MarlowTools.Service.Replies;

public class WarrantyReplies
{
    private const string Covered = "Your drill is within its three-year warranty. We will repair it at no charge; a prepaid label is in your Amazon returns centre.";
    private const string NotCovered = "The chuck shows signs of a fall, and the warranty does not cover that. We can tell you which spare part fits, and you can change it with a hex key.";
    private const string Battery = "Batteries lose capacity over time. Below 60 percent in the first two years we replace them free of charge.";
    private const string Proof = "You don't need a receipt: the Amazon order is your proof of purchase.";
    private const string Extended = "The warranty is three years for everyone. You do not have to sign up, register or rate anything to get it.";

    public string Reply(WarrantyCase c) => c.Verdict switch
    {
        Verdict.Covered => Covered,
        Verdict.UserDamage => NotCovered,
        Verdict.Battery => c.MonthsOld <= 24 ? Battery : NotCovered,
        Verdict.NoReceipt => Proof,
        _ => Extended,
    };
}
