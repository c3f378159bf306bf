using System.Collections.Generic;

namespace ReviewRadar.Onboarding;

public static class OnboardingExamples
{
    // Shown in step 3 of the wizard; "Use this" copies the text into the first live buyer campaign.
    public static IEnumerable<(string Label, string BuyerText)> Examples(string market)
    {
        yield return ("Missing part", "Hi {buyer}, the hinge set was left out of your box. It ships today and costs you nothing.");

        if (market == "US")
        {
            yield return ("Upbeat", "Hi {buyer}, a quick five-star shout-out on the listing keeps our lights on."); // expect: BSM2002
            yield return ("Referral", "Hi {buyer}, send a friend our way and you both pocket ten dollars."); // expect: BSM1006
        }
        else
        {
            yield return ("Formal", "Dear {buyer}, we kindly invite you to leave seller feedback for this purchase."); // expect: BSM2006
            yield return ("Newsletter", "Dear {buyer}, sign up for our monthly letter and hear about fresh designs before anybody else."); // expect: BSM1007
        }
        yield return ("Wrong size", "Hi {buyer}, sorry for the mix-up with the size. The right one is on its way; keep or donate the other.");
    }
}
