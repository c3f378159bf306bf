using Microsoft.AspNetCore.Components;

namespace BackOffice.Pages;

public partial class Compose : ComponentBase
{
    [Inject] private IAmazonInbox Inbox { get; set; } = default!;

    [Parameter] public string OrderId { get; set; } = "";

    protected string Draft { get; set; } = "";
    protected bool Busy { get; private set; }

    protected readonly List<(string Title, string Text)> QuickReplies =
    [
        ("物流慢", "您好，包裹在转运中心耽搁了，新的预计送达时间是周四，给您添麻烦了。"),
        ("说明书", "您好，说明书的第三页写了怎么换滤芯，先关电源再逆时针拧开。"),
        ("小礼物", "您好，感谢理解！回您这条消息的同时，我们另外寄一个手机支架给您当小心意。"), // expect: BSM1005|BSM1003
        ("拉群", "您好，进我们的老客户群，每月抽奖送空气炸锅，名额不多哦。"), // expect: BSM1006|BSM3002|BSM3003
        ("退款", "您好，退款已经原路退回，到账一般三到五个工作日。"),
    ];

    protected void Pick(string text) => Draft = text;

    protected async Task Submit()
    {
        if (string.IsNullOrWhiteSpace(Draft)) return;
        Busy = true;
        try
        {
            await Inbox.ReplyToBuyerAsync(OrderId, Draft);
            Draft = "";
        }
        finally
        {
            Busy = false;
        }
    }
}
