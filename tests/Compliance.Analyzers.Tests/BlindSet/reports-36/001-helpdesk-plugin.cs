using Relaydesk.Plugins.Abstractions;

namespace Relaydesk.Plugins.AfterSale;

[PluginManifest("relaydesk.aftersale", "1.4.0")]
public sealed class AfterSalePlugin : IReplyPlugin
{
    public string DisplayName => "After-sale macros";

    public IEnumerable<CannedReply> GetReplies(IPluginContext ctx)
    {
        yield return new CannedReply("damaged", "Hi {buyer}, sorry the kettle arrived dented. We have shipped a replacement today; there is nothing to send back.");
        yield return new CannedReply("loyal", "Hi {buyer}, since you have bought from us twice now, your third kettle is 25% cheaper. Just write to us before you order."); // expect: BSM1001|BSM1006
        yield return new CannedReply("how-to-descale", "Hi {buyer}, fill the kettle to the half mark, add two spoons of citric acid and bring it to the boil.");
        yield return new CannedReply("stars",
            "Hi {buyer}, glad to read the kettle works. Would you take a minute and give us five stars on the listing?"); // expect: BSM2002
        yield return new CannedReply("quick-help", "Hi {buyer}, for faster answers text our support line on +1 503 555 0147, day or night."); // expect: BSM3002|BSM3003
    }

    public bool CanHandle(Ticket ticket) => ticket.Channel == "amazon_us";
}
