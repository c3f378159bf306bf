namespace Arbiter.Engine.Builtin;

public sealed class BuiltinRules : IRuleSource
{
    public IEnumerable<Rule> Load()
    {
        yield return Rule.New("R01", "Discount offer")
            .Severity(Level.Error)
            .WhenText("(?i)\\b\\d{1,2}\\s?% (off|discount) (on )?your (next|second) (order|purchase)")
            .Explain("Do not offer buyers a discount on a later order.")
            .BadExample("Enjoy 10% off your next order with us!")
            .GoodExample("The price on the product page applies.");

        yield return Rule.New("R02", "Gift")
            .Severity(Level.Error)
            .WhenText("(?i)free (gift|sample)|on the house|gift card")
            .Explain("Do not promise buyers a gift.")
            .BadExample("We added a free phone stand as a surprise for you.")
            .GoodExample("The missing stand was sent today at no charge.");

        yield return Rule.New("R03", "Off Amazon")
            .Severity(Level.Error)
            .WhenText("(?i)(pay|order|buy) (directly|from our (web)?site)")
            .Explain("Do not lead buyers away from Amazon.")
            .BadExample("Order directly from our website, it is cheaper.")
            .GoodExample("Please place the order on Amazon.");
    }
}
