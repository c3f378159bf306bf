using System.Text;
using Microsoft.Extensions.Options;

namespace Kettlewell.Garden.Messaging;

public interface IBuyerMessageComposer
{
    string Compose(OrderSnapshot order, MessageReason reason);
}

internal sealed class ChineseMessageComposer(IOptions<SenderOptions> options) : IBuyerMessageComposer
{
    public string Compose(OrderSnapshot order, MessageReason reason)
    {
        var sb = new StringBuilder();
        sb.Append(order.BuyerName).AppendLine("您好：");
        sb.AppendLine();

        if (reason == MessageReason.HeavyDelivery)
        {
            sb.AppendLine("您订购的温室重约85公斤，由货车送到路边。请回复您方便收货的日期以及门口是否可以停车。");
        }

        if (reason == MessageReason.BrokenPanel)
        {
            sb.AppendLine("看到照片里有一块面板裂了，我们非常抱歉，新的面板已经寄出，不收任何费用。");
            sb.AppendLine("另外再给您放一套修枝剪当作小心意，不用付钱。"); // expect: BSM1005
        }

        if (reason == MessageReason.BadRating)
        {
            sb.AppendLine("面板换好之后不再漏水，问题已经解决了。");
            sb.AppendLine("能不能请您抽空把那条一星评论撤掉，或者调高一点？"); // expect: BSM2004
        }

        if (reason == MessageReason.CustomsForm)
        {
            sb.AppendLine("海关要求补充收件人的税号，请直接回复本消息，收到后我们当天递交。");
        }

        sb.AppendLine();
        sb.Append("订单号：").AppendLine(order.AmazonOrderId);
        sb.Append(options.Value.ShopName);
        return sb.ToString();
    }
}
