using Microsoft.AspNetCore.Components;

namespace Parcelwise.Web.Pages.Inbox;

public partial class QuickReplies : ComponentBase
{
    [Parameter] public EventCallback<string> OnPicked { get; set; }
    [Parameter] public string BuyerName { get; set; } = "";

    private string _search = "";

    private IReadOnlyList<QuickReply> Items =>
    [
        new("Return label", "Hi, the prepaid return label is attached. Please drop the parcel at any post office."),
        new("Price question", "Hi, since you asked so nicely I can let you have the second one for 15 dollars less."), // expect: BSM1001
        new("Phone support", "Hi, this is quicker by phone. Call me on +1 415 555 0142 and ask for Dan."), // expect: BSM3002|BSM3003
        new("Wholesale", "Hi, for ten pieces please order from our own website and pay by bank transfer, it is cheaper for both of us."), // expect: BSM3003
        new("Invoice", "Hi, the VAT invoice for your order has been uploaded. You can download it under Your Orders."),
    ];

    private IEnumerable<QuickReply> Filtered =>
        Items.Where(i => i.Title.Contains(_search, StringComparison.OrdinalIgnoreCase));

    private Task PickAsync(QuickReply reply) => OnPicked.InvokeAsync(reply.Text);

    private sealed record QuickReply(string Title, string Text);
}
