namespace Repricer.Companion.Rules;

public static class DefaultRuleSet
{
    public static RuleSet Create() => new RuleSet("Companion defaults")
        .When(e => e is BuyerQuestion { Topic: "discount" })
            .Reply("We cannot give private discounts. The price on the product page is the one that counts.")
        .When(e => e is BuyerQuestion { Topic: "discount", IsRepeat: true })
            .Reply("Since you ask so kindly: order at the listed price and we hand you back 15 % afterwards.") // expect: BSM1001|BSM1004
        .When(e => e is OrderDelivered { DaysAgo: > 10 })
            .Reply("Got a minute? Leave us seller feedback and tell other buyers how the delivery went.") // expect: BSM2006
        .When(e => e is ReviewPosted { Stars: <= 2 })
            .Reply("We read your review with regret. If you withdraw it, a brand-new unit is yours for nothing.") // expect: BSM2001|BSM2004
        .When(e => e is ReturnOpened)
            .Reply("Your return label is in the return request. Please put the order number into the parcel.");
}
