using System.Collections.Generic;

namespace PawKitchen.Web.Campaigns;

public class SequenceBuilder
{
    public IEnumerable<(int Day, string Message)> BuildFor(string buyer, string product)
    {
        yield return (1, $"Hi {buyer}, a hint: charge the {product} four hours before the first trim of your dog.");
        yield return (5, $"Hi {buyer}, everyone who posts a video of the {product} on the listing joins our lucky draw for an iPad."); // expect: BSM2001|BSM1006
        yield return (9, $"Hi {buyer}, could you leave a review about the {product}? Good or bad, all is welcome."); // expect: BSM2006
        yield return (14, $"Hi {buyer}, bring a friend who buys the {product} and you both get $8 from us."); // expect: BSM1006|BSM1004|BSM1003
        yield return (20, $"Hi {buyer}, the blade of the {product} can be changed for free in the first year when it is dull.");
    }
}
