using System.Collections.Generic;
using System.Linq;

namespace YunTu.Erp.Amazon.CustomerService;

public record ReplyItem(string Scene, string Text);

public class RemedyReplyProvider
{
    private readonly List<ReplyItem> _items = new()
    {
        new("碎裂", "您好，花瓶碎裂的照片已收到，我们今天免费补发一只新的，原件不用寄回。"),
        new("议价", "您好，我们不能提供私下的折扣，也没有优惠券可以发，请以商品页面的价格为准。"),
        new("退款", "您好，订单{订单号}已全额退款，款项会原路退回您的付款方式，三到五个工作日到账。"),
        new("返现", "您好，抱歉，亚马逊不允许卖家返现，所有退款都只能通过亚马逊办理。"),
        new("保修", "您好，电机在保修期内，维修不收取费用，请描述一下故障现象。"),
        new("取消", "您好，按照您的要求，我们已经取消了订单{订单号}，不会产生扣款。"),
    };

    public string Find(string scene) => _items.FirstOrDefault(x => x.Scene == scene)?.Text ?? string.Empty;
}
