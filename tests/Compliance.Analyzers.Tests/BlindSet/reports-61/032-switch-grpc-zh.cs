using Grpc.Core;

namespace Kefu.Grpc;

public class ReplyService(IReplyQueue queue) : Reply.ReplyBase
{
    public override async Task<ReplyResult> Quick(QuickRequest request, ServerCallContext context)
    {
        if (string.IsNullOrEmpty(request.OrderId))
            throw new RpcException(new Status(StatusCode.InvalidArgument, "订单号不能为空"));

        var msg = new BuyerReply { OrderId = request.OrderId, Platform = "amazon" };

        switch (request.Tag)
        {
            case "没收到":
                msg.Body = "您好，物流显示已投递，麻烦问问邻居或物业，明天还没找到我们就重发。";
                break;
            case "电量":
                msg.Body = "您好，新电池要充满三次才准，先充一晚上看看，还不行我们换一台给您。";
                break;
            case "回访":
                msg.Body = "您好，用得开心就发个好评带图，截图发我，红包马上到 🎉"; // expect: BSM2001, BSM5001
                break;
            case "大单":
                msg.Body = "您好，批量要的话别在平台上拍，咱们签合同对公转账，省手续费。"; // expect: BSM3003
                break;
            default:
                return new ReplyResult { Ok = false };
        }

        await queue.EnqueueReplyAsync(msg, context.CancellationToken);
        return new ReplyResult { Ok = true };
    }
}
