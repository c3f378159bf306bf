using Grpc.Core;
using Qihang.Messaging.V1;

namespace Qihang.Messaging.Host.Services;

public class ReplyTemplateService : ReplyTemplates.ReplyTemplatesBase
{
    public override Task<TemplateReply> GetTemplate(TemplateRequest request, ServerCallContext context)
    {
        var reply = new TemplateReply
        {
            Locale = "zh-CN",
            Code = request.Code,
        };

        switch (request.Code)
        {
            case "CUSTOMS":
                reply.BuyerMessage = "您好，海关需要收件人的税号才能放行，请直接回复本消息告诉我们。";
                break;
            case "BAD_REVIEW":
                reply.BuyerMessage = "您好，看到您留的一星评价我们很难过，问题已经处理好了，麻烦您把评价删掉可以吗？"; // expect: BSM2004
                break;
            case "CONTACT":
                reply.BuyerMessage = "您好，站内信回复比较慢，您加一下我的微信 lili_as88，我马上给您处理。"; // expect: BSM3002|BSM3003
                break;
            case "NEW_ARRIVAL":
                reply.BuyerMessage = "您好，感谢支持！我们店里刚上了新款露营灯，颜色更多，有空来逛逛哦。"; // expect: BSM1007
                break;
            default:
                throw new RpcException(new Status(StatusCode.NotFound, "template not found"));
        }

        return Task.FromResult(reply);
    }
}
