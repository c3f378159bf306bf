using Microsoft.AspNetCore.Components;

namespace SellerDesk.Pages;

public partial class ReplyEditor : ComponentBase
{
    [Inject] private IMessagingApi Messaging { get; set; } = default!;
    [Parameter] public string AmazonOrderId { get; set; } = "";

    private string _reply = "";
    private bool _busy;

    private readonly (string Label, string Text)[] _snippets =
    {
        ("Late", "We are sorry for the delay. Your order is now with the carrier and will be with you on Monday."),
        ("Wrong colour", "We are sorry we sent the wrong colour. The right one left today; please keep or give away the first one."),
        ("Upset buyer", "We will refund you twice the price as soon as you have taken down your negative review."), // expect: BSM2004|BSM2001
        ("Wholesale", "You can buy directly from us at a lower price, just write to sales@sellerdesk-tools.example."), // expect: BSM3003|BSM3002
    };

    private void Insert(string text) => _reply = text;

    private async Task SendAsync()
    {
        _busy = true;
        try
        {
            await Messaging.CreateConfirmOrderDetailsAsync(AmazonOrderId, new() { "A1PA6795UKMFR9" },
                new CreateConfirmOrderDetailsRequest { Text = _reply });
        }
        finally
        {
            _busy = false;
            StateHasChanged();
        }
    }
}
