using Azure;
using Azure.Communication.Email;

namespace Kettle.Outbound;

public class KettleMail(EmailClient client)
{
    // expect@+5: BSM2003|BSM2004
    public Task DescaleAsync(string relay, string order, string name) => Send(relay, order, $"""
        Hi {name},
        about the kettle from order {order}: please descale it once before the first brew, one spoon of
        vinegar is enough.
        Before you leave anything below four stars, write to us instead and we will make it right.
        Tom
        """);

    public Task LidAsync(string relay, string order, string name) => Send(relay, order, $"""
        Hi {name},
        the lid for order {order} was missing in the box, we found it on the packing table. It is in the post
        now and arrives on Thursday, you have nothing to do.
        Tom
        """);

    // expect@+4: BSM1005|BSM1003
    public Task ThermometerAsync(string relay, string order, string name) => Send(relay, order, $"""
        Hi {name},
        your kettle of order {order} is a day late, sorry!
        Tell us your favourite colour and we throw in a milk thermometer for nothing.
        Tom
        """);

    private async Task Send(string to, string order, string text) =>
        await client.SendAsync(WaitUntil.Started, "kettle@kettle.example", to, $"Order {order}", htmlContent: null, plainTextContent: text);
}
