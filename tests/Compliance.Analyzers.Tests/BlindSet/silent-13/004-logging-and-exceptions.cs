using Microsoft.Extensions.Logging;

namespace Yunqi.Im.Gateway;

public sealed class OutboundGuard(ILogger<OutboundGuard> logger)
{
    public void Check(OutboundMessage msg)
    {
        if (msg.Contains(RuleKind.Coupon))
        {
            logger.LogWarning("Message {Id} offers the buyer a coupon code for the next purchase, blocked", msg.Id);
            throw new MessageBlockedException("You must not offer a discount or a gift card to Amazon buyers.");
        }

        if (msg.Contains(RuleKind.Review))
        {
            logger.LogWarning("消息 {Id} 含有“好评返现”类内容，已拦截", msg.Id);
            throw new MessageBlockedException("请勿要求买家修改或删除差评。");
        }

        if (msg.Contains(RuleKind.Contact))
        {
            logger.LogError("Message {Id}: asks the buyer to add us on WeChat or WhatsApp", msg.Id);
            throw new InvalidOperationException($"Message {msg.Id} contains a phone number or an e-mail address, remove it and send again.");
        }

        Console.WriteLine("ok: no free gift, no cashback, no five star review request found in " + msg.Id);
    }
}
