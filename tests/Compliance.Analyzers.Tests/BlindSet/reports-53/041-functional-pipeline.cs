using static Ember.Grill.Letters.Parts;

namespace Ember.Grill.Letters;

public static class Parts
{
    public static Func<string, string> Then(this Func<string, string> f, string line) => b => f(b) + "\n" + line;
    public static Func<string, string> Start => buyer => $"Dear {buyer},";
}

public static class GrillLetters
{
    public static readonly Func<string, string> Ignition = Start
        .Then("the igniter of your grill can be changed with one screw.")
        .Then("The part is in the mail and free, as the grill is under warranty.")
        .Then("Ember Grill");

    public static readonly Func<string, string> Rust = Start
        .Then("surface rust on the grate is normal after rain; brush and oil it.")
        .Then("We'd hate to see a bad rating over this, so please hold back your review and let us sort it out first.") // expect: BSM2003
        .Then("Ember Grill");

    public static readonly Func<string, string> Cover = Start
        .Then("the cover you asked for is sold out, and the order has been refunded.")
        .Then("Meanwhile, may we tempt you with our smoker box? Grillers love it.") // expect: BSM1007
        .Then("Ember Grill");

    public static readonly Func<string, string> Lid = Start
        .Then("the dent in the lid should not have happened.")
        .Then("Keep the grill, keep quiet about the dent, and 30 dollars are yours.") // expect: BSM1003
        .Then("Ember Grill");
}
