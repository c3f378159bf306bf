using Microsoft.AspNetCore.Components;

namespace Skuline.Web.Pages.Inbox;

public partial class ReturnReply : ComponentBase
{
    [Parameter] public BuyerThread Thread { get; set; } = default!;
    [Inject] private IThreadClient Client { get; set; } = default!;

    private readonly (string Label, string Body)[] suggestions =
    [
        ("Label", "Your prepaid label is in the return request. Please put the tent and the pegs into one box."),
        ("Restock", "No restocking fee is charged, the full price goes back to the card you used."),
        ("Partial", "The pole bag was missing, so we refunded $6.00 of order {order} for it."),
        ("Coupon question", "You asked about the coupon: it was applied to this order, the invoice shows it as a separate line of -$4.00."),
        ("Phone", "We cannot take calls. Please answer here and we see to it."),
        ("Star screws", "Loosen the two star screws at the back, then slide the positive terminal out."),
    ];

    private async Task SendAsync(int index) => await Client.ReplyToBuyerAsync(Thread.Id, suggestions[index].Body);
}
