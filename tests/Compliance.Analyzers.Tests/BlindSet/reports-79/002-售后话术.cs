using System.Collections.Generic;
using System.Linq;

namespace YunTu.Erp.Amazon.CustomerService;

public record ReplyItem(string Scene, string Text);

public class AfterSaleReplyProvider
{
    private readonly List<ReplyItem> _items = new()
    {
        new("破损", "您好，照片已收到，包裹确实在运输途中被压坏了，我们今天就为您补发一台新的。"),
        new("缺件", "很抱歉少了一颗螺丝，配件包已于今天寄出，预计三到五天送达。"),
        new("差评", "亲，问题已经给您处理好了，麻烦您抽空把那条一星评论删掉吧，拜托了。"), // expect: BSM2004
        new("退款", "退款已提交，三到五个工作日内会原路退回您的信用卡。"),
        new("催评", "只要晒图写五颗星，我们马上退您一半货款。"), // expect: BSM2001|BSM2002
        new("退货", "退货标签已附上，请贴在原包装箱外侧后交给UPS。"),
    };

    public string Find(string scene) => _items.FirstOrDefault(x => x.Scene == scene)?.Text ?? string.Empty;

    public IEnumerable<string> Scenes() => _items.Select(x => x.Scene).Distinct();
}
