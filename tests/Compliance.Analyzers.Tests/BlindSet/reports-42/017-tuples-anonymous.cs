using System.Collections.Generic;
using System.Linq;

namespace Izmir.Olive.Notify;

class WeeklyBuyerMails
{
    private static readonly (string Key, string Subject, string Text)[] Mails =
    {
        ("leak",  "Your olive oil",  "We are sorry that a bottle leaked. A new bottle was handed to DHL today, tracking follows in Your Orders."),
        ("honest","Your opinion",    "Write an honest review of our oil and we credit 6 dollars to you, good or bad."), // expect: BSM2001
        ("soap",  "A surprise",      "A bar of olive soap waits for you! Answer with YES and it is yours for nothing."), // expect: BSM1005
    };

    public IEnumerable<object> Build(IEnumerable<Buyer> buyers) => buyers.Select(b => new
    {
        to = b.Relay,
        subject = "New harvest",
        message = $"Dear {b.Name}, the new harvest is in our store now, order before it's gone!", // expect: BSM1007
        footer = "Izmir Olive",
    });

    public (string subject, string body) Answer(string question) => question switch
    {
        "acidity" => ("Acidity", "The acidity of your oil is 0.4 percent; it's printed on the neck label."),
        "cheaper" => ("Price", "On Amazon we can't, but at our own site the can costs 20 less. Search Izmir Olive in Google."), // expect: BSM3003|BSM3001|BSM1001
        _ => ("Thank you", "Could you describe your question a bit more?"),
    };
}
