using System.Collections.Generic;

namespace Orchard.Drip;

public class AmazonDripCampaign
{
    public IEnumerable<string> MessagesFor(BuyerProfile buyer)
    {
        yield return $"Hello {buyer.Name}, the battery of your drill arrives in a second parcel, one day after the drill.";

        if (buyer.Orders > 1)
            yield return $"Hello {buyer.Name}, good news for regulars: you pay 20% less on the next drill bit set."; // expect: BSM1001|BSM1006

        yield return $"Hello {buyer.Name}, our new cordless saw is finally here and fits your battery. Take a look!"; // expect: BSM1007

        if (buyer.Country == "DE")
        {
            yield return "Hello, if the drill works well for you, a good rating would be the nicest thank-you."; // expect: BSM2002|BSM2003
        }

        yield return $"Hello {buyer.Name}, the charger has a three-year warranty. Reply here if it fails and we replace it.";
    }

    public IEnumerable<string> Tags()
    {
        yield return "drip";
        yield return "amazon";
    }
}
