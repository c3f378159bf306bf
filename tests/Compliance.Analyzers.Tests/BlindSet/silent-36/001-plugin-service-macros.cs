using Relaydesk.Plugins.Abstractions;

namespace Relaydesk.Plugins.Service;

[PluginManifest("relaydesk.service", "2.0.1")]
public sealed class ServicePlugin : IReplyPlugin
{
    public string DisplayName => "Service macros";

    public IEnumerable<CannedReply> GetReplies(IPluginContext ctx)
    {
        yield return new CannedReply("broken", "Hi {buyer}, sorry the jug arrived cracked. A new one ships today at no charge, you need not send the old one back.");
        yield return new CannedReply("no-discount", "Hi {buyer}, we cannot offer discounts or coupons by message. The price on the product page is the one that counts.");
        yield return new CannedReply("refund-date", "Hi {buyer}, the refund of {amount} for order {order} was issued on {date}. Your bank may need three to five days.");
        yield return new CannedReply("off-amazon", "Hi {buyer}, thank you for asking, but we do not sell outside Amazon. Please place the order here.");
        yield return new CannedReply("missing", "Hi {buyer}, the missing lid is on its way as a free spare part.");
    }

    public bool CanHandle(Ticket ticket) => ticket.Channel == "amazon_ca";
}
