using System.Collections.Generic;

namespace DripBot;

public class Drip
{
    public IEnumerable<(int Day, string MessageText)> MessagesFor(string buyer, string product)
    {
        yield return (2, $"Hi {buyer}, tip of the day: season the {product} with a thin coat of oil.");
        yield return (5, $"Hi {buyer}, loving your {product}? The whole family is 3 for 2 this week in our store."); // expect: BSM1007|BSM1001
        if (product.Contains("wok"))
        {
            yield return (8, $"Hi {buyer}, the handle may feel loose at first, a quarter turn of the screw fixes it.");
        }
        yield return (12, $"Hi {buyer}, share a few kind words in the review box and we send a bamboo spatula, free."); // expect: BSM2001|BSM1005|BSM2002
        yield return (20, $"Hi {buyer}, one lucky cook among our customers wins a knife set every month, reply IN to take part."); // expect: BSM1006|BSM1005
    }
}
