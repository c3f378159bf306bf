using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;

namespace SellerDesk.Web.Pages;

public partial class QuickReplies : ComponentBase
{
    [Inject] public IConversationService Conversations { get; set; } = default!;
    [Parameter] public string OrderId { get; set; } = "";

    protected List<QuickReply> Items { get; } = new()
    {
        new("Return label", "Here is your prepaid return label. Drop the parcel at any UPS point before the 20th."),
        new("Manual", "The manual is printed on the inside of the lid. The short version: hold the power button for five seconds to pair."),
        new("Web shop", "The measuring guide for the belt is on our website, www.gearloft-shop.com."), // expect: BSM3001
        new("Discount", "Sure, order two more and I will knock $12 off for you privately."), // expect: BSM1001
        new("Stop", "We cannot give private discounts. The price on the product page is the current price."),
    };

    protected async Task UseAsync(QuickReply reply)
    {
        await Conversations.SendAsync(OrderId, reply.Text);
        StateHasChanged();
    }

    public record QuickReply(string Label, string Text);
}
