using Microsoft.AspNetCore.Components;

namespace BuyerDesk.Client.Pages;

public partial class Compose : ComponentBase
{
    [Parameter] public string OrderId { get; set; } = "";
    [Inject] private IBuyerInbox Inbox { get; set; } = default!;

    private string _draft = "";

    private void UseTemplate(string key, string buyer)
    {
        _draft = key switch
        {
            "refund" => $"Hi {buyer}, your refund of the full amount was issued through Amazon today. It can take five business days to show up.",
            "thanks" => $"Hi {buyer}, loving the lantern? Then please share the love with a glowing review on Amazon!", // expect: BSM2002|BSM2003
            "unhappy" => $"Hi {buyer}, not happy? Talk to us first, before you post anything in the reviews.", // expect: BSM2003
            "sale" => $"Hi {buyer}, our Diwali sale starts on Saturday: string lights, lanterns and diyas, have a look at our storefront.", // expect: BSM1007|BSM1001
            _ => "",
        };
    }

    private async Task SendAsync()
    {
        if (_draft.Length > 2000)
        {
            throw new InvalidOperationException("Draft exceeds 2000 characters, cut it before sending.");
        }
        await Inbox.SendAsync(OrderId, _draft);
        _draft = string.Empty;
    }
}
