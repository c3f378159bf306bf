namespace Threadwell.Dsl;

public class CoffeeShopMacros : MacroModule
{
    public override void Define(MacroBuilder m)
    {
        m.When("buyer.asks.descale")
         .Reply("Run one tank with the tablet, then two tanks of clear water.")
         .Then("Still slow? Send us a short clip and we'll have a look.");

        m.When("buyer.angry")
         .Reply("I get it, I'd be fuming too. A new pump goes out today.")
         .Then("Scrap the one-star and I'll chuck in a bag of beans."); // expect: BSM2001|BSM2004

        m.When("buyer.leaving")
         .Reply("Sorry to see you return it, the label is in Your Orders.")
         .Then("We'd do you a better deal through our website: beanworks.coffee."); // expect: BSM3003|BSM3001|BSM1001

        m.When("buyer.birthday")
         .Reply("Many happy returns! There's a free tasting pack with your name on it."); // expect: BSM1005
    }
}
