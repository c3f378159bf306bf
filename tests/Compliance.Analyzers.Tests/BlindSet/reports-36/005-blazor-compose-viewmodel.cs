using Microsoft.AspNetCore.Components;

namespace Skuline.Web.Pages.Inbox;

public partial class ComposeReply : ComponentBase
{
    [Parameter] public BuyerThread Thread { get; set; } = default!;
    [Inject] private IThreadClient Client { get; set; } = default!;

    private string replyText = "";

    private readonly (string Label, string Body)[] suggestions =
    [
        ("Late parcel", "Your parcel left Memphis on Tuesday and should arrive by Friday. If it does not, we refund the order in full."),
        ("Calm down", "We are sorry about the zip. Please don't send it back; we would rather give you a $15 Amazon gift card for the trouble."), // expect: BSM1003|BSM1005
        ("PayPal refund", "Amazon takes a while with refunds. Give us your PayPal and you have the money within the hour."), // expect: BSM1004|BSM3003
        ("Size chart", "The chest width of size M is 54 cm, measured flat. Size L is 57 cm."),
    ];

    private void Use(int index) => replyText = suggestions[index].Body;

    private async Task SendAsync()
    {
        if (string.IsNullOrWhiteSpace(replyText)) return;
        await Client.ReplyToBuyerAsync(Thread.Id, replyText);
        replyText = "";
    }

    private void InsertSignature()
    {
        replyText += "\n\nThe Skuline Outdoor team\nMore tents at a better price: skuline-outdoor.example.com"; // expect: BSM3001|BSM3003|BSM1007
    }
}
