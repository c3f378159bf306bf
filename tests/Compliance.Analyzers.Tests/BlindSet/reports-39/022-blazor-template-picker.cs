using Microsoft.AspNetCore.Components;

namespace Inboxly.Web.Components;

public partial class ReplyTemplatePicker : ComponentBase
{
    [Parameter] public EventCallback<string> OnPicked { get; set; }

    private readonly (string Label, string Text)[] _quickReplies =
    [
        ("Return label", "Hello, the prepaid return label is attached to your return request under Your Orders."),
        ("Coupon", "Hello, we are sorry about the trouble. Here is a voucher for you: SORRY20."), // expect: BSM1002|BSM1003
        ("Keep it", "Hello, please keep the broken mug. A new one is on its way."),
        ("Goodwill", "Hello, we would like to pay you $20 for the inconvenience if you leave the matter at that."), // expect: BSM1003|BSM1004
        ("Chat", "Hello, it is faster to reach us on Telegram: @inboxly_support."), // expect: BSM3002|BSM3003
    ];

    private Task PickAsync(int index) => OnPicked.InvokeAsync(_quickReplies[index].Text);
}
