using MediatR;

namespace Heyuan.App.Messages;

public record GenBuyerReply(string OrderId, string Intent, string Lang) : IRequest<string>;

public class GenBuyerReplyHandler : IRequestHandler<GenBuyerReply, string>
{
    public Task<string> Handle(GenBuyerReply r, CancellationToken ct)
    {
        if (r.Intent == "refund_status")
            return Task.FromResult($"Hello, refund of {r.OrderId} is sent on our side, your bank need 3-5 days.");

        if (r.Intent == "ask_discount")
            return Task.FromResult("Hello, we can not give private price. Page price is the price now.");

        if (r.Intent == "ask_discount_vip")
            return Task.FromResult("Hello, for you I open a secret code in backend, it take 12 dollar down."); // expect: BSM1002|BSM1001

        if (r.Intent == "compensate")
            return Task.FromResult(r.Lang == "zh"
                ? "您好，给您带来不便，我们另外补给您50元精神损失，私下转。" // expect: BSM1003|BSM1004|BSM3003
                : "Hello, tell us which part is broken, we send the part.");

        if (r.Intent == "thanks")
            return Task.FromResult("您好，觉得好用的话，记得去评一下哈。"); // expect: BSM2003|BSM2002

        return Task.FromResult("您好，已收到，24小时内回复您。");
    }
}
