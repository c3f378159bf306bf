using Microsoft.AspNetCore.Components;

namespace Desk.Components;

public partial class AnswerBox
{
    [Inject] public IAmazonThreadService Threads { get; set; } = default!;
    [Parameter, EditorRequired] public string OrderId { get; set; } = default!;

    private string _text = string.Empty;

    private readonly (string Label, string Text)[] _snippets =
    [
        ("少配件", "您好，说明书里写的六角扳手漏放了，今天单独补寄，不收费。"),
        ("说明书", "您好，说明书第五页有安装步骤，先装底座再装灯臂。"),
        ("保修", "您好，这款保修两年，订单还在保修期内，寄回维修不用花钱。"),
        ("激活码", "您好，激活码印在卡片背面，刮开涂层后在设置里输入。"),
        ("退一半", "您好，因为桌面有划痕，我们已对这个订单部分退款十五美元，退回原支付方式。"),
        ("评审", "您好，您的退货申请我们还在审核，明天中午前答复您。"),
    ];

    private async Task SendAsync()
    {
        if (_text.Length < 5) return;
        await Threads.ReplyAsync(OrderId, _text);
        _text = string.Empty;
    }
}
